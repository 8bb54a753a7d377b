/**
 * Calibration: how often an attribution of a given confidence is right. `quotes-calibration GOLD.json` prints a reliability table of the
 * weights in use; training fits the curves with `fitted`.
 */
import { readFileSync } from 'node:fs';
import { type Calibration, type Curve, logOdds } from '../src/reading/calibration.js';
import type { MentionKind } from '../src/reading/mentions.js';
import type { Rankers } from '../src/reading/ranker.js';
import { type BenchQuote, readBenchArticle } from './quotes.js';
import { type GoldArticle, isSpeaker, overlap } from './quotes-gold.js';

/** An attribution that the gold can judge. */
export interface Judged {
  kind: MentionKind;
  confidence: number;
  right: boolean;
}

/** @returns the judged attributions among an article's quotations. */
export function judgedOf(article: GoldArticle, quotes: readonly BenchQuote[]): Judged[] {
  return article.quotes.flatMap((gold) => {
    const quote = quotes.find((one) => overlap(one, gold) >= 0.8);
    if (quote?.by === undefined || quote.speaker === null) return [];
    const right = isSpeaker(quote, gold);
    return right === null ? [] : [{ kind: quote.by, confidence: quote.confidence, right }];
  });
}

/** @returns the attributions of a gold file read with `rankers`, those below the threshold too. */
export function judgedArticle(article: GoldArticle, rankers?: Rankers): Judged[] {
  return judgedOf(article, readBenchArticle(article, rankers, 0).quotes);
}

/** @returns for each kind of mention the logistic curve that fits best (Newton's method, a little pull towards the straight curve). */
export function fitted(judged: readonly Judged[]): Calibration {
  const of = (kind: MentionKind) => curveOf(judged.filter((one) => one.kind === kind));
  return { name: of('name'), pronoun: of('pronoun'), nominal: of('nominal') };
}

const PULL = 1;
/** Longer steps of Newton's method can leap over the best and never come back. */
const step = (value: number) => Math.max(-0.3, Math.min(0.3, value));

function curveOf(judged: readonly Judged[]): Curve {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 60; round += 1) {
    let [slopeBySlope, slopeByShift, shiftByShift] = [PULL, 0, PULL];
    let [bySlope, byShift] = [PULL * (slope - 1), PULL * shift];
    for (const { confidence, right } of judged) {
      const odds = logOdds(confidence);
      const chance = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const weight = chance * (1 - chance);
      bySlope += (chance - (right ? 1 : 0)) * odds;
      byShift += chance - (right ? 1 : 0);
      slopeBySlope += weight * odds * odds;
      slopeByShift += weight * odds;
      shiftByShift += weight;
    }
    const determinant = slopeBySlope * shiftByShift - slopeByShift * slopeByShift;
    slope -= step((shiftByShift * bySlope - slopeByShift * byShift) / determinant);
    shift -= step((slopeBySlope * byShift - slopeByShift * bySlope) / determinant);
  }
  return { slope: rounded(slope), shift: rounded(shift) };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

const BANDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** @returns a table: for each band of confidence how many attributions there are, what they promise and what is right. */
export function reliability(judged: readonly Judged[]): string {
  const lines = ['confidence       count   promised   right'];
  for (const [index, low] of BANDS.slice(0, -1).entries()) {
    const high = BANDS[index + 1]!;
    const band = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    if (band.length === 0) continue;
    const mean = (value: (one: Judged) => number) => band.reduce((sum, one) => sum + value(one), 0) / band.length;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
    lines.push(
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}  ${String(band.length).padStart(6)}   ` +
        `${percent(mean(({ confidence }) => confidence))}  ${percent(mean(({ right }) => (right ? 1 : 0)))}`,
    );
  }
  return lines.join('\n');
}

export function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-calibration GOLD.json');
  const articles = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  process.stdout.write(`${reliability(articles.flatMap((article) => judgedArticle(article)))}\n`);
  return Promise.resolve();
}
