/** A linear ranker: each feature has a weight, a candidate's score is their sum. */
import type { Calibration } from './calibration.js';
import { Forest, type SavedForest } from './forest.js';
import { featureName, FEATURES } from './pronoun-features.js';
import weights from './weights.json' with { type: 'json' };

export type Weights = Readonly<Record<string, number>>;

/** Weights are whole hundredths, so that the file is small and the same on every machine. */
export const WEIGHT_UNIT = 100;

export class Ranker {
  /** By the feature's number. */
  readonly #weights: Int32Array;

  /** @param table weights by the features' names; a feature that is not there weighs nothing */
  constructor(table: Weights) {
    this.#weights = Int32Array.from({ length: FEATURES }, (_, feature) => table[featureName(feature)] ?? 0);
  }

  /** @returns the sum of the weights of `features`. */
  score(features: readonly number[]): number {
    let sum = 0;
    for (let index = 0; index < features.length; index += 1) sum += this.#weights[features[index]!]!;
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
