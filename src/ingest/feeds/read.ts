import type { Fetched, Fetcher } from '../fetch/index.js';
import { FetchError } from '../fetch/index.js';
import { FeedError, type FeedItem, type ParsedFeed } from './feed.js';
import { parseFeed } from './parse.js';
import type { FeedState } from './state.js';

/** Sitemaps of an index that are read at one check: the last named are the newest in most, so those. */
const MOST_SITEMAPS = 5;

/** A feed as it was fetched; `parsed` is null when nothing has changed since the last time. */
export interface ReadFeed {
  fetched: Fetched;
  parsed: ParsedFeed | null;
}

/**
 * Fetches and reads a feed, and the sitemaps of a sitemap index.
 *
 * @throws FetchError, FeedError
 */
export async function readFeed(
  fetcher: Pick<Fetcher, 'fetch'>,
  { url, etag, lastModified }: Pick<FeedState, 'url' | 'etag' | 'lastModified'>,
  signal?: AbortSignal,
): Promise<ReadFeed> {
  const fetched = await fetcher.fetch(url, { wanted: 'feed', etag, lastModified, attempts: 1, signal });
  if (fetched.notModified) return { fetched, parsed: null };
  return { fetched, parsed: await readFetchedFeed(fetcher, fetched, signal) };
}

/**
 * Reads a feed that was fetched, and the sitemaps that it names when it is an index of those.
 *
 * @throws FeedError; FetchError `stopped`
 */
export async function readFetchedFeed(
  fetcher: Pick<Fetcher, 'fetch'>,
  { bytes, url, contentType }: Pick<Fetched, 'bytes' | 'url' | 'contentType'>,
  signal?: AbortSignal,
): Promise<ParsedFeed> {
  const parsed = parseFeed(bytes, url, contentType);
  const items = new Map<string, FeedItem>(parsed.items.map((item) => [item.key, item]));
  for (const sitemap of parsed.sitemaps.slice(-MOST_SITEMAPS)) {
    const part = await readSitemapOf(fetcher, sitemap, signal);
    for (const item of part) items.set(item.key, item);
  }
  return { ...parsed, items: [...items.values()] };
}

/** One sitemap of an index; one that cannot be read costs the others nothing. */
async function readSitemapOf(
  fetcher: Pick<Fetcher, 'fetch'>,
  address: string,
  signal: AbortSignal | undefined,
): Promise<FeedItem[]> {
  try {
    const { bytes, url, contentType } = await fetcher.fetch(address, { wanted: 'feed', attempts: 1, signal });
    return parseFeed(bytes, url, contentType).items;
  } catch (error) {
    if (error instanceof FeedError) return [];
    if (error instanceof FetchError && error.code !== 'stopped') return [];
    throw error;
  }
}
