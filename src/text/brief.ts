/** Long stretches of words, told by how they begin and end. */

/** A stretch of more words than these is cut; so many of its first and last are kept. */
const most = 9;
const kept = { first: 4, last: 2 } as const;

/** "In the event an […] work with". */
export function brief(stretch: string): string {
  const words = stretch.trim().split(/\s+/u);
  if (words.length <= most) return stretch;
  return [...words.slice(0, kept.first), '[…]', ...words.slice(-kept.last)].join(' ');
}
