/** SQLite: one file of the home folder. */
import Database from 'libsql';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type TransactionSettings,
} from 'kysely';
import type { Backend } from './backend.js';
import { StoreError, storeError } from './errors.js';
import { migrate } from './migrate.js';
import type { Tables } from './tables.js';

/** How long a writer waits for another one. An import of a thousand articles takes well under this. Milliseconds. */
const busyTimeout = 5_000;

/** How often the file is asked whether somebody wrote. Asking takes microseconds. Milliseconds. */
const lookInterval = 1_000;

/**
 * Takes the write lock when a transaction that writes begins. SQLite's default takes it at the first write, and then refuses at once,
 * without waiting, when another process wrote in between.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const mode = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(mode));
  }
}

/** Kysely takes SQLite's schema changes for not transactional; they are, so a migration is done whole or not at all. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.#database });
  }
}

/**
 * Opens a database file, creating it where there is none, and brings its schema up to date.
 *
 * @param path - the file
 * @throws StoreError when a newer version has written it, or it cannot be used
 */
export async function openSqlite(path: string): Promise<Backend> {
  try {
    const file = new Database(path, { timeout: busyTimeout });
    try {
      file.pragma(`busy_timeout = ${busyTimeout}`);
      file.pragma('journal_mode = WAL');
      // An acknowledged write is on the disk before the answer, even when the power goes.
      file.pragma('synchronous = FULL');
      file.pragma('foreign_keys = ON');
      const queries = new Kysely<Tables>({ dialect: new ImmediateDialect(file) });
      await migrate(queries, 'sqlite', path);
      return new SqliteBackend(path, file, queries);
    } catch (error) {
      file.close();
      throw error;
    }
  } catch (error) {
    throw storeError(error, path);
  }
}

class SqliteBackend implements Backend {
  readonly dialect = 'sqlite';
  readonly rowSecurity = 'none';
  readonly queries: Kysely<Tables>;
  readonly #path: string;
  readonly #file: Database.Database;
  #ownWrites = 0;

  constructor(path: string, file: Database.Database, queries: Kysely<Tables>) {
    this.#path = path;
    this.#file = file;
    this.queries = queries;
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  announce(): Promise<void> {
    this.#ownWrites += 1;
    return Promise.resolve();
  }

  follow(onWritten: () => void, onFailure: (error: unknown) => void): () => Promise<void> {
    // Unlike any, so that what was written before the first look counts.
    let seen = -1;
    const look = (): void => {
      try {
        const now = this.#writes();
        if (now === seen) return;
        seen = now;
        onWritten();
      } catch (error) {
        onFailure(this.named(error));
      }
    };
    const timer = setInterval(look, lookInterval).unref();
    return () => {
      clearInterval(timer);
      return Promise.resolve();
    };
  }

  check(): Promise<void> {
    const [row] = this.#file.pragma('quick_check') as { quick_check: string }[];
    if (row?.quick_check !== 'ok') throw new StoreError('damaged', this.#path);
    return Promise.resolve();
  }

  named(error: unknown): unknown {
    return storeError(error, this.#path);
  }

  async close(): Promise<void> {
    await this.queries.destroy();
    // Kysely closes the file only after its first query.
    if (this.#file.open) this.#file.close();
  }

  /** A number that grows with each write. SQLite counts those of others only; our own are added. */
  #writes(): number {
    const [row] = this.#file.pragma('data_version') as { data_version: number }[];
    return (row?.data_version ?? 0) + this.#ownWrites;
  }
}
