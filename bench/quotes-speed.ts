/**
 * Speed and memory of reading: `npm run --silent bench -- quotes-speed IN.json [ARTICLES]` (2,000 unless given). Prints articles of 800 words
 * a second of processor time, the same text through MiniSearch in the same run for comparison, and the heap after each tenth.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { readBenchArticle } from './quotes.js';

const WORDS = 800;
/** Articles read before any is measured. */
const WARM_UP = 1000;

/** Processor time of the process so far, in seconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** What is left on the heap when everything that can be freed is freed, in bytes. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

export function run(args: string[]): Promise<void> {
  const [file, count = '2000'] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-speed IN.json [ARTICLES]');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as { id: string; text: string }[];
  const wordsOf = articles.map(({ text }) => text.split(/\s+/).length);
  // The engine compiles what runs often while it runs: that is over before anything is measured.
  for (let index = 0; index < WARM_UP; index += 1) readBenchArticle(articles[index % articles.length]!);
  const total = Number(count);
  const block = Math.ceil(total / 10);
  let words = 0;
  let seconds = 0;
  for (let index = 0; index < total;) {
    const end = Math.min(total, index + block);
    const before = processorTime();
    for (; index < end; index += 1) {
      const article = articles[index % articles.length]!;
      // Another text each time, so that nothing kept from the last reading can help.
      readBenchArticle({ ...article, text: `${article.text}\n\n${index}` });
      words += wordsOf[index % articles.length]!;
    }
    seconds += processorTime() - before;
    process.stdout.write(`${index} articles read, heap ${(heapInUse() / 1e6).toFixed(1)} MB\n`);
  }
  const reading = words / WORDS / seconds;
  const indexed = indexing(articles) / WORDS;
  process.stdout.write(`reading            ${reading.toFixed(0)} articles of ${WORDS} words a second\n`);
  process.stdout.write(`MiniSearch adding  ${indexed.toFixed(0)}\n`);
  process.stdout.write(`ratio              ${(reading / indexed).toFixed(2)}\n`);
  return Promise.resolve();
}

/** @returns words a second that MiniSearch, as it comes, adds to an index, a paragraph a document. */
function indexing(articles: readonly { text: string }[]): number {
  let words = 0;
  const before = processorTime();
  for (let round = 0; round < 4; round += 1) {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    let id = 0;
    for (const { text } of articles) {
      for (const paragraph of text.split(/\n\s*\n/)) index.add({ id: id++, text: paragraph });
      words += text.split(/\s+/).length;
    }
  }
  return words / (processorTime() - before);
}
