/** What of a paragraph stands in quotation marks, as it was spoken; what an outlet tells in its own words does not. */
import type { Passage } from './passages.js';

/** Whether a place in a paragraph, in UTF-16 units, is inside words that are quoted as they were spoken. */
export function quotedAt(passage: Passage, place: number): boolean {
  return quotesWithin(passage, { start: place, end: place + 1 });
}

/** Whether any of a stretch of a paragraph is quoted as it was spoken. */
export function quotesWithin({ quotations }: Passage, stretch: { start: number; end: number }): boolean {
  return quotations.some(({ kind, start, end }) => kind !== 'indirect' && start < stretch.end && end > stretch.start);
}

/** Whether most of a paragraph is what somebody is quoted with. */
export function isMostlyQuoted({ quotations, text }: Passage): boolean {
  const quoted = quotations.filter(({ kind }) => kind !== 'indirect');
  return quoted.reduce((sum, { start, end }) => sum + end - start, 0) > text.length / 2;
}
