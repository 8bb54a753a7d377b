/** Lays an asked quotation along a paragraph: which words are there, in order, and which are not. */
import { isStopWord } from '../../language/stop-words.js';
import { isNumber, wordsIn } from '../../language/meaning.js';
import { editDistance } from '../../language/edit-distance.js';
import { stem } from '../../language/stems.js';
import type { Coverage, Token } from '../passages/passages.js';

/** A word as aligning compares it. A contraction is several of one place. */
export interface Unit {
  word: string;
  stem: string;
  content: boolean;
  start: number;
  end: number;
  /** First of its sentence. */
  opens: boolean;
}

/** An asked word. */
export interface AskedUnit extends Unit {
  /** How telling it is. */
  weight: number;
}

/** How an asked word and a word on record are the same. */
type Sameness = 'word' | 'inflection' | 'misspelling';

export interface Pair {
  asked: number;
  record: number;
  sameness: Sameness;
}

export interface Alignment {
  asked: readonly Unit[];
  record: readonly Unit[];
  /** In order of both. */
  pairs: Pair[];
  /** Share of the asked words' weight that is on record in order, 0 to 1. */
  coverage: number;
}

/** A small word tells little however rare it is in the coverage. */
const smallWordWeight = 0.5;

/** A number tells more, but the words around it say which statement is meant; whether it is the same is judged apart. */
const numberWeight = 1;

/** What leaving out words on record costs, so that near words are preferred to far ones. */
const skipContent = 0.12;
const skipSmall = 0.03;

/**
 * Tokens as units.
 *
 * @param opens - whether a sentence begins at a token
 */
export function unitsOf(tokens: readonly Token[], language: string, opens: (token: Token) => boolean): Unit[] {
  const units: Unit[] = [];
  for (const token of tokens) {
    const { word, stem: own, content, start, end } = token;
    const parts = wordsIn(word, language);
    if (parts.length === 1) units.push({ word: parts[0]!, stem: own, content, start, end, opens: opens(token) });
    else {
      for (const [index, part] of parts.entries()) {
        const content = !isStopWord(part, language);
        units.push({ word: part, stem: stem(part, language), content, start, end, opens: index === 0 && opens(token) });
      }
    }
  }
  return units;
}

/** Units with their weights. */
function weighed(units: readonly Unit[], language: string, weight: (stem: string) => number): AskedUnit[] {
  return units.map((unit) => {
    const plain = weight(unit.stem);
    const most = !unit.content ? smallWordWeight : isNumber(unit.word, language) ? numberWeight : plain;
    return { ...unit, weight: Math.min(plain, most) };
  });
}

/** Whether a word may be a misspelling of another: both long enough, few letters apart. */
export function mayBeMisspelt(asked: string, record: string): boolean {
  const shorter = Math.min(asked.length, record.length);
  if (shorter < 4) return false;
  const most = shorter >= 8 ? 2 : 1;
  return editDistance(asked, record, most) <= most;
}

function sameness(asked: Unit, record: Unit, known: (stem: string) => boolean): Sameness | null {
  if (asked.word === record.word) return 'word';
  if (!asked.content || !record.content) return null;
  if (asked.stem === record.stem) return 'inflection';
  if (!known(asked.stem) && mayBeMisspelt(asked.word, record.word)) return 'misspelling';
  return null;
}

const credit: Readonly<Record<Sameness, number>> = { word: 1, inflection: 0.95, misspelling: 0.85 };

/** Asked words as many records are compared with them. */
export interface Asked {
  units: readonly AskedUnit[];
  /** Weight of all of them. */
  total: number;
  /** Places of the asked words by their words and their stems, and those that may be misspelt. */
  byWord: ReadonlyMap<string, readonly number[]>;
  byStem: ReadonlyMap<string, readonly number[]>;
  misspelt: readonly number[];
  /** Whether the coverage has a stem; only words it does not have are taken for misspellings. */
  known: (stem: string) => boolean;
}

/**
 * Makes asked words ready to be compared.
 *
 * @param coverage - how telling a stem is there, and whether it is known there
 */
export function askedWords(
  tokens: readonly Token[],
  language: string,
  { weight, knows: known }: Pick<Coverage, 'weight' | 'knows'>,
): Asked {
  const units = weighed(
    unitsOf(tokens, language, (token) => token === tokens[0]),
    language,
    weight,
  );
  const byWord = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const misspelt: number[] = [];
  const put = (map: Map<string, number[]>, key: string, place: number): void => {
    const places = map.get(key);
    if (places === undefined) map.set(key, [place]);
    else places.push(place);
  };
  for (const [place, { word, stem: own, content }] of units.entries()) {
    put(byWord, word, place);
    if (!content) continue;
    put(byStem, own, place);
    if (!known(own)) misspelt.push(place);
  }
  return { units, total: units.reduce((sum, { weight }) => sum + weight, 0), byWord, byStem, misspelt, known };
}

