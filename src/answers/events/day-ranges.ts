/** Words that name a stretch of days before or around an article's own: "last week", "earlier this month", "over the weekend". */

/** From the first to the last day, each `YYYY-MM-DD`. */
export interface DayRange {
  from: string;
  to: string;
}

/** In milliseconds. */
export const dayLength = 86_400_000;

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Monday of the week of a day, midnight UTC. */
function mondayOf(time: number): number {
  return time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength;
}

function week(time: number, ahead: number): DayRange {
  const monday = mondayOf(time) + 7 * ahead * dayLength;
  return { from: iso(monday), to: iso(monday + 6 * dayLength) };
}

function month(time: number, ahead: number): DayRange {
  const [year, number] = [new Date(time).getUTCFullYear(), new Date(time).getUTCMonth() + ahead];
  return { from: iso(Date.UTC(year, number, 1)), to: iso(Date.UTC(year, number + 1, 0)) };
}

function year(time: number, ahead: number): DayRange {
  const number = new Date(time).getUTCFullYear() + ahead;
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}

/** The last weekend that has begun before the article's day, or is over with it. */
function weekend(time: number): DayRange {
  const sunday = time - new Date(time).getUTCDay() * dayLength;
  return { from: iso(sunday - dayLength), to: iso(sunday) };
}

/** Of a stretch that goes on, the part up to the article's day. */
function soFar(range: DayRange, time: number): DayRange {
  return { from: range.from, to: iso(time) };
}

const ranges: readonly (readonly [RegExp, (time: number) => DayRange])[] = [
  [/^(?:last week|la semaine dernière)$/iu, (time) => week(time, -1)],
  [/^(?:next week|la semaine prochaine)$/iu, (time) => week(time, 1)],
  [/^(?:earlier (?:this|in the) week|en début de semaine)$/iu, (time) => soFar(week(time, 0), time)],
  [/^(?:this week|cette semaine)$/iu, (time) => week(time, 0)],
  [/^(?:last month|le mois dernier)$/iu, (time) => month(time, -1)],
  [/^(?:next month|le mois prochain)$/iu, (time) => month(time, 1)],
  [/^(?:earlier (?:this|in the) month|plus tôt ce mois-ci)$/iu, (time) => soFar(month(time, 0), time)],
  [/^(?:this month|ce mois-ci)$/iu, (time) => month(time, 0)],
  [/^(?:last year|l['’]an(?:née)? derni(?:er|ère))$/iu, (time) => year(time, -1)],
  [/^(?:earlier this year|plus tôt cette année)$/iu, (time) => soFar(year(time, 0), time)],
  [/^(?:this year|cette année)$/iu, (time) => year(time, 0)],
  [
    /^(?:(?:over|during|at|on) the weekend|last weekend|le week-end dernier|(?:durant|pendant) le week-end)$/iu,
    weekend,
  ],
];

/**
 * The days that words name as an article of a day means them.
 *
 * @param published - midnight UTC of the article's day
 * @returns null for words that name no such stretch
 */
export function rangeOf(words: string, published: number): DayRange | null {
  return ranges.find(([pattern]) => pattern.test(words))?.[1](published) ?? null;
}

/** How many days a stretch has. */
export function lengthOf({ from, to }: DayRange): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength + 1;
}

/** The days of a stretch in order, `YYYY-MM-DD` each. */
export function eachDay(range: DayRange): string[] {
  const first = Date.parse(range.from);
  return Array.from({ length: lengthOf(range) }, (_, at) => iso(first + at * dayLength));
}
