/**
 * Days as a paragraph gives them. A weekday or "today" is worked out from the article's own date and said to be inferred;
 * without an article date, or where the words leave it open, the printed words stand alone.
 */
import type { ReportedDay } from '../../coverage/answer.js';
import { quotedAt } from '../passages/quoted.js';
import { rangeOf } from './day-ranges.js';
import { liesAhead } from './day-tense.js';
import type { Passage } from '../passages/passages.js';

/** A day and where its words stand in the paragraph. */
export interface DayMention extends ReportedDay {
  start: number;
  end: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekdaysFrench = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthsFrench = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
/** Newspapers shorten all but the short months. */
export const monthWord = `(?:${[...months, ...monthsFrench].join('|')}|(?:jan|feb|aug|sept|oct|nov|dec)\\.?)`;

/** A day of the week, in either language. */
export const weekdayWord = [...weekdays, ...weekdaysFrench].join('|');

/** French words for a time that is no one day: "en 1974", "depuis septembre", "au printemps". */
const looseFrench = `(?<![\\p{L}\\p{N}])(?<looseFrench>(?:en|depuis|dès|jusqu['’]en) (?:(?:1[5-9]|20)\\d{2}|(?:${monthsFrench.join('|')})(?: \\d{4})?)|(?:au|ce) printemps|(?:en |cet |l['’])(?:été|automne|hiver)(?: dernier)?|(?:la semaine|le mois|l['’](?:an|année)|le week-end) (?:prochaine?|dernière?|dernier)|(?:durant|pendant) le week-end|en début de semaine|(?:plus tôt )?(?:cette (?:semaine|année)|ce mois-ci))(?![\\p{L}\\p{N}])`;

const expression = new RegExp(
  [
    `(?<monthFirst>${monthWord}) (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)(?:,? (?<yearAfter>\\d{4}))?`,
    `(?<dayBefore>\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?(?<monthLast>${monthWord})(?: (?<yearLast>\\d{4}))?`,
    `(?:(?<which>last|next|this|earlier this|later this) )?(?<weekday>${weekdayWord})(?: (?<whichFrench>dernier|prochain))?(?!,? (?:the )?(?:${monthWord} \\d{1,2}(?!\\d)|\\d{1,2}(?:st|nd|rd|th|er)? (?:of )?${monthWord}(?!\\p{L})))`,
    `(?<relative>today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night|aujourd['’]hui|hier|demain)`,
    `(?:(?<dayEarlier>the (?:day before|previous day)|la veille)|(?<dayLater>the (?:next|following) day|le lendemain)|(?<sameDay>(?:later |earlier )?(?:that|the) same day|(?:later|earlier) that day|le même jour))`,
    `(?<loose>(?:over|during|at|on) the weekend|last weekend|earlier in the (?:week|month)|(?:last|next|this|earlier this|later this) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:la semaine|le mois) derni(?:ère|er)|(?:in|since|until) (?:1[5-9]|20)\\d{2}|(?:in|since|early|late|mid) (?:${months.join('|')})(?: \\d{4})?)`,
  ]
    .map((part) => `\\b${part}(?![\\p{L}\\p{N}])`)
    .join('|')
    .concat(`|${looseFrench}`),
  'giu',
);

/**
 * One of these is in whatever the expression finds, in small letters: most paragraphs have none, and looking for them takes a small
 * part of the time of the expression.
 */
const tellsDay = [
  ...[...months, ...monthsFrench, 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', ...weekdaysFrench],
  ...['day', 'tomorrow', 'tonight', 'morning', 'afternoon', 'evening', 'night', 'aujourd', 'hier', 'demain'],
  ...['veille', 'jour', 'lendemain', 'week', 'month', 'year', 'spring', 'summer', 'autumn', 'fall', 'winter'],
  ...['semaine', 'mois', 'année', 'printemps', 'été', 'automne', 'hiver', "l'an", 'l’an'],
];
const withYear = /(?:1[5-9]|20)\d{2}/u;

/** Whether a text may have a day in it. Those without are most. */
function mayTellDay(text: string): boolean {
  const small = text.toLowerCase();
  return tellsDay.some((word) => small.includes(word)) || withYear.test(small);
}

const dayLength = 86_400_000;

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Midnight UTC of the day an article was published; null when that is not known. */
function publishedAt(passage: Passage): number | null {
  const { published } = passage.article;
  return published === null ? null : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
}

function monthNumber(word: string): number {
  const folded = word.toLowerCase().replace('.', '');
  const english = months.findIndex((month) => month.startsWith(folded));
  return english >= 0 ? english : monthsFrench.indexOf(folded);
}

/** A day of a month without a year is the one nearest to the article's date. */
function calendarDay(day: number, month: number, year: number | null, reference: number | null): string | null {
  const valid = (time: number): boolean =>
    new Date(time).getUTCDate() === day && new Date(time).getUTCMonth() === month;
  if (year !== null) {
    const time = Date.UTC(year, month, day);
    return valid(time) ? isoDay(time) : null;
  }
  if (reference === null) return null;
  const around = new Date(reference).getUTCFullYear();
  const times = [around - 1, around, around + 1].map((each) => Date.UTC(each, month, day)).filter(valid);
  times.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  return times[0] === undefined ? null : isoDay(times[0]);
}

/** "Friday" is the last one up to the article's day, "next Friday" the one after it. */
function weekdayDate(weekday: number, which: string, reference: number): string {
  const today = new Date(reference).getUTCDay();
  if (which === 'next' || which === 'prochain' || which === 'later this') {
    const ahead = (weekday - today + 7) % 7 || 7;
    return isoDay(reference + ahead * dayLength);
  }
  const last = which === 'last' || which === 'dernier';
  const back = (today - weekday + 7) % 7 || (last ? 7 : 0);
  return isoDay(reference - back * dayLength);
}

function relativeDate(word: string, reference: number): string {
  const folded = word.toLowerCase();
  if (folded === 'yesterday' || folded === 'last night' || folded === 'hier') return isoDay(reference - dayLength);
  if (folded === 'tomorrow' || folded === 'demain') return isoDay(reference + dayLength);
  return isoDay(reference);
}

/** What stands before a day's words: the text, and the last day named in it. */
interface Before {
  text: string;
  day: string | null;
}

const nothingBefore: Before = { text: '', day: null };

/** How many days "the day before", "the next day" and "the same day" lie from the day named before; null for other words. */
function daysFromNamed(groups: Record<string, string | undefined>): number | null {
  if (groups['dayEarlier'] !== undefined) return -1;
  if (groups['dayLater'] !== undefined) return 1;
  return groups['sameDay'] === undefined ? null : 0;
}

function resolve(
  match: RegExpMatchArray,
  before: Before,
  reference: number | null,
): { date: string | null; inferred: boolean } {
  const groups = match.groups!;
  const away = daysFromNamed(groups);
  if (away !== null) {
    // "The day before the vote" is told by the vote.
    const after = match.input!.slice(match.index! + match[0].length);
    const goesOn =
      /(?:before|veille)$/iu.test(match[0]) && /^ (?:the|an?|his|her|its|their|yesterday|du|de)\b/iu.test(after);
    const date =
      before.day === null || goesOn ? null : isoDay(Date.parse(`${before.day}T00:00:00Z`) + away * dayLength);
    return { date, inferred: true };
  }
  const month = groups['monthFirst'] ?? groups['monthLast'];
  if (month !== undefined) {
    const year = groups['yearAfter'] ?? groups['yearLast'];
    const day = Number(groups['dayAfter'] ?? groups['dayBefore']);
    const date = calendarDay(day, monthNumber(month), year === undefined ? null : Number(year), reference);
    return { date, inferred: year === undefined };
  }
  const loose = groups['loose'] ?? groups['looseFrench'];
  if (reference === null || loose !== undefined) return { date: null, inferred: true };
  if (groups['relative'] !== undefined) return { date: relativeDate(groups['relative'], reference), inferred: true };
  const weekday = groups['weekday']!.toLowerCase();
  const index = Math.max(weekdays.indexOf(weekday), weekdaysFrench.indexOf(weekday));
  const which = (groups['which'] ?? groups['whichFrench'] ?? '').toLowerCase();
  if (which === '' && liesAhead(before.text)) return { date: null, inferred: true };
  return { date: weekdayDate(index, which, reference), inferred: true };
}

const found = new WeakMap<Passage, DayMention[]>();

/** Whether a day is that of a dateline, which dates the article: "SELDE, May 12 (Agency) - The ...". */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    start < longestPlace &&
    /^\p{Lu}[\p{L} .'’/-]*,\s*$/u.test(text.slice(0, start)) &&
    endsDateline.test(text.slice(end))
  );
}

/** The places of a dateline have at most so many letters. */
const longestPlace = 60;

const endsDateline = /^(?:,? \d{4})?\s*(?:\([^)]{2,30}\)\s*)?[-–—]+\s/u;

