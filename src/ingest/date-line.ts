import { en, fr, type ParsedResult } from 'chrono-node';

/**
 * Dates that are printed whole (day, month, year). A partial date is never completed from the clock, a numeric one that
 * could be read two ways is not read at all, and one whose weekday is wrong is refused.
 */
export interface PrintedDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, as printed: no zone is applied. */
  value: string;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
}

/** Earliest year a date can be the day of an article: publishers' systems print 0001 and 1970 where they know none. */
export const EARLIEST_YEAR = 1990;

/** Every date needs chrono's own reference; partial dates are refused, so that it is never seen in a result. */
const REFERENCE = new Date(2000, 0, 1);

const NUMERIC = /^\d{1,2}([/.-])\d{1,2}\1\d{2,4}/u;

const pad = (value: number): string => String(value).padStart(2, '0');

/** "@" before a time and the French "9 h 09", in the forms chrono reads, at the same offsets. */
function readable(text: string): string {
  return text
    .replace(/(\d) ?h ?(\d\d)\b/gu, (all: string, hours: string, minutes: string) =>
      `${hours}:${minutes}`.padStart(all.length),
    )
    .replace(/ @ /gu, ' , ')
    .replace(/\b([ap])\. ?m\./giu, (all: string, letter: string) => `${letter}m`.padStart(all.length));
}

function isWhole(result: ParsedResult): boolean {
  const { start } = result;
  return start.isCertain('day') && start.isCertain('month') && start.isCertain('year');
}

function isAmbiguous(words: string): boolean {
  if (!NUMERIC.test(words)) return false;
  const [first = 0, second = 0, year = 0] = words.split(/[/.-]/u).map(Number);
  return year < 1000 || (first <= 12 && second <= 12 && first !== second);
}

/** `YYYY-MM-DD` when the three numbers are a day of the calendar. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` : null;
}

function valueOf(result: ParsedResult): string | null {
  const { start } = result;
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const date = calendarDay(year, month, day);
  if (date === null || year < EARLIEST_YEAR) return null;
  const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
  if (weekday !== null && new Date(`${date}T00:00Z`).getUTCDay() !== weekday) return null;
  if (!start.isCertain('hour')) return date;
  return `${date}T${pad(start.get('hour') ?? 0)}:${pad(start.get('minute') ?? 0)}`;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const MONTH =
  /jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/iu;

/** Long texts are no date lines; reading them for dates would only cost time. */
const LONGEST_TEXT = 400;

/**
 * The whole dates printed in a line, in order.
 * @param text at most 400 characters are read
 */
export function printedDates(text: string): PrintedDate[] {
  // Without a year no date is whole, nor without a month by name or number; most lines have neither.
  if (!YEAR.test(text) || !MONTH.test(text)) return [];
  const line = readable(text.slice(0, LONGEST_TEXT));
  const english = en.strict.parse(line, REFERENCE).filter(isWhole);
  const results = english.length > 0 ? english : fr.strict.parse(line, REFERENCE).filter(isWhole);
  const dates: PrintedDate[] = [];
  for (const result of results) {
    const value = isAmbiguous(result.text) ? null : valueOf(result);
    if (value !== null) dates.push({ value, start: result.index, end: result.index + result.text.length });
  }
  return dates;
}

/** Words that stand around the date in a line that is nothing but a date line. */
const AROUND_DATES =
  /(?<![\p{L}\p{N}])(?:(?:first |originally |article |story |date |last )*(?:published|posted|updated|original|originally|modified|created|publié|publiée|mis à jour|mise à jour|modifié|modifiée|date)(?: on| at| le| à)?|e[sd]t|p[sd]t|c[sd]t|m[sd]t|gmt|bst|utc|cet|et|pt|ct|mt|hne|hae|a\.?m\.?|p\.?m\.?|at|on|à|le|the|min(?:ute)?s? read|min de lecture|last|\d+ (?=min)|\d{1,2}[:h.]\d{2})(?![\p{L}\p{N}])/giu;

/** "Updated at 1:23 p.m.", "Today 12:01 AM": a date line that names no day. */
const TIME_ONLY =
  /^(?:(?:published|posted|updated|modified|today|yesterday|publié|mis à jour|aujourd['’]hui|hier)[\s:,]+(?:at |à )?)+\d{1,2}[:.h ]{1,3}\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\.?$/iu;

/** Whether the line says when and nothing else: dates, the words around them, marks. */
export function isDateLine(text: string): boolean {
  if (TIME_ONLY.test(text)) return true;
  const dates = printedDates(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return !/\p{L}{2}|\d/u.test(rest.replace(AROUND_DATES, ' '));
}

const LATER_VERSION = /updated|modified|mise? à jour|modifiée?/iu;

/**
 * When a date line says the article was published and changed.
 * @returns null for what it does not say; a line of one unlabelled date gives `published`
 */
export function datesOfLine(text: string): { published: PrintedDate | null; modified: PrintedDate | null } {
  let published: PrintedDate | null = null;
  let modified: PrintedDate | null = null;
  let from = 0;
  for (const date of printedDates(text)) {
    const label = text.slice(from, date.start);
    if (LATER_VERSION.test(label)) modified ??= date;
    else published ??= date;
    from = date.end;
  }
  return { published, modified };
}
