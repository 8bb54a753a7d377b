/** The turn of a policy, from what was so to what is so now: each outlet tells it in words of its own, and all tell the same. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { likenessTo } from '../passages/likeness.js';
import { isMostlyQuoted } from '../passages/quoted.js';
import { byOutlet, type Coverage, type Passage } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { shareOf, type Support, supportsOf } from '../support/support.js';
import { recallsDecision, tellsFormer } from './policy-decisions.js';
import { decidesIn } from './policy-records.js';

/** Two outlets tell the same turn when their paragraphs share this much. */
const sameTurn = 0.1;

/** ... and one of an outlet that tells none by more words tells it when they share this much. */
const alike = 0.09;

/** What somebody is quoted with on how things were is worth this share, where outlets tell it themselves. */
const quoted = 0.6;

/** A turn that others are compared with has this share of the best one's support. */
const ofBest = 0.6;

/** Where a paragraph of its outlet that tells a decision is shown, a turn has at least this share of its support. */
const asMuch = 0.65;

/** What only names the decision as known shares this much with the turn, or has this share of the question. */
const recallsTurn = 0.05;
const recallsAsked = 0.3;

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
  const isToldPlainly = turns.some(({ passage }) => !isMostlyQuoted(passage));
  return supports.map((support) => {
    if (!turns.includes(support)) return support;
    if (isToldPlainly && isMostlyQuoted(support.passage)) return { ...support, share: quoted * support.share };
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

/** The best of some by a value, if it is worth so much. */
function bestOf<Item>(items: readonly Item[], value: (item: Item) => number, least: number): Item | undefined {
  const [best] = items.map((item) => ({ item, worth: value(item) })).sort((a, b) => b.worth - a.worth);
  return best !== undefined && best.worth >= least ? best.item : undefined;
}

/** Whether a sentence reports what a reporter asked. */
function asksReporter({ passage: { article, text }, sentence }: Support): boolean {
  return policyAskedFor(article.language).asksReporter.test(text.slice(sentence.start, sentence.end));
}

/**
 * Adds, where a turn of a policy is told, how each other outlet tells it, and where what was decided is asked for, what names that as known:
 * "asked whether she would reverse her decision to".
 *
 * @param chosen - what answers, best first
 * @param topic - what names the policy
 * @param decided - whether what was decided is asked for
 */
export function withTurnsElsewhere(
  coverage: Coverage,
  chosen: readonly Support[],
  topic: readonly Term[],
  decided: boolean,
): Support[] {
  const isTurn = (passage: Passage): boolean => tellsFormer(passage) && !isMostlyQuoted(passage);
  const most = Math.max(...chosen.map(({ share }) => share));
  const turn = chosen.find(({ passage, share }) => isTurn(passage) && share >= ofBest * most);
  if (turn === undefined) return [...chosen];
  const like = likenessTo(coverage, turn.passage);
  const shown = new Set(chosen.map(({ passage }) => passage));
  const told = new Map<string, number>();
  for (const support of chosen) {
    const { outlet } = support.passage.article;
    const recalls = decided && recallsDecision(support);
    const plainly = isTurn(support.passage) || (recalls && asksReporter(support));
    const decides = recalls || (decided && decidesIn(coverage, support.passage));
    const worth = plainly ? Infinity : decides ? asMuch * support.share : 0;
    told.set(outlet, Math.max(worth, told.get(outlet) ?? 0));
  }
  // Of a large coverage those that have words of the turn: they are looked at one by one.
  const others = coverage.candidates(turn.passage.text).filter((passage) => !shown.has(passage));
  const more = [...byOutlet(others, (passage) => passage)].flatMap(([outlet, passages]): Support[] => {
    const supports = (passage: Passage): Support[] => supportsOf(coverage, passage, passage.sentences, topic);
    const least = told.get(outlet) ?? 0;
    const turned = bestOf(passages.filter(isTurn), like, alike);
    const [turning] = turned === undefined ? [] : supports(turned).sort((a, b) => b.share - a.share);
    if (turning !== undefined) return turning.share >= least ? [turning] : [];
    if (!decided) return [];
    const recalling = passages
      .flatMap((passage) => supports(passage).filter(recallsDecision))
      .filter((support) => least === 0 || (support.share >= least && asksReporter(support)))
      .filter(({ passage, share }) => share >= recallsAsked || like(passage) >= recallsTurn);
    const recalled = bestOf(recalling, ({ passage, share }) => share + like(passage), 0);
    return recalled === undefined ? [] : [recalled];
  });
  return [...chosen, ...more];
}
