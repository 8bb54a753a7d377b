/** Boosted decision trees over rows of small whole numbers: each tree adds to a candidate's score, the scores become shares of one. */
import { softmax } from './softmax.js';

/** Trees as they are saved: the nodes of all trees one after another. */
export interface SavedForest {
  /** Index of each tree's first node. */
  roots: number[];
  /** Attribute that a node tests; -1 for a leaf. */
  attributes: number[];
  /** The values (bits of a 32-bit number) that go to the node's left child. For a leaf its score in thousandths. */
  tests: number[];
  /** Index of the left child; the right one stands behind it. 0 for a leaf. */
  children: number[];
}

export const SCORE_UNIT = 1000;

export class Forest {
  readonly #roots: Int32Array;
  readonly #attributes: Int16Array;
  readonly #tests: Int32Array;
  readonly #children: Int32Array;

  constructor({ roots, attributes, tests, children }: SavedForest) {
    this.#roots = Int32Array.from(roots);
    this.#attributes = Int16Array.from(attributes);
    this.#tests = Int32Array.from(tests);
    this.#children = Int32Array.from(children);
  }

  /** @returns the score of each row: the sum of the leaves it falls into. */
  scores(rows: readonly Uint8Array[]): Float64Array {
    const sums = new Int32Array(rows.length);
    const attributes = this.#attributes;
    const tests = this.#tests;
    const children = this.#children;
    for (const root of this.#roots) {
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index]!;
        let node = root;
        for (let attribute = attributes[node]!; attribute >= 0; attribute = attributes[node]!)
          node = children[node]! + (((tests[node]! >>> row[attribute]!) & 1) ^ 1);
        sums[index]! += tests[node]!;
      }
    }
    return Float64Array.from(sums, (sum) => sum / SCORE_UNIT);
  }

  /** @returns for each row its share, in the same order; the shares add up to one. */
  shares(rows: readonly Uint8Array[]): number[] {
    return softmax(this.scores(rows));
  }
}