/** The days a paragraph names, in order. "May" and "March" count only beside a number. */
export function daysIn(passage: Passage): readonly DayMention[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  const reference = publishedAt(passage);
  const mentions: DayMention[] = [];
  let day: string | null = null;
  for (const match of mayTellDay(passage.text) ? passage.text.matchAll(expression) : []) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isDateline(passage.text, start, end)) continue;
    const { date, inferred } = resolve(match, { text: passage.text.slice(0, start), day }, reference);
    // A speaker's "today" is the day of the speech, which need not be the article's.
    const spoken = inferred && quotedAt(passage, start) && !/\d/u.test(match[0]);
    const range = date === null && !spoken && reference !== null ? rangeOf(match[0], reference) : null;
    const mention = { date: spoken ? null : date, printed: match[0], inferred, start, end };
    mentions.push(range === null ? mention : { ...mention, range });
    if (!spoken) day = date ?? day;
  }
  found.set(passage, mentions);
  return mentions;
}

/**
 * The days a reader's words name, as an article of a day would mean them.
 *
 * @param published - the article's date, as in its facts
 * @returns `YYYY-MM-DD` each
 */
export function daysOfText(text: string, published: string): string[] {
  const reference = Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
  return [...text.matchAll(expression)].flatMap((match) => resolve(match, nothingBefore, reference).date ?? []);
}

