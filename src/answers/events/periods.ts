/**
 * Days that a reader asks for as a period: "between 3 and 5 March", "from Monday to Wednesday", "since Tuesday", "before
 * 5 March", "in March", and the same in French. Which Tuesday is meant is told by the latest day of the coverage.
 */
import type { Period } from '../../coverage/answer.js';
import { dayLength } from './day-ranges.js';
import { daysOfText, monthWord, weekdayWord } from './days.js';

/** Readers leave accents out. */
const plainMonths: Readonly<Record<string, string>> = { fevrier: 'février', aout: 'août', decembre: 'décembre' };

const month = `(?:${monthWord}|${Object.keys(plainMonths).join('|')})`;
const number = '\\d{1,2}(?:st|nd|rd|th|er)?';
const weekday = `(?:last )?(?:${weekdayWord})(?: dernier)?`;
const date = `(?:${month} ${number}(?:,? \\d{4})?|${number} (?:of )?${month}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;

/** Names a day by itself. */
const whole = `(?:(?:(?:${weekday}),? (?:the |le )?)?${date}|${weekday})`;

/** Names one beside a day that has the month: the "3" of "3 to 5 March". */
const part = `(?:(?:${weekday}),? )?(?:the |le )?${number}`;

const begins = '(?<![\\p{L}\\p{N}])';
const ends = "(?![\\p{L}\\p{N}]|['’]\\p{L})";
const article = '(?:the |le )?';

function pattern(words: string): RegExp {
  return new RegExp(`${begins}${words}${ends}`, 'iu');
}

const fromTo = pattern(
  `(?:(?:from|on|du|de|le)\\s+)?${article}(?<first>${whole}|${part})(?:\\s+(?:to|until|till|through|au|à|jusqu['’]au|jusqu['’]à)\\s+|\\s*[-–—]\\s*)${article}(?<last>${whole}|${part})`,
);
const between = pattern(
  `(?:between|entre)\\s+${article}(?<first>${whole}|${part})\\s+(?:and|et)\\s+${article}(?<last>${whole}|${part})`,
);
const since = pattern(
  `(?:since|(?<!dat(?:e|es|ed|ing) )from|starting|as of|depuis|dès|des|[àa] (?:partir|compter) d[eu])\\s+${article}(?<day>${whole})(?: on(?:wards?)?)?`,
);
const after = pattern(`(?:after|après|apres)\\s+${article}(?<day>${whole})`);
const until = pattern(
  `(?:until|till|up to|(?<!(?:go|goes|going|run|walk|take|look|talk|lead)(?: me| us)? )through|jusqu['’](?:au|à))\\s+${article}(?<day>${whole})`,
);
const before = pattern(`(?:before|avant)\\s+${article}(?<day>${whole})`);
const wholeMonth = pattern(
  `(?:in|during|en|pendant|au mois d(?:e |['’]))\\s*(?<month>${month})(?:\\s+(?<year>\\d{4}))?(?!\\s+\\d)`,
);

/** The day so many days after another. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The day that words name, the nearest to or last before another where they leave it open; null when there is none. */
function dayNamed(words: string, reference: string): string | null {
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(words)?.[0];
  if (iso !== undefined) {
    const time = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
  }
  const accented = words.replace(/\p{L}+/gu, (word) => plainMonths[word.toLowerCase()] ?? word);
  return daysOfText(accented, reference).at(-1) ?? null;
}

const monthIn = new RegExp(`${begins}${month}(?!\\p{L})`, 'iu');
const yearIn = /(?<!\d)\d{4}(?!\d)/u;

/** "3" beside "5 March 2026" is "3 March 2026"; a day that is whole stays. Null where neither has a month. */
function completed(words: string, beside: string): string | null {
  if (!/\d/u.test(words) || monthIn.test(words) || yearIn.test(words)) return words;
  const named = monthIn.exec(beside)?.[0];
  if (named === undefined) return null;
  const dayOfMonth = /\d{1,2}/u.exec(words)![0];
  return [dayOfMonth, named, yearIn.exec(beside)?.[0] ?? ''].join(' ').trim();
}

/** From one day to another, in whichever order they are named. */
function daysBetween(first: string, last: string, latest: string): Period | null {
  const [begin, end] = [completed(first, last), completed(last, first)];
  if (begin === null || end === null) return null;
  const yearFirst = yearIn.test(begin) && !yearIn.test(end);
  const anchor = dayNamed(yearFirst ? begin : end, latest);
  const other = anchor === null ? null : dayNamed(yearFirst ? end : begin, anchor);
  if (anchor === null || other === null) return null;
  const [from, to] = yearFirst ? [anchor, other] : [other, anchor];
  if (from <= to) return { from, to };
  // "From 28 December to 3 January" goes over the end of a year; "5 to 3 March" is turned round.
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (sameMonth || (yearIn.test(begin) && yearIn.test(end))) return { from: to, to: from };
  const year = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return yearFirst ? { from, to: year(to, 1) } : { from: year(from, -1), to };
}

function monthNamed(words: string, year: string | undefined, latest: string): Period | null {
  const from = dayNamed(`1 ${words}${year === undefined ? '' : ` ${year}`}`, latest);
  if (from === null) return null;
  const [inYear, number] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  return { from, to: new Date(Date.UTC(inYear, number, 0)).toISOString().slice(0, 10) };
}

/** The forms of a period, the more telling first, each with the days it means. */
const forms: readonly (readonly [
  RegExp,
  (groups: Readonly<Record<string, string>>, latest: string) => Period | null,
])[] = [
  [between, ({ first, last }, latest) => daysBetween(first!, last!, latest)],
  [fromTo, ({ first, last }, latest) => daysBetween(first!, last!, latest)],
  [since, ({ day }, latest) => openPeriod(dayNamed(day!, latest), (from) => ({ from, to: null }))],
  [after, ({ day }, latest) => openPeriod(dayNamed(day!, latest), (last) => ({ from: later(last, 1), to: null }))],
  [until, ({ day }, latest) => openPeriod(dayNamed(day!, latest), (to) => ({ from: null, to }))],
  [before, ({ day }, latest) => openPeriod(dayNamed(day!, latest), (first) => ({ from: null, to: later(first, -1) }))],
  [wholeMonth, (groups, latest) => monthNamed(groups['month']!, groups['year'], latest)],
];

function openPeriod(day: string | null, period: (day: string) => Period): Period | null {
  return day === null ? null : period(day);
}

/** Two numbers without a month ("3 to 5 per cent") are no days. */
function namesDays({ groups = {} }: RegExpExecArray): boolean {
  const { first, last } = groups;
  if (first === undefined || last === undefined) return true;
  return completed(first, last) !== null && completed(last, first) !== null;
}

/**
 * The words of a text that name a period, and the text without them.
 *
 * @returns null where a text names none
 */
export function splitPeriod(text: string): { words: string; rest: string } | null {
  for (const [form] of forms) {
    const match = form.exec(text);
    if (match === null || !namesDays(match)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { words: match[0].trim(), rest: rest.replace(/\s+/gu, ' ').trim() };
  }
  return null;
}

/**
 * The days that the words of a period mean.
 *
 * @param words - as {@link splitPeriod} finds them
 * @param latest - the latest day of the coverage, `YYYY-MM-DD`: "Tuesday" is the last one up to it
 * @returns null where the calendar has no such day
 */
export function periodOf(words: string, latest: string): Period | null {
  for (const [form, days] of forms) {
    const match = form.exec(words);
    if (match !== null && namesDays(match)) return days(match.groups ?? {}, latest);
  }
  return null;
}

/** Whether a day, or a stretch of days, is one of a period's. A stretch that only reaches into it may be one. */
export function isWithin({ from, to }: Period, first: string, last = first): boolean {
  return (from === null || last >= from) && (to === null || first <= to);
}
