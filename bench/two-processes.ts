/**
 * `two-processes [CHANGES]`: how long after a change was acknowledged in one process another one over the same PostgreSQL answers from
 * it (`both-stores.ts` says which PostgreSQL).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/store/index.js';
import { gateArticle, server } from '../tests/runtime/one-of-two.js';
import { onBothStores } from './both-stores.js';

export async function run([count = '100']: string[]): Promise<void> {
  await onBothStores(async (_name, place) => {
    const file = fileURLToPath(new URL('../tests/runtime/one-of-two-process.ts', import.meta.url));
    const other = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(place)]);
    const lines = createInterface({ input: other.stdout })[Symbol.asyncIterator]();
    const lineOf = async (wanted: string): Promise<void> => {
      for (let line = await lines.next(); line.value !== wanted; line = await lines.next()) {
        if (line.done === true) throw new Error('The other process has ended');
      }
    };
    await lineOf('ready');
    const store = await openStore(place);
    const { articles } = store.server(server);
    const { id } = gateArticle(1);
    const times: number[] = [];
    for (let change = 0; change < Number(count); change += 1) {
      const isThere = change % 2 === 1;
      await (isThere ? articles.remove([id]) : articles.add([gateArticle(1)]));
      const acknowledged = performance.now();
      await lineOf(isThere ? 'answers ' : `answers ${id}`);
      times.push(performance.now() - acknowledged);
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string =>
      `${Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]!)} ms`;
    console.log(
      `${times.length} changes answered by the other process: p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
    );
    other.kill();
    await once(other, 'close');
    await store.close();
  }, 'postgres');
}
