/**
 * Gradient boosting of decision trees that rank: each instance is a set of rows of which some are right, and the loss is the
 * negative logarithm of the share that the right ones get together (softmax). No random numbers: the same data gives the same trees.
 */
import { type SavedForest, SCORE_UNIT } from '../src/reading/forest.js';
import { softmax } from '../src/reading/softmax.js';
import { generator } from './random.js';

/** Rows to choose from, and which are right. */
export interface Choice {
  rows: Uint8Array[];
  right: boolean[];
}

export interface BoostingOptions {
  trees: number;
  /** Share of each tree's answer that is taken. */
  rate: number;
  /** Leaves of a tree at most, and how deep they may lie. */
  leaves: number;
  depth: number;
  /** Least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** Pull of the leaves towards zero. */
  pull: number;
  /** Rows with a smaller second derivative are left out for a tree. */
  leastCurve: number;
  /** Every tree sees this share of the attributes, another one each time. */
  attributes: number;
  /** Attributes whose values have no order. */
  unordered: readonly number[];
}

const VALUES = 32;

interface Leaf {
  node: number;
  rows: Int32Array;
  depth: number;
  slope: Float64Array;
  curve: Float64Array;
  best: Split | null;
}

interface Split {
  gain: number;
  attribute: number;
  /** Bits of the values that go left. */
  mask: number;
}

/** @returns the trees learned from `choices`. */
export function boost(choices: readonly Choice[], options: BoostingOptions, seed = 1): SavedForest {
  const rows = choices.flatMap(({ rows: own }) => own);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, attribute) => Uint8Array.from(rows, (row) => row[attribute]!));
  const scores = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const forest: SavedForest = { roots: [], attributes: [], tests: [], children: [] };
  const random = generator(seed);
  const all = Int32Array.from(rows, (_, index) => index);
  for (let tree = 0; tree < options.trees; tree += 1) {
    derive(choices, scores, slopes, curves);
    const chosen = columns.map((_, attribute) => attribute).filter(() => random() < options.attributes);
    // Rows whose share is next to nothing hardly move any split: leaving them out for a tree makes it several times faster.
    const weighty = all.filter((row) => curves[row]! > options.leastCurve);
    const root = grow(forest, weighty, columns, slopes, curves, chosen, options);
    for (let row = 0; row < rows.length; row += 1) scores[row]! += answer(forest, root, rows[row]!) / SCORE_UNIT;
  }
  return forest;
}

/** First and second derivatives of the loss by each row's score. */
function derive(choices: readonly Choice[], scores: Float64Array, slopes: Float64Array, curves: Float64Array): void {
  let from = 0;
  for (const { rows, right } of choices) {
    const shares = softmax(scores.subarray(from, from + rows.length));
    let rightShare = 1e-9;
    for (const [index, share] of shares.entries()) if (right[index]) rightShare += share;
    for (const [index, share] of shares.entries()) {
      const wanted = right[index] ? share / rightShare : 0;
      slopes[from + index] = share - wanted;
      curves[from + index] = Math.max(share * (1 - share), 1e-6);
    }
    from += rows.length;
  }
}

/** The leaf value, in thousandths, that a tree gives a row. */
function answer({ attributes, tests, children }: SavedForest, root: number, row: Uint8Array): number {
  let node = root;
  while (attributes[node]! >= 0) node = children[node]! + (((tests[node]! >>> row[attributes[node]!]!) & 1) ^ 1);
  return tests[node]!;
}

