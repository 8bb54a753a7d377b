/**
 * `crashes [KILLS] [STORE]`: a process that imports and sets is killed (SIGKILL) again and again, on SQLite and on PostgreSQL
 * (`both-stores.ts`). Prints what was acknowledged and lost, and articles that are there in part.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openStore, type StorePlace } from '../src/store/index.js';
import { onBothStores } from './both-stores.js';
import { crashArticle, daysOf, server } from './crashes-changes.js';

/** What a writer had acknowledged when it was killed. */
interface Acknowledged {
  article: number;
  setting: number;
}

/** What was found after kills. */
export interface Found {
  kills: number;
  acknowledged: number;
  lost: number;
  half: number;
  /** Openings that failed. */
  unopened: number;
}

/** Lets a writer write, and kills it a random time after its first acknowledgement. */
async function killed(place: StorePlace, start: number): Promise<Acknowledged> {
  const file = fileURLToPath(new URL('crashes-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(place), String(start)]);
  let output = '';
  let errors = '';
  const began = new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      resolve();
    });
    writer.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    writer.once('close', () => reject(new Error(`The writer ended by itself: ${errors}`)));
  });
  await began;
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
  writer.kill('SIGKILL');
  await once(writer, 'close');
  const last = (kind: string): number =>
    Math.max(
      start - 1,
      ...output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.startsWith(kind))
        .map((line) => Number(line.slice(2))),
    );
  return { article: last('a'), setting: last('s') };
}

/** Kills a writer so many times on one store, and looks at the store after each. */
export async function crash(place: StorePlace, kills: number): Promise<Found> {
  const found: Found = { kills, acknowledged: 0, lost: 0, half: 0, unopened: 0 };
  let next = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { article, setting } = await killed(place, next);
    const store = await openStore(place).catch(() => undefined);
    if (store === undefined) {
      found.unopened += 1;
      continue;
    }
    await store.check();
    const present = new Map((await store.server(server).articles.present()).map((each) => [each.id, each]));
    for (let number = next; number <= article; number += 1) {
      found.acknowledged += 1;
      if (!present.has(crashArticle(number).id)) found.lost += 1;
    }
    for (const { paragraphs } of present.values()) if (paragraphs.length !== 3) found.half += 1;
    // The change after the last acknowledged one may be there too.
    const { recordDays } = await store.server(server).settings.get();
    found.acknowledged += setting - next + 1;
    if (setting >= next && recordDays !== daysOf(setting) && recordDays !== daysOf(setting + 1)) found.lost += 1;
    next = present.size;
    await store.close();
  }
  return found;
}

export async function run([count = '100', only]: string[]): Promise<void> {
  await onBothStores(async (name, place) => {
    const { kills, acknowledged, lost, half, unopened } = await crash(place, Number(count));
    console.log(
      `${name}: ${kills} kills, ${acknowledged} acknowledged changes, ${lost} lost, ${half} half articles, ${unopened} not opened again`,
    );
  }, only);
}
