/** How the versions of one statement differ, word by word, from the one that most outlets carry. */
import type { Mark, VersionDifference, WordChange } from '../../coverage/answer.js';
import { placedDifferences, type PlacedStretch, wordingKey } from '../../language/differences.js';

/** A version as printed and where it begins in its paragraph, in UTF-16 units. */
export interface PrintedVersion {
  words: string;
  start: number;
  outlet: string;
}

/** A version against the one that most outlets carry, and its words that others have not in their place. */
export interface ComparedVersion {
  difference: VersionDifference;
  /** Sorted, not overlapping, in UTF-16 units of the paragraph. */
  differing: Mark[];
}

/** The version whose words most outlets have; of several the first. */
function mostCarried(versions: readonly PrintedVersion[]): PrintedVersion {
  const carriers = new Map<string, { version: PrintedVersion; outlets: Set<string> }>();
  for (const version of versions) {
    const key = wordingKey(version.words);
    const known = carriers.get(key);
    if (known === undefined) carriers.set(key, { version, outlets: new Set([version.outlet]) });
    else known.outlets.add(version.outlet);
  }
  const most = [...carriers.values()].reduce((best, next) => (next.outlets.size > best.outlets.size ? next : best));
  return most.version;
}

function markOf({ start }: PrintedVersion, stretch: PlacedStretch): Mark {
  return { start: start + stretch.start, end: start + stretch.end };
}

/** A place where two versions differ, and the other version's stretch in it. */
interface Changed {
  change: WordChange;
  there: PlacedStretch | null;
}

/** The places where a version differs from another. Words in place of others are one change with them. */
function changesBetween(reference: PrintedVersion, version: PrintedVersion): Changed[] {
  const stretches = placedDifferences(reference.words, version.words);
  const changes: Changed[] = [];
  for (let at = 0; at < stretches.length; at++) {
    const from = at;
    if (stretches[at]!.kind === 'same') continue;
    if (stretches[at + 1] !== undefined && stretches[at + 1]!.kind !== 'same') at++;
    const place = stretches.slice(from, at + 1);
    const here = place.find(({ kind }) => kind === 'second-only');
    const there = place.find(({ kind }) => kind === 'first-only') ?? null;
    const edge = (from === 0 || at === stretches.length - 1) && place.length === 1;
    changes.push({
      change: {
        here: here === undefined ? null : { words: here.words, mark: markOf(version, here) },
        there: there?.words ?? null,
        edge,
      },
      there,
    });
  }
  return changes;
}

function byStart(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Mark[] = [];
  for (const mark of sorted) {
    const last = apart.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else apart.push({ ...mark });
  }
  return apart;
}

/**
 * Compares each version with the one that most outlets carry. What only one of them goes on with, before or after the other
 * begins or ends, is told and not marked: the rest is the same words.
 */
export function compareVersions(versions: readonly PrintedVersion[]): ComparedVersion[] {
  const reference = mostCarried(versions);
  const compared = versions.map((version) => ({
    version,
    changes: version === reference ? [] : changesBetween(reference, version),
  }));
  const inReference = compared.flatMap(({ changes }) =>
    changes.flatMap(({ change, there }) => (there === null || change.edge ? [] : [markOf(reference, there)])),
  );
  return compared.map(({ version, changes }) => {
    const told = changes.map(({ change }) => change);
    const own = told.flatMap(({ here, edge }) => (here === null || edge ? [] : [here.mark]));
    const against = version === reference ? null : reference.outlet;
    return {
      difference: { words: version.words, against, changes: told },
      differing: byStart(version === reference ? inReference : own),
    };
  });
}
