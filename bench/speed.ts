/**
 * `speed SET.json [ARTICLES]`: how long building a library, loading it again and searching it take on this machine,
 * beside MiniSearch with the same words. The articles are made of the collection's sentences in an order of our own,
 * 20 paragraphs of about 55 words each; the questions are the collection's.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import type { Article } from '../src/coverage/article.js';
import { Library, savedInHome } from '../src/library/index.js';
import { savedFile } from '../src/library/saved.js';
import { allTerms, contentTerms } from '../src/search/terms.js';
import { type Collection, readCollection } from './collection.js';

const paragraphsOfArticle = 20;
const wordsOfParagraph = 50;
const questionsAsked = 200;

/** The same numbers below 1 each time (a linear congruential generator). */
function numbers(): () => number {
  let state = 7;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

function articlesOf({ docs }: Collection, count: number): Article[] {
  const next = numbers();
  const sentences = docs.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  const sentence = () => sentences[Math.floor(next() * sentences.length)]!;
  const paragraph = () => {
    const chosen: string[] = [];
    while (chosen.join(' ').split(' ').length < wordsOfParagraph) chosen.push(sentence());
    return chosen.join(' ');
  };
  return Array.from({ length: count }, (_, place) => ({
    id: String(place).padStart(8, '0'),
    outlet: `Outlet ${place % 9}`,
    headline: sentence().slice(0, 80),
    byline: null,
    published: '2020-01-01',
    modified: null,
    language: 'en',
    url: null,
    paragraphs: Array.from({ length: paragraphsOfArticle }, (_, index) => ({ number: index + 1, text: paragraph() })),
    provenance: {},
    account: false,
  }));
}

/** Processor time of the whole process, in milliseconds: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What is left when everything that can be freed is freed, in bytes. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function timed<T>(label: string, work: () => T | Promise<T>): Promise<T> {
  const wall = performance.now();
  const processor = processorTime();
  const result = await work();
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1).padStart(7);
  console.log(
    `${label.padEnd(44)}${seconds(performance.now() - wall)} s, processor ${seconds(processorTime() - processor)} s`,
  );
  return result;
}

function timeSearches(label: string, questions: readonly string[], search: (question: string) => unknown): void {
  for (const question of questions) search(question);
  const times = questions.map((question) => {
    const start = processorTime();
    search(question);
    return processorTime() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1).padStart(7);
  console.log(`${label.padEnd(44)}p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (processor)`);
}

/** @param args The collection's file and how many articles to make of it; 300 unless given. */
export async function run([file, count = '300']: string[]): Promise<void> {
  if (file === undefined || !/^[1-9]\d*$/.test(count))
    throw new Error('name the collection: speed SET.json [ARTICLES]');
  const collection = await readCollection(file);
  const articles = articlesOf(collection, Number(count));
  const home = await mkdtemp(join(tmpdir(), 'on-record-speed-'));
  try {
    console.log(`${articles.length} articles, ${articles.length * paragraphsOfArticle} paragraphs`);
    const library = await timed('library read, indexed and saved', () =>
      Library.build(articles, { saved: savedInHome(home) }),
    );
    await timed('library loaded by the next start', () => Library.build(articles, { saved: savedInHome(home) }));
    const saved = await stat(savedFile(home)).catch(() => undefined);
    console.log(`saved ${megabytes(saved?.size ?? 0)}, in memory with the articles ${megabytes(memoryInUse())}`);
    const one = await timed('library without one article', () => library.without([articles[0]!.id]));
    await timed('library with one more article', () => one.with([articles[0]!]));
    const step = Math.max(1, Math.floor(collection.queries.length / questionsAsked));
    const questions = collection.queries.filter((_, place) => place % step === 0).map(({ text }) => text);
    timeSearches('search', questions, (question) => library.index.search(question));
    const asItComes = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
    const sameWords = new MiniSearch<{ id: string; text: string }>({
      fields: ['text'],
      tokenize: (text) => text.split(' '),
    });
    for (const { id, paragraphs } of articles) {
      for (const { number, text } of paragraphs) {
        asItComes.add({ id: `${id}-${number}`, text });
        const stems = allTerms(text, 'en').map(({ stem }) => stem);
        sameWords.add({ id: `${id}-${number}`, text: stems.join(' ') });
      }
    }
    timeSearches('MiniSearch as it comes', questions, (question) => asItComes.search(question));
    timeSearches('MiniSearch, our stop words and stems', questions, (question) => {
      const stems = contentTerms(question, 'en').map(({ stem }) => stem);
      return sameWords.search(stems.join(' '));
    });
  } finally {
    await rm(home, { recursive: true });
  }
}
