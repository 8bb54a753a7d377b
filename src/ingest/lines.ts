import { endsSentence, printed, wordCount } from './printed.js';

/** One printed line of a source, or one block of a page. */
export interface Line {
  text: string;
  /** Its number in the source, from 1: of the first line when several were joined. */
  number: number;
  /** Set where the source itself says what the line is (a page's element, Markdown's marks). */
  role?: 'heading' | 'paragraph' | 'list-item';
}

/** A text whose lines are cut at a fixed width has most of its lines near that width. */
const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 110;

/** Whether the lines of a block are one paragraph cut at a fixed width. */
function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  const inner = block.slice(0, -1);
  const full = inner.every(({ text }) => text.length >= NARROWEST_WRAP && text.length <= WIDEST_WRAP);
  if (!full) return false;
  const longest = Math.max(...inner.map(({ text }) => text.length));
  const nearlyFull = inner.filter(({ text }) => text.length >= longest - 20).length;
  const midSentence = inner.filter(({ text }) => !endsSentence(text)).length;
  return nearlyFull >= inner.length * 0.8 && midSentence >= inner.length * 0.6 && wordCount(inner[0]?.text ?? '') >= 6;
}

/**
 * The lines of a plain text: a line each, except where a block between empty lines is one paragraph cut at a fixed width.
 * @param text decoded text; any line ending
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let block: Line[] = [];
  const endBlock = (): void => {
    if (isWrapped(block)) {
      lines.push({ text: block.map((line) => line.text).join(' '), number: block[0]?.number ?? 1 });
    } else lines.push(...block);
    block = [];
  };
  text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).forEach((raw, index) => {
    const line = printed(raw);
    if (line === '') endBlock();
    else block.push({ text: line, number: index + 1 });
  });
  endBlock();
  return lines;
}
