/**
 * Trains the weights of the readers' rankers: `npm run --silent bench -- quotes-train TRAIN.json [WEIGHTS.json]`.
 * The same data gives the same bytes: no random numbers but those of a fixed generator, a fixed order, whole numbers for weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packFor } from '../src/language/packs/index.js';
import { attribute, type Candidate } from '../src/reading/attribution.js';
import { entitiesOf, type Entity } from '../src/reading/entities.js';
import { framesOf } from '../src/reading/frames.js';
import { reportsOf } from '../src/reading/indirect.js';
import type { FoundMention } from '../src/reading/mentions.js';
import { featureName } from '../src/reading/pronoun-features.js';
import { type Decide, decideBy, resolvePronouns } from '../src/reading/resolution.js';
import { ATTRIBUTES, type Attribute, ROW_LENGTH } from '../src/reading/attributes.js';
import { type Rankers, rankersFrom, type SavedRankers, WEIGHT_UNIT } from '../src/reading/ranker.js';
import { softmax } from '../src/reading/softmax.js';
import { Voices } from '../src/reading/voices.js';
import { UNCALIBRATED } from '../src/reading/calibration.js';
import { boost, type BoostingOptions, type Choice } from './boosting.js';
import { type BenchArticle, readBenchArticle } from './quotes.js';
import { fitted, type Judged, judgedOf } from './quotes-calibration.js';
import { type GoldArticle, type GoldQuote, goldFor, paragraphsOf } from './quotes-gold.js';

/** What one part of the gold teaches. */
export interface Lessons {
  speaker: Choice[];
  pronoun: PronounChoice[];
}

