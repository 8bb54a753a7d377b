/** Times as Discord words them, in the reader's own locale and zone. */

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** Largest first: the unit and its length in seconds. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * @param date the moment
 * @param style Discord's letter: `t T d D f F s S`, or `R` for a distance from `now`
 */
export function formatTime(date: Date, style: string, now: Date = new Date()): string {
  if (Number.isNaN(date.getTime())) return 'Invalid date';
  if (style !== 'R') return new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES['f']).format(date);
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS.at(-1)!;
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** The time in a message's header: `Today at 14:05`, `Yesterday at 09:30`, `27/03/2020, 10:00`. */
export function formatMessageTime(date: Date, now: Date = new Date()): string {
  const time = formatTime(date, 't');
  if (sameDay(date, now)) return `Today at ${time}`;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return sameDay(date, yesterday) ? `Yesterday at ${time}` : formatTime(date, 's');
}

/** Whether two moments fall on one day of the reader's calendar. */
export function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
