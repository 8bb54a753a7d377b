/**
 * Questions read by cues, whatever the order of their words: where no form of a question fits, or what the form asks for is
 * refused. Each reading takes out the words that ask and those that only frame a question; what is left is the topic.
 */
import type { Answer, Question } from '../../coverage/answer.js';
import { intentFor } from '../intent.js';
import { silentPerson } from '../asked/silent-person.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { answerOf } from '../result.js';
import { bodyByCues } from './body.js';
import { daysWhereAsked } from './days.js';
import { kindByCues } from './kinds-named.js';
import { outletsByCues } from './outlets.js';
import { speakerByCues } from './speaker.js';
import { saidByCues } from './said.js';
import { policyWanted } from '../policies/policy-wanted.js';
import { withSameFigures } from '../policies/same-figures.js';
import { policyWeighed } from '../policies/policy-weighed.js';

/** Whether cues come before forms: outlets' words are asked for in as many forms as there are readers, but for a list to choose from. */
function cuesComeFirst(question: Question): boolean {
  return question.kind === 'wording' && !['choice', 'wording'].includes(intentFor(question).want);
}

/**
 * Answers a question as its form has it, or where that finds nothing as its cues have it.
 *
 * @param byForm - answers it as its form has it
 * @returns the answer of the form where the cues find nothing either
 */
export function withCues(coverage: Coverage, question: Question, language: string, byForm: () => Answer): Answer {
  const read = byFormOrCues(coverage, question, language, byForm);
  const given = question.kind === 'what-policy' ? policyWeighed(coverage, question, read, language) : read;
  const silent =
    question.kind === 'who-said' && given.speaker !== null ? silentPerson(coverage, question.text, language) : null;
  if (silent === null || hasNameOf(question.text, given.speaker!.name, language)) return given;
  const finding = { key: 'not-quoted', name: silent } as const;
  return answerOf(coverage.library, question, { status: 'not-covered', finding });
}

/** Whether a question has a word of somebody's name. */
function hasNameOf(text: string, name: string, language: string): boolean {
  const asked = new Set(tokensOf(text, language).map(({ word }) => word));
  return tokensOf(name, language).some(({ word, content }) => content && asked.has(word));
}

function byFormOrCues(coverage: Coverage, question: Question, language: string, byForm: () => Answer): Answer {
  const cuesFirst = cuesComeFirst(question);
  // What is asked of a form for outlets' words is its whole topic: part of it asks for something else.
  const asksForWords = question.kind === 'wording' && !cuesFirst;
  const ofOutlets = (): Answer | null => outletsByCues(coverage, question, language);
  const ofKind = kindByCues(coverage, question, language);
  if (ofKind !== null) return ofKind;
  const first = (cuesFirst ? ofOutlets() : null) ?? byForm();
  const ofBody = bodyByCues(coverage, question, first, language);
  if (ofBody !== null) return ofBody;
  const wanted = (): Answer =>
    question.kind === 'what-policy'
      ? withSameFigures(coverage, policyWanted(coverage, question, first, language), language)
      : first;
  if (first.status === 'answered' && question.kind !== 'who-said') return wanted();
  const again = (): Answer | null =>
    first.status === 'answered' ? null : saidByCues(coverage, question, first, language);
  return (
    (cuesFirst || first.status === 'answered' || asksForWords ? null : ofOutlets()) ??
    (first.status === 'answered' ? null : daysWhereAsked(coverage, question, language)) ??
    speakerByCues(coverage, question, first, again, language) ??
    (first.finding.key === 'not-covered' ? wanted() : first)
  );
}
