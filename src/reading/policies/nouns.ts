/** Policies told by a noun ("the decision to close"), denials, and what stands against a law. */
import type { Mention, Policy } from '../../coverage/reading.js';
import type { FoundMention } from '../mentions.js';
import { actorBefore, actorOf, type Identify, reporterOf } from './actors.js';
import { clauseEnd, clauseStart, isLight, objectFrom, pastLight, phraseAt, type Place, wordsOf } from './clauses.js';

const nothing = {
  actor: null,
  action: null,
  object: null,
  before: null,
  after: null,
  condition: null,
  law: null,
} as const;

/** The clause around a token. */
function clauseAt(place: Place, at: number): Policy['clause'] {
  const { paragraph, start, end } = wordsOf(place, {
    first: clauseStart(place, at),
    last: Math.max(at, clauseEnd(place, at)),
  })!;
  return { paragraph, start, end };
}

/** Whose a noun is: "the council's decision", "its recent decision". */
function ownerOf(place: Place, noun: number): FoundMention | null {
  const { frame, first } = place;
  for (let at = noun - 1; at >= Math.max(first, noun - 4); at -= 1) {
    const token = frame.tokens[at]!;
    if (token.kind === 'possessive')
      return frame.mentions.find(({ last, kind }) => last === at - 1 && kind !== 'pronoun') ?? null;
    const pronoun = frame.mentions.find(
      ({ first: begins, pronoun: own }) => begins === at && own?.role === 'possessive',
    );
    if (pronoun !== undefined) return pronoun;
    if (token.kind !== 'word') return null;
  }
  return null;
}

/** "President Novak's decision to send ships", "a proposal to close the harbour". */
export function nounPolicyAt(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack } = place;
  const token = frame.tokens[at]!;
  const stage = token.kind === 'word' && !token.capital ? pack.policy.nouns.get(token.lower) : undefined;
  const link = frame.tokens[at + 1]?.lower ?? '';
  if (stage === undefined || !pack.policy.nounLinks.has(link)) return null;
  const before = frame.tokens[at - 1];
  if (before === undefined || before.lower === 'no' || before.lower === 'aucun') return null;
  // "he plans to": a verb.
  const subject = frame.mentions.find(({ last, possessive }) => last === at - 1 && !possessive);
  if (subject !== undefined && subject.pronoun?.role !== 'possessive') return null;
  const head = pastLight(place, at + 2);
  const verb = frame.tokens[head];
  if (verb?.kind !== 'word' || verb.capital) return null;
  const infinitive =
    pack.policy.infinitiveMarkers.has(link) &&
    pack.policy.infinitiveForm.test(verb.lower) &&
    !pack.determiners.has(verb.lower);
  const gerund = pack.code === 'en' && link === 'of' && /^[a-z]{3,}ing$/u.test(verb.lower);
  if (!infinitive && !gerund) return null;
  if (pack.policy.uneventful.has(verb.lower)) return null;
  const owner = ownerOf(place, at);
  const found =
    owner === null || owner.pronoun !== null
      ? ownedBy(owner, identify)
      : (actorOf(place, owner, identify)?.actor ?? null);
  return {
    ...nothing,
    status: stage,
    statusAt: wordsOf(place, { first: at, last: at })!,
    actor: found,
    action: wordsOf(place, { first: at, last: head }),
    object: objectOfNoun(place, at, head + 1),
    clause: clauseAt(place, at),
  };
}

/** The object behind a noun's verb. Where the noun is a subject, its own verb follows: "the plan to close the pool angered". */
function objectOfNoun(place: Place, noun: number, from: number): Mention | null {
  const { frame, pack } = place;
  const end = clauseEnd(place, from);
  if (noun - clauseStart(place, noun) > 6) return objectFrom(place, from);
  const verb = frame.tokens.findIndex(
    ({ lower, kind }, index) =>
      index > from &&
      index <= end &&
      kind === 'word' &&
      (/ed$/u.test(lower) || pack.auxiliaries.has(lower) || pack.cues.has(lower)),
  );
  return verb < 0 ? objectFrom(place, from) : wordsOf(place, { first: from, last: verb - 1 });
}

/** "talks with the port about closing the line": weighed by whoever talks, and decided by nobody yet. */
export function talksAt(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack, last } = place;
  const token = frame.tokens[at]!;
  if (token.kind !== 'word' || token.capital || !pack.policy.talks.has(token.lower)) return null;
  for (let link = at + 1; link <= Math.min(last - 1, at + 8); link += 1) {
    const word = frame.tokens[link]!;
    if (word.kind === 'mark') return null;
    if (!pack.policy.talkLinks.has(word.lower)) continue;
    const verb = frame.tokens[link + 1]!;
    if (verb.kind !== 'word' || !/^[a-z]{3,}ing$/u.test(verb.lower)) return null;
    const be = frame.tokens.findLastIndex(
      ({ lower }, index) => index >= at - 4 && index < at && pack.policy.be.has(lower),
    );
    const actor = be < place.first ? null : actorBefore(place, be, identify);
    return {
      ...nothing,
      status: 'proposed',
      statusAt: wordsOf(place, { first: at, last: at })!,
      actor: actor?.actor ?? null,
      action: wordsOf(place, { first: link + 1, last: link + 1 }),
      object: objectFrom(place, link + 2),
      clause: clauseAt(place, at),
    };
  }
  return null;
}

