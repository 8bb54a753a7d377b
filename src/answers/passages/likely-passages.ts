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

/**
 * How much of the asked words' weight a passage has, in whatever order. Misspelt words are not found by their stem, so they
 * are let through here and judged by aligning.
 */
function weighing(asked: readonly AskedUnit[], known: (stem: string) => boolean): (passage: Passage) => number {
  const placesOf = new Map<string, number[]>();
  for (const [place, { stem: own, word }] of asked.entries()) {
    for (const key of new Set([own, word])) placesOf.set(key, [...(placesOf.get(key) ?? []), place]);
  }
  const unknown = Uint8Array.from(asked, ({ stem: own }) => (known(own) ? 0 : 1));
  const there = new Uint8Array(asked.length);
  return ({ tokens }) => {
    there.set(unknown);
    for (const { stem: own, word } of tokens) {
      for (const place of placesOf.get(own) ?? none) if (asked[place]!.stem === own) there[place] = 1;
      for (const place of placesOf.get(word) ?? none) if (asked[place]!.word === word) there[place] = 1;
    }
    return asked.reduce((sum, { weight }, place) => (there[place] === 1 ? sum + weight : sum), 0);
  };
}

const none: readonly number[] = [];

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
  let weights = new Map<number, number>();
  for (const { weight, lists } of postings) {
    const isOpen = left >= enough;
    left -= weight;
    // A word that is printed in two ways in a passage counts once.
    if (isOpen) {
      const places = lists.length === 1 ? lists[0]! : new Set(lists.flat());
      for (const at of places) weights.set(at, (weights.get(at) ?? 0) + weight);
    } else {
      const more = new Map<number, number>();
      for (const [at, known] of weights) {
        const weighed = lists.some((list) => has(list, at)) ? known + weight : known;
        if (weighed + left >= enough) more.set(at, weighed);
      }
      weights = more;
    }
  }
  return [...weights].flatMap(([at, weight]) => (weight >= enough ? [coverage.passages[at]!] : []));
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