/** Grows one tree on `rows`, the leaf that gains most first. @returns the index of its first node. */
function grow(
  forest: SavedForest,
  rows: Int32Array,
  columns: readonly Uint8Array[],
  slopes: Float64Array,
  curves: Float64Array,
  chosen: readonly number[],
  options: BoostingOptions,
): number {
  const node = (): number => {
    forest.attributes.push(-1);
    forest.tests.push(0);
    forest.children.push(0);
    return forest.attributes.length - 1;
  };
  const leafOf = (rows: Int32Array, depth: number, from?: { parent: Leaf; sibling: Leaf }): Leaf => {
    const leaf: Leaf = {
      node: 0,
      rows,
      depth,
      slope: new Float64Array(columns.length * VALUES),
      curve: new Float64Array(columns.length * VALUES),
      best: null,
    };
    if (from === undefined) sum(leaf, columns, slopes, curves, chosen);
    else {
      for (let index = 0; index < leaf.slope.length; index += 1) {
        leaf.slope[index] = from.parent.slope[index]! - from.sibling.slope[index]!;
        leaf.curve[index] = from.parent.curve[index]! - from.sibling.curve[index]!;
      }
    }
    if (depth < options.depth) leaf.best = bestSplit(leaf, chosen, options);
    return leaf;
  };
  const root = leafOf(rows, 0);
  root.node = node();
  forest.roots.push(root.node);
  const leaves = [root];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce((best, leaf) => ((leaf.best?.gain ?? 0) > (best.best?.gain ?? 0) ? leaf : best));
    if (next.best === null) break;
    const { attribute, mask } = next.best;
    const column = columns[attribute]!;
    const goesLeft = (row: number) => ((mask >>> column[row]!) & 1) === 1;
    const left = next.rows.filter(goesLeft);
    const right = next.rows.filter((row) => !goesLeft(row));
    const small = leafOf(left.length < right.length ? left : right, next.depth + 1);
    const large = leafOf(left.length < right.length ? right : left, next.depth + 1, { parent: next, sibling: small });
    const [first, second] = left.length < right.length ? [small, large] : [large, small];
    first.node = node();
    second.node = node();
    forest.attributes[next.node] = attribute;
    forest.tests[next.node] = mask;
    forest.children[next.node] = first.node;
    leaves.splice(leaves.indexOf(next), 1, first, second);
  }
  for (const leaf of leaves) {
    let slope = 0;
    let curve = 0;
    for (const row of leaf.rows) {
      slope += slopes[row]!;
      curve += curves[row]!;
    }
    forest.tests[leaf.node] = Math.round((-SCORE_UNIT * options.rate * slope) / (curve + options.pull));
  }
  return root.node;
}

function sum(
  leaf: Leaf,
  columns: readonly Uint8Array[],
  slopes: Float64Array,
  curves: Float64Array,
  chosen: readonly number[],
): void {
  const { rows, slope, curve } = leaf;
  for (const attribute of chosen) {
    const column = columns[attribute]!;
    const base = attribute * VALUES;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      const at = base + column[row]!;
      slope[at]! += slopes[row]!;
      curve[at]! += curves[row]!;
    }
  }
}

function bestSplit(leaf: Leaf, chosen: readonly number[], options: BoostingOptions): Split | null {
  let best: Split | null = null;
  const { pull, leastWeight } = options;
  for (const attribute of chosen) {
    const base = attribute * VALUES;
    const present: number[] = [];
    let slope = 0;
    let curve = 0;
    for (let value = 0; value < VALUES; value += 1) {
      const own = leaf.curve[base + value]!;
      if (own <= 1e-9) continue;
      present.push(value);
      slope += leaf.slope[base + value]!;
      curve += own;
    }
    if (present.length < 2) continue;
    const unordered = options.unordered.includes(attribute);
    if (unordered) {
      const ratio = (value: number) => leaf.slope[base + value]! / (leaf.curve[base + value]! + pull);
      present.sort((a, b) => ratio(a) - ratio(b) || a - b);
    }
    const whole = (slope * slope) / (curve + pull);
    let leftSlope = 0;
    let leftCurve = 0;
    let mask = 0;
    for (const value of present.slice(0, -1)) {
      leftSlope += leaf.slope[base + value]!;
      leftCurve += leaf.curve[base + value]!;
      mask = unordered ? mask | (1 << value) : value === 31 ? -1 : (1 << (value + 1)) - 1;
      const rightSlope = slope - leftSlope;
      const rightCurve = curve - leftCurve;
      if (leftCurve < leastWeight || rightCurve < leastWeight) continue;
      const gain =
        (leftSlope * leftSlope) / (leftCurve + pull) + (rightSlope * rightSlope) / (rightCurve + pull) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, attribute, mask };
    }
  }
  return best;
}
