/** PostgreSQL: one database for several processes. */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Backend, Sight } from './backend.js';
import { databaseName, postgresError } from './postgres-errors.js';
import { listen } from './listening.js';
import { migrate } from './migrate.js';
import type { Tables } from './tables.js';

/** How long a new connection may take. Milliseconds. */
const connectTimeout = 10_000;

/** Connections of a process: a question needs one for a few milliseconds. */
const mostConnections = 10;

/** The channel on which processes tell one another what changed. */
const channel = 'on_record';

/**
 * Opens a database and brings its schema up to date.
 *
 * @param url - `postgres://user:password@host:port/database`, checked already
 * @throws StoreError when it cannot be reached or used, or a newer version has written it
 */
export async function openPostgres(url: string): Promise<Backend> {
  const name = databaseName(url);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: connectTimeout,
    max: mostConnections,
    application_name: 'on-record',
    keepAlive: true,
  });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that is ended between two queries of a transaction; the next query of it fails, and the pool drops it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const queries = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(queries, 'postgres', name);
    return new PostgresBackend(url, queries, await seesEverything(queries));
  } catch (error) {
    await queries.destroy();
    throw postgresError(error, name);
  }
}

/** Whether the role that logged in is asked for no policy: a superuser, or one that may bypass row security. */
async function seesEverything(queries: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ everything: boolean }>`
    select rolsuper or rolbypassrls as everything from pg_roles where rolname = current_user`.execute(queries);
  return rows[0]?.everything ?? false;
}

class PostgresBackend implements Backend {
  readonly dialect = 'postgres';
  readonly rowSecurity: 'enforced' | 'bypassed';
  readonly queries: Kysely<Tables>;
  readonly #url: string;

  constructor(url: string, queries: Kysely<Tables>, seesAll: boolean) {
    this.#url = url;
    this.queries = queries;
    this.rowSecurity = seesAll ? 'bypassed' : 'enforced';
  }

  async show(transaction: Transaction<Tables>, sight: Sight): Promise<void> {
    for (const [name, value] of Object.entries(sight)) {
      await sql`select set_config(${`app.${name}`}, ${value}, true)`.execute(transaction);
    }
  }

  async announce(transaction: Transaction<Tables>, server: string): Promise<void> {
    await sql`select pg_notify(${channel}, ${server})`.execute(transaction);
  }

  follow(onWritten: () => void, onFailure: (error: unknown) => void): () => Promise<void> {
    return listen(this.#url, channel, { onNotice: onWritten, onFailure: (error) => onFailure(this.named(error)) });
  }

  async check(): Promise<void> {
    await sql`select 1`.execute(this.queries);
  }

  named(error: unknown): unknown {
    return postgresError(error, databaseName(this.#url));
  }

  close(): Promise<void> {
    return this.queries.destroy();
  }
}
