/**
 * Trains the weights of the readers' rankers: `npm run --silent bench -- quotes-train TRAIN.json [WEIGHTS.json]`.
 * The same data gives the same bytes: no random numbers, a fixed order, weights rounded to hundredths.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packFor } from '../src/language/packs/index.js';
import { attribute, type Candidate } from '../src/reading/attribution.js';
import { entitiesOf, type Entity } from '../src/reading/entities.js';
import { framesOf } from '../src/reading/frames.js';
import { reportsOf } from '../src/reading/indirect.js';
import type { FoundMention } from '../src/reading/mentions.js';
import { decideBy, resolvePronouns } from '../src/reading/resolution.js';
import { softmax, WEIGHT_UNIT } from '../src/reading/ranker.js';
import { type GoldArticle, type GoldQuote, goldFor, paragraphsOf } from './quotes-gold.js';

export interface Instance {
  /** Feature numbers of each candidate. */
  candidates: Uint32Array[];
  right: boolean[];
}

/** How training runs; the defaults are the best of those tried by cross-validation. */
export interface TrainingOptions {
  epochs: number;
  rate: number;
  /** Pull of every weight towards zero at each step that touches it. */
  decay: number;
  /** Features seen less often are left out: they would only learn single articles. */
  seenAtLeast: number;
}

export const TRAINING: TrainingOptions = { epochs: 12, rate: 0.12, decay: 2e-4, seenAtLeast: 4 };

export class FeatureNumbers {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();
  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.#numbers.set(name, number);
      this.names.push(name);
      this.counts.push(0);
    }
    this.counts[number]! += 1;
    return number;
  }
}

export interface Collected {
  speaker: Instance[];
  pronoun: Instance[];
}

export interface Numbers {
  speaker: FeatureNumbers;
  pronoun: FeatureNumbers;
}

export function collect(articles: readonly GoldArticle[], numbers: Numbers): Collected {
  const pack = packFor('en');
  const collected: Collected = { speaker: [], pronoun: [] };
  for (const article of articles) {
    const paragraphs = paragraphsOf(article.text);
    const frames = framesOf(
      paragraphs.map(({ text }) => text),
      pack,
    );
    const silver = new Map<FoundMention, string>();
    const attributions = attribute(
      frames,
      (place, candidates) => {
        const gold = goldFor(article, place, paragraphs);
        const right = candidates.map((candidate) => isRight(candidate, gold, paragraphs));
        const usable = gold !== 'unjudged' && right.includes(true);
        if (usable) collected.speaker.push(instance(candidates, right, numbers.speaker));
        const mention = candidates[right.indexOf(true)]?.mention;
        if (mention?.kind === 'pronoun' && typeof gold === 'object' && gold.speaker_resolved !== undefined)
          silver.set(mention, gold.speaker_resolved);
        return { chosen: candidates[right.indexOf(true)] ?? candidates.at(-1)!, share: 1 };
      },
      pack,
    );
    const reports = frames.flatMap((frame) => reportsOf(frame, pack));
    const speaking = new Set(
      [...attributions, ...reports].flatMap(({ mention }) => (mention === null ? [] : [mention])),
    );
    resolvePronouns(
      frames,
      entitiesOf(frames, pack).of,
      speaking,
      (pronoun, candidates) => {
        const name = silver.get(pronoun);
        if (name === undefined) return decideBy(startingScore)(pronoun, candidates);
        const right = candidates.map(({ entity }) => isNamed(entity, name));
        if (right.includes(true)) collected.pronoun.push(instance(candidates, right, numbers.pronoun));
        return { entity: (candidates[right.indexOf(true)] ?? candidates[0]!).entity, share: 1 };
      },
      pack,
    );
  }
  return collected;
}

function instance(
  candidates: readonly { features: readonly string[] }[],
  right: boolean[],
  numbers: FeatureNumbers,
): Instance {
  return {
    candidates: candidates.map(({ features }) => Uint32Array.from(features, (name) => numbers.of(name))),
    right,
  };
}

/** Before there are weights: the nearest subject, or whoever the last such pronoun stood for. */
function startingScore(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) {
    if (feature.startsWith('l:y')) score += 3;
    else if (feature.startsWith('r:')) score -= Number(feature.slice(2));
    else if (feature.startsWith('sg:') && feature.endsWith('s')) score += 2;
  }
  return score;
}

