/** A linear ranker: each feature has a weight, a candidate's score is their sum. */
import type { Calibration } from './calibration.js';
import { Forest, type SavedForest } from './forest.js';
import weights from './weights.json' with { type: 'json' };

export type Weights = Readonly<Record<string, number>>;

/** Weights are whole hundredths, so that the file is small and the same on every machine. */
export const WEIGHT_UNIT = 100;

export class Ranker {
  readonly #weights: ReadonlyMap<string, number>;

  constructor(table: Weights) {
    this.#weights = new Map(Object.entries(table));
  }

  /** @returns the sum of the weights of `features`; unknown features weigh nothing. */
  score(features: readonly string[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights.get(feature) ?? 0;
    return sum / WEIGHT_UNIT;
  }
}

/** What reading has learned, as `bench/quotes-train.ts` saves it. */
export interface SavedRankers {
  speaker: SavedForest;
  pronoun: Weights;
  calibration: Calibration;
}

/** What reading has learned. */
export interface Rankers {
  /** Chooses the mention that speaks. */
  speaker: Forest;
  /** Chooses the name a pronoun stands for. */
  pronoun: Ranker;
  /** Tells how sure a choice is. */
  calibration: Calibration;
}

export function rankersFrom({ speaker, pronoun, calibration }: SavedRankers): Rankers {
  return { speaker: new Forest(speaker), pronoun: new Ranker(pronoun), calibration };
}

/** The rankers with the weights that `bench/quotes-train.ts` wrote. */
export const trained: Rankers = rankersFrom(weights);
