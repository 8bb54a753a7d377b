/** The passages that may hold asked words, found by the words and not by looking at every passage. */
import { stem } from '../../language/stems.js';
import type { AskedUnit } from '../statements/alignment.js';
import type { Coverage, Passage } from './passages.js';

/** Of a large coverage, this many of the passages with the most of the words are looked at closely. */
const closely = 200;

/** So many passages are looked at faster than the places of the asked words in all of a coverage. */
const fewPassages = 300;

/** Sums of weights in another order may differ by this much. */
const rounding = 1e-9;

/** Stems that a token of an asked word can have: the word's own, or its letters where it is printed in capitals. */
function stemsOf(unit: AskedUnit, languages: readonly string[]): Set<string> {
  return new Set([unit.stem, ...languages.map((language) => stem(unit.word, language)), unit.word.toUpperCase()]);
}

/** A passage in which asked words stand, and how much they weigh. */
interface Likely {
  passage: Passage;
  weight: number;
}

/** Asked words as passages are looked through for them. */
interface Finder {
  inSegment: Map<Passage['indexed'], ReturnType<Passage['indexed']['finderOf']>>;
  /** By word: 1 where the coverage does not have its stem. */
  unknown: Uint8Array;
  /** By word: 1 where the passage that is looked at has it. */
  there: Uint8Array;
}

/** The same words are looked for in one article after another. */
const finders = new WeakMap<readonly AskedUnit[], Finder>();

function finderFor(asked: readonly AskedUnit[], known: (stem: string) => boolean): Finder {
  let finder = finders.get(asked);
  if (finder === undefined) {
    const unknown = Uint8Array.from(asked, ({ stem: own }) => (known(own) ? 0 : 1));
    finder = { inSegment: new Map(), unknown, there: new Uint8Array(asked.length) };
    finders.set(asked, finder);
  }
  return finder;
}

/**
 * How much of the asked words' weight a passage has, in whatever order. Misspelt words are not found by their stem, so they
 * are let through here and judged by aligning.
 */
function weighing(asked: readonly AskedUnit[], known: (stem: string) => boolean): (passage: Passage) => number {
  const { inSegment, unknown, there } = finderFor(asked, known);
  return ({ indexed, entry }) => {
    let find = inSegment.get(indexed);
    if (find === undefined) {
      find = indexed.finderOf(asked);
      inSegment.set(indexed, find);
    }
    there.set(unknown);
    find(entry, there);
    let sum = 0;
    for (let place = 0; place < asked.length; place += 1) if (there[place] === 1) sum += asked[place]!.weight;
    return sum;
  };
}

/** The places of the passages that have an asked word, by each of the stems it can have there; each list in order. */
interface Posting {
  weight: number;
  lists: readonly (readonly number[])[];
  length: number;
}

/** Whether an ordered list has a number. */
function has(list: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/** Sums by place in a coverage's passages, 0 for most; kept for the next question, as making them anew takes longer than filling them. */
interface Sums {
  weights: Float64Array;
  /** By place: the number of the word that was added there last. */
  lastAdded: Uint32Array;
  added: number;
}

const sumsOf = new WeakMap<Coverage, Sums>();

function sumsFor(coverage: Coverage): Sums {
  let sums = sumsOf.get(coverage);
  if (sums === undefined) {
    const { length } = coverage.passages;
    sums = { weights: new Float64Array(length), lastAdded: new Uint32Array(length), added: 0 };
    sumsOf.set(coverage, sums);
  }
  return sums;
}

/**
 * The passages that may have enough of the asked words: all of those that do, and few others. The words that weigh most are
 * looked up first; as soon as the others alone cannot be enough, they are only looked for where the first ones are.
 *
 * @param languages - that passages are in
 * @returns null where so many words are misspelt that any passage may have enough
 */
function withEnough(
  coverage: Coverage,
  asked: readonly AskedUnit[],
  needed: number,
  languages: readonly string[],
): Passage[] | null {
  const postings: Posting[] = [];
  let left = 0;
  let unknown = 0;
  for (const unit of asked) {
    if (!coverage.knows(unit.stem)) unknown += unit.weight;
    else {
      const lists = [...stemsOf(unit, languages)]
        .map((stemmed) => coverage.placesWith(stemmed))
        .filter((places) => places.length > 0);
      postings.push({ weight: unit.weight, lists, length: lists.reduce((sum, list) => sum + list.length, 0) });
      left += unit.weight;
    }
  }
  const enough = needed - unknown - rounding;
  if (enough <= 0) return null;
  postings.sort((a, b) => b.weight - a.weight || a.length - b.length);
  const sums = sumsFor(coverage);
  const { weights, lastAdded } = sums;
  let places: number[] = [];
  const touched = places;
  for (const { weight, lists } of postings) {
    const isOpen = left >= enough;
    left -= weight;
    if (isOpen) {
      sums.added += 1;
      for (const list of lists) {
        for (const at of list) {
          // A word that is printed in two ways in a passage counts once.
          if (lastAdded[at] === sums.added) continue;
          lastAdded[at] = sums.added;
          if (weights[at] === 0) places.push(at);
          weights[at]! += weight;
        }
      }
    } else {
      places = places.filter((at) => {
        if (lists.some((list) => has(list, at))) weights[at]! += weight;
        return weights[at]! + left >= enough;
      });
    }
  }
  const found = places.flatMap((at) => (weights[at]! >= enough ? [coverage.passages[at]!] : []));
  for (const at of touched) weights[at] = 0;
  return found;
}

/** The passages that may have enough of the words, and others where the words do not tell. */
function passagesWith(
  coverage: Coverage,
  words: string,
  asked: readonly AskedUnit[],
  needed: number,
  language: string,
  among: ReadonlySet<Passage> | undefined,
): Iterable<Passage> {
  if (among === undefined) return withEnough(coverage, asked, needed, [language]) ?? coverage.candidates(words);
  if (among.size <= fewPassages) return among;
  const languages = new Set([language]);
  for (const { article } of among) languages.add(article.language);
  return withEnough(coverage, asked, needed, [...languages])?.filter((passage) => among.has(passage)) ?? among;
}

/**
 * The passages that have at least some weight of the asked words, in the coverage's order. Of very many, those with the most.
 *
 * @param words - the words asked for
 * @param asked - the same as units
 * @param needed - the least weight
 * @param among - the passages to choose from; all unless told
 */
export function likelyPassages(
  coverage: Coverage,
  words: string,
  asked: readonly AskedUnit[],
  needed: number,
  language: string,
  among?: ReadonlySet<Passage>,
): Passage[] {
  const weightIn = weighing(asked, coverage.knows);
  const likely: Likely[] = [];
  for (const passage of passagesWith(coverage, words, asked, needed, language, among)) {
    const weight = weightIn(passage);
    if (weight >= needed) likely.push({ passage, weight });
  }
  if (likely.length > closely && !coverage.isSmall) {
    likely.sort((a, b) => b.weight - a.weight || a.passage.index - b.passage.index);
    likely.length = closely;
  }
  return likely.map(({ passage }) => passage).sort((a, b) => a.index - b.index);
}
