/** What the rules for verbs share: a rule, what it tells, and what may be a verb where. */
import type { Policy } from '../../coverage/reading.js';
import type { PolicyStage } from '../../language/packs/index.js';
import { agentAfter, type FoundActor, type Identify } from './actors.js';
import { type Place, type Stretch, subjectBefore } from './clauses.js';

/** What one rule makes of a verb at a token; the rest of the record is filled in by `policyAt`. */
export interface Told {
  status: PolicyStage;
  /** The words that show the status. */
  cue: Stretch;
  /** First token of the verb with its auxiliaries, and its last. */
  verb: Stretch;
  actor: FoundActor | null;
  object: Policy['object'];
}

export type Rule = (place: Place, at: number, identify: Identify) => Told | null;

export function lower({ frame }: Place, at: number): string {
  const token = frame.tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

/** Whether a token is a lower-case word that can be a verb here. */
export function canBeVerb({ frame, last }: Place, at: number): boolean {
  const token = frame.tokens[at];
  return at <= last && token?.kind === 'word' && !token.capital;
}

/** Whether a noun is more likely where a token stands: behind a determiner, a preposition or a possessive. */
export function standsAsNoun({ frame, first, pack }: Place, at: number): boolean {
  const before = frame.tokens[at - 1];
  if (before === undefined || at === first) return true;
  if (before.kind === 'possessive') return true;
  if (before.kind !== 'word' || pack.policy.have.has(before.lower)) return false;
  const { lower: word } = before;
  if (pack.pronouns.get(word)?.role === 'possessive') return true;
  return pack.determiners.has(word) || pack.prepositions.has(word) || pack.policy.infinitiveMarkers.has(word);
}

/** Whether what a token stands in is only supposed: "if", "whether", "could" before it in its clause. */
export function isSupposed(place: Place, at: number): boolean {
  const { frame, pack, first } = place;
  for (let before = at - 1; before >= first; before -= 1) {
    const token = frame.tokens[before]!;
    if (token.kind === 'run' || token.text === ',' || token.text === ';') break;
    if (pack.policy.supposed.has(token.lower)) return true;
  }
  return false;
}

/** Whether the clause of a token is what somebody is reported to say, and no relative clause within it. */
export function isReported({ frame, first, pack }: Place, at: number): boolean {
  for (let before = at - 1; before >= first; before -= 1) {
    const { lower: word, kind } = frame.tokens[before]!;
    if (kind !== 'word') continue;
    if (pack.cues.has(word)) return true;
    if (pack.circumstances.has(word) || (pack.relatives.has(word) && !pack.reportOpeners.has(word))) return false;
  }
  return false;
}

export function isParticiple(place: Place, at: number): boolean {
  const word = lower(place, at);
  return (
    place.pack.policy.participles.has(word) ||
    (place.pack.code === 'fr'
      ? /(?:e|ee|es|ees|i|is|ie|ies|u|us|ue|ues)$/u
      : /(?:ed|en|ught|old|aid|ade|lt|ut|et|elt|one|orn)$/u
    ).test(word)
  );
}

export function passive(
  place: Place,
  verb: Stretch,
  cue: Stretch,
  status: PolicyStage,
  identify: Identify,
): Told | null {
  const object = subjectBefore(place, verb.first);
  if (object === null) return null;
  return { status, cue, verb, actor: agentAfter(place, verb.last, identify), object };
}
