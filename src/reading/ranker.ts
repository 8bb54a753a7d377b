/** A linear ranker: each feature has a weight, the candidates' sums become shares of one. */
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

  /** @returns for each candidate's features its share, in the same order; the shares add up to one. */
  shares(candidates: readonly (readonly string[])[]): number[] {
    return softmax(candidates.map((features) => this.score(features)));
  }
}

/** @returns shares of one that grow with the exponential of each score. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The rankers that reading needs. */
export interface Rankers {
  /** Chooses the mention that speaks. */
  speaker: Ranker;
  /** Chooses the name a pronoun stands for. */
  pronoun: Ranker;
}

/** The rankers with the weights that `bench/quotes-train.ts` wrote. */
export const trained: Rankers = { speaker: new Ranker(weights.speaker), pronoun: new Ranker(weights.pronoun) };
