import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { hostServer, openStore } from '../../src/store/index.js';
import { openPostgres } from '../../src/store/postgres.js';
import { tableNames } from '../../src/store/tables.js';
import { textFor } from '../../src/text/index.js';
import { sentencesFor } from '../../src/runtime/failure.js';
import { temporaryFolder } from '../temporary-folder.js';
import { numberedArticle } from './articles.js';
import { postgresServer } from './postgres-server.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];

async function newDatabase(): Promise<string> {
  return (await postgresServer()).createDatabase();
}

const open = (databaseUrl: string): ReturnType<typeof openStore> => openStore({ home: temporaryFolder(), databaseUrl });

/** An address with some parts changed. */
function changed(
  url: string,
  parts: Partial<Pick<URL, 'password' | 'search' | 'pathname' | 'port' | 'username'>>,
): string {
  return Object.assign(new URL(url), parts).href;
}

describe('PostgreSQL', () => {
  it('keeps servers apart itself, whatever is asked and by whom', async () => {
    const url = await newDatabase();
    const store = await open(url);
    expect(store.rowSecurity).toBe('enforced');
    for (const id of [harbour, island]) {
      const server = store.server(id);
      await server.articles.add([numberedArticle(1)]);
      await server.settings.change({ directMessages: true });
      await server.sharing.share('main');
      await server.readers.choose('200000000000000001');
    }
    await store.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const own = tableNames.filter((name) => name !== 'servers');
    const seen = async (): Promise<Set<unknown>> => {
      const found = new Set<unknown>();
      for (const name of own)
        for (const row of (await client.query(`select server from ${name}`)).rows)
          found.add((row as { server: string }).server);
      return found;
    };
    expect(await seen()).toEqual(new Set());
    await client.query('begin');
    await client.query(`select set_config('app.server', $1, true)`, [harbour]);
    expect(await seen()).toEqual(new Set([harbour]));
    expect((await client.query('delete from changes')).rowCount).toBeGreaterThan(0);
    expect((await client.query(`update articles set outlet = 'X' where server = $1`, [island])).rowCount).toBe(0);
    await client.query('savepoint before');
    await expect(client.query(`update articles set server = $1`, [island])).rejects.toThrow('row-level security');
    await client.query('rollback to savepoint before');
    await expect(client.query(`insert into settings values ($1, '{}')`, [island])).rejects.toThrow(
      'row-level security',
    );
    await client.query('rollback');
    // The setting went with its transaction.
    expect(await seen()).toEqual(new Set());
    await client.end();
    const policies = await (
      await postgresServer()
    ).asSuperuser(
      url,
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    expect(policies.map(({ relname }) => relname)).toEqual(['kysely_migration', 'kysely_migration_lock', 'servers']);
  });

  it('is opened by two processes at once when it is new', async () => {
    const url = await newDatabase();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    await Promise.all(stores.map((store, index) => store.server(hostServer).articles.add([numberedArticle(index)])));
    expect(await stores[0].server(hostServer).articles.present()).toEqual([0, 1, 2].map(numberedArticle));
    expect((await stores[0].server(hostServer).changes.list()).map(({ number }) => number)).toEqual([3, 2, 1]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('goes on when a connection is ended between two queries of a transaction', async () => {
    const url = await newDatabase();
    const backend = await openPostgres(url);
    const server = await postgresServer();
    const change = backend.queries.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await server.asSuperuser(url, `select pg_terminate_backend(${rows[0]!.pid}, 5000)`);
      await sql`select 1`.execute(transaction);
    });
    await expect(change).rejects.toThrow();
    await backend.check();
    await backend.close();
  });

  it('catches up with what was missed while the connection was lost', async () => {
    const url = await newDatabase();
    const [one, other] = [await open(url), await open(url)];
    const told = new Set<string>();
    const failures: unknown[] = [];
    const stop = one.watch({
      onChange: (servers) => servers.forEach((server) => told.add(server)),
      onFailure: (error) => failures.push(error),
    });
    await other.server(harbour).articles.add([numberedArticle(1)]);
    await expect.poll(() => [...told]).toEqual([harbour]);
    const server = await postgresServer();
    await server.asSuperuser(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'on-record listening' and datname = current_database()`,
    );
    await other.server(island).articles.add([numberedArticle(1)]);
    await expect.poll(() => [...told], { timeout: 20_000 }).toEqual([harbour, island]);
    expect(failures).toMatchObject([{ name: 'StoreError', code: 'database-unreachable' }]);
    // The connections for queries were not lost, and a lost one is replaced.
    await server.asSuperuser(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'on-record' and datname = current_database()`,
    );
    await expect
      .poll(() =>
        one
          .server(island)
          .articles.present()
          .catch(() => []),
      )
      .toHaveLength(1);
    await stop();
    await Promise.all([one.close(), other.close()]);
  });

  it('says in one sentence what is wrong with its address, and never the password', async () => {
    const url = await newDatabase();
    const server = await postgresServer();
    const poor = `poor_${randomUUID().slice(0, 8)}`;
    await server.asSuperuser(url, `create role ${poor} login password 'poor'`);
    const words = textFor('en').cli;
    for (const [address, code, part] of [
      [changed(url, { password: 'mistyped' }), 'database-login', 'user or password'],
      [changed(url, { search: '?sslmode=no-verify' }), 'database-encryption', 'PGSSLMODE'],
      [changed(url, { pathname: '/nothing_there' }), 'database-missing', 'nothing_there'],
      [changed(url, { port: '9' }), 'database-unreachable', 'cannot be reached'],
      [changed(url, { username: poor, password: 'poor' }), 'database-rights', 'owner of the database'],
    ] as const) {
      const error: unknown = await open(address).then(
        () => 'opened',
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ name: 'StoreError', code });
      const sentences = sentencesFor(error, words);
      expect(sentences).toHaveLength(1);
      expect(sentences?.[0]).toContain(part);
      expect(sentences?.[0]).not.toMatch(/mistyped|for%20tests|for tests/);
    }
  });

  it('notices a role that no policy stops', async () => {
    const url = await newDatabase();
    const server = await postgresServer();
    const name = `mighty_${randomUUID().slice(0, 8)}`;
    await server.asSuperuser(url, `create role ${name} login superuser password 'mighty'`);
    const store = await open(changed(url, { username: name, password: 'mighty' }));
    expect(store.rowSecurity).toBe('bypassed');
    // The store keeps servers apart all the same.
    await store.server(harbour).articles.add([numberedArticle(1)]);
    expect(await store.server(island).articles.present()).toEqual([]);
    await store.close();
  });
});
