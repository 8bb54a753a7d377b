/**
 * Policies: who decides, plans, demands, opposes or undoes what, as the sentences of an article say it. Read by grammar and
 * by the cues of a language pack; nothing here knows a subject. A slot that is not plain stays empty.
 */
import type { Mention, Policy, Span } from '../../coverage/reading.js';
import type { LanguagePack } from '../../language/packs/index.js';
import { cuesOf } from '../cues.js';
import { type ReadFrame, readFrame } from '../features.js';
import { frameOf } from '../frame.js';
import { mentionsOf } from '../mentions.js';
import type { Identify } from './actors.js';
import { type Place, sentencesOf } from './clauses.js';
import { conditionsOf, isOn } from './conditions.js';
import { changeAt, formerly, replacementAt, withBefore } from './contrast.js';
import { breachAt, denialAt, lawPolicyAt, nounPolicyAt, openingLaw, oppositionAt, talksAt } from './nouns.js';
import { mayTell, openingsIn } from './openings.js';
import { movedPolicy } from './places.js';
import { policyAt } from './verbs.js';

export type { Identify, Identity } from './actors.js';

/**
 * Reads the policies of an article: in its own sentences, and in what is quoted.
 *
 * @param frames the article's paragraphs, quoted words folded away
 * @param identify tells who a mention of a frame stands for
 * @param identifyQuoted tells the same of a mention inside quotation marks
 */
export function policiesOf(
  frames: readonly ReadFrame[],
  identify: Identify,
  identifyQuoted: Identify,
  pack: LanguagePack,
): Policy[] {
  return frames.flatMap((frame) => {
    const own = sentencesOf(frame, pack, false).flatMap((place) => inSentence(place, identify));
    const quoted = frame.runs.flatMap(({ start, end }) => inQuotation(frame, start, end, identifyQuoted, pack));
    return [...own, ...quoted].sort((a, b) => a.statusAt.start - b.statusAt.start);
  });
}

function inSentence(place: Place, identify: Identify): Policy[] {
  const openings = openingsIn(place);
  if (openings.length === 0) return [];
  const found: Policy[] = [];
  let conditions: Mention[] | undefined;
  let told = -1;
  for (const { at, onlyBe } of openings) {
    const policy = onlyBe ? null : toldByItself(place, at, identify);
    if (policy !== null) {
      found.push(policy);
      continue;
    }
    // A verb inside what another policy does is told already: "agreed to reverse".
    const verb = at <= told ? null : policyAt(place, at, onlyBe, identify);
    if (verb !== null) {
      conditions ??= conditionsOf(place);
      // Of a noun ("the decision to ...") it is not plain what a condition beside it belongs to.
      const condition = conditions.find((each) => isOn(verb.policy, each)) ?? null;
      found.push({ ...verb.policy, condition });
      told = verb.last;
    }
  }
  for (const { at, onlyBe } of openings) {
    const noun = onlyBe ? null : nounPolicyAt(place, at, identify);
    if (noun !== null) found.push(noun);
  }
  if (found.length === 0) return [];
  const law = openingLaw(place);
  // What is denied, opposed or dropped is told by that, not as if it were planned.
  const outermost = found.filter((policy) => !found.some((other) => other !== policy && holds(other, policy)));
  const resting = outermost.map((policy) => ({
    ...policy,
    law: policy.law ?? law,
  }));
  return withBefore(resting, formerly(place));
}

/** What a word tells that is no verb of a policy's own. */
function toldByItself(place: Place, at: number, identify: Identify): Policy | null {
  return (
    denialAt(place, at, identify) ??
    replacementAt(place, at) ??
    changeAt(place, at, identify) ??
    oppositionAt(place, at, identify) ??
    lawPolicyAt(place, at) ??
    breachAt(place, at, identify) ??
    talksAt(place, at, identify)
  );
}

/** Whether a policy's words hold the noun that tells another one: "dropped the plan to close". */
function holds({ object, action, after }: Policy, { statusAt }: Policy): boolean {
  return [object, action, after].some(
    (slot) => slot !== null && slot.start <= statusAt.start && slot.end >= statusAt.end,
  );
}

/** What is said inside quotation marks, read by itself. */
function inQuotation(frame: ReadFrame, start: number, end: number, identify: Identify, pack: LanguagePack): Policy[] {
  const text = frame.text.slice(start, end);
  const inParagraph = <At extends Span>(place: At): At => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  });
  const inner = frameOf(text, frame.paragraph, [], pack);
  if (!mayTell(inner.tokens, pack)) return [];
  const read = readFrame(inner, mentionsOf(inner, pack), cuesOf(inner, pack), pack);
  return sentencesOf(read, pack, true)
    .flatMap((place) => inSentence(place, identify))
    .map((policy) => movedPolicy(policy, inParagraph, (name) => name));
}
