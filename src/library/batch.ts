/** Reading and indexing of some articles: the heavy part of a library, in this thread or in a worker. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import { readArticle } from '../reading/index.js';
import { Segment } from '../search/index.js';

/** What comes of a batch. */
export interface Batch {
  /** In the order of the articles. */
  readings: Reading[];
  segment: Segment;
}

/** @param articles At least one; each id once. */
export function prepareBatch(articles: readonly Article[]): Batch {
  return { readings: articles.map((article) => readArticle(article)), segment: Segment.build(articles) };
}
