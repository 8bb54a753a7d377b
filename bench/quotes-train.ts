/**
 * Trains the weights of the readers' rankers: `npm run bench -- quotes-train TRAIN.json [--folds N --fold I]`.
 * The same data gives the same bytes: no random numbers, a fixed order, weights rounded to hundredths.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packFor } from '../src/language/packs/index.js';
import { attribute, type Candidate } from '../src/reading/attribution.js';
import { framesOf } from '../src/reading/frames.js';
import { softmax, WEIGHT_UNIT } from '../src/reading/ranker.js';
import { type GoldArticle, type GoldQuote, goldFor, paragraphsOf } from './quotes-gold.js';

interface Instance {
  /** Feature numbers of each candidate. */
  candidates: Uint32Array[];
  right: boolean[];
}

const EPOCHS = 12;
const RATE = 0.12;
const DECAY = 2e-6;
/** Features seen less often are left out: they would only learn single articles. */
const SEEN_AT_LEAST = 4;

class FeatureNumbers {
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

function speakerInstances(articles: readonly GoldArticle[], numbers: FeatureNumbers): Instance[] {
  const pack = packFor('en');
  const instances: Instance[] = [];
  for (const article of articles) {
    const paragraphs = paragraphsOf(article.text);
    const frames = framesOf(
      paragraphs.map(({ text }) => text),
      pack,
    );
    attribute(
      frames,
      (place, candidates) => {
        const gold = goldFor(article, place, paragraphs);
        const right = candidates.map((candidate) => isRight(candidate, gold, paragraphs));
        const usable = gold !== 'unjudged' && right.includes(true);
        if (usable)
          instances.push({
            candidates: candidates.map(({ features }) => Uint32Array.from(features, (name) => numbers.of(name))),
            right,
          });
        return { chosen: candidates[right.indexOf(true)] ?? candidates.at(-1)!, share: 1 };
      },
      pack,
    );
  }
  return instances;
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
export function train(instances: readonly Instance[], features: FeatureNumbers): Record<string, number> {
  const weights = new Float64Array(features.names.length);
  const squares = new Float64Array(features.names.length).fill(1e-3);
  const seen = features.counts.map((count) => count >= SEEN_AT_LEAST);
  const averaged = new Float64Array(features.names.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
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
          const slope = gradient + DECAY * weights[feature]! * instances.length * 0.02;
          squares[feature]! += slope * slope;
          weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!);
        }
      }
    }
    if (epoch >= EPOCHS / 2)
      for (let index = 0; index < weights.length; index += 1) averaged[index]! += weights[index]! / (EPOCHS / 2);
  }
  const table: Record<string, number> = {};
  const order = features.names.map((name, index) => ({ name, index })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, index } of order) {
    const weight = Math.round(averaged[index]! * WEIGHT_UNIT);
    if (seen[index] && weight !== 0) table[name] = weight;
  }
  return table;
}

/** Command: reads the gold file, writes the weights. */
export function run(args: string[]): Promise<void> {
  const [file = '', output = 'src/reading/weights.json'] = args.filter((argument) => !argument.startsWith('--'));
  const option = (name: string) =>
    Number(args.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? -1);
  const folds = option('folds');
  const fold = option('fold');
  const all = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[];
  const articles = all.filter((_, index) => folds < 1 || index % folds !== fold);
  const numbers = new FeatureNumbers();
  const instances = speakerInstances(articles, numbers);
  const speaker = train(instances, numbers);
  console.error(`${instances.length} runs, ${Object.keys(speaker).length} weights`);
  writeFileSync(output, `${JSON.stringify({ speaker, pronoun: {} }, null, 0)}\n`);
  return Promise.resolve();
}
