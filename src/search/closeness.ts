/** Evidence from where the question's words stand in a paragraph: in one sentence, near each other, side by side. */
import type { EntryMatches, Match } from './matcher.js';
import { evidence, nearWindow, saturation, sentenceSaturation, sideBySideWindow, textSaturation } from './ranking.js';
import type { ResolvedWord } from './resolve.js';

/**
 * The best sentence's BM25.
 *
 * @param averageLength Of all sentences, in words.
 */
export function bestSentenceScore(
  { matches, sentenceLengths }: EntryMatches,
  words: readonly ResolvedWord[],
  averageLength: number,
): number {
  const countsOfSentence = new Map<number, Map<number, number>>();
  for (const { sentence, query } of matches) {
    let counts = countsOfSentence.get(sentence);
    if (counts === undefined) countsOfSentence.set(sentence, (counts = new Map<number, number>()));
    counts.set(query, (counts.get(query) ?? 0) + 1);
  }
  let best = 0;
  for (const [sentence, counts] of countsOfSentence) {
    const length = sentenceLengths[sentence]!;
    let score = 0;
    for (const [query, count] of counts) {
      const { weight, likeness } = words[query]!;
      score += weight * likeness * saturation(count, length, averageLength, sentenceSaturation);
    }
    best = Math.max(best, score);
  }
  return best;
}

/**
 * Words that stand in the question's own form: stems merge what must be told apart in names ("Customs" and "custom").
 *
 * @returns The sum of their rarities, each word once.
 */
export function sameFormScore(matches: readonly Match[], words: readonly ResolvedWord[]): number {
  const queries = new Set(matches.filter(({ sameForm }) => sameForm).map(({ query }) => query));
  return words.reduce((sum, { weight }, query) => (queries.has(query) ? sum + weight : sum), 0);
}

/** How often each word of the question stands near or beside the word that follows it there. */
function countPairs(matches: readonly Match[], words: number): { near: number[]; beside: number[] } {
  const near = Array.from({ length: words }, () => 0);
  const beside = Array.from({ length: words }, () => 0);
  for (const [place, left] of matches.entries()) {
    for (let next = place + 1; next < matches.length; next++) {
      const right = matches[next]!;
      const distance = right.position - left.position;
      if (distance > nearWindow) break;
      const step = right.query - left.query;
      if (Math.abs(step) !== 1) continue;
      near[Math.min(left.query, right.query)]! += 1;
      if (step === 1 && distance <= sideBySideWindow) beside[left.query]! += 1;
    }
  }
  return { near, beside };
}

/**
 * Sequential dependence: pairs of the question's neighbouring words that stand close together.
 *
 * @param length The paragraph's, in words.
 * @param averageLength That of all paragraphs.
 */
export function proximityScore(
  matches: readonly Match[],
  words: readonly ResolvedWord[],
  length: number,
  averageLength: number,
): number {
  const { near, beside } = countPairs(matches, words.length);
  const share = (count: number) => (count === 0 ? 0 : saturation(count, length, averageLength, textSaturation));
  let score = 0;
  for (let pair = 0; pair + 1 < words.length; pair++) {
    const weight = (words[pair]!.weight + words[pair + 1]!.weight) / 2;
    score += weight * (evidence.near * share(near[pair]!) + evidence.sideBySide * share(beside[pair]!));
  }
  return score;
}
