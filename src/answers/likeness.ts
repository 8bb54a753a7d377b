/** How much of what one sentence says another paragraph says in the same words. */
import type { Coverage, Passage } from './passages.js';
import type { Support } from './support.js';

/** Share of a sentence's words of weight that another passage has. */
export function likeness(coverage: Coverage, of: Support, passage: Passage): number {
  const stems = new Set(passage.tokens.map(({ stem }) => stem));
  let total = 0;
  let shared = 0;
  const seen = new Set<string>();
  for (let at = of.sentence.first; at < of.sentence.last; at++) {
    const { stem, content } = of.passage.tokens[at]!;
    if (!content || seen.has(stem)) continue;
    seen.add(stem);
    const weight = coverage.weight(stem);
    total += weight;
    if (stems.has(stem)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}
