/** The words asked for against the words on record, as an answer shows them. */
import type { WordDifference } from '../coverage/answer.js';
import { wordDifferences } from '../language/differences.js';
import { isNegation, isNumber, isScope, modalOf, wordsIn } from '../language/meaning.js';
import { fold, words } from '../language/words.js';

/** Words without quotation marks: a stretch of words rarely has both of a pair. */
function withoutMarks(words: string): string {
  return words.replace(/["“”„«»]\s*/gu, '');
}

/** Whether words at the edge of a record take nothing from what stands beside them and add nothing: no "no", no number. */
function changesNothing({ kind, words: stretch }: WordDifference, language: string): boolean {
  const tells = (word: string): boolean =>
    isNegation(word, language) ||
    isScope(word, language) ||
    isNumber(word, language) ||
    modalOf(word, language) !== null;
  return kind === 'record-only' && !words(stretch).some(({ text }) => wordsIn(fold(text), language).some(tells));
}

/** That the record goes on before or after the words asked for is no difference. */
function withoutSurroundings(differences: WordDifference[], language: string): WordDifference[] {
  const edge = (at: number, beside: number): boolean => {
    const stretch = differences.at(at);
    return stretch !== undefined && differences.at(beside)?.kind === 'same' && changesNothing(stretch, language);
  };
  return differences.slice(edge(0, 1) ? 1 : 0, edge(-1, -2) ? -1 : undefined);
}

/** The words asked for against the words on record, and a little around those. */
export function differenceOf(asked: string, onRecord: string, language: string): WordDifference[] {
  const kinds = { same: 'same', 'first-only': 'asked-only', 'second-only': 'record-only' } as const;
  const stretches = wordDifferences(asked, onRecord);
  const differences = stretches.map(({ kind, words }) => ({ kind: kinds[kind], words: withoutMarks(words) }));
  return withoutSurroundings(differences, language);
}