/** What a mention tells of its day, without its place. */
export function reportedDayOf({ date, printed, inferred, range }: DayMention): ReportedDay {
  return range === undefined ? { date, printed, inferred } : { date, printed, inferred, range };
}

/** Whether a text names any day. */
export function namesDay(text: string): boolean {
  return text.search(expression) >= 0;
}

/** Whether a day by its date is one that its article could call by the day of the week alone. */
function isOfThisWeek(time: number, printed: string, published: string | null): boolean {
  if (published === null || !/\d/u.test(printed)) return true;
  return Math.abs(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - time) <= 7 * dayLength;
}

/**
 * Tells whether a mention is of the day that a reader's words name.
 *
 * @param asked - "Thursday", "March 27", `2020-03-27`
 * @returns whether a mention is of it, in an article published on a day; "Tuesday" is no date of another week
 */
export function isOfDay(asked: string): (mention: DayMention, published?: string | null) => boolean {
  const folded = asked.toLowerCase();
  const weekday = Math.max(weekdays.indexOf(folded), weekdaysFrench.indexOf(folded));
  const asking = [...asked.matchAll(expression)][0];
  const iso = /^\d{4}-\d{2}-\d{2}$/u.test(asked) ? asked : null;
  return ({ date, printed }, published = null) => {
    if (date === null) return printed.toLowerCase().includes(folded);
    const time = Date.parse(`${date}T00:00:00Z`);
    if (weekday >= 0) return new Date(time).getUTCDay() === weekday && isOfThisWeek(time, printed, published);
    if (iso !== null) return date === iso;
    return asking !== undefined && resolve(asking, nothingBefore, time).date === date;
  };
}
