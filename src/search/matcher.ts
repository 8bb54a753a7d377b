/** Finds a question's words in the entries of one segment. */
import type { ResolvedWord } from './resolve.js';
import type { Segment } from './segment.js';

/** A question's word where it stands in an entry. */
export interface Match {
  /** Which word of the question. */
  query: number;
  /** Token's place in its entry, from 0. */
  position: number;
  /** The word stands in the question's own form. */
  sameForm: boolean;
  /** Which sentence of the entry, from 0. */
  sentence: number;
}

export class Matcher {
  readonly segment: Segment;
  readonly #queryOfStem: Int16Array;
  readonly #wordNumbers: (number | undefined)[];

  constructor(segment: Segment, words: readonly ResolvedWord[]) {
    this.segment = segment;
    this.#queryOfStem = new Int16Array(segment.stems.size).fill(-1);
    for (const [query, { stems }] of words.entries()) {
      for (const stem of stems) {
        const number = segment.stems.numberOf(stem);
        if (number !== undefined && this.#queryOfStem[number] === -1) this.#queryOfStem[number] = query;
      }
    }
    this.#wordNumbers = words.map(({ word }) => segment.words.numberOf(word));
  }

  /** Adds to `counts`, by word of the question, how often the entry holds it. */
  count(entry: number, counts: Float64Array): void {
    const { firstToken, stemOfToken } = this.segment.tables;
    const end = firstToken[entry + 1]!;
    for (let token = firstToken[entry]!; token < end; token++) {
      const query = this.#queryOfStem[stemOfToken[token]!]!;
      if (query >= 0) counts[query]! += 1;
    }
  }

  /** Every place in the entry where a word of the question stands, in order. */
  matches(entry: number): Match[] {
    const { firstToken, stemOfToken, wordOfToken, sentenceStart } = this.segment.tables;
    const found: Match[] = [];
    const first = firstToken[entry]!;
    const end = firstToken[entry + 1]!;
    let sentence = -1;
    for (let token = first; token < end; token++) {
      if (sentenceStart[token] === 1 || sentence < 0) sentence++;
      const query = this.#queryOfStem[stemOfToken[token]!]!;
      if (query < 0) continue;
      found.push({ query, position: token - first, sameForm: wordOfToken[token] === this.#wordNumbers[query], sentence });
    }
    return found;
  }

  /** Whether the entry holds the words side by side in this order. */
  holds(entry: number, words: readonly string[]): boolean {
    const numbers = words.map((word) => this.segment.words.numberOf(word));
    if (numbers.includes(undefined)) return false;
    const { firstToken, wordOfToken } = this.segment.tables;
    const last = firstToken[entry + 1]! - numbers.length;
    for (let token = firstToken[entry]!; token <= last; token++) {
      if (numbers.every((number, offset) => wordOfToken[token + offset] === number)) return true;
    }
    return false;
  }
}
