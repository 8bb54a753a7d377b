/** Which paragraphs are shown beside the one that supports a question best. */
import type { Coverage, Token } from '../passages/passages.js';
import { likeness } from '../passages/likeness.js';
import type { Term } from '../asked/question-terms.js';
import { namesAct } from './acts.js';
import { beside } from './matter-supported.js';
import type { Support } from './support.js';

/** A paragraph without the act that the best one has is shown when it says this much of what that one says. */
const likeAct = 0.45;

/** ... or this share, while it shares this much of what the best sentence says. */
const half = 0.5;
const halfElsewhere = 0.4;
const saysTheSame = 0.2;
/** In either case it supports at least this much of what the best one supports. */
const sameSupport = 0.4;

/** A second paragraph of one outlet has at least this share of its first one's support. */
const besideInOutlet = 0.88;

/** Of so few words of weight, more paragraphs of one outlet rather have the words than the answer. */
const fewTerms = 2;

/** How much a paragraph of another outlet gains by saying what the best one says in other words. */
const likeBest = 0.35;

/** At most this many paragraphs are shown. */
export const mostShown = 6;

/** Of what the best paragraph supports of the question, how much another supports as well, 0 to 1. */
function sharedSupport(best: Support, other: Support, terms: readonly Term[]): number {
  let total = 0;
  let shared = 0;
  for (const [index, { weight }] of terms.entries()) {
    const credit = best.credits[index]!;
    total += weight * credit;
    shared += weight * Math.min(credit, other.credits[index]!);
  }
  return total === 0 ? 0 : shared / total;
}

/**
 * The paragraphs to show: the best; of each other outlet the one that supports the question nearly as well, or half as
 * well while it says in the same words what the best one says; and what comes close in an outlet already shown.
 */
export function besideBest(
  coverage: Coverage,
  supports: readonly Support[],
  terms: readonly Term[],
  act: Token | null,
): Support[] {
  const best = supports[0];
  if (best === undefined) return [];
  const bestActs = act !== null && namesAct(best.passage, act);
  const ranked = supports.map((support) => {
    const like = likeness(coverage, best.passage, best.sentence, support.passage);
    if (bestActs && like < likeAct && !namesAct(support.passage, act)) return { support, value: 0, near: false };
    const gain = support.passage.article.outlet === best.passage.article.outlet ? 0 : likeBest * like;
    const near = support.share >= beside * best.share || (support.share >= half * best.share && like >= saysTheSame);
    return { support, value: support.share + gain, near: near && sharedSupport(best, support, terms) >= sameSupport };
  });
  ranked.sort((a, b) => b.value - a.value || a.support.passage.index - b.support.passage.index);
  const bestOfOutlet = new Map<string, number>([[best.passage.article.outlet, best.share]]);
  const chosen: Support[] = [best];
  for (const { support, near } of ranked) {
    if (support === best || !near) continue;
    const { outlet } = support.passage.article;
    const own = bestOfOutlet.get(outlet);
    // Of few words one paragraph an outlet tells enough.
    if (own !== undefined && (terms.length <= fewTerms || support.share < besideInOutlet * own)) continue;
    if (own === undefined) bestOfOutlet.set(outlet, support.share);
    chosen.push(support);
  }
  return chosen.slice(0, mostShown);
}

/** Whether a number is of what the best one is of; another outlet may say more of the rest in its own words. */
export function givesAsMuch(coverage: Coverage, { share, passage }: Support, best: Support): boolean {
  if (share >= half * best.share) return true;
  const elsewhere = passage.article.outlet !== best.passage.article.outlet && share >= halfElsewhere * best.share;
  return elsewhere && likeness(coverage, best.passage, best.sentence, passage) >= saysTheSame;
}
