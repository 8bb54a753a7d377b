/** A line for what outlets disagree on. */
import type { Answer, Conflict, Mark } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import { shortExcerpt, shortLine } from './size.js';

/** Room for the line and for its parts, in characters as escaped. */
const room = { line: 260, sentence: 60, outlet: 40, least: 20 } as const;

/**
 * "⚠ The day differs: Harbour Post: Tuesday; The Island Times: Wednesday."
 * Long versions are shown around the words in which they differ, those words in bold.
 */
export function conflictLine({ about, versions }: Conflict, answer: Answer, { answers }: Text): string {
  const outlets = new Map(answer.excerpts.map(({ citation }) => [citation.id, citation.outlet]));
  const shown = versions.map(({ value, citations }) => ({
    value,
    citations: citations.filter((id) => outlets.has(id)),
  }));
  const outletOf = (id: string): string => shortLine(outlets.get(id) ?? '', room.outlet);
  const names = new Set(shown.flatMap(({ citations }) => citations.map(outletOf)));
  const taken = room.sentence + [...names].reduce((total, name) => total + name.length, 0);
  const each = Math.max(Math.floor((room.line - taken) / Math.max(shown.length, 1)), room.least);
  const short = shown.map(({ value, citations }, index) => {
    // A day is a date that the text of the reader's language writes out.
    if (about === 'day') return { value, citations };
    const other = shown[index === 0 ? 1 : 0]?.value ?? value;
    return { value: shortExcerpt(value, [differing(value, other)], each), citations };
  });
  const line = `⚠ ${answers.conflict({ about, versions: short }, outletOf)}`;
  return line.length <= room.line
    ? line
    : shortLine(`⚠ ${answers.conflict({ about, versions: shown }, (id) => outlets.get(id) ?? '')}`, room.line);
}

/** The part of a text, in whole words, that is not at the start or the end of the other text as well. */
function differing(text: string, other: string): Mark {
  if (text === other) return { start: 0, end: 0 };
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  let end = text.length;
  let otherEnd = other.length;
  while (end > start && otherEnd > start && text[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  while (start > 0 && !/\s/u.test(text[start - 1]!)) start -= 1;
  while (end < text.length && !/\s/u.test(text[end]!)) end += 1;
  return { start, end };
}
