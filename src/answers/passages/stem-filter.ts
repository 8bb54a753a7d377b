/**
 * The words of paragraphs whose stems pass a test, found by the numbers that the index has for stems: each stem is tested once, and a
 * paragraph without such a word need not be unpacked.
 */
import type { SegmentTokens } from './segment-tokens.js';
import type { Token } from './tokens.js';

export class StemFilter {
  readonly #test: (stem: string) => boolean;
  /** What is known of the stems of a segment: a byte for each, and a few segments. */
  readonly #known = new Map<SegmentTokens, Uint8Array>();

  /** @param test - gives the same for a stem each time */
  constructor(test: (stem: string) => boolean) {
    this.#test = test;
  }

  /**
   * The tokens of an entry whose stems pass, in order.
   *
   * @param stretch - places among the entry's tokens, from `first` to before `last`; all of them unless told
   */
  tokens(indexed: SegmentTokens, entry: number, stretch?: { first: number; last: number }): readonly Token[] {
    let known = this.#known.get(indexed);
    if (known === undefined) {
      known = new Uint8Array(indexed.stems().length);
      this.#known.set(indexed, known);
    }
    return indexed.passing(entry, { test: this.#test, known }, stretch);
  }
}
