import type { Line } from '../lines.js';
import { endsSentence, printed, wordCount } from '../printed.js';
import { type PageLine, pageLines, type PdfPage } from './page-lines.js';

interface PlacedLine extends PageLine {
  /** Index of its page, and share of the page's height above it, 0 to 1. */
  page: number;
  depth: number;
}

/** Share of a page's height, at the top and at the bottom, in which running titles and page numbers stand. */
const MARGIN = 0.12;

const PAGE_NUMBER = /^(?:[-–—|•\s]*)(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:of|\/|sur|de)\s*\d{1,4})?(?:[-–—|•\s]*)$/iu;

/** A running title with the page's number taken out. */
const running = (text: string): string => printed(text).toLowerCase().replace(/\d+/gu, '#');

/** Takes out running titles and page numbers: lines in the margins that are a number, or stand there on several pages. */
function withoutRunningLines(lines: readonly PlacedLine[], pages: number): PlacedLine[] {
  const onPages = new Map<string, Set<number>>();
  const inMargin = ({ depth }: PlacedLine): boolean => depth < MARGIN || depth > 1 - MARGIN;
  for (const line of lines.filter(inMargin)) {
    const key = running(line.text);
    onPages.set(key, (onPages.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.ceil(pages / 3));
  return lines.filter(
    (line) =>
      !inMargin(line) || !(PAGE_NUMBER.test(line.text) || (onPages.get(running(line.text))?.size ?? 0) >= enough),
  );
}

/** The letters' height in most of the text. */
function bodySize(lines: readonly PlacedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance between two lines of a paragraph, in letter heights. */
function usualSpacing(lines: readonly PlacedLine[]): number {
  const gaps: number[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next && next.page === line.page && next.top > line.top && Math.abs(next.left - line.left) < line.size * 3)
      gaps.push((next.top - line.top) / line.size);
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1.2;
}

/** Letters this much higher than the others are a heading's. */
const HEADING_SIZE = 1.15;

/** Whether a line goes on with the paragraph that the line before it belongs to. */
function continues(before: PlacedLine, line: PlacedLine, spacing: number): boolean {
  if (Math.abs(before.size - line.size) > 0.12 * Math.max(before.size, line.size)) return false;
  const width = before.columnRight - before.columnLeft;
  const isFull = before.right >= before.columnRight - Math.max(width * 0.15, before.size * 2);
  const isIndented =
    line.left > line.columnLeft + line.size * 0.8 && before.left <= before.columnLeft + before.size * 0.4;
  const flows = line.page === before.page && line.top > before.top;
  if (flows && (line.top - before.top) / before.size > spacing * 1.35) return false;
  if (isIndented) return false;
  // In the next column or on the next page nothing but the words tell.
  if (!flows) return !endsSentence(before.text) && isFull;
  return isFull || !endsSentence(before.text);
}

/** Joins a line to a paragraph; a word parted at the line's end becomes one again. */
function joined(paragraph: string, line: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(paragraph) && /^\p{Ll}/u.test(line)) return paragraph.slice(0, -1) + line;
  return `${paragraph} ${line}`;
}

/**
 * The lines of a document's pages as paragraphs and headings, running titles and page numbers left out.
 * @returns one line a paragraph, numbered in their order
 */
export function paragraphsOf(pages: readonly PdfPage[]): Line[] {
  const all = pages.flatMap((page, index) =>
    pageLines(page).map((line): PlacedLine => ({ ...line, page: index, depth: line.top / page.height })),
  );
  const lines = withoutRunningLines(all, pages.length);
  const body = bodySize(lines);
  const spacing = usualSpacing(lines);
  const paragraphs: { text: string; size: number; last: PlacedLine }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const text = printed(line.text);
    if (open && continues(open.last, line, spacing)) {
      open.text = joined(open.text, text);
      open.last = line;
    } else paragraphs.push({ text, size: line.size, last: line });
  }
  return paragraphs.map(({ text, size }, index): Line => {
    const isHeading = index > 0 && size >= body * HEADING_SIZE && wordCount(text) <= 20;
    return isHeading ? { text, number: index + 1, role: 'heading' } : { text, number: index + 1 };
  });
}
