/** What outlets disagree on: the words of one statement, and its day. Shown, never decided. */
import type { Conflict, ReportedDay } from '../coverage/answer.js';
import { sameWords } from '../language/differences.js';
import { daysIn } from './days.js';
import type { Coverage, Passage } from './passages.js';
import { speakerOfKey } from './speakers.js';

/** One outlet's version: its citation's id and what it gives. */
interface Version {
  citation: string;
  value: string;
}

function grouped(versions: readonly Version[], same: (a: string, b: string) => boolean): Conflict['versions'] {
  const groups: Conflict['versions'] = [];
  for (const { citation, value } of versions) {
    const group = groups.find((known) => same(known.value, value));
    if (group === undefined) groups.push({ value, citations: [citation] });
    else group.citations.push(citation);
  }
  return groups;
}

/** A conflict when the versions give more than one value. */
export function conflictOf(
  about: Conflict['about'],
  versions: readonly Version[],
  same: (a: string, b: string) => boolean,
): Conflict[] {
  const groups = grouped(versions, same);
  return groups.length > 1 ? [{ about, versions: groups }] : [];
}

/** Outlets whose words for one statement differ. */
export function wordConflicts(versions: readonly Version[]): Conflict[] {
  return conflictOf('words', versions, sameWords);
}

/** Outlets that give one statement different days. */
export function dayConflicts(versions: readonly Version[]): Conflict[] {
  return conflictOf('day', versions, (a, b) => a === b);
}

/** A paragraph that gives a day, and the day. */
export interface DayGiven {
  passage: Passage;
  day: ReportedDay;
  start: number;
  end: number;
}

/** How many paragraphs before a statement its day is looked for. */
const dayReach = 12;

/**
 * The day a paragraph's statement was made, as its article gives it: by a day in the same paragraph, else by the nearest
 * paragraph before it that names the same speaker and gives a day.
 *
 * @returns null when the article gives none there
 */
export function dayOfStatement(
  coverage: Coverage,
  passage: Passage,
  speakerKey: string | null,
  near?: { start: number; end: number },
): DayGiven | null {
  const own = daysIn(passage);
  const before = (each: { start: number; end: number }): number =>
    near === undefined ? 0 : Math.max(0, near.start - each.end, each.start - near.end);
  const nearest = [...own].sort((a, b) => before(a) - before(b))[0];
  if (nearest !== undefined) return given(passage, nearest);
  const speaker = speakerKey === null ? undefined : speakerOfKey(coverage, speakerKey);
  if (speaker === undefined) return null;
  const surname = [...speaker.nameWords].at(-1);
  const speaks = new Set(speaker.utterances.map((utterance) => utterance.passage));
  for (let number = passage.number - 1; number >= Math.max(1, passage.number - dayReach); number--) {
    const earlier = coverage.passage(passage.article.id, number);
    if (earlier === undefined) continue;
    if (!speaks.has(earlier) && !earlier.tokens.some(({ word, capital }) => capital && word === surname)) continue;
    const mention = daysIn(earlier).at(-1);
    if (mention !== undefined) return given(earlier, mention);
  }
  return null;
}

function given(
  passage: Passage,
  { date, printed, inferred, start, end }: ReportedDay & { start: number; end: number },
): DayGiven {
  return { passage, day: { date, printed, inferred }, start, end };
}
