/** What other outlets print of the same policy: of each the paragraph that tells what the best one tells, and nothing else so much. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { likeness } from '../passages/likeness.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { recallsDecision, tellsDecided } from './policy-decisions.js';
import type { Support } from '../support/support.js';

/** What a word counts that means nearly the same, or tells of the same thing, as one of the other paragraph. */
const worth = { same: 1, related: 0.6, kindred: 0.4 } as const;

/** Two paragraphs tell the same policy when they share this much, ... */
const alike = 0.17;

/** ... and this much more than with any other paragraph of that outlet; */
const apart = 0.065;

/** ... and the other has at least this share of what the best one has of the question. */
const onQuestion = 0.3;

/** One that only names a decision as known has at least this share. */
const recalled = 0.45;

/** How much of a difference having the words of the question makes among paragraphs that are alike. */
const tellsAsked = 0.2;

/** So many paragraphs with words of the question are compared. */
const mostCompared = 120;

/** Words of weight of a paragraph, each once. */
function weightsOf(coverage: Coverage, { tokens }: Passage): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stem, content } of tokens) if (content && !weights.has(stem)) weights.set(stem, coverage.weight(stem));
  return weights;
}

/** What is supported nearly as well as the best one tells the policy in whatever words, ... */
const asWell = 0.85;

/** ... and less of another outlet only where it says this much of what that one says. */
const saysOfBest = 0.1;

/** Only what tells the policy of the best evidence: of few words a paragraph of another outlet may have most, and tell another thing. */
export function onSamePolicy(coverage: Coverage, chosen: readonly Support[]): Support[] {
  const [best] = chosen;
  if (best === undefined) return [];
  return chosen.filter(
    ({ passage, share }) =>
      share >= asWell * best.share ||
      passage.article.outlet === best.passage.article.outlet ||
      likeness(coverage, best.passage, best.sentence, passage) >= saysOfBest,
  );
}

/** How much paragraphs share with one, 0 to 1: the mean of what each has of the other's words. */
function likenessTo(coverage: Coverage, passage: Passage): (other: Passage) => number {
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

/** What is asked of the policy. */
export interface AskedElsewhere {
  /** Whether a paragraph tells it. */
  tells: (passage: Passage) => boolean;
  /** Whether it is the policy itself, or what was decided, and no other aspect of it. */
  ofDecision: boolean;
}

/**
 * Adds, of each outlet that is not shown, the paragraph that tells the policy of the best one; where none does and a decision is
 * told, one that names it as known.
 *
 * @param chosen - the best evidence, best first
 * @param supports - all, best first
 */
export function withToldElsewhere(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  { tells, ofDecision }: AskedElsewhere,
): Support[] {
  const [best] = chosen;
  if (best === undefined) return [];
  const decided = ofDecision && tellsDecided(coverage, best.passage);
  const shown = new Set(chosen.map(({ passage }) => passage.article.outlet));
  const like = likenessTo(coverage, best.passage);
  const ofOutlet = new Map<string, { support: Support; like: number; value: number }[]>();
  for (const support of supports.slice(0, mostCompared)) {
    const { outlet } = support.passage.article;
    if (shown.has(outlet)) continue;
    const likeness = like(support.passage);
    const value = likeness + (tellsAsked * support.share) / best.share;
    ofOutlet.set(outlet, [...(ofOutlet.get(outlet) ?? []), { support, like: likeness, value }]);
  }
  const told = [...ofOutlet.values()].flatMap((compared): Support[] => {
    const onIt = compared.filter(({ support }) => support.share >= onQuestion * best.share && tells(support.passage));
    const [first, second] = compared.sort((a, b) => b.value - a.value);
    const one = first !== undefined && first.like >= alike && first.value - (second?.value ?? 0) >= apart;
    if (one && onIt.includes(first)) return [first.support];
    const recalling = decided
      ? compared.find(({ support }) => support.share >= recalled * best.share && recallsDecision(support))
      : undefined;
    return recalling === undefined ? [] : [recalling.support];
  });
  return [...chosen, ...told];
}
