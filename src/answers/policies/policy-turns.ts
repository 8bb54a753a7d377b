/** The turn of a policy, from what was so to what is so now: each outlet tells it in words of its own, and all tell the same. */
import { likenessTo } from '../passages/likeness.js';
import type { Coverage } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { shareOf, type Support } from '../support/support.js';
import { tellsFormer } from './policy-decisions.js';

/** Two outlets tell the same turn when their paragraphs share this much. */
const sameTurn = 0.1;

/** What another outlet's account of the turn has of a question is worth this share here. */
const toldThere = 0.7;

/**
 * Supports with what other outlets tell of the same turn: a question asks in the words of one of them, or of none.
 *
 * @param supports - all that tells the aspect asked for
 * @param topic - what names the policy, in the order of the supports' credits
 * @returns the same paragraphs; those that tell a turn with the credits of the others that do
 */
export function withTurn(coverage: Coverage, supports: readonly Support[], topic: readonly Term[]): Support[] {
  const turns = supports.filter(({ passage }) => tellsFormer(passage));
  return supports.map((support) => {
    if (!turns.includes(support)) return support;
    const { outlet } = support.passage.article;
    const like = likenessTo(coverage, support.passage);
    const same = turns.filter(({ passage }) => passage.article.outlet !== outlet && like(passage) >= sameTurn);
    if (same.length === 0) return support;
    const credits = support.credits.map((credit, index) =>
      Math.max(credit, ...same.map((other) => toldThere * other.credits[index]!)),
    );
    return { ...support, credits, share: shareOf(topic, credits) };
  });
}
