/** The sentence of a text that a question is best answered from, going by its words alone. */
import { sentences } from '../language/sentences.js';
import { saturation, sentenceSaturation } from './ranking.js';
import type { ResolvedWord } from './resolve.js';
import { allTerms } from './terms.js';

export interface FoundSentence {
  /** UTF-16 units into the text, end exclusive. */
  start: number;
  end: number;
  /** BM25 of the sentence: comparable between texts for one question. */
  score: number;
}

/** @param averageLength Of all sentences of the coverage, in words. */
export function bestSentence(
  text: string,
  language: string,
  words: readonly ResolvedWord[],
  averageLength: number,
): FoundSentence | undefined {
  const wordOfStem = new Map(words.flatMap((word) => word.stems.map((stem) => [stem, word])));
  let best: FoundSentence | undefined;
  for (const { start, end } of sentences(text, language)) {
    const terms = allTerms(text.slice(start, end), language);
    const counts = new Map<ResolvedWord, number>();
    for (const { stem } of terms) {
      const word = wordOfStem.get(stem);
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    let score = 0;
    for (const [{ weight, likeness }, count] of counts) {
      score += weight * likeness * saturation(count, terms.length, averageLength, sentenceSaturation);
    }
    if (score > (best?.score ?? 0)) best = { start, end, score };
  }
  return best;
}
