/** Breaking text into lines without losing where its marks stand. */
import type { Mark } from '../coverage/answer.js';

/**
 * The lines of a text, broken at white space.
 *
 * @param width - columns of a line; a longer word has a line of its own
 * @returns each line's place in the text, in UTF-16 units, end exclusive
 */
export function lineBreaks(text: string, width: number): Mark[] {
  const lines: Mark[] = [];
  let line: Mark | undefined;
  for (const word of text.matchAll(/\S+/gu)) {
    const end = word.index + word[0].length;
    if (line !== undefined && end - line.start <= width) line.end = end;
    else lines.push((line = { start: word.index, end }));
  }
  return lines;
}

/**
 * Breaks a text into lines and shows its marks.
 *
 * @param marks - sorted, not overlapping
 * @param show - shows a marked stretch; called once a line for a mark that goes over several
 */
export function wrapMarked(
  text: string,
  marks: readonly Mark[],
  width: number,
  show: (words: string) => string,
): string[] {
  return lineBreaks(text, width).map((line) => {
    let shown = '';
    let at = line.start;
    for (const mark of marks) {
      const [start, end] = [Math.max(mark.start, line.start), Math.min(mark.end, line.end)];
      if (start >= end) continue;
      shown += text.slice(at, start) + show(text.slice(start, end));
      at = end;
    }
    return shown + text.slice(at, line.end);
  });
}

/** Breaks a text into lines. */
export function wrap(text: string, width: number): string[] {
  return wrapMarked(text, [], width, (words) => words);
}
