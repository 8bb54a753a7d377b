/** Reading and indexing of some articles: the heavy part of a library, in this thread or in a worker. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import { readArticle } from '../reading/index.js';
import { Segment } from '../search/index.js';

/** Articles to be indexed together. */
export interface Task {
  /** At least one; each id once. */
  articles: readonly Article[];
  /** Ids of those whose reading is known. */
  known: readonly string[];
  /** Whether they will be searched: a small library is answered without that. */
  searchable: boolean;
}

/** What comes of a batch. */
export interface Batch {
  /** By article id, of those whose reading was not known. */
  readings: Map<string, Reading>;
  segment: Segment;
}

export function prepareBatch({ articles, known, searchable }: Task): Batch {
  const unread = articles.filter(({ id }) => !known.includes(id));
  const segment = Segment.build(articles);
  if (searchable) segment.makeSearchable();
  return { readings: new Map(unread.map((article) => [article.id, readArticle(article)])), segment };
}
