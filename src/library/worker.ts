/** A worker thread's task: one batch, its segment as data that can cross back. */
import type { SegmentData } from '../search/segment.js';
import { type Batch, prepareBatch, type Task } from './batch.js';

export interface BatchData extends Pick<Batch, 'readings'> {
  segment: SegmentData;
}

export default function prepare(task: Task): BatchData {
  const { readings, segment } = prepareBatch(task);
  return { readings, segment: segment.data() };
}
