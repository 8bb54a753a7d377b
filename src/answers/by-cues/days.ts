/** Questions for days that are read by cues: where no form of a question fits, or what it asks for is refused. */
import type { Answer, Question } from '../../coverage/answer.js';
import { daysAsked } from '../asked/days-cues.js';
import { dayCues } from '../../language/day-cues/index.js';
import { dayOf } from '../events/days-asked.js';
import { hourAsked } from '../events/hours-asked.js';
import { onDay } from '../events/on-day.js';
import { splitPeriod } from '../events/periods.js';
import type { Coverage } from '../passages/passages.js';
import { sequence, timeline } from '../timeline.js';

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
      return dayAsked(coverage, question, topic, language);
    case 'sequence':
      return sequence(coverage, question, { acts: parts, topic: '' }, language);
    case 'order':
      return timeline(coverage, question, { topic, period: '' }, language);
  }
}

/** The day of a topic; of a speech, by what else its topic says. */
function dayAsked(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const given = dayOf(coverage, question, { topic, ends: false }, language);
  const matter = dayCues
    .reduce((rest, { speaking }) => rest.replace(speaking, ' '), topic)
    .replace(/\s+/gu, ' ')
    .trim();
  if (given.status === 'answered' || matter === topic || matter === '') return given;
  const spoken = dayOf(coverage, question, { topic: matter, ends: false }, language);
  return spoken.status === 'answered' ? spoken : given;
}

/** The commands whose questions may ask for days, beside much else. */
const alsoAskedFor: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy']);

/** Whether a question is for days: by its command, or by cues that ask for nothing else. */
function isForDays({ kind, text }: Question): boolean {
  const { asked, asksDay, want } = daysAsked(text);
  if (kind === 'timeline') return asked;
  if (!alsoAskedFor.has(kind) || dayCues.some(({ otherwise }) => otherwise.test(text))) return false;
  return asksDay || (asked && want === 'order');
}

/** What the cues of a question for days find; null for other questions, and where they find nothing. */
export function daysWhereAsked(coverage: Coverage, question: Question, language: string): Answer | null {
  if (!isForDays(question) || hourAsked(question.text) !== undefined) return null;
  const found = daysByCues(coverage, question, question.text, language);
  return found.status === 'answered' ? found : null;
}
