/** What a topic says of the people, the thing or the place it asks for, and whether it is said of a phrase. */
import { relatedStems } from '../../language/related-words.js';
import { baseOfInflected, isBaseVerb } from '../../language/verbs.js';
import { sameWordFamily } from '../passages/aliases.js';
import type { NounPhrase } from '../passages/noun-phrases.js';
import type { Token } from '../passages/passages.js';

/** How near a word of the topic stands to the phrase it is said of, in words. */
const saidReach = 8;

/** Nouns for anybody: they say nothing by themselves. Folded stems are compared by their words. */
export const anybody = new Set([
  'people',
  'persons',
  'person',
  'individuals',
  'those',
  'ones',
  'men',
  'women',
  'ceux',
  'celles',
  'gens',
  'personnes',
  'hommes',
]);

/** Endings of nouns and participles that are made from verbs. */
const verbal = /(?:ed|ing|[st]ion|ment|ée?s?)$/u;

/** Whether a word tells what is done: a verb, or a noun or participle made from one. */
export function tellsAct({ word }: Token): boolean {
  return isBaseVerb(word) || baseOfInflected(word) !== null || verbal.test(word);
}

/**
 * How many of the words that a topic says stand near a phrase in its sentence, in this or a related form:
 * what is done at a place is told in the clause before or behind it as well.
 */
export function saidNear(phrase: NounPhrase, said: readonly Token[], language: string): number {
  const { passage, sentence, first, last } = phrase;
  const [from, to] = [Math.max(sentence.first, first - saidReach), Math.min(sentence.last, last + 1 + saidReach)];
  const beside = passage.tokens.filter(
    ({ end }, at) => at >= from && at < to && (at < first || at > last) && passage.text[end] !== '-',
  );
  return said.filter(({ stem }) => hasWord(beside, stem, language)).length;
}

/** Whether words have another, in this or a related form. */
function hasWord(tokens: readonly Token[], stem: string, language: string): boolean {
  const related = relatedStems(stem, language);
  return tokens.some(
    (other) => other.content && (other.stem === stem || related.has(other.stem) || sameWordFamily(other.stem, stem)),
  );
}
