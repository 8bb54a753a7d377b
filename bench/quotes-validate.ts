/**
 * Cross-validation on a gold file: each part is read with weights trained on the other parts only.
 * `npm run --silent bench -- quotes-validate TRAIN.json > OUT.json` prints what the scorer of `quotes` reads.
 */
import { readFileSync } from 'node:fs';
import { Ranker } from '../src/reading/ranker.js';
import { readBenchArticle } from './quotes.js';
import type { GoldArticle } from './quotes-gold.js';
import { trainWeights } from './quotes-train.js';

const PARTS = 4;

export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-validate TRAIN.json > OUT.json');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  const read = [];
  for (let part = 0; part < PARTS; part += 1) {
    const weights = trainWeights(articles.filter((_, index) => index % PARTS !== part));
    const rankers = { speaker: new Ranker(weights.speaker), pronoun: new Ranker(weights.pronoun) };
    for (const article of articles.filter((_, index) => index % PARTS === part))
      read.push(readBenchArticle(article, rankers));
  }
  process.stdout.write(`${JSON.stringify(read)}\n`);
  return Promise.resolve();
}
