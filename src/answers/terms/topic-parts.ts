/** What a topic for outlets' words asks for: its noun, and what it says of it. */
import { wordingPackFor } from '../../language/wording/index.js';
import { packFor } from '../../language/packs/index.js';
import { plainVerbsIn } from '../asked/plain-verbs.js';
import { isNumber } from '../../language/meaning.js';
import { fold } from '../../language/words.js';
import { precedesNoun } from '../../language/adjectives-fr.js';
import { baseOfInflected, irregularForms, isBaseBeforeEnding, isBaseVerb, isVerbForm } from '../../language/verbs.js';
import { namesPeople, particles } from '../passages/noun-phrases.js';
import { anybody } from './said-of.js';
import { type Token, tokensOf } from '../passages/tokens.js';

/** A topic's noun and its other words; without a noun nothing is asked for. */
export interface TopicParts {
  head: Token | null;
  said: Token[];
}

/** Whether a word of a topic says nothing of those it asks for: "the women who are affected". */
function saysNothing({ word }: Token, language: string): boolean {
  return wordingPackFor(language)?.empty.has(word) ?? false;
}

/** Words with verbs with a particle ("kept out") as the plain verb; those right at the beginning are what is asked for. */
function withPlainVerbs(tokens: readonly Token[], language: string): Token[] {
  const plain = plainVerbsIn(tokens, language);
  return tokens.flatMap((token, index) => {
    if (plain.some(({ particle, verb }) => particle === index && verb > 0)) return [];
    return plain.find(({ verb }) => verb === index && verb > 0)?.token ?? token;
  });
}

/** The noun before those who do something to it: "the money / households pay", "the answer / Norland wants". */
function beforeDoers(run: readonly Token[], language: string): Token | undefined {
  const isAct = ({ word }: Token): boolean => isVerbForm(word);
  const isDoer = (at: number): boolean => {
    const [before, token] = [run[at - 1]!, run[at]!];
    if (token.capital) return !before.capital;
    return namesPeople(token.word, language) && !namesPeople(before.word, language);
  };
  const doers = run.findIndex((_, at) => at > 0 && at + 1 < run.length && isDoer(at) && isAct(run[at + 1]!));
  return doers > 0 ? run[doers - 1] : undefined;
}

/** Whether a word behind a noun tells what is done to it: "proposed", "sent", "set aside". */
function isDone({ word }: Token, next: Token | undefined): boolean {
  if (particles.has(next?.word ?? '') && isBaseVerb(word)) return true;
  return (
    !isBaseVerb(word) && (/ed$/u.test(word) ? baseOfInflected(word) !== null : irregularForms(word, 'en').size > 0)
  );
}

/** Whether a word behind a noun tells what they do who are several: "drivers / waiting at the gate". */
function isDoing({ word }: Token, before: Token): boolean {
  const base = /^(\p{L}{2,})ing$/u.exec(word)?.[1];
  return base !== undefined && isBaseBeforeEnding(base) && /[^sui]s$|people$|men$|children$/u.test(before.word);
}

/** The noun of a run of words: in French the first, in English the last before what is done to it or what they do:
 * "the charge proposed". */
function nounOf(run: readonly Token[], language: string): Token {
  const last = run.at(-1)!;
  if (language === 'fr') return run.find(({ word }) => !precedesNoun(fold(word)) && !isNumber(word, language)) ?? last;
  const done = run.findIndex((token, at) => at > 0 && (isDone(token, run[at + 1]) || isDoing(token, run[at - 1]!)));
  const rest = run.slice(done + 1).filter(({ word }) => !particles.has(word));
  const where = wordingPackFor(language)?.whereabouts;
  // "The sickness aboard": where it is, behind the noun.
  const named = run.findLast(({ word }) => where?.has(word) !== true) ?? last;
  // "Boats / carrying passengers": whatever they do it to.
  const ends = done > 0 && (rest.length === 0 || isDoing(run[done]!, run[done - 1]!));
  return ends ? run[done - 1]! : named;
}

/**
 * The topic's noun, and what else it says: "the people / being turned back".
 *
 * @param plain - verbs with a particle are taken for the plain verb that means the same: "kept out" for "barred"
 */
export function topicParts(topic: string, language: string, plain = false): TopicParts {
  const asked = tokensOf(topic, language);
  const tokens = plain ? withPlainVerbs(asked, language) : asked;
  const start = tokens.findIndex((token) => token.content || anybody.has(token.word));
  if (start === -1) return { head: null, said: [] };
  let end = start;
  const { prepositions } = packFor(language);
  while (tokens[end + 1]?.content === true && !prepositions.has(tokens[end + 1]!.word)) end++;
  const run = tokens.slice(start, end + 1);
  const head = beforeDoers(run, language) ?? run.find(({ word }) => anybody.has(word)) ?? nounOf(run, language);
  const said = tokens.filter((token) => token.content && token !== head && !saysNothing(token, language));
  // "Who make or have it": verbs for anything tell nothing beside other words.
  const faint = wordingPackFor(language)?.faint;
  const telling = said.filter(({ word }) => faint?.has(word) !== true);
  return { head, said: telling.length > 0 ? telling : said };
}
