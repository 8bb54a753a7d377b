/** Discord's ids grow with time: their order is the order of events. */

/** Negative when `one` is older than `other`. Ids are decimal numbers too large for a double. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
