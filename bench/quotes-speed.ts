/**
 * Speed and memory of reading: `npm run --silent bench -- quotes-speed IN.json [ARTICLES]` (2,000 unless given). Prints articles of 800 words
 * a second of processor time and, measured in turns with it, how fast MiniSearch indexes the same text: their ratio says more than the speed
 * where others use the machine. Then reads as many again and prints the heap after each tenth.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { readBenchArticle } from './quotes.js';

const WORDS = 800;
/** Articles read before any is measured. */
const WARM_UP = 1000;
/** How often reading and MiniSearch take turns, and how often the heap is looked at. */
const TURNS = 10;

interface BenchInput {
  id: string;
  text: string;
}

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
  const articles = JSON.parse(readFileSync(file, 'utf8')) as BenchInput[];
  const turn = Math.ceil(Number(count) / TURNS);
  printSpeed(articles, turn);
  printHeap(articles, turn);
  return Promise.resolve();
}

function printSpeed(articles: readonly BenchInput[], turn: number): void {
  // The engine compiles what runs often while it runs: that is over before anything is measured.
  readSome(articles, 0, WARM_UP);
  const reading = { words: 0, seconds: 0 };
  const indexing = { words: 0, seconds: 0 };
  for (let index = 0; index < TURNS; index += 1) {
    let before = processorTime();
    reading.words += readSome(articles, index * turn, turn);
    reading.seconds += processorTime() - before;
    before = processorTime();
    indexing.words += indexAll(articles);
    indexing.seconds += processorTime() - before;
  }
  const read = reading.words / WORDS / reading.seconds;
  const indexed = indexing.words / WORDS / indexing.seconds;
  process.stdout.write(`reading            ${read.toFixed(0)} articles of ${WORDS} words a second\n`);
  process.stdout.write(`MiniSearch adding  ${indexed.toFixed(0)}\n`);
  process.stdout.write(`ratio              ${(read / indexed).toFixed(2)}\n`);
}

/** Apart from the speed: freeing everything throws away what the engine has learned of objects of which none is left. */
function printHeap(articles: readonly BenchInput[], turn: number): void {
  for (let index = 0; index < TURNS; index += 1) {
    readSome(articles, index * turn, turn);
    process.stdout.write(`${(index + 1) * turn} articles read, heap ${(heapInUse() / 1e6).toFixed(1)} MB\n`);
  }
}

/** Reads as many articles as are asked for, one after another and again from the first. @returns how many words they have. */
function readSome(articles: readonly BenchInput[], first: number, count: number): number {
  let words = 0;
  for (let index = first; index < first + count; index += 1) {
    const article = articles[index % articles.length]!;
    // Another text each time, so that nothing kept from the last reading can help.
    readBenchArticle({ ...article, text: `${article.text}\n\n${index}` });
    words += article.text.split(/\s+/).length;
  }
  return words;
}

/** Puts all articles into an index of MiniSearch, as it comes, a paragraph a document. @returns how many words they have. */
function indexAll(articles: readonly BenchInput[]): number {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  let id = 0;
  let words = 0;
  for (const { text } of articles) {
    for (const paragraph of text.split(/\n\s*\n/)) index.add({ id: id++, text: paragraph });
    words += text.split(/\s+/).length;
  }
  return words;
}
