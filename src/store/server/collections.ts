/** A server's collections: named sets of its articles, each asked or not. */
import { newId } from '../new-id.js';
import { StoreError } from '../errors.js';
import type { Rows, Scoped } from './scoped.js';

/** The collection that a server's articles go to where no other is named. It is there from the first article on. */
export const mainCollection = 'main';

export interface Collection {
  id: string;
  /** As the moderators wrote it; empty for the main collection until it is renamed. */
  name: string;
  /** Whether questions in this server search it. */
  inUse: boolean;
  /** Its present articles. */
  articles: number;
  /** ISO 8601 in UTC. */
  created: string;
}

export class ServerCollections {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** All collections, in the order they were created. */
  list(): Promise<Collection[]> {
    return this.#scoped.read(async (rows) => {
      const [collections, counts] = [
        await rows.selectFrom('collections').selectAll().orderBy('created').orderBy('id').execute(),
        await presentArticles(rows),
      ];
      return collections.map(({ id, name, in_use, created }) => ({
        ...{ id, name, created, inUse: in_use === 1 },
        articles: counts.get(id) ?? 0,
      }));
    });
  }

  /**
   * Creates a collection, in use.
   *
   * @returns its id
   * @throws StoreError `name-taken`
   */
  create(name: string): Promise<string> {
    return this.#scoped.write(async (rows, takeDown) => {
      await refuseTaken(rows, name);
      const id = newId();
      await rows.insertInto('collections').values({ id, name, in_use: 1, created: this.#scoped.now() }).execute();
      takeDown('collection-created', id, { name });
      return id;
    });
  }

  /**
   * Renames a collection.
   *
   * @throws StoreError `name-taken`, `no-such-collection`
   */
  rename(id: string, name: string): Promise<void> {
    return this.#scoped.write(async (rows, takeDown) => {
      const before = await collectionOf(rows, id);
      await refuseTaken(rows, name, id);
      await rows.updateTable('collections').set({ name }).where('id', '=', id).execute();
      takeDown('collection-renamed', id, { before: before.name, name });
    });
  }

  /**
   * Says whether questions in this server search a collection.
   *
   * @throws StoreError `no-such-collection`
   */
  use(id: string, inUse: boolean): Promise<void> {
    return this.#scoped.write(async (rows, takeDown) => {
      const { name, in_use } = await collectionOf(rows, id);
      if ((in_use === 1) === inUse) return;
      await rows
        .updateTable('collections')
        .set({ in_use: inUse ? 1 : 0 })
        .where('id', '=', id)
        .execute();
      takeDown(inUse ? 'collection-used' : 'collection-unused', id, { name });
    });
  }

  /**
   * Deletes a collection, its codes and its feeds. An article that is in no other is removed, and can be brought back for a day into
   * the main collection.
   *
   * @returns the ids of the articles that were removed
   * @throws StoreError `no-such-collection`
   */
  delete(id: string): Promise<string[]> {
    return this.#scoped.write(async (rows, takeDown) => {
      const { name } = await collectionOf(rows, id);
      await rows.deleteFrom('share_codes').where('collection', '=', id).execute();
      await rows.deleteFrom('feeds').where('collection', '=', id).execute();
      await rows.deleteFrom('collections').where('id', '=', id).execute();
      const removed = await rows
        .updateTable('articles')
        .set({ removed: this.#scoped.now() })
        .where('removed', 'is', null)
        .where('id', 'not in', (members) => members.selectFrom('collection_articles').select('article'))
        .returning(['id', 'replaced_by'])
        .execute();
      const articles = removed.filter((article) => article.replaced_by === null).map((article) => article.id);
      takeDown('collection-deleted', id, { name, articles });
      return articles;
    });
  }

  /**
   * Puts articles into a collection, beside those they are in.
   *
   * @throws StoreError `no-such-collection`
   */
  addTo(id: string, articles: readonly string[]): Promise<void> {
    return this.#scoped.write(async (rows, takeDown) => {
      const { name } = await collectionOf(rows, id);
      await putInto(rows, id, articles);
      takeDown('collection-changed', id, { name, articles: [...articles] });
    });
  }
}

/** Puts articles that are in the store into a collection that exists. @returns whether any was not in it */
export async function putInto(rows: Rows, collection: string, articles: readonly string[]): Promise<boolean> {
  let joined = false;
  for (const article of articles) {
    const { numInsertedOrUpdatedRows } = await rows
      .insertInto('collection_articles')
      .values({ collection, article })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    joined ||= numInsertedOrUpdatedRows !== 0n;
  }
  return joined;
}

/** @throws StoreError `no-such-collection` */
export async function collectionOf(rows: Rows, id: string): Promise<{ name: string; in_use: number }> {
  const found = await rows.selectFrom('collections').select(['name', 'in_use']).where('id', '=', id).executeTakeFirst();
  if (found === undefined) throw new StoreError('no-such-collection', id);
  return found;
}

/** Makes sure that the main collection is there. */
export async function ensureMainCollection(rows: Rows, now: string): Promise<void> {
  await rows
    .insertInto('collections')
    .values({ id: mainCollection, name: '', in_use: 1, created: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function refuseTaken(rows: Rows, name: string, self?: string): Promise<void> {
  const wanted = name.toLocaleLowerCase('en');
  const all = await rows.selectFrom('collections').select(['id', 'name']).execute();
  if (all.some((other) => other.id !== self && other.name.toLocaleLowerCase('en') === wanted)) {
    throw new StoreError('name-taken', name);
  }
}

async function presentArticles(rows: Rows): Promise<Map<string, number>> {
  const counts = await rows
    .selectFrom('collection_articles')
    .innerJoin('articles', 'articles.id', 'collection_articles.article')
    .where('articles.replaced_by', 'is', null)
    .where('articles.removed', 'is', null)
    .select(['collection_articles.collection', (count) => count.fn.countAll().as('articles')])
    .groupBy('collection_articles.collection')
    .execute();
  return new Map(counts.map(({ collection, articles }) => [collection, Number(articles)]));
}
