/** The gold files of the `quotes` bench, and how their quotations meet the runs that reading finds. */
import type { RunPlace } from '../src/reading/run-places.js';

export interface GoldQuote {
  start: number;
  end: number;
  speaker: string | null;
  speaker_start: number | null;
  speaker_type: 'named' | 'nominal' | 'pronoun' | 'none';
  speaker_heads?: string[];
  speaker_resolved?: string;
}

export interface GoldArticle {
  id: string;
  text: string;
  date?: string;
  title?: string;
  quotes: GoldQuote[];
  ignore: { start: number; end: number; why: string }[];
  uncovered: { start: number; end: number }[];
}

/** A paragraph of a bench text and where it begins there, in UTF-16 units. */
export interface BenchParagraph {
  text: string;
  start: number;
}

/** @returns the paragraphs of a text, parted by blank lines. */
export function paragraphsOf(text: string): BenchParagraph[] {
  const found: BenchParagraph[] = [];
  let position = 0;
  for (const piece of text.split(/(\n[^\S\n]*\n\s*)/)) {
    if (piece.trim() !== '') found.push({ text: piece, start: position });
    position += piece.length;
  }
  return found;
}

/** @returns the gold quotation that a run is, `nobody` where the gold has marks that nobody speaks, else `unjudged`. */
export function goldFor(
  article: GoldArticle,
  place: RunPlace,
  paragraphs: readonly BenchParagraph[],
): GoldQuote | 'nobody' | 'unjudged' {
  const offset = paragraphs[place.run.paragraph - 1]!.start;
  const start = place.run.start + offset;
  const end = place.run.end + offset;
  const overlap = (span: { start: number; end: number }) =>
    (Math.min(span.end, end) - Math.max(span.start, start)) / (Math.max(span.end, end) - Math.min(span.start, start));
  const gold = article.quotes.find((quote) => overlap(quote) >= 0.8);
  if (gold !== undefined) return gold;
  return article.uncovered.some((span) => overlap(span) >= 0.5) ? 'nobody' : 'unjudged';
}
