/** Which outlets write about something, in whatever words: the paragraph of each that says most of it. */
import type { Excerpt } from '../../coverage/answer.js';
import { supportsFor } from '../evidence.js';
import { supportExcerpts } from '../support/support-excerpts.js';
import type { Coverage, Passage } from '../passages/passages.js';
import type { Support } from '../support/support.js';

/** A paragraph is about something when it supports this much of it, and this share of what the best paragraph does. */
const enough = 0.5;
const besideBest = 0.6;

/** Of fewer words of weight, each must be there: one of two alone is another thing. */
const fewTerms = 2;
const enoughOfFew = 0.6;

/**
 * The paragraph of each article that is about a topic.
 *
 * @param topic - "the closing of the quarry road"
 * @param among - only these paragraphs; all where none are given
 * @returns empty where no article is
 */
export function aboutTopic(
  coverage: Coverage,
  topic: string,
  language: string,
  among?: ReadonlySet<Passage>,
): Excerpt[] {
  const { terms, supports: all } = supportsFor(coverage, topic, language);
  const supports = among === undefined ? all : all.filter(({ passage }) => among.has(passage));
  if (terms.some(({ name, known }) => name && !known)) return [];
  const least = Math.max(terms.length <= fewTerms ? enoughOfFew : enough, besideBest * (supports[0]?.share ?? 0));
  const best = new Map<string, Support>();
  for (const support of supports) {
    const { id } = support.passage.article;
    if (support.share >= least && !best.has(id)) best.set(id, support);
  }
  const shown = [...best.values()].sort((a, b) => a.passage.index - b.passage.index);
  return supportExcerpts(coverage, shown, 'answers');
}
