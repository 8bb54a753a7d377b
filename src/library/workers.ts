/** Batches off the event loop, where there are enough of them to be worth starting threads. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { Segment } from '../search/index.js';
import { type Batch, prepareBatch, type Task } from './batch.js';
import type { BatchData } from './worker.js';

/** Starting a thread takes about as long as preparing this many articles. */
const fewArticles = 60;

/** The compiled worker; there is none when the sources run as they are (tests, benches). */
const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

async function inThisThread(tasks: readonly Task[]): Promise<Batch[]> {
  const prepared: Batch[] = [];
  for (const task of tasks) {
    prepared.push(prepareBatch(task));
    await nextTurn();
  }
  return prepared;
}

async function inWorkers(tasks: readonly Task[]): Promise<Batch[]> {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1, tasks.length));
  const pool = new Piscina<Task, BatchData>({ filename: workerFile, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const { readings, segment } = await pool.run(task);
        return { readings, segment: Segment.load(segment) };
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** Prepares batches of articles; the result is in their order, and the same wherever they were prepared. */
export async function prepareBatches(tasks: readonly Task[]): Promise<Batch[]> {
  const work = tasks.reduce((sum, { articles }) => sum + articles.length, 0);
  return work > fewArticles && existsSync(workerFile) ? inWorkers(tasks) : inThisThread(tasks);
}
