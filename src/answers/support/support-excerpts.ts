/** Excerpts of what supports a question. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import type { Quotation } from '../../coverage/reading.js';
import { excerptOf, withNaming } from '../excerpts/excerpts.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';
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

/** The answer where the coverage does not say, with the best of what has words of the question. */
export function notCovered(coverage: Coverage, question: Question, supports: readonly Support[]): Answer {
  const excerpts = supportExcerpts(coverage, supports.slice(0, 1), 'nearest');
  return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts });
}

/**
 * The answer by what gives what is asked for, or that the coverage does not say.
 *
 * @param given - all that gives it, best first
 * @param besideBest - what has this share of the best one's support is shown beside it
 * @param supports - all that has words of the question, best first
 */
export function answeredOrNearest(
  coverage: Coverage,
  question: Question,
  { given, besideBest, supports }: { given: readonly Support[]; besideBest: number; supports: readonly Support[] },
): Answer {
  const shown = given.filter(({ share }) => share >= besideBest * given[0]!.share);
  if (shown.length === 0) return notCovered(coverage, question, supports);
  return answeredBy(coverage.library, question, supportExcerpts(coverage, shown, 'answers'));
}