/** Whom a pronoun may stand for, by the names of their features, and who is right. */
interface PronounChoice {
  candidates: (readonly string[])[];
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

/** @returns the choices that a gold file makes between candidates. */
export function lessonsOf(articles: readonly GoldArticle[]): Lessons {
  const pack = packFor('en');
  const lessons: Lessons = { speaker: [], pronoun: [] };
  for (const article of articles) {
    const paragraphs = paragraphsOf(article.text);
    const frames = framesOf(
      paragraphs.map(({ text }) => text),
      pack,
    );
    const entities = entitiesOf(frames, pack);
    const silver = new Map<FoundMention, string>();
    const attributions = attribute(
      frames,
      (place, candidates, rows) => {
        const gold = goldFor(article, place, paragraphs);
        const right = candidates.map((candidate) => isRight(candidate, gold, paragraphs));
        if (gold !== 'unjudged' && right.includes(true))
          lessons.speaker.push({
            rows: candidates.map((_, index) => rows.subarray(index * ROW_LENGTH, (index + 1) * ROW_LENGTH)),
            right,
          });
        const mention = candidates[right.indexOf(true)]?.mention;
        if (mention?.kind === 'pronoun' && typeof gold === 'object' && gold.speaker_resolved !== undefined)
          silver.set(mention, gold.speaker_resolved);
        return { chosen: candidates[right.indexOf(true)] ?? candidates.at(-1)!, share: 1 };
      },
      new Voices(frames, entities),
      pack,
    );
    const reports = frames.flatMap((frame) => reportsOf(frame, pack));
    const speaking = new Set(
      [...attributions, ...reports].flatMap(({ mention }) => (mention === null ? [] : [mention])),
    );
    const decide: Decide = (pronoun, candidates) => {
      const name = silver.get(pronoun);
      if (name === undefined) return decideBy((features) => startingScore(namesOf(features)))(pronoun, candidates);
      const right = candidates.map(({ entity }) => isNamed(entity, name));
      if (right.includes(true))
        lessons.pronoun.push({ candidates: candidates.map((candidate) => namesOf(candidate.features())), right });
      return { entity: (candidates[right.indexOf(true)] ?? candidates[0]!).entity, share: 1 };
    };
    resolvePronouns(frames, speaking, decide, pack);
  }
  return lessons;
}

function namesOf(features: readonly number[]): string[] {
  return Array.from(features, featureName);
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
export function isRight(
  { mention }: Candidate,
  gold: GoldQuote | 'nobody' | 'unjudged',
  paragraphs: readonly { start: number }[],
): boolean {
  if (gold === 'unjudged' || gold === 'nobody' || gold.speaker_start === null || gold.speaker === null)
    return mention === null && gold !== 'unjudged';
  if (mention === null) return false;
  const offset = paragraphs[mention.paragraph - 1]!.start;
  const start = mention.start + offset;
  const end = mention.end + offset;
  const from = gold.speaker_start;
  const to = from + gold.speaker.length;
  if (/^(?:who|which|that)$/i.test(gold.speaker)) return leadsTo(mention, from - end, gold);
  if (start >= to || end <= from) return false;
  if (gold.speaker_type === 'pronoun') return mention.kind === 'pronoun';
  // The gold's head is not always the noun that rules the phrase: whoever opens with its very words is meant.
  if (gold.speaker_type === 'nominal' && mention.kind === 'nominal' && start === from) return true;
  const heads = (gold.speaker_heads ?? []).map((head) => head.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const own = mention.head.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    heads.includes(own) ||
    mention.core.some((word) => heads.includes(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
  );
}

/** "Jo Berg, who said ...": the relative pronoun stands for the name `distance` characters before it. */
function leadsTo(mention: FoundMention, distance: number, { speaker_resolved: name }: GoldQuote): boolean {
  if (distance < 0 || mention.kind === 'pronoun') return false;
  if (distance <= 3) return true;
  const { entity } = mention;
  return distance < 120 && name !== undefined && entity !== null && isNamed(entity, name);
}

/** Multinomial logistic regression, one pass after another over the choices in order, adaptive steps (AdaGrad). */
export function train(
  choices: readonly PronounChoice[],
  { epochs, rate, decay, seenAtLeast }: TrainingOptions = TRAINING,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const features of candidates) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= seenAtLeast).sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const instances = choices.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) =>
      features.flatMap((name) => (numbers.has(name) ? [numbers.get(name)!] : [])),
    ),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const averaged = new Float64Array(names.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let step = 0; step < instances.length; step += 1) {
      // A fixed stride visits every instance once in an order that mixes the articles.
      const { candidates, right } = instances[(step * 7919 + epoch) % instances.length]!;
      const shares = softmax(
        candidates.map((candidate) => candidate.reduce((sum, feature) => sum + weights[feature]!, 0)),
      );
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
  for (const [index, name] of names.entries()) {
    const weight = Math.round(averaged[index]! * WEIGHT_UNIT);
    if (weight !== 0) table[name] = weight;
  }
  return table;
}

/** Attributes whose values are names, not amounts. */
const UNORDERED: readonly Attribute[] = [
  'before',
  'before2',
  'after',
  'after2',
  'ending',
  'sinceEnding',
  'side',
  'kind',
  'nature',
  'form',
  'grammar',
  'behind',
  'tie',
  'strength',
  'cueForm',
  'cueBehind',
  'cueSense',
  'previous',
  'previousGender',
];

/** The best of those tried by cross-validation. */
export const BOOSTING: BoostingOptions = {
  trees: 140,
  rate: 0.09,
  leaves: 32,
  depth: 9,
  leastWeight: 2,
  pull: 3,
  leastCurve: 0.01,
  attributes: 0.5,
  unordered: UNORDERED.map((name) => ATTRIBUTES.indexOf(name)),
};

/** @returns the weights of both rankers, trained on `lessons`. */
export function trainWeights({ speaker, pronoun }: Lessons): Pick<SavedRankers, 'speaker' | 'pronoun'> {
  return { speaker: boost(speaker, BOOSTING), pronoun: train(pronoun) };
}

const PARTS = 4;

/** Articles with rankers that have not seen them, uncalibrated; `whole` gets the lessons of all parts. */
export function* crossValidated(
  articles: readonly GoldArticle[],
): Generator<{ article: GoldArticle; rankers: Rankers }, Lessons> {
  const parts = Array.from({ length: PARTS }, (_, part) => articles.filter((_, index) => index % PARTS === part));
  const lessons = parts.map((part) => lessonsOf(part));
  for (const [index, part] of parts.entries()) {
    const others = together(lessons.filter((_, other) => other !== index));
    const rankers = rankersFrom({ ...trainWeights(others), calibration: UNCALIBRATED });
    for (const article of part) yield { article, rankers };
  }
  return together(lessons);
}

function together(lessons: readonly Lessons[]): Lessons {
  return {
    speaker: lessons.flatMap(({ speaker }) => speaker),
    pronoun: lessons.flatMap(({ pronoun }) => pronoun),
  };
}

/** @returns everything that reading learns from a gold file, and the readings of the cross-validation. */
export function learn(articles: readonly GoldArticle[]): { saved: SavedRankers; read: BenchArticle[] } {
  const judged: Judged[] = [];
  const read: BenchArticle[] = [];
  const validation = crossValidated(articles);
  for (;;) {
    const step = validation.next();
    if (step.done === true) return { saved: { ...trainWeights(step.value), calibration: fitted(judged) }, read };
    const { article, rankers } = step.value;
    const reading = readBenchArticle(article, rankers, 0);
    read.push(reading);
    judged.push(...judgedOf(article, reading.quotes));
  }
}

/** Command: reads the gold file, writes the weights. */
export function run(args: string[]): Promise<void> {
  const [file, output = 'src/reading/weights.json'] = args;
  if (file === undefined) throw new Error('Usage: npm run --silent bench -- quotes-train TRAIN.json [WEIGHTS.json]');
  const { saved } = learn(JSON.parse(readFileSync(file, 'utf8')) as GoldArticle[]);
  writeFileSync(output, `${JSON.stringify(saved)}\n`);
  process.stderr.write(
    `${saved.speaker.roots.length} trees for speakers, ${Object.keys(saved.pronoun).length} weights for pronouns\n`,
  );
  return Promise.resolve();
}
