/** Bringing a database's schema up to date. */
import { CompiledQuery, Migrator, type Kysely } from 'kysely';
import type { DialectName } from './dialect.js';
import { StoreError } from './errors.js';
import { migrationsFor } from './migrations/index.js';
import type { Tables } from './tables.js';

/**
 * Runs the migrations that a database lacks, each whole or not at all. Two processes that start at once wait for one another.
 *
 * @param place - what the database is called in an error
 * @throws StoreError `newer` when a newer version has written it
 */
export async function migrate(queries: Kysely<Tables>, dialect: DialectName, place: string): Promise<void> {
  const migrations = migrationsFor(dialect);
  const executed = await executedMigrations(queries);
  if (executed.some((name) => !(name in migrations))) throw new StoreError('newer', place);
  // Only a store that lacks a migration is written to: readers do not wait for a writer just to look.
  if (Object.keys(migrations).every((name) => executed.includes(name))) return;
  const migrator = new Migrator({
    db: queries,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('a migration failed', { cause: error });
}

/** Names of the migrations that the database has run; none for a new one. */
async function executedMigrations(queries: Kysely<Tables>): Promise<string[]> {
  const tables = await queries.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const { rows } = await queries.executeQuery<{ name: string }>(CompiledQuery.raw('select name from kysely_migration'));
  return rows.map((row) => row.name);
}
