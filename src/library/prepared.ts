/** What has been worked out about articles, so that a library that changes a little costs a little. */
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import type { Segment } from '../search/index.js';
import type { Task } from './batch.js';
import { fingerprint } from './fingerprint.js';
import { knownReading, sharedReading } from './shared.js';
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

/**
 * Articles that are read and indexed at one go. Each segment has its own vocabulary, which makes small ones costly in
 * memory; large ones are costly to do again when one of their articles goes.
 */
const batchSize = 200;

/** A library of more paragraphs than this is searched for a question; of a smaller one all are looked at. */
export const searchedFrom = 1500;

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
  const readings = new Map<string, Reading>();
  for (const [id, fingerprint] of fingerprints) {
    const known = before.articles.get(id);
    const reading = known?.fingerprint === fingerprint ? known.reading : knownReading(fingerprint);
    if (reading !== undefined) readings.set(id, reading);
  }
  const kept = unchangedSegments(before, fingerprints);
  const indexed = new Set(kept.flatMap((segment) => segment.tables.articles.map(({ id }) => id)));
  const fresh = articles.filter(({ id }) => !indexed.has(id));
  const searchable = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) > searchedFrom;
  const batches = await prepareBatches(tasksOf(fresh, readings, searchable));
  for (const batch of batches) for (const [id, reading] of batch.readings) readings.set(id, reading);
  return {
    articles: new Map(
      articles.map(({ id }) => {
        const fingerprint = fingerprints.get(id)!;
        return [id, { fingerprint, reading: sharedReading(fingerprint, readings.get(id)!) }];
      }),
    ),
    segments: [...kept, ...batches.map(({ segment }) => segment)],
  };
}

/** What two have prepared, each article once: of what both have, that of the first. */
export function together(first: Prepared, second: Prepared): Prepared {
  const taken = new Set(first.segments.flatMap(({ tables }) => tables.articles.map(({ id }) => id)));
  const others = second.segments.filter(({ tables }) => !tables.articles.some(({ id }) => taken.has(id)));
  return {
    articles: new Map([...second.articles, ...first.articles]),
    segments: [...first.segments, ...others],
  };
}

/** What is prepared here and not already in another one. */
export function beyond({ articles, segments }: Prepared, other: Prepared): Prepared {
  const own = segments.filter((segment) => !other.segments.includes(segment));
  const ids = own.flatMap(({ tables }) => tables.articles.map(({ id }) => id));
  return { articles: new Map(ids.map((id) => [id, articles.get(id)!])), segments: own };
}

function tasksOf(articles: readonly Article[], readings: ReadonlyMap<string, Reading>, searchable: boolean): Task[] {
  const tasks: Task[] = [];
  for (let start = 0; start < articles.length; start += batchSize) {
    const batch = articles.slice(start, start + batchSize);
    tasks.push({ articles: batch, known: batch.map(({ id }) => id).filter((id) => readings.has(id)), searchable });
  }
  return tasks;
}
