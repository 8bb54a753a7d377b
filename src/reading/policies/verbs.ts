/** Policies told by a verb: what is planned, demanded, ordered, opposed, undone, and what must be done. */
import type { Policy } from '../../coverage/reading.js';
import { actorBefore, type Identify, reporterOf } from './actors.js';
import {
  clauseEnd,
  clauseStart,
  isAsserted,
  isLight,
  isNegated,
  objectFrom,
  pastLight,
  type Place,
  subjectBefore,
  wordsOf,
} from './clauses.js';
import {
  canBeVerb,
  isParticiple,
  isReported,
  isSupposed,
  lower,
  passive,
  type Rule,
  standsAsNoun,
  type Told,
} from './rules.js';
import { holdsNoMore, isDoneTo, isDuty, isInForce, isRefused, isToBeUndone } from './states.js';

/** Past this many tokens no infinitive belongs to an intention. */
const intentionReach = 10;

/** "will pay", "would not pay", "fermera": what will be done. */
const willBeDone: Rule = (place, at, identify) => {
  const { pack } = place;
  const { policy } = pack;
  const word = lower(place, at);
  const single = policy.futureForm?.test(word) === true && !standsAsNoun(place, at);
  const future = single || policy.future.has(word) || (policy.reportedFuture.has(word) && isReported(place, at));
  if (!future || isSupposed(place, at)) return null;
  const head = single ? at : pastLight(place, at + 1);
  if (!canBeVerb(place, head) || policy.uneventful.has(lower(place, head))) return null;
  if (!single && pack.code === 'fr' && !policy.infinitiveForm.test(lower(place, head))) return null;
  const cue = { first: at, last: at };
  if (/^(?:be|have|etre|avoir)$/u.test(lower(place, head))) {
    const participle = pastLight(place, head + 1);
    if (lower(place, head) !== 'be' && lower(place, head) !== 'etre') return null;
    if (!canBeVerb(place, participle)) return null;
    if (pack.code === 'en' && /^[a-z]{3,}ing$/u.test(lower(place, participle))) {
      const doing = actorBefore(place, at, identify);
      if (doing?.decides !== true || !isAsserted(place, doing.first)) return null;
      return {
        status: 'announced',
        cue,
        verb: { first: at, last: participle },
        actor: doing,
        object: objectFrom(place, participle + 1),
      };
    }
    if (!isParticiple(place, participle) || !isAsserted(place, clauseStart(place, at))) return null;
    return passive(place, { first: at, last: participle }, cue, 'announced', identify);
  }
  const actor = actorBefore(place, at, identify);
  if (actor?.decides !== true && !isFirstPerson(place, at)) return announced(place, at, head, identify);
  if (!isAsserted(place, actor?.first ?? clauseStart(place, at))) return null;
  const intention = policy.intentions.get(lower(place, head));
  const inner = intention === undefined ? null : infinitiveOf(place, head);
  const last = inner?.last ?? head;
  const status = intention?.stage === 'proposed' ? 'proposed' : 'announced';
  return { status, cue, verb: { first: at, last }, actor, object: objectFrom(place, last + 1) };
};

/** "The port announced that the line will close": whoever announces it acts. */
function announced(place: Place, at: number, head: number, identify: Identify): Told | null {
  const { frame, pack, first } = place;
  const announces = frame.tokens.slice(first, at).some(({ lower: word }) => pack.policy.announcing.has(word));
  const actor = announces ? reporterOf(place, identify) : null;
  const object = subjectBefore(place, at);
  if (actor?.decides !== true || object === null || actor.actor.at.end > object.start) return null;
  return { status: 'announced', cue: { first: at, last: at }, verb: { first: at, last: head }, actor, object };
}

/** "We will pay": the speaker's own side, which the quotation names. */
function isFirstPerson({ frame, first, pack }: Place, at: number): boolean {
  let before = at - 1;
  while (before >= first && isLight(frame.tokens[before])) before -= 1;
  const pronoun = before < first ? undefined : pack.pronouns.get(frame.tokens[before]!.lower);
  return pronoun?.person === 1 && pronoun.role === 'subject' && pronoun.number === 'many';
}

