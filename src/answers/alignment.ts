/** Lays an asked quotation along a paragraph: which words are there, in order, and which are not. */
import { isStopWord } from '../language/stop-words.js';
import { isNumber, wordsIn } from '../language/meaning.js';
import { editDistance } from '../language/edit-distance.js';
import { stem } from '../language/stems.js';
import type { Token } from './passages.js';

/** A word as aligning compares it. A contraction is several of one place. */
export interface Unit {
  word: string;
  stem: string;
  content: boolean;
  start: number;
  end: number;
  /** How telling it is. */
  weight: number;
  /** First of its sentence. */
  opens: boolean;
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
 * Tokens as units with their weights.
 *
 * @param opens - whether a sentence begins at a token
 */
export function unitsOf(
  tokens: readonly Token[],
  language: string,
  weight: (stem: string) => number,
  opens: (token: Token) => boolean = (token) => token === tokens[0],
): Unit[] {
  return tokens.flatMap((token) => {
    const { start, end } = token;
    const parts = wordsIn(token.word, language);
    return parts.map((word, index) => {
      const whole = parts.length === 1;
      const stemmed = whole ? token.stem : stem(word, language);
      const content = whole ? token.content : !isStopWord(word, language);
      const plain = weight(stemmed);
      const unit = { word, stem: stemmed, content, start, end, opens: index === 0 && opens(token) };
      const most = !content ? smallWordWeight : isNumber(word, language) ? numberWeight : plain;
      return { ...unit, weight: Math.min(plain, most) };
    });
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

/**
 * The best local alignment of asked words in a record's words.
 *
 * @param known - whether the coverage has a stem; only words it does not have are taken for misspellings
 */
export function align(asked: readonly Unit[], record: readonly Unit[], known: (stem: string) => boolean): Alignment {
  const columns = record.length + 1;
  const score = new Float64Array((asked.length + 1) * columns);
  const step = new Uint8Array((asked.length + 1) * columns);
  let best = 0;
  let bestAt = 0;
  for (let a = 1; a <= asked.length; a++) {
    const unit = asked[a - 1]!;
    for (let r = 1; r <= record.length; r++) {
      const other = record[r - 1]!;
      const at = a * columns + r;
      const same = sameness(unit, other, known);
      let value = 0;
      let from = 0;
      if (same !== null) {
        // Words side by side are worth a little more than the same words apart.
        const beside = step[at - columns - 1] === 1 ? 0.1 : 0;
        value = score[at - columns - 1]! + unit.weight * credit[same] + beside;
        from = 1;
      }
      const withoutAsked = score[at - columns]! - 0.02;
      if (withoutAsked > value) {
        value = withoutAsked;
        from = 2;
      }
      const withoutRecord = score[at - 1]! - (other.content ? skipContent : skipSmall);
      if (withoutRecord > value) {
        value = withoutRecord;
        from = 3;
      }
      score[at] = value;
      step[at] = from;
      if (value > best) {
        best = value;
        bestAt = at;
      }
    }
  }
  const pairs: Pair[] = [];
  for (let at = bestAt; step[at] !== 0;) {
    const a = Math.floor(at / columns);
    const r = at % columns;
    if (step[at] === 1) {
      pairs.push({ asked: a - 1, record: r - 1, sameness: sameness(asked[a - 1]!, record[r - 1]!, known)! });
      at -= columns + 1;
    } else at -= step[at] === 2 ? columns : 1;
  }
  pairs.reverse();
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const covered = pairs.reduce((sum, pair) => sum + asked[pair.asked]!.weight, 0);
  return { asked, record, pairs, coverage: total === 0 ? 0 : covered / total };
}
