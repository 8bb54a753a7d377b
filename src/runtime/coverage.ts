/** The articles that questions are asked of: those that ship, and those in the store. */
import { withoutRetoldArticles } from '../coverage/accounts.js';
import type { Article } from '../coverage/article.js';
import { builtInArticles } from '../library/index.js';
import { hostServer, openStore, storeExists } from '../store/index.js';

/**
 * The built-in articles and others; a built-in account makes room for the article it is of.
 *
 * @param stored - articles that people brought in
 */
export async function withBuiltIn(stored: readonly Article[]): Promise<Article[]> {
  return withoutRetoldArticles([...(await builtInArticles()), ...stored]);
}

/**
 * The articles that the command line brought into the store of a home folder. Where there is no store none is created: looking leaves nothing behind.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedArticles(home: string): Promise<Article[]> {
  if (!storeExists(home)) return [];
  const store = await openStore({ home });
  try {
    return await store.server(hostServer).articles.present();
  } finally {
    await store.close();
  }
}

/** The built-in articles and those in the store of a home folder, for a command that asks once. */
export async function coverageOf(home: string): Promise<Article[]> {
  return withBuiltIn(await storedArticles(home));
}