function isNamed(entity: Entity, name: string): boolean {
  if (entity.mentions[0]!.kind !== 'name') return false;
  const wanted = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 1);
  return entity.names.some((own) => wanted.includes(own)) && wanted.includes(entity.names.at(-1)!);
}

/** Whether a candidate is the gold speaker: it stands inside the gold words for the speaker and has their head. */
function isRight(
  candidate: Candidate,
  gold: GoldQuote | 'nobody' | 'unjudged',
  paragraphs: readonly { start: number }[],
): boolean {
  const { mention } = candidate;
  if (gold === 'unjudged' || gold === 'nobody' || gold.speaker_start === null || gold.speaker === null)
    return mention === null && gold !== 'unjudged';
  if (mention === null) return false;
  const offset = paragraphs[mention.paragraph - 1]!.start;
  const start = mention.start + offset;
  const end = mention.end + offset;
  const from = gold.speaker_start;
  const to = from + gold.speaker.length;
  if (start >= to || end <= from) return false;
  if (gold.speaker_type === 'pronoun') return mention.kind === 'pronoun';
  const heads = (gold.speaker_heads ?? []).map((head) => head.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const own = mention.head.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    heads.includes(own) ||
    mention.core.some((word) => heads.includes(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
  );
}

/** Multinomial logistic regression, one pass after another over the instances in order, adaptive steps (AdaGrad). */
export function train(
  instances: readonly Instance[],
  features: FeatureNumbers,
  { epochs, rate, decay, seenAtLeast }: TrainingOptions = TRAINING,
): Record<string, number> {
  const weights = new Float64Array(features.names.length);
  const squares = new Float64Array(features.names.length).fill(1e-3);
  const seen = features.counts.map((count) => count >= seenAtLeast);
  const averaged = new Float64Array(features.names.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let step = 0; step < instances.length; step += 1) {
      // A fixed stride visits every instance once in an order that mixes the articles.
      const { candidates, right } = instances[(step * 7919 + epoch) % instances.length]!;
      const scores = candidates.map((candidate) =>
        candidate.reduce((sum, feature) => sum + (seen[feature] ? weights[feature]! : 0), 0),
      );
      const shares = softmax(scores);
      const rightShare = shares.reduce((sum, share, index) => sum + (right[index] ? share : 0), 0);
      for (const [index, candidate] of candidates.entries()) {
        const wanted = right[index] ? shares[index]! / Math.max(rightShare, 1e-9) : 0;
        const gradient = shares[index]! - wanted;
        if (Math.abs(gradient) < 1e-5) continue;
        for (const feature of candidate) {
          const slope = gradient + decay * weights[feature]!;
          squares[feature]! += slope * slope;
          weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!);
        }
      }
    }
    if (epoch >= epochs / 2)
      for (let index = 0; index < weights.length; index += 1) averaged[index]! += weights[index]! / (epochs / 2);
  }
  const table: Record<string, number> = {};
  const order = features.names.map((name, index) => ({ name, index })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, index } of order) {
    const weight = Math.round(averaged[index]! * WEIGHT_UNIT);
    if (seen[index] && weight !== 0) table[name] = weight;
  }
  return table;
}

/** @returns the weights of both rankers, trained on `articles`. */
export function trainWeights(articles: readonly GoldArticle[]): {
  speaker: Record<string, number>;
  pronoun: Record<string, number>;
} {
  const numbers = { speaker: new FeatureNumbers(), pronoun: new FeatureNumbers() };
  const { speaker, pronoun } = collect(articles, numbers);
  return { speaker: train(speaker, numbers.speaker), pronoun: train(pronoun, numbers.pronoun) };
}

/** Command: reads the gold file, writes the weights. */
export function run(args: string[]): Promise<void> {
  const [file, output = 'src/reading/weights.json'] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-train TRAIN.json [WEIGHTS.json]');
  const weights = trainWeights(JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[]);
  writeFileSync(output, `${JSON.stringify(weights)}\n`);
  console.error(
    `${Object.keys(weights.speaker).length} weights for speakers, ${Object.keys(weights.pronoun).length} for pronouns`,
  );
  return Promise.resolve();
}
