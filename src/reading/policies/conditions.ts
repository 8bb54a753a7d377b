/** Conditions: "If the level rises again, the board will open the wells." What is planned only then is no plan without it. */
import type { Mention, Policy } from '../../coverage/reading.js';
import { is, Lexical } from '../../language/lexical.js';
import { clauseEnd, phraseAt, type Place, wordsOf } from './clauses.js';

/** Between a clause and its condition stand no more than a comma and a space, in UTF-16 units. */
const beside = 2;

/** @returns the conditional clauses of a sentence, in order. */
export function conditionsOf(place: Place): Mention[] {
  const { frame, first, last, pack } = place;
  const found: Mention[] = [];
  for (let at = first; at <= last; at += 1) {
    if (!is(frame.tokens[at]!, Lexical.condition)) continue;
    const opener = phraseAt(place, at, pack.policy.conditions);
    if (opener === null) continue;
    const comma = frame.tokens.findIndex(({ text }, index) => index > opener && index <= last && text === ',');
    const before = frame.tokens[at - 1];
    const opens = at === first || before?.kind === 'mark' || pack.reportOpeners.has(before?.lower ?? '');
    // "asked if": a question, no condition.
    if (!opens && pack.cues.has(before?.lower ?? '')) continue;
    const end = opens && comma > 0 ? comma - 1 : clauseEnd(place, opener + 1);
    const words = wordsOf(place, { first: at, last: end });
    if (words !== null) found.push(words);
    at = end;
  }
  return found;
}

/** Whether a policy is done on a condition: one before it, or right behind its clause. */
export function isOn({ status, clause }: Policy, condition: Mention): boolean {
  if (status !== 'announced') return false;
  const before = clause.start - condition.end;
  const behind = condition.start - clause.end;
  return (before >= 0 && before <= beside) || (behind >= 0 && behind <= beside);
}
