/** The words of a version as its outlet prints them, and those on record in place of asked ones. */
import { sentenceAt, tokensIn } from '../passages/passages.js';
import type { QuotationMatch } from './quotation-matches.js';

/** Words as printed, and where they begin in their paragraph, in UTF-16 units. */
export interface Printed {
  words: string;
  start: number;
}

/** The words on record from a little before a match to a little after, so that an exchanged word is seen. */
export function recordWords({ passage, span }: QuotationMatch, asked: string): Printed {
  const sentence = sentenceAt(passage, span.start);
  const length = asked.split(/\s+/u).length;
  const inSpan = tokensIn(passage, span).length;
  const first = passage.tokens.findIndex(({ start }) => start >= span.start);
  const missing = Math.max(1, length - inSpan);
  const from = Math.max(sentence?.first ?? first, first - missing);
  const lastToken = first + inSpan - 1;
  const closing = passage.sentences.find(({ last }) => lastToken < last);
  const to = Math.min((closing?.last ?? passage.tokens.length) - 1, lastToken + missing);
  const { start } = passage.tokens[from]!;
  return { words: passage.text.slice(start, passage.tokens[to]!.end), start };
}

/** The sentences of a quotation that hold the match: what this outlet prints as the statement, and where. */
export function versionPrinted({ passage, quotation, span }: QuotationMatch): Printed {
  const held = passage.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const start = Math.min(Math.max(quotation?.start ?? 0, held[0]?.start ?? span.start), span.start);
  const end = Math.max(Math.min(quotation?.end ?? passage.text.length, held.at(-1)?.end ?? span.end), span.end);
  const printed = passage.text.slice(start, end);
  return { words: printed.trim().replace(/[.,;]+$/u, ''), start: end - printed.trimStart().length };
}
