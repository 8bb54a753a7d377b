/** A worker thread's task: one batch, its segment as data that can cross back. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import type { SegmentData } from '../search/segment.js';
import { prepareBatch } from './batch.js';

export interface BatchData {
  readings: Reading[];
  segment: SegmentData;
}

export default function prepare(articles: Article[]): BatchData {
  const { readings, segment } = prepareBatch(articles);
  return { readings, segment: segment.data() };
}
