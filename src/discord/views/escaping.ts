/**
 * The one place that makes text of others inert: it can mention nobody, format nothing and link nowhere, and still
 * reads the same. Discord's Markdown takes a backslash before any ASCII punctuation as that character itself, so
 * backslashes are all that is added, and taking them away gives the text back.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617 for Discord's Markdown
 * @see https://discord.com/developers/docs/reference#message-formatting for mentions, timestamps and emoji
 */
import type { Mark } from '../../coverage/answer.js';

/**
 * Characters that can begin or end markup wherever they stand: emphasis, spoilers, code, links, and all that stands in
 * `<...>` (mentions, commands, timestamps, custom emoji). A colon before a character makes addresses (`https://`) and
 * emoji (`:name:`); a dot before a path makes addresses that Discord knows without `https://`.
 */
const anywhere = /[\\*_~`|<[\]@]|:(?=\S)|\.(?=[\p{L}\p{N}]+\/)/gu;

/** What begins a heading, a list, small text or a block quote at the start of a line. */
const atLineStart = /^([^\S\n]*)(?:[#>+-]|\d+(?=[.)]))/gmu;

/** Backslashes as `escapeMarkdown` adds them. */
const escapes = /\\([!-/:-@[-`{-~])/gu;

/** Control characters, which Discord drops or refuses. Line feeds and tabs are not among them. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Cs}/gu;

/** Characters that turn the direction of what follows them, past the text they stand in. */
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The text without what no reader can see and Discord may refuse. Offsets stay as they are. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, (end) => (end.length === 2 ? ' \n' : '\n'))
    .replace(controls, (found) => ' '.repeat(found.length));
}

/** The text on one line, its white space single: for names, headlines and questions. */
export function oneLine(text: string): string {
  return printable(text).replace(directions, '').replace(/\s+/gu, ' ').trim();
}

/** The text with nothing in it that Discord formats, mentions or links. */
export function escapeMarkdown(text: string): string {
  return renderMarked(text, []);
}

/** The text that `escapeMarkdown` was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(escapes, '$1');
}

/**
 * Escapes a text and sets its marked words in bold.
 *
 * @param text - as printed; several lines allowed
 * @param marks - sorted, not overlapping, in UTF-16 units of the text
 * @param linePrefix - stands before every line: `> ` for a block quote
 * @param underlined - what is underlined besides, as `marks`
 */
export function renderMarked(
  text: string,
  marks: readonly Mark[],
  linePrefix = '',
  underlined: readonly Mark[] = [],
): string {
  const shown = printable(text);
  const backslashes = escapePoints(shown);
  const tags = tagsOf(shown, marks, underlined);
  let rendered = linePrefix;
  let copied = 0;
  const points = [...new Set([...backslashes, ...tags.keys()])].sort((a, b) => a - b);
  for (const point of points) {
    rendered += shown.slice(copied, point);
    copied = point;
    rendered += tags.get(point) ?? '';
    if (backslashes.has(point)) rendered += '\\';
  }
  rendered += shown.slice(copied);
  return linePrefix === '' ? rendered : rendered.replace(/\n/gu, `\n${linePrefix}`);
}

/** Offsets before which a backslash goes. */
function escapePoints(text: string): Set<number> {
  const points = new Set<number>();
  for (const match of text.matchAll(anywhere)) points.add(match.index);
  for (const match of text.matchAll(atLineStart)) {
    const digits = /\d+$/u.test(match[0]);
    points.add(digits ? match.index + match[0].length : match.index + match[1]!.length);
  }
  return points;
}

/** What stands at each offset where something marked begins or ends. What is underlined lies wholly in bold or wholly outside it. */
function tagsOf(text: string, marks: readonly Mark[], underlined: readonly Mark[]): Map<number, string> {
  const bold = runsOf(text, marks);
  const underline = runsOf(text, underlined).flatMap((run) => partedBy(run, bold, text));
  const tags = new Map<number, string>();
  const put = (offset: number, tag: string): void => void tags.set(offset, (tags.get(offset) ?? '') + tag);
  for (const { end } of underline) put(end, '__');
  for (const { end } of bold) put(end, '**');
  for (const { start } of bold) put(start, '**');
  for (const { start } of underline) put(start, '__');
  return tags;
}

/** The parts of a run inside and outside others, without the white space at their ends. */
function partedBy(run: Mark, others: readonly Mark[], text: string): Mark[] {
  const cuts = others.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > run.start && cut < run.end);
  const edges = [run.start, ...cuts, run.end];
  return edges.slice(1).flatMap((end, index) => runsOf(text, [{ start: edges[index]!, end }]));
}

/**
 * Runs that can be marked. Bold that touches white space, other bold or the end of a line is not bold to
 * Discord, so marks are trimmed, split at line ends and joined where only white space is between them.
 */
function runsOf(text: string, marks: readonly Mark[]): Mark[] {
  const runs: Mark[] = [];
  for (const mark of marks) {
    const start = mark.start - (halvesPair(text, mark.start) ? 1 : 0);
    const end = mark.end + (halvesPair(text, mark.end) ? 1 : 0);
    for (const line of text.slice(start, end).matchAll(/[^\n]+/gu)) {
      const from = start + line.index + (line[0].length - line[0].trimStart().length);
      const to = start + line.index + line[0].trimEnd().length;
      if (from >= to) continue;
      const last = runs.at(-1);
      if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.end, from))) last.end = Math.max(to, last.end);
      else runs.push({ start: from, end: to });
    }
  }
  return runs;
}

/** Whether the place is between the two halves of one character. */
function halvesPair(text: string, place: number): boolean {
  return place > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(place - 1, place + 1));
}
