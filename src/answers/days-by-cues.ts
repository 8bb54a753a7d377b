/** Questions for days that are read by cues: where no form of a question fits, or what it asks for is refused. */
import type { Answer, Question } from '../coverage/answer.js';
import { daysAsked } from './asked/days-cues.js';
import { dayOf, onDay } from './events/days-asked.js';
import { splitPeriod } from './events/periods.js';
import type { Coverage } from './passages/passages.js';
import { sequence, timeline } from './timeline.js';

/** Answers a question for days by its cues. */
export function daysByCues(coverage: Coverage, question: Question, text: string, language: string): Answer {
  const period = splitPeriod(text);
  const { want, topic, parts, days } = daysAsked(period?.rest ?? text);
  if (period !== null && want !== 'sequence')
    return timeline(coverage, question, { topic, period: period.words }, language);
  switch (want) {
    case 'on-day':
      return onDay(coverage, question, days);
    case 'day':
      return dayOf(coverage, question, { topic, ends: false }, language);
    case 'sequence':
      return sequence(coverage, question, { acts: parts, topic: '' }, language);
    case 'order':
      return timeline(coverage, question, { topic, period: '' }, language);
  }
}

/** An answer, or where it refuses a question for days, what the question's cues find. */
export function byCuesWhereRefused(coverage: Coverage, question: Question, given: Answer, language: string): Answer {
  if (question.kind !== 'timeline' || given.status === 'answered') return given;
  if (!daysAsked(question.text).asked) return given;
  const found = daysByCues(coverage, question, question.text, language);
  return found.status === 'answered' ? found : given;
}
