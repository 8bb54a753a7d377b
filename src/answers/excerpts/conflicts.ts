/** What outlets disagree on: a day, a place, a number. Shown, never decided. */
import type { Conflict } from '../../coverage/answer.js';

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

/** Outlets that give one statement different days. */
export function dayConflicts(versions: readonly Version[]): Conflict[] {
  return conflictOf('day', versions, (a, b) => a === b);
}
