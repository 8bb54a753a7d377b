/** The articles that questions are asked of: those that ship, and those in the store. */
import { withoutRetoldArticles } from '../coverage/accounts.js';
import type { Article } from '../coverage/article.js';
import { builtInArticles } from '../library/index.js';
import {
  type ArticleEntry,
  hostServer,
  openStore,
  type ServerCoverage,
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
 * The articles that the command line brought into the store. Where there is no store none is created: looking leaves nothing behind.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedArticles(place: StorePlace): Promise<Article[]> {
  if (!storeExists(place)) return [];
  const store = await openStore(place);
  try {
    return await store.server(hostServer).articles.present();
  } finally {
    await store.close();
  }
}

/**
 * What the store knows of the command line's articles, by their ids. Where there is no store none is created.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedEntries(place: StorePlace): Promise<Map<string, ArticleEntry>> {
  if (!storeExists(place)) return new Map();
  const store = await openStore(place);
  try {
    return new Map((await store.server(hostServer).articles.list()).map((entry) => [entry.id, entry]));
  } finally {
    await store.close();
  }
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
  if (!storeExists(place)) return { articles: await withBuiltIn([]), former: [], sameAs: new Map() };
  const store = await openStore(place);
  try {
    const coverage = await store.server(hostServer).articles.coverage();
    return { ...coverage, articles: await withBuiltIn(coverage.articles) };
  } finally {
    await store.close();
  }
}
