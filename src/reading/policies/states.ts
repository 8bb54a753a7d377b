/** Policies told as a state or a duty: "is in force", "must pay", "no longer charges", "would not be acceptable". */
import { actorBefore, reporterOf } from './actors.js';
import { isLight, isNegated, objectFrom, pastLight, phraseAt, subjectBefore } from './clauses.js';
import { canBeVerb, isParticiple, isSupposed, lower, passive, type Rule, type Told } from './rules.js';

/** "was dropped", "have been banned by the council". */
export const isDoneTo: Rule = (place, at, identify) => {
  const { frame, pack } = place;
  const { policy } = pack;
  if (!policy.be.has(lower(place, at))) return null;
  const participle = pastLight(place, at + 1);
  const status = canBeVerb(place, participle) ? policy.participles.get(lower(place, participle)) : undefined;
  if (status === undefined || isSupposed(place, at)) return null;
  if (frame.tokens.slice(at, participle).some((token) => isNegated(token, pack))) return null;
  let first = at;
  while (first > place.first && (policy.have.has(lower(place, first - 1)) || isLight(frame.tokens[first - 1])))
    first -= 1;
  while (first < at && isLight(frame.tokens[first])) first += 1;
  const before = lower(place, first - 1);
  if (policy.future.has(before) || policy.infinitiveMarkers.has(before) || pack.modals.has(before)) return null;
  return passive(place, { first, last: participle }, { first, last: participle }, status, identify);
};

/** "is in force", "have a ban in place", "took effect". */
export const isInForce: Rule = (place, at, identify) => {
  const { frame, pack, first } = place;
  const { policy } = pack;
  const taken = phraseAt(place, at, policy.tookEffect);
  const takes = taken ?? phraseAt(place, at, policy.takesEffect);
  if (takes !== null && !isSupposed(place, at)) {
    const object = subjectBefore(place, at);
    const verb = { first: at, last: takes };
    return object === null
      ? null
      : { status: taken === null ? 'announced' : 'in-force', cue: verb, verb, actor: null, object };
  }
  const end = phraseAt(place, at, policy.inForce);
  if (end === null || isSupposed(place, at)) return null;
  for (let verb = at - 1; verb >= Math.max(first, at - 10); verb -= 1) {
    const cue = { first: at, last: end };
    if (policy.future.has(lower(place, verb))) return null;
    if (phraseAt(place, verb, policy.noLonger) === at - 1) {
      const object = subjectBefore(place, verb - 1);
      const gone = { first: verb, last: end };
      return object === null
        ? null
        : { status: 'reversed', cue: gone, verb: { first: verb - 1, last: end }, actor: null, object };
    }
    if (
      isNegated(frame.tokens[verb], pack) &&
      lower(place, verb + 1) !== '' &&
      phraseAt(place, verb, policy.noLonger) === null
    )
      return null;
    if (policy.be.has(lower(place, verb)) && verb >= at - 3) {
      const object = subjectBefore(place, verb);
      return object === null
        ? null
        : { status: 'in-force', cue, verb: { first: verb, last: end }, actor: null, object };
    }
    if (!policy.have.has(lower(place, verb))) continue;
    const actor = actorBefore(place, verb, identify);
    const object = objectFrom(place, pastLight(place, verb + 1));
    return object === null ? null : { status: 'in-force', cue, verb: { first: verb, last: verb }, actor, object };
  }
  return null;
};

/** "must pay", "have to boil": a duty, where no single person only asks for it. */
export const isDuty: Rule = (place, at, identify) => {
  const { frame, pack } = place;
  const end = phraseAt(place, at, pack.policy.duties);
  if (end === null || isSupposed(place, at) || isNegated(frame.tokens[at - 1], pack)) return null;
  if (/^(?:will|would|may|might|could|should|to|does|do|did)$/u.test(lower(place, at - 1))) return null;
  const head = pastLight(place, end + 1);
  if (!canBeVerb(place, head) || !pack.policy.infinitiveForm.test(lower(place, head))) return null;
  const reporter = reporterOf(place, identify);
  if (reporter !== null && !reporter.decides) return null;
  const subject = subjectBefore(place, at);
  if (subject === null) return null;
  const participle = pastLight(place, head + 1);
  const last = lower(place, head) === 'be' && isParticiple(place, participle) ? participle : head;
  if (lower(place, head) === 'be' && last === head) return null;
  const from = frame.tokens.findIndex(({ start }) => start === subject.start);
  return {
    status: 'in-force',
    cue: { first: at, last: end },
    verb: { first: from, last },
    actor: null,
    object: objectFrom(place, last + 1),
  };
};

/** Opposed, with one group of words for the status and the verb alike. */
function opposed(verb: Told['verb'], actor: Told['actor'], object: Told['object']): Told {
  return { status: 'opposed', cue: verb, verb, actor, object };
}

/** "needs to rethink the policy", as somebody says: opposed by whoever says it. */
export const isToBeUndone: Rule = (place, at, identify) => {
  const end = phraseAt(place, at, place.pack.policy.needs);
  const head = end === null ? -1 : pastLight(place, end + 1);
  if (end === null || !place.pack.policy.undoing.has(lower(place, head))) return null;
  const verb = { first: at, last: head };
  return opposed(verb, reporterOf(place, identify), objectFrom(place, head + 1));
};

/** "would not be acceptable", "is unacceptable": opposed by whoever says so. */
export const isRefused: Rule = (place, at, identify) => {
  const { frame, pack, first } = place;
  const { policy } = pack;
  const word = lower(place, at);
  if (!policy.acceptable.has(word) && !policy.unacceptable.has(word)) return null;
  const before = frame.tokens.slice(Math.max(first, at - 4), at);
  const denied = policy.acceptable.has(word) && before.some((token) => isNegated(token, pack));
  if (!denied && !policy.unacceptable.has(word)) return null;
  const start =
    at -
    before.length +
    before.findIndex(
      (token) => isNegated(token, pack) || policy.be.has(token.lower) || policy.reportedFuture.has(token.lower),
    );
  if (start < at - before.length) return null;
  const verb = { first: start, last: at };
  return opposed(verb, reporterOf(place, identify), subjectBefore(place, start));
};

/** "The council no longer takes part": what held before. */
export const holdsNoMore: Rule = (place, at, identify) => {
  const end = phraseAt(place, at, place.pack.policy.noLonger);
  if (end === null || isSupposed(place, at)) return null;
  const actor = actorBefore(place, at, identify);
  const head = end + 1;
  if (actor?.decides !== true || !canBeVerb(place, head)) return null;
  return {
    status: 'reversed',
    cue: { first: at, last: end },
    verb: { first: at, last: head },
    actor,
    object: objectFrom(place, head + 1),
  };
};
