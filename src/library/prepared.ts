/** What has been worked out about articles, so that a library that changes a little costs a little. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import type { Segment } from '../search/index.js';
import { fingerprint } from './fingerprint.js';
import { prepareBatches } from './workers.js';

export interface PreparedArticle {
  fingerprint: string;
  reading: Reading;
}

export interface Prepared {
  /** By article id. */
  articles: ReadonlyMap<string, PreparedArticle>;
  /** Each of the articles is in exactly one. */
  segments: readonly Segment[];
}

export const nothingPrepared: Prepared = { articles: new Map(), segments: [] };

/** Articles that are read and indexed at one go. A worker's result of this size is taken in without others noticing. */
const batchSize = 50;

/** So many segments of less than half a batch are put together into whole ones. */
const manySmallSegments = 8;

/** The segments of `before` in which nothing has changed and nothing is gone; small ones only as long as they are few. */
function unchangedSegments(before: Prepared, fingerprints: ReadonlyMap<string, string>): Segment[] {
  const unchanged = before.segments.filter((segment) =>
    segment.tables.articles.every(({ id }) => before.articles.get(id)?.fingerprint === fingerprints.get(id)),
  );
  const isSmall = (segment: Segment) => segment.tables.articles.length < batchSize / 2;
  return unchanged.filter(isSmall).length < manySmallSegments ? unchanged : unchanged.filter((each) => !isSmall(each));
}

/**
 * Reads and indexes what is not yet prepared.
 *
 * @param articles Each id once.
 * @param before What may be used again.
 */
export async function prepare(articles: readonly Article[], before: Prepared): Promise<Prepared> {
  const fingerprints = new Map(articles.map((article) => [article.id, fingerprint(article)]));
  const kept = unchangedSegments(before, fingerprints);
  const keptIds = new Set(kept.flatMap((segment) => segment.tables.articles.map(({ id }) => id)));
  const fresh = articles.filter(({ id }) => !keptIds.has(id));
  const batches: Article[][] = [];
  for (let start = 0; start < fresh.length; start += batchSize) batches.push(fresh.slice(start, start + batchSize));
  const prepared = await prepareBatches(batches);

  const readings = new Map<string, Reading>();
  for (const id of keptIds) readings.set(id, before.articles.get(id)!.reading);
  for (const [batch, { readings: ofBatch }] of prepared.entries()) {
    for (const [place, article] of batches[batch]!.entries()) readings.set(article.id, ofBatch[place]!);
  }
  return {
    articles: new Map(
      articles.map(({ id }) => [id, { fingerprint: fingerprints.get(id)!, reading: readings.get(id)! }]),
    ),
    segments: [...kept, ...prepared.map(({ segment }) => segment)],
  };
}
