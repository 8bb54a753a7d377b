/** The articles that questions are asked of: those that ship, and those in the store. */
import { withoutRetoldArticles } from '../coverage/accounts.js';
import type { Article } from '../coverage/article.js';
import { builtInArticles } from '../library/index.js';
import {
  type ArticleEntry,
  hostServer,
  openStore,
  type ServerCoverage,
  type ServerStore,
  storeExists,
  type StorePlace,
} from '../store/index.js';

/**
 * The built-in articles and others; a built-in account makes room for the article it is of.
 *
 * @param stored - articles that people brought in
 */
export async function withBuiltIn(stored: readonly Article[]): Promise<Article[]> {
  return withoutRetoldArticles([...(await builtInArticles()), ...stored]);
}

/**
 * Reads the command line's articles. Where there is no store none is created: looking leaves nothing behind.
 *
 * @param read - what is wanted of them
 * @returns what was read; undefined where there is no store
 * @throws StoreError when there is a store that cannot be read
 */
async function fromStore<Found>(
  place: StorePlace,
  read: (articles: ServerStore['articles']) => Promise<Found>,
): Promise<Found | undefined> {
  if (!storeExists(place)) return undefined;
  const store = await openStore(place);
  try {
    return await read(store.server(hostServer).articles);
  } finally {
    await store.close();
  }
}

/**
 * The articles that the command line brought into the store.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedArticles(place: StorePlace): Promise<Article[]> {
  return (await fromStore(place, (articles) => articles.present())) ?? [];
}

/**
 * What the store knows of the command line's articles, by their ids.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedEntries(place: StorePlace): Promise<Map<string, ArticleEntry>> {
  const entries = (await fromStore(place, (articles) => articles.list())) ?? [];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The built-in articles and those in the store. */
export async function coverageOf(place: StorePlace): Promise<Article[]> {
  return withBuiltIn(await storedArticles(place));
}

/**
 * What a library for a command that asks once is made of: the built-in articles too, and what only citations open.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function askedCoverage(place: StorePlace): Promise<ServerCoverage> {
  const stored = await fromStore(place, (articles) => articles.coverage());
  const { articles, former, sameAs } = stored ?? { articles: [], former: [], sameAs: new Map<string, string>() };
  return { articles: await withBuiltIn(articles), former, sameAs };
}
