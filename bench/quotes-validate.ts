/**
 * Cross-validation on a gold file: each part is read with weights trained on the other parts only.
 * `npm run --silent bench -- quotes-validate TRAIN.json > OUT.json` prints what the scorer of `quotes` reads.
 */
import { readFileSync } from 'node:fs';
import { UNCALIBRATED } from '../src/reading/calibration.js';
import { type Rankers, rankersFrom } from '../src/reading/ranker.js';
import { type BenchQuote, readBenchArticle } from './quotes.js';
import type { GoldArticle } from './quotes-gold.js';
import { lessonsOf, trainWeights } from './quotes-train.js';

const PARTS = 4;

/** Articles with rankers that have not seen them. */
export function* crossValidated(
  articles: readonly GoldArticle[],
): Generator<{ article: GoldArticle; rankers: Rankers }> {
  const parts = Array.from({ length: PARTS }, (_, part) => articles.filter((_, index) => index % PARTS === part));
  const lessons = parts.map((part) => lessonsOf(part));
  for (const [index, part] of parts.entries()) {
    const others = lessons.filter((_, other) => other !== index);
    const weights = trainWeights({
      speaker: others.flatMap(({ speaker }) => speaker),
      pronoun: others.flatMap(({ pronoun }) => pronoun),
    });
    const rankers = rankersFrom({ ...weights, calibration: UNCALIBRATED });
    for (const article of part) yield { article, rankers };
  }
}

export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-validate TRAIN.json > OUT.json');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  const read: { id: string; quotes: BenchQuote[] }[] = [];
  for (const { article, rankers } of crossValidated(articles)) read.push(readBenchArticle(article, rankers));
  process.stdout.write(`${JSON.stringify(read)}\n`);
  return Promise.resolve();
}
