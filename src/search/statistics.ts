/** How much is indexed, over all segments: what a paragraph's score depends on beside its own words. */
import type { Segment } from './segment.js';

/** Lengths are averages in words. */
export interface Statistics {
  paragraphs: number;
  paragraphLength: number;
  headlineLength: number;
  sentenceLength: number;
  articleLength: number;
}

/** Counts are summed before anything is divided, so the way articles are spread over segments leaves no trace. */
export function statisticsOf(segments: readonly Segment[]): Statistics {
  const sum = { paragraphs: 0, paragraphTokens: 0, headlines: 0, headlineTokens: 0, sentences: 0 };
  for (const { totals } of segments) {
    sum.paragraphs += totals.paragraphs;
    sum.paragraphTokens += totals.paragraphTokens;
    sum.headlines += totals.headlines;
    sum.headlineTokens += totals.headlineTokens;
    sum.sentences += totals.sentences;
  }
  const tokens = sum.paragraphTokens + sum.headlineTokens;
  return {
    paragraphs: sum.paragraphs,
    paragraphLength: sum.paragraphTokens / Math.max(sum.paragraphs, 1),
    headlineLength: sum.headlineTokens / Math.max(sum.headlines, 1),
    sentenceLength: tokens / Math.max(sum.sentences, 1),
    articleLength: tokens / Math.max(sum.headlines, 1),
  };
}
