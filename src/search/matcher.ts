/** Finds a question's words in the entries of one segment. */
import type { ResolvedWord } from './resolve.js';
import type { Segment } from './segment.js';

/** A question's word where it stands in an entry. */
export interface Match {
  /** Which word of the question. */
  query: number;
  /** The token's place in its entry, from 0. */
  position: number;
  /** Which sentence of the entry, from 0. */
  sentence: number;
  /** It stands in the question's own form, not in another of the same stem. */
  sameForm: boolean;
}

/** What of a question stands in an entry. */
export interface EntryMatches {
  /** In order of position. */
  matches: Match[];
  /** How many words each sentence has. */
  sentenceLengths: number[];
}

export class Matcher {
  readonly segment: Segment;
  readonly #queryOfStem: Int16Array;
  /** By word of the question: its own form's number, where the segment has it. */
  readonly #forms: (number | undefined)[];

  constructor(segment: Segment, words: readonly ResolvedWord[]) {
    this.segment = segment;
    this.#queryOfStem = new Int16Array(segment.stems.size).fill(-1);
    this.#forms = words.map(({ word }) => segment.words.numberOf(word));
    for (const [query, { stems }] of words.entries()) {
      for (const stem of stems) {
        const number = segment.stems.numberOf(stem);
        if (number !== undefined && this.#queryOfStem[number] === -1) this.#queryOfStem[number] = query;
      }
    }
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

  /** Every place in the entry where a word of the question stands. */
  matches(entry: number): EntryMatches {
    const { firstToken, stemOfToken, wordOfToken, sentenceStart } = this.segment.tables;
    const matches: Match[] = [];
    const sentenceLengths: number[] = [];
    const first = firstToken[entry]!;
    const end = firstToken[entry + 1]!;
    for (let token = first; token < end; token++) {
      if (token === first || sentenceStart[token] === 1) sentenceLengths.push(0);
      const sentence = sentenceLengths.length - 1;
      sentenceLengths[sentence]! += 1;
      const query = this.#queryOfStem[stemOfToken[token]!]!;
      if (query < 0) continue;
      const sameForm = wordOfToken[token] === this.#forms[query];
      matches.push({ query, position: token - first, sentence, sameForm });
    }
    return { matches, sentenceLengths };
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
