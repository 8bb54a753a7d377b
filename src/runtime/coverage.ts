/** The articles that questions are asked of: those that ship, and those in the store. */
import { withoutRetoldArticles } from '../coverage/accounts.js';
import type { Article } from '../coverage/article.js';
import { builtInArticles } from '../library/index.js';
import { openStore, storeExists, type Store } from '../store/index.js';

/** The built-in articles and the store's; a built-in account makes room for the article it is of. */
export async function coverage(store: Pick<Store, 'articles'>): Promise<Article[]> {
  const [builtIn, stored] = await Promise.all([builtInArticles(), store.articles()]);
  return withoutRetoldArticles([...builtIn, ...stored]);
}

/**
 * The articles in the store of a home folder. Where there is no store none is created: looking leaves nothing behind.
 *
 * @throws StoreError when there is a store that cannot be read
 */
export async function storedArticles(home: string): Promise<Article[]> {
  if (!storeExists(home)) return [];
  const store = await openStore(home);
  try {
    return await store.articles();
  } finally {
    await store.close();
  }
}

/** The built-in articles and those in the store of a home folder, for a command that asks once. */
export function coverageOf(home: string): Promise<Article[]> {
  return coverage({ articles: () => storedArticles(home) });
}
