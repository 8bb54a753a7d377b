/** Where the articles have a figure from: the sentence that gives it, and says by whose count. */
import type { Answer, Question } from '../../coverage/answer.js';
import { isNumber } from '../../language/meaning.js';
import { sourcingPackFor } from '../../language/sourcing/index.js';
import { supportsFor } from '../evidence.js';
import { type Coverage, tokensIn } from '../passages/passages.js';
import type { Support } from '../support/support.js';
import { answeredOrNearest } from '../support/support-excerpts.js';

/** A sentence gives the figure when it has this much of what the figure is of, and this share of what the best one has. */
const enough = 0.4;
const besideBest = 0.8;

/** A number that the question itself gives stands in the sentence. */
const asGiven = 0.7;

/** Whether a sentence gives a number and says whose it is. */
function saysWhose({ passage, sentence }: Support): boolean {
  const { countedBy } = sourcingPackFor(passage.article.language);
  const counts = tokensIn(passage, sentence).some(({ word }) => isNumber(word, passage.article.language));
  return counts && countedBy.test(passage.text.slice(sentence.start, sentence.end));
}

/**
 * Answers whose a figure is.
 *
 * @param what - what the figure is of, or the figure itself with it: "2,000 licences"
 */
export function figuresFrom(coverage: Coverage, question: Question, what: string, language: string): Answer {
  const { terms, supports } = supportsFor(coverage, what, language);
  const given = supports.filter(
    (support) =>
      support.share >= enough &&
      terms.every(({ number }, index) => !number || support.credits[index]! >= asGiven) &&
      saysWhose(support),
  );
  return answeredOrNearest(coverage, question, { given, besideBest, supports });
}
