/**
 * How well a paragraph matches a question, as arithmetic on counts and positions. One setting for every collection;
 * `npm run bench -- ranking` measures it.
 */

/** How fast more of the same word stops to count (`k1`), and how much a long text is held to have them by chance (`b`). */
export interface Saturation {
  k1: number;
  b: number;
}

/** For paragraphs, headlines and articles. There is no delta for long texts: without it ten collections rank better. */
export const textSaturation: Saturation = { k1: 1.2, b: 0.75 };

/** For single sentences, where a second occurrence says little. */
export const sentenceSaturation: Saturation = { k1: 0.6, b: 0.75 };

/** What each kind of evidence adds to the paragraph's own BM25. */
export const evidence = {
  /** The headline's BM25. */
  headline: 0.5,
  /** The BM25 of the article as a whole. */
  article: 0.3,
  /** The best sentence's BM25. */
  sentence: 0.8,
  /** Two neighbouring words of the question within `nearWindow`, in either order. */
  near: 0.1,
  /** Two neighbouring words of the question side by side and in its order. */
  sideBySide: 0.25,
  /** A word in the question's own form, as a share of its rarity. */
  sameForm: 0.2,
  /** A quotation of the question that stands there word for word, as a share of the whole question's rarity. */
  quoted: 2,
};

/** Two words this far apart or less are near each other. */
export const nearWindow = 8;

/** Side by side allows for one word between, which a question often leaves out ("president of France"). */
export const sideBySideWindow = 2;

/**
 * Inverse document frequency, as BM25 has it: never negative.
 *
 * @param frequency How many of the texts hold the word.
 * @param texts How many texts there are.
 */
export function rarity(frequency: number, texts: number): number {
  return Math.log(1 + (texts - frequency + 0.5) / (frequency + 0.5));
}

/**
 * BM25's factor for how often a word stands in a text, without its rarity: 0 to `k1 + 1`.
 *
 * @param length The text's length in words.
 * @param averageLength That of all texts of its kind.
 */
export function saturation(count: number, length: number, averageLength: number, { k1, b }: Saturation): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / Math.max(averageLength, 1)));
}
