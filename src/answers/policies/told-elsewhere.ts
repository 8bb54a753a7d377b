/** What other outlets print of the same policy: of each the paragraph that tells what the best one tells, and nothing else so much. */
import { likeness, likenessTo } from '../passages/likeness.js';
import type { Coverage, Passage } from '../passages/passages.js';
import { recallsDecision, tellsDecided } from './policy-decisions.js';
import type { Support } from '../support/support.js';

/** Two paragraphs tell the same policy when they share this much, ... */
const alike = 0.17;

/** ... and this much more than with any other paragraph of that outlet; */
const apart = 0.065;

/** ... and the other has at least this share of what the best one has of the question. */
const onQuestion = 0.4;

/** One that only names a decision as known has at least this share. */
const recalled = 0.5;

/** How much of a difference having the words of the question makes among paragraphs that are alike. */
const tellsAsked = 0.2;

/** So many paragraphs with words of the question are compared. */
const mostCompared = 120;

/** What is supported nearly as well as the best one tells the policy in whatever words, ... */
const asWell = 0.85;

/** ... and less of another outlet only where it says this much of what that one says. */
const saysOfBest = 0.15;

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
