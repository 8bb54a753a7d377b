/** What is dated within the days that a reader asks about, and what lies nearest to them. */
import { asNearest } from '../excerpts/excerpts.js';
import type { Excerpt, Period, ReportedDay } from '../../coverage/answer.js';
import { dayLength, lengthOf } from './day-ranges.js';
import type { Dated } from './in-order-of-day.js';
import { isWithin } from './periods.js';

/** A stretch that only reaches into the days asked about may lie outside of them; a long one says nothing. In days. */
const longestReaching = 7;

/** Whether a day that an article gives is one of those asked about. */
function isAsked(day: ReportedDay | null, { from, to }: Period): boolean {
  if (day === null) return false;
  if (day.date !== null) return isWithin({ from, to }, day.date);
  if (day.range === undefined) return false;
  const inside = (from === null || day.range.from >= from) && (to === null || day.range.to <= to);
  return inside || (lengthOf(day.range) <= longestReaching && isWithin({ from, to }, day.range.from, day.range.to));
}

/** What is dated in a period: by the day it stands under, or by one of those that its outlets give. */
export function datedWithin(dated: readonly Dated[], period: Period): Dated[] {
  return dated.filter(({ day, heading, excerpts }) => {
    const days = heading?.key === 'days-differ' ? excerpts.map((excerpt) => excerpt.day ?? null) : [day];
    return days.some((each) => isAsked(each, period));
  });
}

/** How far days lie from a period, in days. */
function distanceTo({ from, to }: Period, first: string, last: string): number {
  const before = from === null ? 0 : Date.parse(from) - Date.parse(last);
  const after = to === null ? 0 : Date.parse(first) - Date.parse(to);
  return Math.max(0, before, after) / dayLength;
}

/** The event nearest to a period in which nothing is dated. */
export function nearestTo(period: Period, dated: readonly Dated[]): Excerpt[] {
  const known = dated.flatMap(({ day, excerpts: [shown] }) => {
    const first = day?.range?.from ?? day?.date ?? null;
    if (day === null || first === null || shown === undefined) return [];
    return [{ shown, distance: distanceTo(period, first, day.range?.to ?? first) }];
  });
  if (known.length === 0) return [];
  const { shown } = known.reduce((best, next) => (next.distance < best.distance ? next : best));
  return asNearest([shown]);
}
