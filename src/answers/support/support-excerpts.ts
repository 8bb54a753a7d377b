/** Excerpts of what supports a question. */
import type { Excerpt } from '../../coverage/answer.js';
import type { Quotation } from '../../coverage/reading.js';
import { excerptOf, withNaming } from '../excerpts/excerpts.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import type { Support } from './support.js';

/** More of a sentence than this is in a quotation. */
const mostly = 0.5;

/**
 * The quotation a sentence stands in, by the largest share; undefined when most of the sentence is the outlet's own voice.
 *
 * @param least - share of the sentence that is in the quotation, 0 to 1
 */
export function quotationOf(passage: Passage, sentence: Sentence, least = mostly): Quotation | undefined {
  let best: Quotation | undefined;
  let shared = 0;
  for (const quotation of passage.quotations) {
    const overlap = Math.min(sentence.end, quotation.end) - Math.max(sentence.start, quotation.start);
    if (overlap > shared) {
      best = quotation;
      shared = overlap;
    }
  }
  return shared > least * (sentence.end - sentence.start) ? best : undefined;
}

/** Excerpts of supports. Nobody asked who speaks, so the paragraph that names a speaker is cited and not shown. */
export function supportExcerpts(
  coverage: Coverage,
  supports: readonly Support[],
  reason: Excerpt['reason'],
): Excerpt[] {
  return supports.map(({ passage, sentence, marks }) => {
    const quotation = quotationOf(passage, sentence);
    const excerpt = excerptOf(coverage, passage, marks, reason, quotation);
    return withNaming(coverage, { passage, quotation, excerpt });
  });
}
