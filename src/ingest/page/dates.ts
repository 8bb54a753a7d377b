import { calendarDay, EARLIEST_YEAR, printedDates } from '../date-line.js';

/** A date as a page states it. */
export interface StatedDate {
  /** `YYYY-MM-DD` or, when the outlet's own local time is known, `YYYY-MM-DDTHH:MM`. */
  value: string;
  /** True for a moment in universal time: its day may be another where the outlet is. */
  zoned: boolean;
}

const MACHINE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu;

/** A day after the fetch by less than this is a zone's difference. */
const DAY = 86_400_000;

function isPossible(day: string, latest: Date | undefined): boolean {
  if (Number(day.slice(0, 4)) < EARLIEST_YEAR) return false;
  return latest === undefined || Date.parse(day) <= latest.getTime() + DAY;
}

/**
 * Reads a machine's or a printed date, whole ones only.
 * @param latest when the page was fetched
 */
export function statedDate(text: string, latest: Date | undefined): StatedDate | null {
  const words = text.trim();
  const machine = MACHINE.exec(words);
  if (machine) {
    const [, year = '', month = '', day = '', hour, minute, zone] = machine;
    const date = calendarDay(Number(year), Number(month), Number(day));
    if (date === null || !isPossible(date, latest)) return null;
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
      return { value: date, zoned: false };
    if (zone !== undefined && /^(?:Z|UTC|GMT|[+-]00:?00)$/iu.test(zone)) return { value: date, zoned: true };
    const isMidnight = Number(hour) === 0 && Number(minute) === 0;
    return { value: isMidnight ? date : `${date}T${hour.padStart(2, '0')}:${minute}`, zoned: false };
  }
  if (/^\d{10}(?:\d{3})?$/u.test(words)) {
    const moment = new Date(Number(words.padEnd(13, '0')));
    const date = moment.toISOString().slice(0, 10);
    return isPossible(date, latest) ? { value: date, zoned: true } : null;
  }
  const date = printedDates(words)[0];
  return date && isPossible(date.value.slice(0, 10), latest)
    ? { value: date.value, zoned: /\b(?:GMT|UTC|Z)\b/u.test(words) }
    : null;
}

const IN_PATH: readonly RegExp[] = [
  /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:[/-]|$)/u,
  /[/_-]((?:19|20)\d\d)-(\d{2})-(\d{2})(?:[/_.-]|$)/u,
  /\/((?:19|20)\d\d)(\d{2})(\d{2})(?:[/_-]|$)/u,
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED_MONTH = /\/((?:19|20)\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?:\/|$)/u;

/** The day that an address holds ("/2021/05/31/"), when it holds a whole one. */
export function dayInUrl(url: string, latest: Date | undefined): string | null {
  const path = new URL(url).pathname.toLowerCase();
  const named = NAMED_MONTH.exec(path);
  const month = MONTHS.indexOf(named?.[2] ?? '') + 1;
  const found =
    month > 0 && named
      ? [named[1], String(month), named[3]]
      : IN_PATH.map((pattern) => pattern.exec(path)?.slice(1)).find((parts) => parts !== undefined);
  if (!found) return null;
  const [year = 0, monthNumber = 0, day = 0] = found.map(Number);
  const date = calendarDay(year, monthNumber, day);
  return date !== null && isPossible(date, latest) ? date : null;
}
