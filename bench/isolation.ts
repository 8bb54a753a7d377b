/**
 * `isolation [SEQUENCES]`: random sequences of operations of five servers on SQLite, and on PostgreSQL where DATABASE_URL names an empty
 * database, which is then filled and emptied. Prints what was seen where it must not be.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { Coverages } from '../src/runtime/coverages.js';
import { openStore } from '../src/store/index.js';
import { anySequence, leaks, servers } from './isolation-model.js';

async function measure(kind: string, databaseUrl: string | undefined, sequences: number): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'on-record-isolation-'));
  const store = await openStore(databaseUrl === undefined ? { home } : { home, databaseUrl });
  const coverages = await Coverages.open(store, { home, logger: pino({ level: 'silent' }) });
  let operations = 0;
  let seen = 0;
  const began = performance.now();
  try {
    await fc.assert(
      fc.asyncProperty(anySequence, async (sequence) => {
        operations += sequence.length;
        const found = await leaks(store, coverages, sequence);
        seen += found.length;
        if (found.length > 0) throw new Error(found.join('; '));
      }),
      { numRuns: sequences },
    );
  } finally {
    for (const { id } of servers) await store.server(id).forgetting.everything();
    await coverages.close();
    await store.close();
    await rm(home, { recursive: true });
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(
      `${kind}: ${sequences} sequences, ${operations} operations, ${seen} things of another server seen, ${seconds} s`,
    );
  }
}

export async function run([count = '10000']: string[]): Promise<void> {
  await measure('SQLite', undefined, Number(count));
  const url = process.env['DATABASE_URL'];
  if (url === undefined) console.log('PostgreSQL: not measured, DATABASE_URL is not set');
  else await measure('PostgreSQL', url, Number(count));
}
