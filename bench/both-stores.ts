/** What is measured on both stores: SQLite in a folder of its own, and PostgreSQL in a server of its own or the one that is named. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorePlace } from '../src/store/index.js';
import { startPostgres } from '../tests/store/embedded-postgres.js';

/** Measures on a store; `name` is the store's. */
type Measure = (name: string, place: StorePlace) => Promise<void>;

const kinds = ['sqlite', 'postgres'] as const;

async function onPostgres(home: string, measure: Measure): Promise<void> {
  const named = process.env['DATABASE_URL'];
  if (named !== undefined) return measure('PostgreSQL', { home, databaseUrl: named });
  const server = await startPostgres();
  try {
    await measure('PostgreSQL', { home, databaseUrl: await server.createDatabase() });
  } finally {
    await server.stop();
  }
}

/**
 * Measures on both stores, one after the other. Where DATABASE_URL names an empty database that one is used, and else a server from npm
 * is started.
 *
 * @param only `sqlite` or `postgres`; both unless told
 * @throws RangeError for another kind
 */
export async function onBothStores(measure: Measure, only?: string): Promise<void> {
  if (only !== undefined && !kinds.some((kind) => kind === only)) {
    throw new RangeError(`No store is called ${only}; there are ${kinds.join(' and ')}`);
  }
  for (const kind of kinds) {
    if (only !== undefined && kind !== only) continue;
    const home = await mkdtemp(join(tmpdir(), 'on-record-bench-'));
    try {
      if (kind === 'sqlite') await measure('SQLite', { home });
      else await onPostgres(home, measure);
    } finally {
      await rm(home, { recursive: true });
    }
  }
}
