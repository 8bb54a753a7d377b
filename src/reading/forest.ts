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

/** After so many trees a row that is so far behind the best (in thousandths) is given up: later trees hardly ever bring it back. */
const LOOKS: readonly { trees: number; behind: number }[] = [
  { trees: 24, behind: 3500 },
  { trees: 72, behind: 5000 },
];
/** The score of a row that was given up: a share of nothing. */
const GIVEN_UP = -1_000_000;
const LEAF = 255;

export class Forest {
  readonly #roots: Int32Array;
  /** Two numbers a node: its attribute (lowest eight bits) with its left child, and its test. */
  readonly #nodes: Int32Array;

  constructor({ roots, attributes, tests, children }: SavedForest) {
    this.#roots = Int32Array.from(roots, (root) => 2 * root);
    this.#nodes = new Int32Array(2 * attributes.length);
    for (const [index, attribute] of attributes.entries()) {
      this.#nodes[2 * index] = attribute < 0 ? LEAF : ((2 * children[index]!) << 8) | attribute;
      this.#nodes[2 * index + 1] = tests[index]!;
    }
  }

  /**
   * @param rows rows one behind another, each of `length` numbers
   * @returns for each row its share, in the same order; the shares add up to one
   */
  shares(rows: Uint8Array, length: number): number[] {
    return softmax(this.#scores(rows, length));
  }

  /** @returns the score of each row: the sum of the leaves it falls into, as far as the rows' shares depend on it. */
  #scores(rows: Uint8Array, length: number): number[] {
    const sums: number[] = [];
    const roots = this.#roots;
    let alive: number[] = [];
    for (let index = 0; index * length < rows.length; index += 1) {
      sums.push(0);
      alive.push(index);
    }
    let look = 0;
    let nextLook = LOOKS[look]!.trees;
    for (let tree = 0; tree < roots.length; tree += 1) {
      if (tree === nextLook) {
        alive = stillAlive(alive, sums, LOOKS[look]!.behind);
        // Of one alone the share is known: the others' are nothing.
        if (alive.length === 1) break;
        look += 1;
        nextLook = LOOKS[look]?.trees ?? -1;
      }
      this.#add(roots[tree]!, rows, length, alive, sums);
    }
    for (let index = 0; index < sums.length; index += 1) sums[index]! /= SCORE_UNIT;
    return sums;
  }

  /** Adds to each living row's sum the leaf it falls into. */
  #add(root: number, rows: Uint8Array, length: number, alive: readonly number[], sums: number[]): void {
    const nodes = this.#nodes;
    for (let at = 0; at < alive.length; at += 1) {
      const index = alive[at]!;
      const row = index * length;
      let node = root;
      let head = nodes[node]!;
      while (head !== LEAF) {
        const left = (nodes[node + 1]! >>> rows[row + (head & 255)]!) & 1;
        node = (head >> 8) + 2 - (left << 1);
        head = nodes[node]!;
      }
      sums[index]! += nodes[node + 1]!;
    }
  }
}

function stillAlive(alive: readonly number[], sums: number[], behind: number): number[] {
  let best = -Infinity;
  for (const index of alive) best = Math.max(best, sums[index]!);
  const living: number[] = [];
  for (const index of alive) {
    if (sums[index]! >= best - behind) living.push(index);
    else sums[index] = GIVEN_UP;
  }
  return living;
}
