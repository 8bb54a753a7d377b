/** The store: the articles that people brought in, kept in one SQLite file of the home folder. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../coverage/article.js';
import { openDatabase, type OpenDatabase } from './database.js';
import { StoreError, storeError } from './errors.js';
import { makeFolders } from './folders.js';
import { articlesFromRows, articleRow, paragraphRows } from './tables.js';

/** What adding articles did. Ids in the order the articles were given. */
export interface Added {
  added: string[];
  /** Already in the store, left as they are. */
  present: string[];
}

/** Articles kept over restarts. Every write is on the disk when its promise resolves. */
export interface Store {
  /** All articles, in order of their ids. */
  articles(): Promise<Article[]>;
  /** Adds articles, all of them or none; one that is there already (same id) is left as it is. */
  addArticles(articles: readonly Article[]): Promise<Added>;
  /** Removes articles. @returns the ids of those that were there */
  removeArticles(ids: readonly string[]): Promise<string[]>;
  /** Looks through the whole file. @throws StoreError `damaged` when it is not sound */
  check(): Promise<void>;
  /** A number that changes whenever this or another process has written. Costs microseconds. */
  version(): Promise<number>;
  close(): Promise<void>;
}

/** The database file in a home folder. */
export function storeFile(home: string): string {
  return join(home, 'on-record.sqlite');
}

/** Whether a home folder holds a store already. Never creates one. */
export function storeExists(home: string): boolean {
  return existsSync(storeFile(home));
}

/**
 * Opens the store of a home folder, creating folder and file where they are missing.
 *
 * @param home - the folder (`ON_RECORD_HOME`)
 * @throws StoreError when the folder cannot be written, or the file is damaged, busy or of a newer version
 */
export async function openStore(home: string): Promise<Store> {
  await makeFolder(home);
  const path = storeFile(home);
  try {
    return new SqliteStore(path, await openDatabase(path));
  } catch (error) {
    throw storeError(error, path);
  }
}

/**
 * Creates the home folder and those it lies in.
 *
 * @throws StoreError when it cannot be created
 */
export async function makeFolder(home: string): Promise<void> {
  try {
    await makeFolders(resolve(home));
  } catch (error) {
    throw storeError(error, home);
  }
}

class SqliteStore implements Store {
  readonly #path: string;
  readonly #database: OpenDatabase;
  #ownWrites = 0;

  constructor(path: string, database: OpenDatabase) {
    this.#path = path;
    this.#database = database;
  }

  articles(): Promise<Article[]> {
    return this.#named(async ({ queries }) => {
      // One transaction, so that an import between the two reads cannot show an article without its paragraphs.
      const reading = queries.transaction().setAccessMode('read only');
      return reading.execute(async (transaction) => {
        const articles = await transaction.selectFrom('articles').selectAll().orderBy('id').execute();
        const paragraphs = await transaction
          .selectFrom('paragraphs')
          .selectAll()
          .orderBy('article')
          .orderBy('number')
          .execute();
        return articlesFromRows(articles, paragraphs);
      });
    });
  }

  addArticles(articles: readonly Article[]): Promise<Added> {
    const unstorable = articles.find((article) => !isStorable(article));
    if (unstorable !== undefined) return Promise.reject(new StoreError('unstorable', unstorable.headline));
    return this.#named(async ({ queries }) => {
      const result: Added = { added: [], present: [] };
      await queries.transaction().execute(async (transaction) => {
        for (const article of articles) {
          const { numInsertedOrUpdatedRows } = await transaction
            .insertInto('articles')
            .values(articleRow(article))
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirstOrThrow();
          if (numInsertedOrUpdatedRows === 0n) {
            result.present.push(article.id);
            continue;
          }
          for (const row of paragraphRows(article)) await transaction.insertInto('paragraphs').values(row).execute();
          result.added.push(article.id);
        }
      });
      if (result.added.length > 0) this.#ownWrites += 1;
      return result;
    });
  }

  removeArticles(ids: readonly string[]): Promise<string[]> {
    return this.#named(async ({ queries }) => {
      const removed = await queries.deleteFrom('articles').where('id', 'in', ids).returning('id').execute();
      if (removed.length > 0) this.#ownWrites += 1;
      return removed.map((row) => row.id);
    });
  }

  check(): Promise<void> {
    return this.#named(({ file }) => {
      const [row] = file.pragma('quick_check') as { quick_check: string }[];
      if (row?.quick_check !== 'ok') throw new StoreError('damaged', this.#path);
      return Promise.resolve();
    });
  }

  version(): Promise<number> {
    // SQLite counts the writes of others only; our own are added, so that either makes the sum grow.
    return this.#named(({ file }) => {
      const [row] = file.pragma('data_version') as { data_version: number }[];
      return Promise.resolve((row?.data_version ?? 0) + this.#ownWrites);
    });
  }

  async close(): Promise<void> {
    await this.#database.queries.destroy();
    // Kysely closes the file only after its first query.
    if (this.#database.file.open) this.#database.file.close();
  }

  async #named<T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }
}

/** Whether SQLite gives every character back: it ends text at NUL, and UTF-8 has no lone surrogates. */
function isStorable(article: Article): boolean {
  const json = JSON.stringify(article);
  // JSON writes both as escapes; a backslash of the text itself is doubled and cannot be taken for one.
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(json);
}
