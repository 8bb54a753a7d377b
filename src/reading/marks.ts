/**
 * Quotation marks to runs: where quoted words begin and end. Nothing here knows who speaks.
 * A run is what stands between one opening mark and its end in the same paragraph.
 */

/** How a run ended: by its mark, by another opening mark, or with its paragraph. */
export type RunEnd = 'closed' | 'reopened' | 'paragraph';

/** A quoted stretch of one paragraph, in UTF-16 units; `start`/`end` without the marks, `outerStart`/`outerEnd` with them. */
export interface Run {
  paragraph: number;
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  ended: RunEnd;
  /** The paragraph before left a quotation open and this run opens the paragraph. */
  carriedOver: boolean;
}

export type MarkStyle = 'double' | 'single';

const OPENING_DOUBLE = /["“„«‟]/;
const LETTER = /[\p{L}\p{N}$£€#@[(…‘'“"—–-]/u;
const SINGLE_OPENER = /(?:^|[\s([—–-])[‘'](?=[\p{L}\p{N}"“[(…])(?!(?:em|til|tis|twas|cause|cos|n|\d0s)\b)/giu;

/** Reads one paragraph; `open` tells whether the paragraph before left a quotation open. */
export function runsOf(text: string, paragraph: number, style: MarkStyle): Run[] {
  const runs = style === 'double' ? doubleRuns(text, paragraph) : singleRuns(text, paragraph);
  for (const run of runs) freeLabel(text, run);
  return runs;
}

/** The speaker's label of a transcript ("NOVAK: ...") is the reporter's, even when it stands inside the marks. */
const LABEL = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}:\s+/u;

function freeLabel(text: string, run: Run): void {
  const label = LABEL.exec(text.slice(run.start, Math.min(run.end, run.start + 60)))?.[0];
  if (label === undefined || label.length >= run.end - run.start) return;
  run.start += label.length;
  run.outerStart = run.start;
}

/** @returns the style that carries this article's quotations: single marks only when doubles are clearly the nested ones. */
export function styleOf(paragraphs: readonly string[]): MarkStyle {
  let doubles = 0;
  let singles = 0;
  for (const text of paragraphs) {
    doubles += text.match(/["“«]|''|``/g)?.length ?? 0;
    if (text.includes("'") || text.includes('‘')) singles += singleRuns(text, 0).length * 2;
  }
  return singles > doubles ? 'single' : 'double';
}

interface Mark {
  at: number;
  length: number;
  opens: boolean;
  closes: boolean;
  guillemet: boolean;
}

function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/["“”„‟«»]|''|``|’’|‘‘/g)) {
    const at = match.index;
    const mark = match[0];
    const before = text[at - 1] ?? ' ';
    const after = text[at + mark.length] ?? ' ';
    const guillemet = mark === '«' || mark === '»';
    if (guillemet) {
      marks.push({ at, length: 1, opens: mark === '«', closes: mark === '»', guillemet });
      continue;
    }
    const canOpen = LETTER.test(after) && !/[\p{L}\p{N}.,!?]/u.test(before);
    const canClose = !/\s/.test(before) || mark === '”' || mark === '’’' || /\s/.test(after);
    const inches = mark === '"' && /\d/.test(before) && !LETTER.test(after);
    if (inches && !marks.some((one) => one.opens)) continue;
    const curlyOpen = OPENING_DOUBLE.test(mark) && mark !== '"' ? true : mark === '``' || mark === '‘‘';
    const curlyClose = mark === '”' || mark === '’’';
    marks.push({
      at,
      length: mark.length,
      opens: curlyOpen
        ? canOpen || !/[\p{L}\p{N}.,!?]/u.test(before)
        : curlyClose
          ? canOpen && /\s/.test(before)
          : canOpen || at === 0 || (LETTER.test(after) && !canClose),
      closes: curlyClose || (!curlyOpen && canClose) || (curlyOpen && !canOpen && canClose),
      guillemet,
    });
  }
  return marks;
}

function doubleRuns(text: string, paragraph: number): Run[] {
  const runs: Run[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const mark of doubleMarks(text)) {
    if (open === null) {
      if (mark.opens) open = mark;
      depth = 0;
    } else if (open.guillemet) {
      // Inside « » other marks are nested; « again is nested too, unless it only repeats the mark in a long quotation.
      if (mark.guillemet && mark.opens) depth += 1;
      else if (mark.guillemet && depth > 0) depth -= 1;
      else if (mark.guillemet) {
        take(runs, text, paragraph, open, mark.at, mark.at + 1, 'closed');
        open = null;
      }
    } else if (mark.guillemet) {
      continue;
    } else if (mark.opens && (!mark.closes || /\s/.test(text[mark.at - 1] ?? ' '))) {
      take(runs, text, paragraph, open, mark.at, mark.at, 'reopened');
      open = mark;
    } else if (mark.closes) {
      take(runs, text, paragraph, open, mark.at, mark.at + mark.length, 'closed');
      open = null;
    }
  }
  if (open !== null) take(runs, text, paragraph, open, text.length, text.length, 'paragraph');
  return runs;
}

/** Adds the run from an opening mark to its end, unless it is empty. */
function take(
  runs: Run[],
  text: string,
  paragraph: number,
  open: Mark,
  end: number,
  outerEnd: number,
  ended: RunEnd,
): void {
  const run = trimmed(text, open.at + open.length, end);
  if (run === null) return;
  runs.push({
    paragraph,
    start: run.start,
    end: run.end,
    outerStart: open.at,
    outerEnd,
    ended,
    carriedOver: false,
  });
}

function singleRuns(text: string, paragraph: number): Run[] {
  const runs: Run[] = [];
  SINGLE_OPENER.lastIndex = 0;
  const openers = [...text.matchAll(SINGLE_OPENER)].map((match) => match.index + match[0].length - 1);
  let from = 0;
  for (const [index, at] of openers.entries()) {
    if (at < from) continue;
    const limit = openers[index + 1] ?? text.length;
    const close = singleClose(text, at + 1, limit);
    const end = close ?? (/^\s*$/.test(text.slice(0, at)) && limit === text.length ? text.length : null);
    if (end === null) continue;
    const run = trimmed(text, at + 1, end);
    if (run === null) continue;
    runs.push({
      paragraph,
      ...run,
      outerStart: at,
      outerEnd: close === null ? end : end + 1,
      ended: close === null ? 'paragraph' : 'closed',
      carriedOver: false,
    });
    from = end + 1;
  }
  return runs;
}

/** The closing single mark: one after punctuation wins; one after "s" may be an apostrophe and is taken only when none is better. */
function singleClose(text: string, from: number, limit: number): number | null {
  let doubtful: number | null = null;
  for (let at = from + 1; at < limit; at += 1) {
    const mark = text[at];
    if (mark !== '’' && mark !== "'") continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) continue;
    if (/[.,!?…;:\])”"]/.test(before)) return at;
    if (/[^s]/.test(before) && doubtful === null) return at;
    doubtful ??= at;
  }
  return doubtful;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return to > from ? { start: from, end: to } : null;
}

/** Runs of all paragraphs, with what one paragraph leaves open tied to the next. Paragraph numbers count from 1. */
export function runsOfArticle(paragraphs: readonly string[]): Run[][] {
  const style = styleOf(paragraphs);
  let open = false;
  return paragraphs.map((text, index) => {
    const runs = runsOf(text, index + 1, style);
    const first = runs[0];
    if (open && first !== undefined && /^\s*$/.test(text.slice(0, first.outerStart))) first.carriedOver = true;
    const last = runs.at(-1);
    open = last?.ended === 'paragraph';
    return runs;
  });
}