/** The infinitive, with what leads to it, behind a verb of intention: "to close", "the council to close". */
function infinitiveOf(place: Place, at: number): { last: number; negated: boolean; verb: string } | null {
  const { frame, pack, last } = place;
  const { policy } = pack;
  const addressed = policy.addressed.has(lower(place, at));
  for (let marker = at + 1; marker <= Math.min(last, at + intentionReach); marker += 1) {
    const token = frame.tokens[marker]!;
    if (token.kind !== 'word') return null;
    const bare = pack.code === 'fr' && marker === at + 1 && policy.infinitiveForm.test(token.lower) && !token.capital;
    const gerund = pack.code === 'en' && marker === at + 1 && /^[a-z]{3,}ing$/u.test(token.lower);
    if (bare || gerund) return { last: marker, negated: false, verb: token.lower };
    if (policy.infinitiveMarkers.has(token.lower)) {
      const head = pastLight(place, marker + 1);
      const negated =
        isNegated(frame.tokens[marker - 1], pack) || (head > marker + 1 && isNegated(frame.tokens[marker + 1], pack));
      if (!canBeVerb(place, head) || !policy.infinitiveForm.test(lower(place, head))) return null;
      const verb = lower(place, head);
      if (verb !== 'be' && verb !== 'etre') return { last: head, negated, verb };
      const participle = pastLight(place, head + 1);
      return isParticiple(place, participle) ? { last: participle, negated, verb } : null;
    }
    const passes = isLight(token) || isNegated(token, pack) || token.lower === 'whether' || token.lower === 'si';
    if (!passes && !addressed) return null;
    if (addressed && pack.reportOpeners.has(token.lower)) return null;
  }
  return null;
}

/** "plans to close", "is considering closing", "asked the council not to close", "proposed that ...". */
const isIntended: Rule = (place, at, identify) => {
  const { frame, pack } = place;
  const { policy } = pack;
  const intention = policy.intentions.get(lower(place, at));
  if (intention === undefined || !canBeVerb(place, at) || standsAsNoun(place, at) || isSupposed(place, at)) return null;
  let first = at;
  while (
    first > place.first &&
    (policy.be.has(lower(place, first - 1)) ||
      policy.have.has(lower(place, first - 1)) ||
      isLight(frame.tokens[first - 1]))
  )
    first -= 1;
  while (first < at && isLight(frame.tokens[first])) first += 1;
  // An -ing form is a verb of its own only behind "is".
  if (
    /ing$/u.test(lower(place, at)) &&
    pack.code === 'en' &&
    !frame.tokens.slice(first, at).some((token) => policy.be.has(token.lower))
  )
    return null;
  // "was asked": of whom it is said did not ask.
  if (pack.code === 'en' && !/ing$/u.test(lower(place, at)) && policy.be.has(lower(place, at - 1))) return null;
  if (policy.future.has(lower(place, first - 1)) || isNegated(frame.tokens[first - 1], pack)) return null;
  const actor = actorBefore(place, first, identify);
  const own = actor === null && isFirstPerson(place, first);
  if ((actor === null && !own) || !isAsserted(place, actor?.first ?? clauseStart(place, first))) return null;
  const infinitive = infinitiveOf(place, at);
  if (infinitive !== null) {
    if (policy.uneventful.has(infinitive.verb)) return null;
    if (intention.stage !== 'proposed' && actor?.decides === false) return null;
    const undone = intention.decided ? policy.undoing.get(infinitive.verb) : undefined;
    const status = infinitive.negated ? 'opposed' : (undone ?? intention.stage);
    const cue = { first: at, last: undone === undefined && !infinitive.negated ? at : infinitive.last };
    return {
      status,
      cue,
      verb: { first, last: infinitive.last },
      actor,
      object: objectFrom(place, infinitive.last + 1),
    };
  }
  const next = lower(place, at + 1);
  if (intention.stage !== 'proposed') return null;
  const direct = pack.reportOpeners.has(next) || pack.determiners.has(next) || next === 'for';
  const object = direct ? objectFrom(place, at + (pack.determiners.has(next) ? 1 : 2)) : null;
  if (
    object === null ||
    !/^(?:propos|demand|consider|weigh|call|seek|sought|want|reclam|etudi|envisag)/u.test(lower(place, at))
  )
    return null;
  const last = next === 'for' ? at + 1 : at;
  return { status: intention.stage, cue: { first: at, last }, verb: { first, last }, actor, object };
};

