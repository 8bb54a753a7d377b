/** Invented articles for tests, as a moderator would bring them in. */
import type { Article } from '../../src/coverage/article.js';
import { articleFrom, draftFromText } from '../../src/ingest/index.js';

/** @param blocks - the headline, what stands below it and the paragraphs */
export function told(outlet: string, published: string, language: string, blocks: readonly string[]): Article {
  return articleFrom(draftFromText(blocks.join('\n\n')), { outlet, published, language });
}

/** Tells articles of one language, each by its headline and its paragraphs. */
export function toldIn(language: string) {
  return (outlet: string, published: string, headline: string, paragraphs: readonly string[]): Article =>
    told(outlet, published, language, [headline, ...paragraphs]);
}
