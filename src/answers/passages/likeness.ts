/** How much of what one stretch of text says another paragraph says in the same words. */
import type { Coverage, Passage } from './passages.js';

/** Share of the words of weight in a stretch of one passage that another passage has, 0 to 1. */
export function likeness(
  coverage: Coverage,
  of: Passage,
  stretch: { start: number; end: number },
  passage: Passage,
): number {
  const stems = new Set(passage.tokens.map(({ stem }) => stem));
  const seen = new Set<string>();
  let total = 0;
  let shared = 0;
  for (const { stem, content, start, end } of of.tokens) {
    if (!content || start < stretch.start || end > stretch.end || seen.has(stem)) continue;
    seen.add(stem);
    const weight = coverage.weight(stem);
    total += weight;
    if (stems.has(stem)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}