/** Places of the asked words that a word on record may be. */
function placesOf({ units, byWord, byStem, misspelt }: Asked, record: Unit): readonly number[] {
  const words = byWord.get(record.word);
  if (!record.content) return words ?? none;
  const stems = byStem.get(record.stem);
  const near =
    misspelt.length === 0 ? none : misspelt.filter((place) => mayBeMisspelt(units[place]!.word, record.word));
  if (stems === undefined && near.length === 0) return words ?? none;
  return [...new Set([...(words ?? none), ...(stems ?? none), ...near])];
}

const none: readonly number[] = [];

/** Words on record, each with the places of the asked words that it may be. */
export interface Recorded {
  units: readonly Unit[];
  places: readonly (readonly number[])[];
}

/** Parts of a record, each from its first word to before its last. */
export type Runs = readonly (readonly [number, number])[];

/** Compares the words of a record with asked ones. */
export function recordOf(asked: Asked, units: readonly Unit[]): Recorded {
  return { units, places: units.map((unit) => placesOf(asked, unit)) };
}

/** Sums of weights in another order may differ by this much. */
const rounding = 1e-9;

/**
 * Whether parts of a record have some share of the asked words' weight, in whatever order.
 *
 * @param runs - the parts, each from its first word to before its last; all of it unless told
 */
export function mayCover(
  { units, total }: Asked,
  { places }: Recorded,
  least: number,
  runs: Runs = [[0, places.length]],
): boolean {
  let most = 0;
  const counted = new Uint8Array(units.length);
  for (const [from, to] of runs) {
    for (let at = from; at < to; at++) {
      for (const place of places[at]!) {
        if (counted[place] === 1) continue;
        counted[place] = 1;
        most += units[place]!.weight;
      }
    }
  }
  return most + rounding >= least * total;
}

/** The best local alignment of asked words in a record's words. */
export function align({ units: asked, total, known }: Asked, { units: record, places }: Recorded): Alignment {
  const rows = asked.length + 1;
  // After the last word that is asked for nothing gets better.
  const end = places.findLastIndex((found) => found.length > 0) + 1;
  const score = new Float64Array((end + 1) * rows);
  const step = new Uint8Array((end + 1) * rows);
  // By column: what the asked word counts where it is the record's word of the row that is worked on.
  const same = new Float64Array(rows);
  let best = 0;
  let bestAt = { asked: 0, record: 0 };
  // The first column of the row before in which anything goes on.
  let goesOnFrom = rows;
  for (let r = 1; r <= end; r++) {
    const other = record[r - 1]!;
    const found = places[r - 1]!;
    const skip = other.content ? skipContent : skipSmall;
    let first = goesOnFrom;
    for (const place of found) {
      const kind = sameness(asked[place]!, other, known);
      if (kind === null) continue;
      same[place + 1] = asked[place]!.weight * credit[kind];
      first = Math.min(first, place + 1);
    }
    goesOnFrom = rows;
    // Where nothing leads here and nothing begins here, all stays at nothing.
    for (let a = first; a < rows; a++) {
      const at = r * rows + a;
      let value = 0;
      let from = 0;
      if (same[a] !== 0) {
        // Words side by side are worth a little more than the same words apart.
        const beside = step[at - rows - 1] === 1 ? 0.1 : 0;
        value = score[at - rows - 1]! + same[a]! + beside;
        from = 1;
      }
      const withoutAsked = score[at - 1]! - 0.02;
      if (withoutAsked > value) {
        value = withoutAsked;
        from = 2;
      }
      const withoutRecord = score[at - rows]! - skip;
      if (withoutRecord > value) {
        value = withoutRecord;
        from = 3;
      }
      if (value === 0) continue;
      if (goesOnFrom === rows) goesOnFrom = a;
      score[at] = value;
      step[at] = from;
      // Of equally good ones, the one with the fewest of the asked words before its end.
      if (value > best || (value === best && a < bestAt.asked)) {
        best = value;
        bestAt = { asked: a, record: r };
      }
    }
    for (const place of found) same[place + 1] = 0;
  }
  const pairs: Pair[] = [];
  let { asked: a, record: r } = bestAt;
  for (let from = step[r * rows + a]; from !== 0; from = step[r * rows + a]) {
    if (from === 1) {
      pairs.push({ asked: a - 1, record: r - 1, sameness: sameness(asked[a - 1]!, record[r - 1]!, known)! });
      a -= 1;
      r -= 1;
    } else if (from === 2) a -= 1;
    else r -= 1;
  }
  pairs.reverse();
  const covered = pairs.reduce((sum, pair) => sum + asked[pair.asked]!.weight, 0);
  return { asked, record, pairs, coverage: total === 0 ? 0 : covered / total };
}
