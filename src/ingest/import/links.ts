/** What stands at an address, as items of an import: a page is one, a feed, a sitemap or a list of addresses is many. */
import type { Draft } from '../draft.js';
import { extract } from '../extraction/index.js';
import { beginsLikeFeed, draftOfItem, isAddressList, readFetchedFeed, type FeedItem } from '../feeds/index.js';
import type { Fetched, Fetcher } from '../fetch/index.js';
import type { ImportItem } from './run.js';

/** What an address leads to. */
export type Link =
  | { kind: 'page'; item: ImportItem; read: (signal?: AbortSignal) => Promise<Draft> }
  /** A feed, a sitemap of news or a list of addresses; its items in its order. */
  | { kind: 'feed'; title: string | null; items: ImportItem[] };

/**
 * Fetches what stands at an address, and looks what it is. The articles themselves are read when it is their turn.
 *
 * @throws FetchError, FeedError
 */
export async function followLink(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Link> {
  const fetched = await fetcher.fetch(url, { wanted: 'page', signal });
  if (!isFeed(fetched)) {
    const read = (stop?: AbortSignal): Promise<Draft> => draftOfFetched(fetched, stop);
    return { kind: 'page', item: readItem(url, read), read };
  }
  const { title, items } = await readFetchedFeed(fetcher, fetched, signal);
  return { kind: 'feed', title, items: items.map((item) => itemOf(item, title, fetcher)) };
}

/** Whether what was fetched announces articles: it begins as a feed does, or is a text of addresses. */
function isFeed({ bytes }: Fetched): boolean {
  return beginsLikeFeed(bytes) || isAddressList(bytes);
}

/** The addresses of a text that is a list of them, as items; null when it is none. */
export function listedPages(bytes: Uint8Array, fetcher: Fetcher): ImportItem[] | null {
  if (!isAddressList(bytes)) return null;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u);
  const addresses = new Set(lines.map((line) => line.trim()).filter((line) => /^https?:\/\//iu.test(line)));
  return [...addresses].map((address) => pageItem(address, fetcher));
}

/**
 * Fetches a page and reads it.
 *
 * @throws FetchError, IngestError
 */
export async function draftOfPage(url: string, fetcher: Fetcher, signal?: AbortSignal): Promise<Draft> {
  return draftOfFetched(await fetcher.fetch(url, { wanted: 'page', signal }), signal);
}

function draftOfFetched(page: Fetched, signal: AbortSignal | undefined): Promise<Draft> {
  const { bytes, contentType, fetchedAt } = page;
  const hint = { url: page.url, contentType, fetchedAt: new Date(fetchedAt) };
  return extract(bytes, signal === undefined ? hint : { ...hint, signal });
}

/** A page that is fetched when it is its turn. */
export function pageItem(url: string, fetcher: Fetcher): ImportItem {
  return readItem(url, (signal) => draftOfPage(url, fetcher, signal));
}

function readItem(url: string, read: (signal?: AbortSignal) => Promise<Draft>): ImportItem {
  return {
    name: url,
    key: url,
    async *read(signal) {
      yield { name: url, draft: await read(signal) };
    },
  };
}

/** An article that a feed announces; its page is fetched when it is its turn, unless the feed has the whole text. */
function itemOf(item: FeedItem, feedTitle: string | null, fetcher: Fetcher): ImportItem {
  const name = item.url ?? item.title ?? item.key;
  return {
    name,
    key: JSON.stringify([item.key, item.fingerprint]),
    async *read(signal) {
      yield { name, draft: await draftOfItem(item, { fetcher, extract, feedTitle, signal }) };
    },
  };
}

/** What could not even be looked at, as an item that says why: one bad address costs no other anything. */
export function failedItem(name: string, error: unknown): ImportItem {
  return {
    name,
    key: name,
    // eslint-disable-next-line require-yield -- an item that has nothing
    async *read() {
      await Promise.resolve();
      throw error;
    },
  };
}
