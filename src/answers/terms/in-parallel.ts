/** The words of outlets in which a topic is not found as a whole: its noun, in a paragraph that tells what another outlet's found one does. */
import { likeness } from '../passages/likeness.js';
import type { NounPhrase } from '../passages/noun-phrases.js';
import type { Coverage } from '../passages/passages.js';
import { type OutletTerms, termsByOutlet } from './outlet-terms.js';

/** Paragraphs of two outlets tell the same when they share this much of what they say, on average; of those that open articles, less. */
const parallel = { anywhere: 0.3, early: 0.12 } as const;

/** Paragraphs with which an article begins. */
const early = 3;

/**
 * Of the words found for a topic's noun alone, those of outlets whose paragraph tells what a paragraph of the found outlets tells.
 *
 * @param found - the words of outlets for the whole topic
 * @param bare - the words of outlets for its noun alone
 */
export function inParallel(
  coverage: Coverage,
  found: readonly OutletTerms[],
  bare: readonly OutletTerms[],
): OutletTerms[] {
  const known = new Set(found.map(({ outlet }) => outlet));
  const named = found.flatMap(({ phrases }) => phrases);
  const isParallel = (phrase: NounPhrase): boolean =>
    named.some((other) => {
      const there = likeness(coverage, phrase.passage, phrase.sentence, other.passage);
      const back = likeness(coverage, other.passage, other.sentence, phrase.passage);
      const open = Math.max(phrase.passage.number, other.passage.number) <= early;
      return (there + back) / 2 >= (open ? parallel.early : parallel.anywhere);
    });
  return bare
    .filter(({ outlet }) => !known.has(outlet))
    .flatMap(({ phrases, manner }) => {
      const own = phrases.filter(isParallel);
      return own.length === 0 ? [] : termsByOutlet(own, [], manner);
    });
}
