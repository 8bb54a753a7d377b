/** Numbers and lists in French. */

/** "1 article", "2 articles"; nothing is singular: "0 article". */
export function count(number: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('fr').format(number)} ${number < 2 ? one : many}`;
}

/** "a, b et c". */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(items);
}
