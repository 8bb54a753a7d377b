/**
 * `servers [SERVERS] [ARTICLES] [ASKED]`: how long a bot with many servers takes to be ready, how long the first answer in a server not
 * yet loaded takes (and how much processor time, which other work on the machine does not lengthen), with and without what an earlier
 * start saved, and how much memory it all takes. The articles are made of invented
 * words, each server's of its own, so that nothing is shared.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { answer } from '../src/answers/index.js';
import type { Article } from '../src/coverage/article.js';
import { Coverages } from '../src/runtime/coverages.js';
import { keepHeapSmall } from '../src/runtime/heap.js';
import { warmUp } from '../src/runtime/warm-up.js';
import { openStore } from '../src/store/index.js';

const paragraphsOfArticle = 20;
const sentencesOfParagraph = 3;

const serverId = (index: number): string => `${100_000_000_000_000_000n + BigInt(index)}`;

/** A pseudo-random number of a place, the same each time. */
function chosen(seed: number, most: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 12)) >>> 0) % most;
}

const syllables = ['ba', 'do', 'fi', 'gu', 'ka', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 'vu', 'wa', 'ze'];

/** A word of a vocabulary of about 3,000. */
function word(seed: number): string {
  const at = chosen(seed, 3_375);
  return syllables[at % 15]! + syllables[Math.floor(at / 15) % 15]! + syllables[Math.floor(at / 225) % 15]!;
}

function articleOf(server: number, number: number): Article {
  const seed = (server * 1_000 + number) * 10_000;
  const sentence = (at: number): string => {
    const words = Array.from({ length: 14 }, (_, index) => word(seed + at * 20 + index)).join(' ');
    return at % 5 === 0 ? `"${words}," said Nessa Quill, the keeper of gate ${at}.` : `The ${words}.`;
  };
  return {
    id: `s${server.toString(32).padStart(3, '0')}n${number.toString(32).padStart(3, '0')}`,
    outlet: `Outlet ${number % 7}`,
    headline: `Notice ${number} of the ${word(seed)} ${word(seed + 1)}`,
    byline: null,
    published: `2021-0${1 + (number % 9)}-1${number % 10}`,
    modified: null,
    language: 'en',
    url: `https://outlet.example/${server}/${number}`,
    paragraphs: Array.from({ length: paragraphsOfArticle }, (_, index) => ({
      number: index + 1,
      text: Array.from({ length: sentencesOfParagraph }, (_unused, at) =>
        sentence(index * sentencesOfParagraph + at),
      ).join(' '),
    })),
    provenance: {},
    account: false,
  };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)} ms`;
}

const microseconds = ({ user, system }: NodeJS.CpuUsage): number => user + system;

/** What a bot does that has just been started: it gets ready, and is asked once in each of some servers. */
async function ask(home: string, servers: number, asked: number): Promise<void> {
  keepHeapSmall();
  const began = performance.now();
  const store = await openStore({ home });
  const coverages = await Coverages.open(store, { home, logger: pino({ level: 'silent' }) });
  const ready = performance.now() - began;
  // As the bot does once it has logged in.
  await warmUp(coverages.host);
  const warm = performance.now() - began;
  const [first, second, processor]: [number[], number[], number[]] = [[], [], []];
  let most = process.memoryUsage.rss();
  for (let index = 0; index < asked; index += 1) {
    const place = { server: serverId(Math.floor((index * servers) / asked)) };
    for (const times of [first, second]) {
      const start = performance.now();
      const used = process.cpuUsage();
      answer(await coverages.libraryFor(place), { kind: 'ask', text: 'What did Nessa Quill say about gate 10?' });
      times.push(performance.now() - start);
      if (times === first) processor.push(microseconds(process.cpuUsage(used)) / 1_000);
    }
    most = Math.max(most, process.memoryUsage.rss());
  }
  console.log(`  ready after ${Math.round(ready)} ms, warm after ${Math.round(warm)} ms`);
  console.log(
    `  first answer in ${asked} servers: p50 ${quantile(first, 0.5)}, p95 ${quantile(first, 0.95)}, most ${quantile(first, 1)}; second p50 ${quantile(second, 0.5)}`,
  );
  console.log(`  its processor time: p50 ${quantile(processor, 0.5)}, p95 ${quantile(processor, 0.95)}`);
  console.log(`  memory (RSS) at most ${megabytes(most)}`);
  await coverages.close();
  await store.close();
}

export async function run([first = '1000', second = '50', third, folder]: string[]): Promise<void> {
  const [servers, articles, asked] = [Number(first), Number(second), Number(third ?? first)];
  if (folder !== undefined) return ask(folder, servers, asked);
  const home = await mkdtemp(join(tmpdir(), 'on-record-servers-'));
  try {
    const store = await openStore({ home });
    const began = performance.now();
    for (let server = 0; server < servers; server += 1) {
      const own = Array.from({ length: articles }, (_, number) => articleOf(server, number));
      await store.server(serverId(server)).articles.add(own);
    }
    await store.close();
    console.log(
      `${servers} servers of ${articles} articles filled in ${Math.round((performance.now() - began) / 1_000)} s`,
    );
    for (const what of ['nothing saved', 'saved by the start before']) {
      console.log(`${what}:`);
      // A process of its own, whose memory has nothing of the filling.
      const main = fileURLToPath(new URL('main.ts', import.meta.url));
      spawnSync(process.execPath, ['--import', 'tsx', main, 'servers', first, second, String(asked), home], {
        stdio: 'inherit',
      });
    }
  } finally {
    await rm(home, { recursive: true });
  }
}
