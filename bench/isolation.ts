/**
 * `isolation [SEQUENCES] [STORE]`: random sequences of operations of five servers, on SQLite and on PostgreSQL (`both-stores.ts`). Prints
 * what was seen where it must not be.
 */
import fc from 'fast-check';
import { pino } from 'pino';
import { Coverages } from '../src/runtime/coverages.js';
import { openStore, type StorePlace } from '../src/store/index.js';
import { onBothStores } from './both-stores.js';
import { anySequence, leaks, servers } from './isolation-model.js';

async function measure(kind: string, place: StorePlace, sequences: number): Promise<void> {
  const store = await openStore(place);
  const coverages = await Coverages.open(store, { home: place.home, logger: pino({ level: 'silent' }) });
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
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(
      `${kind}: ${sequences} sequences, ${operations} operations, ${seen} things of another server seen, ${seconds} s`,
    );
  }
}

export async function run([count = '10000', only]: string[]): Promise<void> {
  await onBothStores((kind, place) => measure(kind, place, Number(count)), only);
}
