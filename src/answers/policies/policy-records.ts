/** The policies of a paragraph as records: each slot cited, the day it is given, and whose words they are. */
import type { NamedSpeaker } from '../../coverage/answer.js';
import type { PolicyActorSlot, PolicyDaySlot, PolicyRecord, PolicySlot } from '../../coverage/policy-record.js';
import type { Mention, Policy, Quotation } from '../../coverage/reading.js';
import { packFor } from '../../language/packs/index.js';
import { fold, words } from '../../language/words.js';
import { citationOf } from '../excerpts/citation.js';
import { daysIn } from '../events/days.js';
import { type Coverage, type Passage, sentenceAt, type Token, tokensOf } from '../passages/passages.js';
import { knownSpeakerOf } from '../passages/speakers.js';

/** A record and the place in its paragraph that tells it. */
export interface PlacedRecord {
  record: PolicyRecord;
  start: number;
  end: number;
}

const found = new WeakMap<Passage, readonly PlacedRecord[]>();

/** The policy records of a paragraph, in order. */
export function recordsIn(coverage: Coverage, passage: Passage): readonly PlacedRecord[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const records = passage.reading.policies
    .filter(({ clause }) => clause.paragraph === passage.number)
    .flatMap((policy) => {
      const record = recordOf(coverage, passage, policy);
      return record === null ? [] : [{ record, start: policy.clause.start, end: policy.clause.end }];
    });
  found.set(passage, records);
  return records;
}

/** A policy with one of these has been decided. */
export const settled: ReadonlySet<string> = new Set(['announced', 'in-force', 'reversed', 'dropped']);

/** Whether a paragraph has the record of a decision. */
export function decidesIn(coverage: Coverage, passage: Passage): boolean {
  return recordsIn(coverage, passage).some(({ record }) => settled.has(record.status));
}

function slotOf({ article }: Passage, { paragraph, start, end, text }: Mention): PolicySlot {
  return { words: text, citation: citationOf(article, paragraph), mark: { start, end } };
}

function recordOf(coverage: Coverage, passage: Passage, policy: Policy): PolicyRecord | null {
  const slot = (mention: Mention | null): PolicySlot | null => (mention === null ? null : slotOf(passage, mention));
  const quotation = saidIn(passage, policy);
  // What is asked, or would only be said, is told by nobody.
  if (quotation?.remarks.some((remark) => remark === 'question' || remark === 'conditional') === true) return null;
  const speaker = quotation === null ? null : (knownSpeakerOf(coverage, quotation)?.named ?? null);
  const isUnsaid = quotation?.remarks.includes('denied') === true && policy.status !== 'denied';
  if (isUnsaid && deniesIt(passage, quotation)) return null;
  const own = actorOf(passage, policy);
  const critic = own === null && policy.status === 'opposed' ? criticOf(passage, quotation, speaker) : null;
  const actor = own ?? critic;
  // "Did not say how many are waiting since the gate was shut": that it was shut the outlet itself says.
  const says = quotation !== null && !isUnsaid && (speaker === null || !isSame(actor, speaker));
  return {
    status: policy.status,
    shownBy: slotOf(passage, policy.statusAt),
    actor,
    action: slot(policy.action),
    object: slot(policy.object),
    since: sinceOf(passage, policy),
    before: slot(policy.before),
    after: slot(policy.after),
    condition: slot(policy.condition),
    law: slot(policy.law),
    claim: says ? { speaker } : null,
    against: [],
  };
}

function actorOf(passage: Passage, { actor }: Policy): PolicyActorSlot | null {
  if (actor === null) return null;
  return { ...slotOf(passage, actor.at), name: actor.name === null ? null : slotOf(passage, actor.name) };
}

/** Whoever says that something breaks a law or must be undone opposes it. */
function criticOf(passage: Passage, quotation: Quotation | null, speaker: NamedSpeaker | null): PolicyActorSlot | null {
  const reading = quotation?.speaker == null ? undefined : passage.reading.speakers[quotation.speaker];
  if (quotation === null || reading === undefined || speaker === null) return null;
  const at = quotation.mention ?? reading.named;
  const named = slotOf(passage, reading.named);
  return { ...slotOf(passage, at), name: at.text.includes(named.words) ? null : named };
}

/** The quotation that a policy is told in; null for the outlet's own voice. */
function saidIn(passage: Passage, { statusAt }: Policy): Quotation | null {
  return passage.quotations.find(({ start, end }) => start <= statusAt.start && end >= statusAt.end) ?? null;
}

/** Whether somebody denies what is told, and not only leaves it unsaid. */
function deniesIt({ article }: Passage, { cue }: Quotation): boolean {
  const { denyingCues } = packFor(article.language);
  return cue !== null && words(fold(cue.text)).some(({ text }) => denyingCues.has(text));
}

/** Words of content of some slots of a record, in order. */
export function slotTokens(slots: readonly (PolicySlot | null | undefined)[], language: string): Token[] {
  return slots.flatMap((slot) => (slot == null ? [] : tokensOf(slot.words, language).filter(({ content }) => content)));
}

function nameWords(text: string): string[] {
  return words(fold(text)).map(({ text: word }) => word);
}

/** Whether the actor is the speaker: every word of one name is in the other. */
function isSame(actor: PolicyActorSlot | null, { name }: NamedSpeaker): boolean {
  if (actor === null) return false;
  const acts = nameWords(`${actor.words} ${actor.name?.words ?? ''}`);
  const said = nameWords(name);
  const surname = said.at(-1) ?? '';
  // "a Harbour Board spokesperson" speaks for the Harbour Board.
  const full = nameWords(actor.name?.words ?? actor.words).filter((word) => word !== 'the');
  if (full.length > 0 && full.every((word) => said.includes(word))) return true;
  return said.every((word) => acts.includes(word)) || (acts.includes(surname) && acts.length <= said.length + 1);
}

/** Prepositions that belong to a day; one that says until when is no "since". */
const leading = /\b(?:since|from|starting|as of|on|in|by|depuis|à partir d[eu]|dès|le|en)\s+(?:the\s+)?$/iu;
const untilWhen = /\b(?:until|till|before|jusqu['’](?:à|au|en)|avant)\s+(?:the\s+)?$/iu;

/** The day of a policy: the one in its clause nearest behind its verb, else the one right before the report of it. */
function sinceOf(passage: Passage, { clause, statusAt, before, law, condition }: Policy): PolicyDaySlot | null {
  const elsewhere = [before, law, condition].filter((slot) => slot !== null);
  const sentence = sentenceAt(passage, clause.start);
  const comma = passage.text.lastIndexOf(',', clause.start - 1);
  const from = Math.max(sentence?.start ?? clause.start, comma + 1);
  const to = Math.max(clause.end, statusAt.end);
  const days = daysIn(passage).filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      !elsewhere.some((slot) => start >= slot.start && end <= slot.end) &&
      !untilWhen.test(passage.text.slice(0, start)),
  );
  // Inside quotation marks a day before them is the day of the speaking.
  const own = days.filter(({ start }) => start >= clause.start);
  const day = own.find(({ start }) => start >= statusAt.start) ?? own[0] ?? days.at(-1);
  if (day === undefined) return null;
  const start = day.start - (leading.exec(passage.text.slice(0, day.start))?.[0].length ?? 0);
  const text = passage.text.slice(start, day.end);
  const { date, printed, inferred } = day;
  return {
    ...slotOf(passage, { paragraph: passage.number, start, end: day.end, text }),
    day: { date, printed, inferred },
  };
}
