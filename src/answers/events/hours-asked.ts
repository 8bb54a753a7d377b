/** At what time of day something happens: what gives a day alone is no answer. */
import { withoutEndMarks } from '../../language/words.js';
import type { Answer, Question } from '../../coverage/answer.js';
import { type DayCues, dayCues } from '../../language/day-cues/index.js';
import { supportsFor } from '../evidence.js';
import type { Coverage } from '../passages/passages.js';
import { answeredOrNearest } from '../support/support-excerpts.js';
import type { Support } from '../support/support.js';

/** A sentence with a time of day has this much of the question, and this share of what the best one has. */
const enough = 0.45;
const besideBest = 0.8;

/** How a time of day is asked for in the language of a question, and given; undefined for other questions. */
export function hourAsked(text: string): DayCues['hour'] | undefined {
  return dayCues.map(({ hour }) => hour).find(({ asked }) => asked.test(text));
}

/** Where a sentence gives a time of day. */
function hourIn({ passage, sentence }: Support, { told }: DayCues['hour']): { start: number; end: number } | null {
  const found = told.exec(passage.text.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

/** Answers at what time of day something happens. */
export function hourOf(coverage: Coverage, question: Question, cues: DayCues['hour'], language: string): Answer {
  const topic = withoutEndMarks(question.text.replace(cues.asked, ''));
  const { supports } = supportsFor(coverage, topic, language);
  const given = supports.flatMap((support) => {
    const hour = hourIn(support, cues);
    return hour === null || support.share < enough ? [] : [{ ...support, marks: [...support.marks, hour] }];
  });
  return answeredOrNearest(coverage, question, { given, besideBest, supports });
}
