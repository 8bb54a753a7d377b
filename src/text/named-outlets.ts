/** More outlets than these are counted, not named. */
const mostNamed = 5;

/**
 * Outlets in a list: "Harbour Post, Radio Nord and 3 others".
 *
 * @param list - joins items as the language does
 * @param others - "3 others"
 */
export function namedOutlets(
  outlets: readonly string[],
  { list, others }: { list: (items: readonly string[]) => string; others: (count: number) => string },
): string {
  const rest = outlets.length - mostNamed;
  return list(rest > 0 ? [...outlets.slice(0, mostNamed), others(rest)] : outlets);
}
