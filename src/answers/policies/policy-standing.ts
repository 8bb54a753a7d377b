/** How far a plan has come: what each outlet tells of it, and what became of it in the paragraphs that follow. */
import { type AspectAsked, policyAskedFor } from '../../language/policy-asked/index.js';
import type { Term } from '../asked/question-terms.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { type Support, supportsOf } from '../support/support.js';
import { addsOutlets, type AspectTold, ofEachOutlet, tellsAspect } from './policy-aspects.js';
import { decidesIn } from './policy-records.js';

/** What became of a plan follows it within so many paragraphs. */
const stagesWithin = 2;

/** Whether a paragraph has the very word that tells a plan best from others, of those that articles have: a reader may have one of his own. */
function hasHeaviest({ tokens }: Passage, topic: readonly Term[]): boolean {
  const printed = topic.filter(({ known }) => known);
  const heaviest = Math.max(...printed.map(({ weight }) => weight));
  const names = printed.filter(({ weight }) => weight === heaviest);
  return names.some(({ stem: own, forms }) => tokens.some(({ stem }) => stem === own || forms.has(stem)));
}

/**
 * The sentences that tell what became of the plan in the paragraph before. What a reporter asked about a plan tells nothing of
 * that but with what was answered.
 */
function stagesIn(passage: Passage): Sentence[] {
  const { goesOn, asksReporter, answersReporter } = policyAskedFor(passage.article.language);
  return passage.sentences.filter((sentence) => {
    const text = passage.text.slice(sentence.start, sentence.end);
    return asksReporter.test(text) ? answersReporter.test(passage.text) : goesOn.test(text);
  });
}

/** A word that names a plan weighs at least this share of the one that names it best. */
const naming = 0.66;

/** Whether a paragraph may tell the same as what answers: of how far a plan has come, only one that names the plan. */
export function tellsToo(passage: Passage, telling: AspectTold | null, asked: AspectAsked | null): boolean {
  // What was decided is told in any words.
  if (asked?.aspect === 'decided') return true;
  if (telling?.asked.aspect !== 'standing') return tellsAspect(passage, asked);
  const weights = telling.topic.map(({ known, name, weight }) => (known && !name ? weight : 0));
  const least = naming * Math.max(...weights);
  return telling.supports.some(
    (support) =>
      support.passage === passage && support.credits.some((credit, at) => credit > 0 && weights[at]! >= least),
  );
}

/** Adds the paragraphs that tell what became of the plan in the one before them. */
function withStages(coverage: Coverage, chosen: readonly Support[], topic: readonly Term[]): Support[] {
  const shown = new Set(chosen.map(({ passage }) => passage));
  return chosen.flatMap((support) => {
    const all = [support];
    for (let at = support.passage.number + 1; at <= support.passage.number + stagesWithin; at += 1) {
      const next = coverage.passage(support.passage.article.id, at);
      if (next === undefined || shown.has(next)) return all;
      const sentences = stagesIn(next);
      if (sentences.length === 0) return all;
      shown.add(next);
      all.push(supportsOf(coverage, next, sentences, topic)[0]!);
    }
    return all;
  });
}

/**
 * What was decided or how far a plan has come, where a question asks for that: what outlets that are not shown tell of it, and what
 * became of a plan in the paragraphs that follow.
 *
 * @param best - the best evidence
 * @param telling - what tells the aspect that the question asks for; null where it asks for none
 * @returns the best evidence as it is where the question asks for something else
 */
export function withStanding(
  coverage: Coverage,
  best: readonly Support[],
  telling: AspectTold | null,
): readonly Support[] {
  if (telling === null || !addsOutlets(telling)) return best;
  const outlets = new Set(best.map(({ passage }) => passage.article.outlet));
  const others = ofEachOutlet(coverage, telling).filter((support) => {
    const { outlet } = support.passage.article;
    const names = hasHeaviest(support.passage, telling.topic);
    if (
      outlets.has(outlet) ||
      (!names && (telling.asked.aspect !== 'decided' || !decidesIn(coverage, support.passage)))
    )
      return false;
    outlets.add(outlet);
    return true;
  });
  const all = [...best, ...others];
  return telling.asked.aspect === 'standing' ? withStages(coverage, all, telling.topic) : all;
}
