/** Evidence in order of day, under a heading for each day: the order of a timeline and of what a speaker is on record with. */
import type { Excerpt, ReportedDay } from '../../coverage/answer.js';
import type { Heading, Section } from '../../coverage/section.js';
import type { Passage } from '../passages/passages.js';

/** What is placed in order: its excerpts, which stay together, and the day its article gives for it. */
export interface Dated {
  passage: Passage;
  day: ReportedDay | null;
  excerpts: Excerpt[];
  /** The heading, where the day alone does not make it. */
  heading?: Heading;
}

const dayLength = 86_400_000;

function daysBefore(published: string, days: number): string {
  return new Date(Date.parse(`${published}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10);
}

/** Behind every day that is known. */
const unknown = '9999';

/** Words that name a stretch of time before the article's day, and roughly how far back it begins. */
const stretches: readonly (readonly [RegExp, number])[] = [[/\blast (?:spring|summer|autumn|fall|winter)\b/iu, 365]];

/** Words that name a time after the article's day. */
const ahead = /\b(?:next|tomorrow|prochaine?|demain)\b/iu;

/**
 * Where something stands in the order of days: its day; a year or a month that its words name; else the day of its article,
 * a little before or after it where the words say so. It only orders, and is never shown.
 */
function orderKey({ passage, day }: Dated): string {
  const published = passage.article.published?.slice(0, 10) ?? unknown;
  if (day === null) return `${published}~`;
  if (day.date !== null) return day.date;
  if (day.range !== undefined) return `${day.range.from}~`;
  const year = /\b(?:1[5-9]|20)\d{2}\b/u.exec(day.printed)?.[0];
  if (year !== undefined && published.slice(0, 4) !== year) return year;
  if (published === unknown) return unknown;
  if (ahead.test(day.printed)) return `${published}~~`;
  const back = stretches.find(([words]) => words.test(day.printed))?.[1] ?? 0;
  return back === 0 ? `${published}~` : daysBefore(published, back);
}

function headingOf({ passage, day, heading }: Dated): Heading {
  if (heading !== undefined) return heading;
  const published = passage.article.published?.slice(0, 10) ?? null;
  if (day === null) return { key: 'day-not-given', published };
  if (day.date !== null) return { key: 'day', date: day.date };
  if (day.range !== undefined) return { key: 'day-range', ...day.range, printed: day.printed.toLowerCase() };
  return { key: 'day-open', printed: day.printed, published };
}

/** Sections in order of day. What has the same heading stands under it once, in the order of the coverage. */
export function inOrderOfDay(dated: readonly Dated[]): Section[] {
  const placed = dated.map((each) => ({ each, key: orderKey(each), heading: headingOf(each) }));
  const rank = ({ key }: Heading): number => (key === 'day' ? 0 : 1);
  placed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return (
      rank(a.heading) - rank(b.heading) ||
      compareText(JSON.stringify(a.heading), JSON.stringify(b.heading)) ||
      a.each.passage.index - b.each.passage.index
    );
  });
  const sections: Section[] = [];
  for (const { each, heading } of placed) {
    const last = sections.at(-1);
    const same = last !== undefined && JSON.stringify(last.heading) === JSON.stringify(heading);
    if (same) last.excerpts.push(...each.excerpts);
    else sections.push({ heading, lines: [], excerpts: [...each.excerpts] });
  }
  return sections;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
