/**
 * How well a paragraph matches a question, as arithmetic on counts and positions. One setting for every collection;
 * `npm run bench -- ranking` measures it.
 */

/** BM25 without MiniSearch's delta: ../shared measurements favour d = 0 and b = .75 on ten collections. */
export const bm25 = { k1: 1.2, b: 0.75 };

/** What each kind of evidence adds, in units of the paragraph's own BM25. */
export const evidence = {
  /** The headline's BM25. */
  headline: 0.3,
  /** The BM25 of the article as a whole. */
  article: 0.3,
  /** Two words of the question that stand side by side, in its order. */
  sideBySide: 0.15,
  /** Two neighbouring words of the question within a window. */
  near: 0.1,
  /** The best sentence's share of the question. */
  sentence: 0.5,
  /** A word in the question's own form, not another form of its stem. */
  sameForm: 0.05,
  /** Quoted words that stand there word for word. */
  quoted: 10,
};

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
 * BM25's factor for how often a word stands in a text: from 0 to `k1 + 1`, without its rarity.
 *
 * @param length The text's length in words.
 * @param averageLength That of all texts.
 */
export function saturation(count: number, length: number, averageLength: number): number {
  const { k1, b } = bm25;
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / Math.max(averageLength, 1)));
}
