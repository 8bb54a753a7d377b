/** Batches off the event loop, where there are enough of them to be worth starting threads. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Article } from '../coverage/article.js';
import { Segment } from '../search/index.js';
import { type Batch, prepareBatch } from './batch.js';
import type { BatchData } from './worker.js';

/** Starting a thread takes about as long as preparing this many articles. */
const fewArticles = 60;

/** The compiled worker; there is none when the sources run as they are (tests, benches). */
const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

async function inThisThread(batches: readonly Article[][]): Promise<Batch[]> {
  const prepared: Batch[] = [];
  for (const batch of batches) {
    prepared.push(prepareBatch(batch));
    await nextTurn();
  }
  return prepared;
}

async function inWorkers(batches: readonly Article[][]): Promise<Batch[]> {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1, batches.length));
  const pool = new Piscina<Article[], BatchData>({ filename: workerFile, minThreads: threads, maxThreads: threads });
  try {
    return await Promise.all(
      batches.map(async (batch) => {
        const { readings, segment } = await pool.run(batch);
        return { readings, segment: await Segment.load(segment) };
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** Prepares batches of articles; the result is in their order, and the same wherever they were prepared. */
export async function prepareBatches(batches: readonly Article[][]): Promise<Batch[]> {
  const articles = batches.reduce((sum, batch) => sum + batch.length, 0);
  return articles > fewArticles && existsSync(workerFile) ? inWorkers(batches) : inThisThread(batches);
}
