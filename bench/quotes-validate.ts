/**
 * Cross-validation on a gold file: each part is read with weights trained on the other parts only.
 * `npm run --silent bench -- quotes-validate TRAIN.json > OUT.json` prints what the scorer of `quotes` reads.
 */
import { readFileSync } from 'node:fs';
import { chanceOf } from '../src/reading/calibration.js';
import { THRESHOLD } from '../src/reading/reader.js';
import type { BenchQuote } from './quotes.js';
import type { GoldArticle } from './quotes-gold.js';
import { learn } from './quotes-train.js';

export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-validate TRAIN.json > OUT.json');
  const { saved, read } = learn(JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[]);
  const calibrated = (quote: BenchQuote): BenchQuote => {
    if (quote.by === undefined) return quote;
    const confidence = chanceOf(saved.calibration, quote.by, quote.confidence);
    return { ...quote, confidence, speaker: confidence < THRESHOLD ? null : quote.speaker };
  };
  process.stdout.write(`${JSON.stringify(read.map(({ id, quotes }) => ({ id, quotes: quotes.map(calibrated) })))}\n`);
  return Promise.resolve();
}
