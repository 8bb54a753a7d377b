/** Two wordings side by side, word by word. Case, typographic marks and punctuation are not differences of words. */
import { diffArrays } from 'diff';
import { fold, words } from './words.js';

/** A stretch of words that both have, or only one has, as written there. `same` is written as in the second. */
export interface Stretch {
  kind: 'same' | 'first-only' | 'second-only';
  words: string;
}

/** A stretch and where it stands in the wording that it is written as in, in UTF-16 units, end exclusive. */
export interface PlacedStretch extends Stretch {
  start: number;
  end: number;
  /** How many words it has. */
  count: number;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

function foldedWords(text: string): Word[] {
  return words(text).map(({ text: word, start, end }) => ({ folded: fold(word), start, end }));
}

/**
 * Compares two wordings.
 *
 * @returns stretches in order; where both have other words in one place, the first's stand before the second's
 */
export function wordDifferences(first: string, second: string): Stretch[] {
  return placedDifferences(first, second).map(({ kind, words: stretch }) => ({ kind, words: stretch }));
}

/** The same, with where each stretch stands. */
export function placedDifferences(first: string, second: string): PlacedStretch[] {
  const firstWords = foldedWords(first);
  const secondWords = foldedWords(second);
  const stretches: PlacedStretch[] = [];
  let inFirst = 0;
  let inSecond = 0;
  const changes = diffArrays(
    firstWords.map((word) => word.folded),
    secondWords.map((word) => word.folded),
  );
  for (const change of changes) {
    const count = change.value.length;
    if (count === 0) continue;
    const fromFirst = change.removed;
    const source = fromFirst ? firstWords : secondWords;
    const from = fromFirst ? inFirst : inSecond;
    const text = fromFirst ? first : second;
    const [start, end] = [source[from]!.start, source[from + count - 1]!.end];
    stretches.push({
      kind: fromFirst ? 'first-only' : change.added ? 'second-only' : 'same',
      words: text.slice(start, end),
      start,
      end,
      count,
    });
    if (!change.added) inFirst += count;
    if (!change.removed) inSecond += count;
  }
  return stretches;
}

/** A key that two wordings share when they have the same words in the same order. */
export function wordingKey(text: string): string {
  return foldedWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}
