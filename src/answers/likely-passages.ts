/** The passages that may hold asked words, found by the words and not by looking at every passage. */
import { stem } from '../language/stems.js';
import type { AskedUnit } from './alignment.js';
import type { Coverage, Passage } from './passages.js';

/** Of a large coverage, this many of the passages with the most of the words are looked at closely. */
const closely = 200;

/** Sums of weights in another order may differ by this much. */
const rounding = 1e-9;

/** Stems that a token of an asked word can have: the word's own, or its letters where it is printed in capitals. */
function stemsOf(unit: AskedUnit, language: string): Set<string> {
  return new Set([unit.stem, stem(unit.word, language), unit.word.toUpperCase()]);
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
  const unknown = asked.map(({ stem: own }) => !known(own));
  return ({ tokens }) => {
    const there = [...unknown];
    for (const { stem: own, word } of tokens) {
      for (const place of placesOf.get(own) ?? []) if (asked[place]!.stem === own) there[place] = true;
      for (const place of placesOf.get(word) ?? []) if (asked[place]!.word === word) there[place] = true;
    }
    return asked.reduce((sum, { weight }, place) => (there[place] === true ? sum + weight : sum), 0);
  };
}

/**
 * The passages that may have enough of the asked words: all of those that do, and few others.
 *
 * @returns null where so many words are misspelt that any passage may have enough
 */
function withEnough(
  coverage: Coverage,
  asked: readonly AskedUnit[],
  needed: number,
  language: string,
): Passage[] | null {
  const weights = new Float64Array(coverage.passages.length);
  // A word that is printed in two ways in a passage counts once: the last asked word that was counted there, from 1.
  const counted = new Uint32Array(coverage.passages.length);
  let unknown = 0;
  const touched: number[] = [];
  for (const [place, unit] of asked.entries()) {
    if (!coverage.knows(unit.stem)) unknown += unit.weight;
    else {
      for (const stemmed of stemsOf(unit, language)) {
        for (const at of coverage.placesWith(stemmed)) {
          if (counted[at] === place + 1) continue;
          if (counted[at] === 0) touched.push(at);
          counted[at] = place + 1;
          weights[at]! += unit.weight;
        }
      }
    }
  }
  const enough = needed - unknown - rounding;
  if (enough <= 0) return null;
  return touched.filter((at) => weights[at]! >= enough).map((at) => coverage.passages[at]!);
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
  among?: readonly Passage[],
): Passage[] {
  const weightIn = weighing(asked, coverage.knows);
  const likely: Likely[] = [];
  for (const passage of among ?? withEnough(coverage, asked, needed, language) ?? coverage.candidates(words)) {
    const weight = weightIn(passage);
    if (weight >= needed) likely.push({ passage, weight });
  }
  if (likely.length > closely && !coverage.isSmall) {
    likely.sort((a, b) => b.weight - a.weight || a.passage.index - b.passage.index);
    likely.length = closely;
  }
  return likely.map(({ passage }) => passage).sort((a, b) => a.index - b.index);
}
