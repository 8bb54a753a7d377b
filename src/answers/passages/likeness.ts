/** How much of what one stretch of text says another paragraph says in the same words. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import type { Coverage, Passage } from './passages.js';

/** What a word counts that means nearly the same, or tells of the same thing, as one of the other paragraph. */
const worth = { same: 1, related: 0.6, kindred: 0.4 } as const;

/**
 * Share of the words of weight in a stretch of one passage that another passage has, 0 to 1.
 *
 * @param otherwise - what a word counts that the other passage does not have, by its stem, 0 to 1; nothing unless given
 */
export function likeness(
  coverage: Coverage,
  of: Passage,
  stretch: { start: number; end: number },
  passage: Passage,
  otherwise: (stem: string) => number = () => 0,
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
    shared += weight * (stems.has(stem) ? worth.same : otherwise(stem));
  }
  return total === 0 ? 0 : shared / total;
}

/** Words of weight of a paragraph, each once. */
function weightsOf(coverage: Coverage, { tokens }: Passage): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stem, content } of tokens) if (content && !weights.has(stem)) weights.set(stem, coverage.weight(stem));
  return weights;
}

/** How much paragraphs share with one, 0 to 1: the mean of what each has of the other's words. */
export function likenessTo(coverage: Coverage, passage: Passage): (other: Passage) => number {
  const { language } = passage.article;
  const own = weightsOf(coverage, passage);
  const total = [...own.values()].reduce((sum, weight) => sum + weight, 0);
  const meant = new Map<string, Map<string, number>>();
  for (const stem of own.keys()) {
    const means = (other: string, credit: number): void => {
      const of = meant.get(other) ?? new Map<string, number>();
      meant.set(other, of.set(stem, Math.max(credit, of.get(stem) ?? 0)));
    };
    means(stem, worth.same);
    for (const other of relatedStems(stem, language)) means(other, worth.related);
    for (const other of kindredStems(stem, language)) means(other, worth.kindred);
  }
  return (other) => {
    const credits = new Map<string, number>();
    let all = 0;
    let shared = 0;
    for (const [stem, weight] of weightsOf(coverage, other)) {
      all += weight;
      const of = meant.get(stem);
      if (of === undefined) continue;
      shared += weight * Math.max(...of.values());
      for (const [mine, credit] of of) credits.set(mine, Math.max(credit, credits.get(mine) ?? 0));
    }
    const has = [...credits].reduce((sum, [stem, credit]) => sum + credit * own.get(stem)!, 0);
    return total === 0 || all === 0 ? 0 : Math.sqrt((has / total) * (shared / all));
  };
}
