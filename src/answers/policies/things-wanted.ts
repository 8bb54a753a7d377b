/** The kinds of things that a question of a policy wants, and the sentences that give one: a day, a penalty, a condition. */
import { policyWantedFor, type ThingWanted } from '../../language/policy-wanted/index.js';
import type { Passage, Sentence } from '../passages/passages.js';

/** The things a question wants. */
export function thingsWanted(question: string, language: string): readonly ThingWanted[] {
  const things = policyWantedFor(language).things.filter(({ asked }) => asked.test(question));
  const particular = things.filter(({ generally }) => generally !== true);
  return particular.length > 0 ? particular : things.slice(0, 1);
}

/** Whether a sentence gives a thing. */
export function givesThing(
  { text, article }: Passage,
  { start, end }: Sentence,
  { told, unless }: ThingWanted,
): boolean {
  const words = text.slice(start, end);
  if (policyWantedFor(article.language).leavesOpen.test(words)) return false;
  return told.test(words) && unless?.test(words) !== true;
}
