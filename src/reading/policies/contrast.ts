/** What held before and what holds now, where a sentence says both. */
import type { Mention, Policy } from '../../coverage/reading.js';
import { isNumber } from '../../language/meaning.js';
import { fold } from '../../language/words.js';
import { actorBefore, type Identify } from './actors.js';
import {
  clauseEnd,
  isLight,
  objectFrom,
  phraseAt,
  type Place,
  subjectBefore,
  withoutTime,
  wordsOf,
} from './clauses.js';

/** "The ban replaces a voluntary limit": a policy in force, with the one before it. */
export function replacementAt(place: Place, at: number): Policy | null {
  const { frame, pack } = place;
  const token = frame.tokens[at]!;
  if (token.kind !== 'word' || token.capital || !pack.policy.replaces.has(token.lower)) return null;
  const after = subjectBefore(place, at);
  const before = wholeObject(place, at + 1);
  const { policy } = pack;
  const helper = frame.tokens[at - 1]?.lower ?? '';
  if (after === null || before === null || policy.be.has(helper) || policy.infinitiveMarkers.has(helper)) return null;
  if (policy.future.has(helper) || policy.reportedFuture.has(helper)) return null;
  const statusAt = wordsOf(place, { first: at, last: at })!;
  return {
    status: 'in-force',
    statusAt,
    actor: null,
    action: null,
    object: null,
    before,
    after,
    condition: null,
    law: null,
    clause: { paragraph: after.paragraph, start: after.start, end: before.end },
  };
}

/** How far apart a verb of change and its two amounts may stand, in tokens. */
const changeReach = 9;

/** "raised the fare from four to six crowns": what it was and what it is. */
export function changeAt(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack, last } = place;
  const { policy } = pack;
  const verb = frame.tokens[at]!;
  if (verb.kind !== 'word' || verb.capital || !policy.changes.has(verb.lower)) return null;
  const helped = policy.have.has(frame.tokens[at - 1]?.lower ?? '');
  const actor = actorBefore(place, helped ? at - 1 : at, identify);
  if (actor?.decides !== true) return null;
  const near = (from: number, words: ReadonlySet<string>): number =>
    frame.tokens.findIndex(
      ({ lower, kind }, index) =>
        index > from && index <= Math.min(last, from + changeReach) && kind === 'word' && words.has(lower),
    );
  const from = near(at, policy.changedFrom);
  const to = from < 0 ? -1 : near(from, policy.changedTo);
  if (to < 0 || from === at + 1) return null;
  const before = wordsOf(place, { first: from + 1, last: to - 1 });
  const after = objectFrom(place, to + 1);
  const amount = (words: Mention | null): boolean =>
    words !== null && words.text.split(/\s+/u).some((word) => isNumber(fold(word), pack.code));
  if (before === null || after === null || !amount(before) || !amount(after)) return null;
  const action = wordsOf(place, { first: helped ? at - 1 : at, last: at })!;
  return {
    status: 'in-force',
    statusAt: action,
    actor: actor.actor,
    action,
    object: wordsOf(place, { first: at + 1, last: from - 1 }),
    before,
    after,
    condition: null,
    law: null,
    clause: { paragraph: action.paragraph, start: actor.actor.at.start, end: after.end },
  };
}

/** An object with the relative clause that tells what it was: "a limit that had asked households to save water". */
function wholeObject(place: Place, from: number): Mention | null {
  const end = clauseEnd(place, from);
  const relative = place.frame.tokens[end + 1];
  if (relative === undefined || !place.pack.relatives.has(relative.lower)) return objectFrom(place, from);
  const { frame, last } = place;
  const mark = frame.tokens.findIndex(({ kind }, index) => index > end && index <= last && kind === 'mark');
  return wordsOf(place, { first: from, last: mark < 0 ? last : mark - 1 });
}

/** What the sentence says held before: "Whereas the port had let cars cross", "former policy of letting cars cross". */
export function formerly(place: Place): Mention | null {
  const { frame, pack, first, last } = place;
  const { policy } = pack;
  const opener = frame.tokens[first]!;
  if (policy.contrasts.has(opener.lower)) {
    const begins = frame.tokens[first + 1]?.text === ',' ? first + 1 : first;
    const comma = frame.tokens.findIndex(({ text }, index) => index > begins && index <= last && text === ',');
    const inner = frame.tokens.slice(first, comma);
    const past = inner.some(({ lower }) => /^(?:had|was|were|used|avait|avaient|etait|etaient)$/u.test(lower));
    if (comma > first + 2 && past) return wordsOf(place, { first: begins + 1, last: comma - 1 });
  }
  for (let at = first; at <= last; at += 1) {
    const end = phraseAt(place, at, policy.earlier);
    if (end === null) continue;
    // "instead of closing it": what is not done, which need not have been done before.
    const next = frame.tokens[end + 1];
    if (isLight(next) || /^[a-z]{3,}ing$/u.test(next?.lower ?? '')) continue;
    // "instead of" leads to what was before; "former" is part of its name.
    const leads = end > at;
    const named = !leads && nounOfPolicy(place, end + 1);
    if (!leads && !named) continue;
    const words = leads
      ? objectFrom(place, end + 1)
      : wordsOf(place, withoutTime(place, { first: startOfName(place, at), last: clauseEnd(place, at) }));
    if (words !== null) return words;
  }
  return null;
}

/** Nouns for what is held to: a "former minister" is no policy. */
function nounOfPolicy({ frame, pack }: Place, at: number): boolean {
  const word = frame.tokens[at]?.lower ?? '';
  return (
    pack.policy.nouns.has(word) ||
    /^(?:polic|rule|practice|limit|ban|regulation|restriction|notice|order|law|politique|regle|interdiction|mesure|limite)/u.test(
      word,
    )
  );
}

/** "Canada's former policy": back to whose it was. */
function startOfName({ frame, first, pack }: Place, at: number): number {
  const before = frame.tokens[at - 1];
  if (before?.kind === 'possessive' && at - 2 >= first) {
    const owner = frame.mentions.find(({ last }) => last === at - 2);
    return owner?.edge ?? at - 2;
  }
  return before !== undefined && at > first && (pack.determiners.has(before.lower) || pack.pronouns.has(before.lower))
    ? at - 1
    : at;
}

/** Ties what held before to the policy of the sentence: the last one told there that has no "before" yet. */
export function withBefore(policies: readonly Policy[], before: Mention | null): Policy[] {
  if (before === null) return [...policies];
  const overlaps = ({ start, end }: { start: number; end: number }): boolean =>
    start < before.end && end > before.start;
  const changed = policies.findLastIndex(
    ({ before: own, status, action }) =>
      own === null && status !== 'denied' && status !== 'opposed' && action !== null && !overlaps(action),
  );
  return policies
    .map((policy, index) => {
      if (index !== changed) return policy;
      // What is said to have been before is no part of what is done now.
      const object = policy.object !== null && overlaps(policy.object) ? null : policy.object;
      return { ...policy, before, object };
    })
    .filter(({ action, before: own }) => own === before || action === null || !overlaps(action));
}
