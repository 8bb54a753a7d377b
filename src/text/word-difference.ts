/** The words asked for and those on record, one line each: set out alike in every language. */
import type { WordDifference } from '../coverage/answer.js';

/** What a language calls the two lines. */
export interface DifferenceWords {
  asked: string;
  onRecord: string;
  /** Between the name of a line and its words: ": ". */
  colon: string;
}

/**
 * @returns a function of the stretches and of what marks the differing words: "Asked: cars **will** cross" and, below,
 * "On record: **no** car will cross"
 */
export function differenceText({ asked, onRecord, colon }: DifferenceWords) {
  return (stretches: readonly WordDifference[], mark: (words: string) => string): string => {
    const side = (own: WordDifference['kind']): string =>
      stretches
        .filter(({ kind }) => kind === 'same' || kind === own)
        .map(({ kind, words }) => (kind === 'same' ? words : mark(words)))
        .join(' ');
    return `${asked}${colon}${side('asked-only')}\n${onRecord}${colon}${side('record-only')}`;
  };
}