/** "banned the watering of lawns", "opposes the closing": done by a subject that acts. */
const isDone: Rule = (place, at, identify) => {
  const { frame, pack } = place;
  const { policy } = pack;
  const word = lower(place, at);
  const status = policy.acts.get(word);
  const perfect = status === undefined ? policy.participles.get(word) : undefined;
  if ((status ?? perfect) === undefined || !canBeVerb(place, at) || standsAsNoun(place, at)) return null;
  let first = at;
  while (first > place.first && (policy.have.has(lower(place, first - 1)) || isLight(frame.tokens[first - 1])))
    first -= 1;
  const helped = frame.tokens.slice(first, at).some((token) => policy.have.has(token.lower));
  while (first < at && !policy.have.has(lower(place, first))) first += 1;
  if (perfect !== undefined && !helped) return null;
  const before = lower(place, first - 1);
  if (policy.be.has(before) || pack.modals.has(before) || isNegated(frame.tokens[first - 1], pack)) return null;
  if (policy.future.has(before) || policy.reportedFuture.has(before) || isSupposed(place, at)) return null;
  const actor = actorBefore(place, first, identify);
  const settled = (status ?? perfect)!;
  if (actor === null || (settled !== 'opposed' && settled !== 'proposed' && !actor.decides)) return null;
  if (!isAsserted(place, actor.first)) return null;
  const next = lower(place, at + 1);
  if (next === '' && frame.tokens[at + 1]?.kind !== 'run') return null;
  if (/^(?:by|par|would|will)$/u.test(next) || pack.pronouns.get(next)?.role === 'subject') return null;
  if (pack.reportOpeners.has(next)) {
    if (settled !== 'proposed') return null;
    return {
      status: settled,
      cue: { first: at, last: at },
      verb: { first, last: at },
      actor,
      object: objectFrom(place, at + 2),
    };
  }
  const object = objectFrom(place, at + 1);
  if (object === null) return null;
  return { status: settled, cue: { first: at, last: at }, verb: { first, last: at }, actor, object };
};

/** In the order they are tried: the surest reading of a word first. */
const rules: readonly Rule[] = [
  isToBeUndone,
  isRefused,
  isInForce,
  holdsNoMore,
  willBeDone,
  isDuty,
  isDoneTo,
  isIntended,
  isDone,
];

/** The only rule for a form of "to be". */
const rulesForBe: readonly Rule[] = [isDoneTo];

/**
 * The policy that a verb at a token tells, and where its words end; null for none.
 * @param onlyBe the token is a form of "to be", and no other rule can begin at it
 */
export function policyAt(
  place: Place,
  at: number,
  onlyBe: boolean,
  identify: Identify,
): { policy: Policy; last: number } | null {
  for (const rule of onlyBe ? rulesForBe : rules) {
    const told = rule(place, at, identify);
    if (told === null) continue;
    const { status, cue, verb, actor, object } = told;
    const statusAt = wordsOf(place, cue)!;
    const last = clauseEnd(place, verb.last + 1);
    const clause = wordsOf(place, {
      first: Math.min(clauseStart(place, verb.first), actor?.first ?? verb.first),
      last: Math.max(last, verb.last),
    })!;
    const policy: Policy = {
      status,
      statusAt,
      actor: actor?.actor ?? null,
      action: wordsOf(place, verb),
      object,
      before: null,
      after: null,
      condition: null,
      law: null,
      clause: { paragraph: clause.paragraph, start: clause.start, end: clause.end },
    };
    return { policy, last: verb.last };
  }
  return null;
}
