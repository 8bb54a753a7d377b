/** How the versions of one statement differ, word by word, from the one that most outlets carry. */
import type { VersionDifference } from '../coverage/answer.js';
import { placedDifferences, sameWords } from '../language/differences.js';

/** A version as printed and where it begins in its paragraph, in UTF-16 units. */
export interface PrintedVersion {
  words: string;
  start: number;
  outlet: string;
}

/** The version whose words most outlets have; of several the first. */
function mostCarried(versions: readonly PrintedVersion[]): PrintedVersion {
  const outlets = versions.map(
    ({ words }) => new Set(versions.filter((other) => sameWords(other.words, words)).map(({ outlet }) => outlet)).size,
  );
  return versions[outlets.indexOf(Math.max(...outlets))]!;
}

/** Compares each version with the one that most outlets carry. */
export function versionDifferences(versions: readonly PrintedVersion[]): VersionDifference[] {
  const reference = mostCarried(versions);
  return versions.map((version) => {
    const { words } = version;
    if (version === reference) return { words, against: null, added: [], missing: [] };
    const stretches = placedDifferences(reference.words, words);
    return {
      words,
      against: reference.outlet,
      added: stretches
        .filter(({ kind }) => kind === 'second-only')
        .map((stretch) => ({
          words: stretch.words,
          mark: { start: version.start + stretch.start, end: version.start + stretch.end },
        })),
      missing: stretches.filter(({ kind }) => kind === 'first-only').map((stretch) => stretch.words),
    };
  });
}
