/**
 * Speed and memory of reading: `npm run --silent bench -- quotes-speed IN.json [ARTICLES]` (2,000 unless given). Prints articles of 800 words
 * a second of processor time, for their quotations alone and with their policies, and, measured in turns with both, how fast MiniSearch
 * indexes the same text: the ratio says more than the speed where others use the machine. Then reads as many again and prints the heap after
 * each tenth.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { readArticle } from '../src/reading/index.js';
import { readBenchArticle } from './quotes.js';
import { paragraphsOf } from './quotes-gold.js';

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
  readSome(articles, 0, WARM_UP, readBenchArticle);
  readSome(articles, 0, WARM_UP, readWhole);
  const quotations = new Stopwatch();
  const whole = new Stopwatch();
  const indexing = new Stopwatch();
  for (let index = 0; index < TURNS; index += 1) {
    quotations.time(() => readSome(articles, index * turn, turn, readBenchArticle));
    whole.time(() => readSome(articles, index * turn, turn, readWhole));
    indexing.time(() => indexAll(articles));
  }
  const indexed = indexing.speed();
  process.stdout.write(`articles of ${WORDS} words a second, and as a part of what MiniSearch indexes\n`);
  for (const [name, speed] of [
    ['quotations', quotations.speed()],
    ['with policies', whole.speed()],
    ['MiniSearch', indexed],
  ] as const)
    process.stdout.write(`${name.padEnd(14)} ${speed.toFixed(0).padStart(5)}  ${(speed / indexed).toFixed(2)}\n`);
}

/** Adds up the processor time of what is done in turns. */
class Stopwatch {
  #words = 0;
  #seconds = 0;

  /** @param work does something with text and returns how many words the text has */
  time(work: () => number): void {
    const before = processorTime();
    this.#words += work();
    this.#seconds += processorTime() - before;
  }

  /** @returns articles of `WORDS` words a second. */
  speed(): number {
    return this.#words / WORDS / this.#seconds;
  }
}

function readWhole({ text }: BenchInput): void {
  const paragraphs = paragraphsOf(text).map((paragraph, index) => ({ number: index + 1, text: paragraph.text }));
  readArticle({ headline: '', language: 'en', published: null, paragraphs });
}

/** Apart from the speed: freeing everything throws away what the engine has learned of objects of which none is left. */
function printHeap(articles: readonly BenchInput[], turn: number): void {
  for (let index = 0; index < TURNS; index += 1) {
    readSome(articles, index * turn, turn, readBenchArticle);
    process.stdout.write(`${(index + 1) * turn} articles read, heap ${(heapInUse() / 1e6).toFixed(1)} MB\n`);
  }
}

/** Reads as many articles as are asked for, one after another and again from the first. @returns how many words they have. */
function readSome(
  articles: readonly BenchInput[],
  first: number,
  count: number,
  read: (article: BenchInput) => void,
): number {
  let words = 0;
  for (let index = first; index < first + count; index += 1) {
    const article = articles[index % articles.length]!;
    // Another text each time, so that nothing kept from the last reading can help.
    read({ ...article, text: `${article.text}\n\n${index}` });
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
