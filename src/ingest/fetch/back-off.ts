/** How long to wait before something that failed is tried again. */
export interface BackOff {
  /** Before the first new attempt. Milliseconds. */
  first: number;
  /** At most. Milliseconds. */
  longest: number;
}

/**
 * The wait doubles with each failure. Half of it is left to chance, so that many that failed at once do not come back at once.
 *
 * @param failures - how often it has failed, at least 1
 * @param random - from 0 up to 1
 * @returns milliseconds, between half the doubled wait and all of it
 */
export function backOff({ first, longest }: BackOff, failures: number, random: number): number {
  const wait = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return Math.round(wait * (0.5 + random / 2));
}

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3): seconds or an HTTP date.
 *
 * @param now - milliseconds since 1970-01-01 UTC
 * @returns milliseconds from now, never negative; null when there is none that can be read
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1000;
  // Only dates with a weekday, as HTTP writes them: Date.parse takes many a number for a year.
  const date = /^[A-Z][a-z]{2,8},? /u.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
