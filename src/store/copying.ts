/** Everything of one database into another, whatever their kinds: for backups, and for moving. */
import type { Transaction } from 'kysely';
import type { Backend } from './backend.js';
import { ServerScope } from './scope.js';
import { tableNames, type Tables } from './tables.js';

/** Rows that go in one statement: each has at most 20 values, and a statement takes some ten thousand. */
const batch = 200;

/** What was copied. */
export interface Copied {
  servers: number;
  articles: number;
}

/** A database in a transaction. */
export interface Opened {
  backend: Backend;
  transaction: Transaction<Tables>;
}

/** Ids of the servers that have anything. */
export async function serversIn({ transaction }: Opened): Promise<string[]> {
  const found = await transaction.selectFrom('servers').select('server').orderBy('server').execute();
  return found.map(({ server }) => server);
}

/** Deletes everything. */
export async function clear(opened: Opened): Promise<void> {
  for (const server of await serversIn(opened)) {
    const rows = await scopedTo(opened, server);
    for (const table of [...tableNames].reverse()) await rows.deleteFrom(table).execute();
    await opened.backend.announce(opened.transaction, server);
  }
}

/** Copies everything into a database that has nothing. */
export async function copyInto(from: Opened, to: Opened): Promise<Copied> {
  const copied: Copied = { servers: 0, articles: 0 };
  for (const server of await serversIn(from)) {
    const [source, target] = [await scopedTo(from, server), await scopedTo(to, server)];
    copied.servers += 1;
    for (const table of tableNames) {
      const found = await source.selectFrom(table).selectAll().execute();
      if (table === 'articles') copied.articles += found.length;
      for (let start = 0; start < found.length; start += batch) {
        const values = found.slice(start, start + batch).map(withoutServer);
        await target.insertInto(table).values(values).execute();
      }
    }
    await to.backend.announce(to.transaction, server);
  }
  return copied;
}

async function scopedTo({ backend, transaction }: Opened, server: string): Promise<Transaction<Tables>> {
  await backend.show(transaction, { server });
  return transaction.withPlugin(new ServerScope(server));
}

/** A row as an insert takes it: its server is set by the scope. */
function withoutServer<Row extends { server: string }>(row: Row): Omit<Row, 'server'> {
  const columns: Partial<Row> & Omit<Row, 'server'> = { ...row };
  delete columns.server;
  return columns;
}
