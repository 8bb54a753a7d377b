/** The gold files of the `quotes` bench, and how their quotations meet the runs that reading finds. */
import type { RunPlace } from '../src/reading/run-places.js';

export interface GoldQuote {
  start: number;
  end: number;
  speaker: string | null;
  speaker_start: number | null;
  speaker_type: 'named' | 'nominal' | 'pronoun' | 'none';
  speaker_heads?: string[];
  speaker_name?: string;
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
  const gold = article.quotes.find((quote) => overlap(quote, { start, end }) >= 0.8);
  if (gold !== undefined) return gold;
  return article.uncovered.some((span) => overlap(span, { start, end }) >= 0.5) ? 'nobody' : 'unjudged';
}

interface Stretch {
  start: number;
  end: number;
}

/** @returns what two stretches share, as a part of what they cover together. */
export function overlap(one: Stretch, other: Stretch): number {
  return (
    (Math.min(one.end, other.end) - Math.max(one.start, other.start)) /
    (Math.max(one.end, other.end) - Math.min(one.start, other.start))
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @returns whether a quotation names the gold speaker, much as the scorer judges it; null where the gold cannot tell. */
export function isSpeaker(quote: { speaker: string | null; mention?: string }, gold: GoldQuote): boolean | null {
  if (gold.speaker === null || gold.speaker_type === 'none' || quote.speaker === null) return null;
  if (gold.speaker_type === 'pronoun' && gold.speaker_resolved === undefined) return null;
  const wanted =
    gold.speaker_type === 'pronoun'
      ? gold.speaker_resolved!.split(/\s+/)
      : [...(gold.speaker_heads ?? []), ...(gold.speaker_name ?? '').split(/\s+/)];
  const names = gold.speaker_type === 'nominal' ? [quote.speaker, quote.mention ?? ''] : [quote.speaker];
  return names.some((name) => {
    const own = name.split(/\s+(?:of|with|for|at|from|in)\s+/)[0]!.split(/\s+/);
    const head = lettersOf(own.at(-1)!.replace(/['’]s$/, ''));
    return head.length > 1 && wanted.some((word) => lettersOf(word) === head);
  });
}
