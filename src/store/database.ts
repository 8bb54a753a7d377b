/** Opening the database file: pragmas, dialect and migrations. */
import Database from 'libsql';
import {
  CompiledQuery,
  Kysely,
  Migrator,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type TransactionSettings,
} from 'kysely';
import { StoreError } from './errors.js';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

/** How long a writer waits for another one. An import of a thousand articles takes well under this. Milliseconds. */
const busyTimeout = 5_000;

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

/** A database file, through Kysely for queries and as the driver has it for pragmas. */
export interface OpenDatabase {
  file: Database.Database;
  queries: Kysely<Tables>;
}

/**
 * Opens a database file, creating it where there is none, and brings its schema up to date.
 *
 * @param path - the file
 * @throws StoreError when a newer version has written it; the driver's own error when it is unreadable
 */
export async function openDatabase(path: string): Promise<OpenDatabase> {
  const file = new Database(path, { timeout: busyTimeout });
  try {
    file.pragma(`busy_timeout = ${busyTimeout}`);
    file.pragma('journal_mode = WAL');
    // An acknowledged write is on the disk before the answer, even when the power goes.
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    const queries = new Kysely<Tables>({ dialect: new ImmediateDialect(file) });
    await migrate(queries, path);
    return { file, queries };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function migrate(queries: Kysely<Tables>, path: string): Promise<void> {
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const known = await migrator.getMigrations();
  const executed = await executedMigrations(queries);
  if (executed.some((name) => !(name in migrations))) throw new StoreError('newer', path);
  // Only a store that lacks a migration is written to: readers do not wait for a writer just to look.
  if (known.every((migration) => executed.includes(migration.name))) return;
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** Names of the migrations that the file has run; none for a new file. */
async function executedMigrations(queries: Kysely<Tables>): Promise<string[]> {
  const tables = await queries.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await queries.executeQuery<{ name: string }>(CompiledQuery.raw('select name from kysely_migration'));
  return rows.map((row) => row.name);
}
