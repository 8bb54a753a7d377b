/**
 * Questions read by cues, whatever the order of their words: where no form of a question fits, or what the form asks for is
 * refused. Each reading takes out the words that ask and those that only frame a question; what is left is the topic.
 */
import type { Answer, Question } from '../../coverage/answer.js';
import { intentOf } from '../intent.js';
import type { Coverage } from '../passages/passages.js';
import { daysWhereAsked } from './days.js';
import { outletsByCues } from './outlets.js';
import { saidByCues } from './said.js';

/** Answers a question for outlets' words, whose forms are as many as those who ask; null for every other one, and where its cues find nothing. */
export function cuesFirst(coverage: Coverage, question: Question, language: string): Answer | null {
  const { kind, text } = question;
  const asksForWords = kind === 'wording' && intentOf(text, 'topic').want !== 'choice';
  return asksForWords ? outletsByCues(coverage, question, language) : null;
}

/** What the cues of a question find where its form found nothing; the first answer where they find nothing either. */
export function byCues(coverage: Coverage, question: Question, first: Answer, language: string): Answer {
  if (first.status === 'answered') return first;
  return (
    outletsByCues(coverage, question, language) ??
    daysWhereAsked(coverage, question, language) ??
    saidByCues(coverage, question, first, language) ??
    first
  );
}
