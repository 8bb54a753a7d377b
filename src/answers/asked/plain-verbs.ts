/** Words with verbs with a particle ("step down") as the plain verb that means the same ("resign"), and with idioms as a plain word. */
import { idiomsIn } from '../../language/idioms/index.js';
import { phrasalVerbs } from '../../language/phrasal-verbs.js';
import { stem } from '../../language/stems.js';
import { type Token, tokensOf } from '../passages/tokens.js';

/** A verb with a particle, at the places of both, and the plain verb in its place. */
export interface PlainVerb {
  verb: number;
  particle: number;
  token: Token;
}

/** The verbs with a particle among some words. */
export function plainVerbsIn(tokens: readonly Token[], language: string): PlainVerb[] {
  const words = tokens.map(({ word }) => word);
  return phrasalVerbs(words, language).map(({ verb, particle, plain }) => ({
    verb,
    particle,
    token: { ...tokens[verb]!, word: plain, stem: stem(plain, language) },
  }));
}

/** The words that idioms among some words mean, each at the place of its idiom. */
export function idiomTokens(tokens: readonly Token[], language: string): Token[] {
  const words = tokens.map(({ word }) => word);
  return idiomsIn(words, language).map(({ first, last, plain }) => ({
    word: plain,
    stem: stem(plain, language),
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    content: true,
    capital: false,
  }));
}

/** A text with the plain word for each idiom. */
export function withoutIdioms(text: string, language: string): string {
  let plain = '';
  let from = 0;
  for (const { start, end, word } of idiomTokens(tokensOf(text, language), language)) {
    plain += text.slice(from, start) + word;
    from = end;
  }
  return plain + text.slice(from);
}