/** "her decision": whoever the pronoun stands for, where the article makes that clear. */
function ownedBy(owner: FoundMention | null, identify: Identify): Policy['actor'] {
  if (owner === null || owner.gender === null) return null;
  const name = identify(owner)?.name ?? null;
  if (name === null) return null;
  const { paragraph, start, end, text } = owner;
  return { at: { paragraph, start, end, text }, name };
}

/** "denied that the line will be sold", "said there was no such plan". */
export function denialAt(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack, last } = place;
  const { policy } = pack;
  const token = frame.tokens[at]!;
  if (token.kind !== 'word' || token.capital) return null;
  if (token.lower === 'no' || token.lower === 'aucun') return noSuchPlan(place, at, identify);
  if (!pack.denyingCues.has(token.lower)) return null;
  const before = frame.tokens[at - 1];
  if (before?.kind === 'word' && policy.be.has(before.lower)) return null;
  let next = at + 1;
  while (next <= last && isLight(frame.tokens[next])) next += 1;
  if (pack.policy.timePrepositions.has(frame.tokens[next]?.lower ?? '') && isLight(frame.tokens[next + 1])) next += 2;
  const opener = frame.tokens[next]?.lower ?? '';
  const clause = pack.reportOpeners.has(opener);
  const gerund = pack.code === 'en' ? /^[a-z]{3,}ing$/u.test(opener) : policy.infinitiveForm.test(opener);
  const noun = [next, next + 1, next + 2].some((index) => policy.deniedNouns.has(frame.tokens[index]?.lower ?? ''));
  const object = clause ? objectFrom(place, next + 1) : gerund || noun ? objectFrom(place, next) : null;
  const helped = before !== undefined && policy.have.has(before.lower);
  const actor = actorBefore(place, helped ? at - 1 : at, identify);
  if (object === null || actor === null) return null;
  const statusAt = wordsOf(place, { first: at, last: clause ? next : at })!;
  return {
    ...nothing,
    status: 'denied',
    statusAt,
    actor: actor.actor,
    action: wordsOf(place, { first: at, last: at }),
    object,
    clause: clauseAt(place, at),
  };
}

/** "Asked whether the line will be sold, she said there was no such plan." */
function noSuchPlan(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack, first } = place;
  const noun = frame.tokens[at + 1]?.lower === 'such' ? at + 2 : at + 1;
  if (!pack.policy.deniedNouns.has(frame.tokens[noun]?.lower ?? '')) return null;
  if (!pack.policy.be.has(frame.tokens[at - 1]?.lower ?? '') && frame.tokens[at - 1]?.lower !== 'a') return null;
  const actor = reporterOf(place, identify);
  if (actor === null) return null;
  const asked = frame.tokens.findIndex(
    ({ lower }, index) =>
      index >= first && index < at && index <= first + 4 && (lower === 'whether' || lower === 'if' || lower === 'si'),
  );
  const object = asked < 0 ? objectFrom(place, noun + 1) : objectFrom(place, asked + 1);
  const statusAt = wordsOf(place, { first: at, last: noun })!;
  return { ...nothing, status: 'denied', statusAt, actor: actor.actor, object, clause: clauseAt(place, at) };
}

/** "voiced their opposition to the plan". */
export function oppositionAt(place: Place, at: number, identify: Identify): Policy | null {
  const { frame, pack } = place;
  const token = frame.tokens[at]!;
  if (token.kind !== 'word' || !pack.policy.opposition.has(token.lower)) return null;
  let verb = at - 1;
  while (
    verb > place.first &&
    (pack.determiners.has(frame.tokens[verb]!.lower) ||
      pack.pronouns.get(frame.tokens[verb]!.lower)?.role === 'possessive')
  )
    verb -= 1;
  if (verb === at - 1 || frame.tokens[verb]!.kind !== 'word') return null;
  const actor = actorBefore(place, verb, identify);
  if (actor === null) return null;
  const to = /^(?:to|a|au|aux)$/u.test(frame.tokens[at + 1]?.lower ?? '');
  const words = wordsOf(place, { first: verb, last: at })!;
  return {
    ...nothing,
    status: 'opposed',
    statusAt: words,
    actor: actor.actor,
    action: words,
    object: to ? objectFrom(place, at + 2) : null,
    clause: clauseAt(place, at),
  };
}

