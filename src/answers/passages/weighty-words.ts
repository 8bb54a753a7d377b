/** Small words that make another statement of one: where they differ, something else is said, however alike the rest is. */
import { isNegation, isNumber, wordsIn } from '../../language/meaning.js';
import type { Token } from './passages.js';

/** How many words deny, and which numbers stand among some words. */
function weightyOf(tokens: readonly Token[], language: string): string {
  const parts = tokens.flatMap(({ word }) => wordsIn(word, language));
  const denials = parts.filter((word) => isNegation(word, language)).length;
  return [denials, ...parts.filter((word) => isNumber(word, language)).sort()].join(' ');
}

/** Whether two runs of words differ in their denials or their numbers. */
export function differsInWeight(
  one: readonly Token[],
  language: string,
  other: readonly Token[],
  otherLanguage: string,
): boolean {
  return weightyOf(one, language) !== weightyOf(other, otherLanguage);
}
