/** Words with verbs with a particle ("step down") as the plain verb that means the same ("resign"). */
import { phrasalVerbs } from '../../language/phrasal-verbs.js';
import { stem } from '../../language/stems.js';
import type { Token } from '../passages/tokens.js';

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