/** Whether a stretch holds a noun for a law. */
export function lawIn({ frame, pack }: Place, from: number, to: number): boolean {
  return frame.tokens.slice(from, to + 1).some(({ lower, kind }) => kind === 'word' && pack.policy.lawNouns.has(lower));
}

/** "Under the Harbour Act, ...": the law that a sentence rests on; null when it opens otherwise. */
export function openingLaw(place: Place): Mention | null {
  const { frame, pack, first, last } = place;
  if (!pack.policy.lawOpeners.has(frame.tokens[first]?.lower ?? '')) return null;
  const comma = frame.tokens.findIndex(
    ({ text }, index) => index > first && index <= Math.min(last, first + 16) && text === ',',
  );
  if (comma < 0 || !lawIn(place, first + 1, comma - 1)) return null;
  return wordsOf(place, { first: first + 1, last: comma - 1 });
}

/** What a law's name goes on with: "the charter of 1702", "la charte du port". */
const complements = new Set(['of', 'on', 'against', 'for', 'relating', 'de', "d'", 'du', 'des', 'sur', 'relative']);

/** How far behind its noun the verb of a law may stand, in words. */
const complementReach = 8;

/** A noun is the subject only when nothing but an aside, or what belongs to its name, stands between it and the verb. */
function isSubjectOf({ frame, pack }: Place, noun: number, at: number): boolean {
  const next = frame.tokens[noun + 1];
  if (noun + 1 === at || next?.text === ',') return true;
  const between = frame.tokens.slice(noun + 1, at);
  return (
    between.length <= complementReach &&
    complements.has(next?.lower ?? '') &&
    between.every(({ kind, lower, text }) => kind !== 'run' && text !== ',' && !pack.policy.clauseEnds.has(lower))
  );
}

/** "International law bars the forcible return of ...": a law as the subject of what it bars. */
export function lawPolicyAt(place: Place, at: number): Policy | null {
  const { frame, pack, first } = place;
  const token = frame.tokens[at]!;
  if (token.kind !== 'word' || token.capital || !pack.policy.barring.has(token.lower)) return null;
  const start = clauseStart(place, at);
  const opened = frame.tokens[at - 1]?.text === ',' ? first : start;
  const noun = frame.tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= opened && index < Math.min(at, opened + 6) && kind === 'word' && pack.policy.lawNouns.has(lower),
  );
  if (noun < 0 || pack.prepositions.has(frame.tokens[opened]!.lower)) return null;
  if (!isSubjectOf(place, noun, at)) return null;
  const law = wordsOf(place, { first: opened, last: frame.tokens[at - 1]!.text === ',' ? at - 2 : at - 1 })!;
  const object = objectFrom(place, at + 1);
  if (object === null) return null;
  const verb = wordsOf(place, { first: at, last: at })!;
  return {
    ...nothing,
    status: 'in-force',
    statusAt: verb,
    action: verb,
    object,
    law,
    clause: { paragraph: law.paragraph, start: law.start, end: object.end },
  };
}

/** What binds like a law, beside its nouns: "our legal obligation", "their rights". */
const binding = /^(?:legal|obligations?|rights?|duty|duties|droits?|legale?s?)$/u;

/** Whether words name a law: a plan can be contrary to much else. */
function namesLaw({ frame, pack }: Place, from: number, { end }: Mention): boolean {
  return frame.tokens
    .slice(from)
    .some((token) => token.end <= end && (pack.policy.lawNouns.has(token.lower) || binding.test(token.lower)));
}

/** "in breach of our legal obligation": what somebody says breaks a law. */
export function breachAt(place: Place, at: number, identify: Identify): Policy | null {
  const end = phraseAt(place, at, place.pack.policy.breaches);
  if (end === null) return null;
  const { pack, frame } = place;
  const opened = clauseStart(place, at);
  const cue = frame.tokens.findLastIndex(
    ({ lower }, index) => index >= opened && index < at && /^(?:speech|report)$/u.test(pack.cues.get(lower) ?? ''),
  );
  const start = cue < 0 ? opened : cue + 1;
  const law = objectFrom(place, end + 1);
  const supposed = frame.tokens.slice(start, at).some(({ lower }) => pack.policy.supposed.has(lower));
  if (law === null || supposed || !namesLaw(place, end + 1, law)) return null;
  const actor = reporterOf(place, identify)?.actor ?? null;
  const action = wordsOf(place, { first: start, last: end })!;
  const statusAt = wordsOf(place, { first: at, last: end })!;
  const clause = { paragraph: law.paragraph, start: action.start, end: law.end };
  return { ...nothing, status: 'opposed', statusAt, actor, action, law, clause };
}
