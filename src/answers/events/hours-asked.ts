/** At what time of day something happens: what gives a day alone is no answer. */
import type { Answer, Question } from '../../coverage/answer.js';
import { type DayCues, dayCues } from '../../language/day-cues/index.js';
import { supportsFor } from '../evidence.js';
import type { Coverage } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';
import { supportExcerpts } from '../support/support-excerpts.js';
import type { Support } from '../support/support.js';

/** A sentence with a time of day has this much of the question, and this share of what the best one has. */
const enough = 0.45;
const besideBest = 0.8;

/** The cues of a question for a time of day; undefined for others. */
function hourCues(text: string): DayCues | undefined {
  return dayCues.find(({ hour }) => hour.asked.test(text));
}

/** Whether a question asks for a time of day. */
export function asksHour(text: string): boolean {
  return hourCues(text) !== undefined;
}

/** Where a sentence gives a time of day. */
function hourIn({ passage, sentence }: Support, { hour }: DayCues): { start: number; end: number } | null {
  const found = hour.told.exec(passage.text.slice(sentence.start, sentence.end));
  if (found === null) return null;
  const start = sentence.start + found.index;
  return { start, end: start + found[0].length };
}

/** Answers at what time of day something happens. */
export function hourOf(coverage: Coverage, question: Question, language: string): Answer {
  const { library } = coverage;
  const cues = hourCues(question.text);
  const topic = question.text.replace(cues?.hour.asked ?? '', '').replace(/[\s?!.]+$/u, '');
  const { supports } = supportsFor(coverage, topic, language);
  const given = supports.flatMap((support) => {
    const hour = cues === undefined ? null : hourIn(support, cues);
    return hour === null || support.share < enough ? [] : [{ ...support, marks: [...support.marks, hour] }];
  });
  const shown = given.filter(({ share }) => share >= besideBest * given[0]!.share);
  if (shown.length > 0) return answeredBy(library, question, supportExcerpts(coverage, shown, 'answers'));
  const nearest = supportExcerpts(coverage, supports.slice(0, 1), 'nearest');
  return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts: nearest });
}
