/** The words asked for against the words on record, as an answer shows them. */
import type { Mark, WordDifference } from '../../coverage/answer.js';
import { placedDifferences, type PlacedStretch } from '../../language/differences.js';
import { isNegation, isNumber, isScope, modalOf, wordsIn } from '../../language/meaning.js';
import { fold, words } from '../../language/words.js';
import type { Printed } from './printed-version.js';

/** What an answer shows of the difference: the stretches, and where the words on record that were not asked for stand. */
export interface AskedAndRecorded {
  difference: WordDifference[];
  /** In UTF-16 units of the paragraph, in order. */
  differing: Mark[];
}

/** So many words right before or behind the words asked for can turn them round. */
const turning = 3;

/** Words without quotation marks: a stretch of words rarely has both of a pair. */
function withoutMarks(text: string): string {
  return text.replace(/["“”„«»]\s*/gu, '');
}

/** Whether words take something from what stands beside them or add to it: a "no", a number, a "may". */
function tellsMore(stretch: readonly string[], language: string): boolean {
  const tells = (word: string): boolean =>
    isNegation(word, language) ||
    isScope(word, language) ||
    isNumber(word, language) ||
    modalOf(word, language) !== null;
  return stretch.some((word) => wordsIn(fold(word), language).some(tells));
}

/** That the record goes on before or after the words asked for is no difference, unless what stands right there tells more. */
function withoutSurroundings(stretches: readonly PlacedStretch[], language: string): PlacedStretch[] {
  const around = (at: number, beside: number): boolean => {
    const stretch = stretches.at(at);
    if (stretch?.kind !== 'second-only' || stretches.at(beside)?.kind !== 'same') return false;
    const own = words(stretch.words).map(({ text }) => text);
    return !tellsMore(at === 0 ? own.slice(-turning) : own.slice(0, turning - 1), language);
  };
  return stretches.slice(around(0, 1) ? 1 : 0, around(-1, -2) ? -1 : undefined);
}

/**
 * Compares the words asked for with the words on record.
 *
 * @param onRecord - those words and a little around them
 */
export function differenceOf(asked: string, onRecord: Printed, language: string): AskedAndRecorded {
  const kinds = { same: 'same', 'first-only': 'asked-only', 'second-only': 'record-only' } as const;
  const stretches = withoutSurroundings(placedDifferences(asked, onRecord.words), language);
  return {
    difference: stretches.map(({ kind, words: stretch }) => ({ kind: kinds[kind], words: withoutMarks(stretch) })),
    differing: stretches
      .filter(({ kind }) => kind === 'second-only')
      .map(({ start, end }) => ({ start: onRecord.start + start, end: onRecord.start + end })),
  };
}
