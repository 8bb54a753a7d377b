/** Orders candidates: first by their words alone, then the best of them by all evidence. */
import { bestSentenceScore, proximityScore, sameFormScore } from './closeness.js';
import type { Matcher } from './matcher.js';
import { evidence, saturation, textSaturation } from './ranking.js';
import type { ResolvedWord } from './resolve.js';
import type { SegmentArticle } from './segment.js';
import type { Statistics } from './statistics.js';

/** A paragraph that matches a question. */
export interface Hit {
  /** The article's id. */
  article: string;
  /** Paragraph number, from 1. */
  paragraph: number;
  /** Comparable within one search only. */
  score: number;
  /** The question's words that the paragraph holds, folded, in the question's order. */
  terms: string[];
}

/** A question as the scoring needs it. */
export interface Resolved {
  words: readonly ResolvedWord[];
  /** Word by word, what the question has in quotation marks. */
  quoted: readonly string[][];
}

/** A paragraph that may answer. */
export interface Candidate {
  matcher: Matcher;
  entry: number;
}

export interface Scored extends Candidate {
  score: number;
}

function articleOf({ matcher, entry }: Candidate): SegmentArticle {
  const { articles, articleOfEntry } = matcher.segment.tables;
  return articles[articleOfEntry[entry]!]!;
}

function paragraphOf({ matcher, entry }: Candidate): number {
  return matcher.segment.tables.paragraphOfEntry[entry]!;
}

/** Best first; equally good ones by article id, then by number, so that the order of import cannot be seen. */
function inOrder(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const left = articleOf(a).id;
  const right = articleOf(b).id;
  if (left !== right) return left < right ? -1 : 1;
  return paragraphOf(a) - paragraphOf(b);
}

/** Scores texts for one question: BM25 of entries counted together. */
class TextScorer {
  /** By word of the question: what one match counts before it saturates. */
  readonly #worth: Float64Array;
  readonly #counts: Float64Array;

  constructor(words: readonly ResolvedWord[]) {
    this.#worth = Float64Array.from(words, ({ weight, likeness }) => weight * likeness);
    this.#counts = new Float64Array(words.length);
  }

  /** @param averageLength Of texts of this kind, in words. */
  score(matcher: Matcher, firstEntry: number, endEntry: number, averageLength: number): number {
    const counts = this.#counts;
    counts.fill(0);
    for (let entry = firstEntry; entry < endEntry; entry++) matcher.count(entry, counts);
    const { firstToken } = matcher.segment.tables;
    const length = firstToken[endEntry]! - firstToken[firstEntry]!;
    let score = 0;
    for (let query = 0; query < counts.length; query++) {
      const count = counts[query]!;
      if (count > 0) score += this.#worth[query]! * saturation(count, length, averageLength, textSaturation);
    }
    return score;
  }
}

/** The best `limit` candidates by the words of their paragraph and headline. */
export function bestByWords(
  candidates: readonly Candidate[],
  { words }: Resolved,
  statistics: Statistics,
  limit: number,
): Scored[] {
  const scorer = new TextScorer(words);
  const headlineScores = new Map<SegmentArticle, number>();
  const scores = Float64Array.from(candidates, ({ matcher, entry }) => {
    const article = articleOf({ matcher, entry });
    let headline = headlineScores.get(article);
    if (headline === undefined) {
      headline = scorer.score(matcher, article.firstEntry, article.firstEntry + 1, statistics.headlineLength);
      headlineScores.set(article, headline);
    }
    const paragraph = scorer.score(matcher, entry, entry + 1, statistics.paragraphLength);
    return paragraph + evidence.headline * headline;
  });
  // Numbers are put in order faster than candidates: only those that may be among the best are.
  const least = scores.length > limit ? Float64Array.from(scores).sort().at(-limit)! : -Infinity;
  const scored: Scored[] = [];
  for (const [index, { matcher, entry }] of candidates.entries()) {
    if (scores[index]! >= least) scored.push({ matcher, entry, score: scores[index]! });
  }
  return scored.sort(inOrder).slice(0, limit);
}

/** All candidates in the order of all the evidence for them. */
export function byAllEvidence(candidates: readonly Scored[], question: Resolved, statistics: Statistics): Hit[] {
  const { words, quoted } = question;
  const scorer = new TextScorer(words);
  const articleScores = new Map<SegmentArticle, number>();
  const wholeQuestion = words.reduce((sum, { weight }) => sum + weight, 0);
  const scored = candidates.map((candidate) => {
    const { matcher, entry } = candidate;
    const article = articleOf(candidate);
    let articleScore = articleScores.get(article);
    if (articleScore === undefined) {
      articleScore = scorer.score(matcher, article.firstEntry, article.endEntry, statistics.articleLength);
      articleScores.set(article, articleScore);
    }
    const found = matcher.matches(entry);
    const length = matcher.segment.length(entry);
    const quotations = quoted.filter((quotation) => matcher.holds(entry, quotation)).length;
    const score =
      candidate.score +
      evidence.article * articleScore +
      evidence.sentence * bestSentenceScore(found, words, statistics.sentenceLength) +
      evidence.sameForm * sameFormScore(found.matches, words) +
      proximityScore(found.matches, words, length, statistics.paragraphLength) +
      evidence.quoted * quotations * wholeQuestion;
    return { matcher, entry, score, held: new Set(found.matches.map((match) => match.query)) };
  });
  return scored.sort(inOrder).map(({ held, score, ...candidate }) => ({
    article: articleOf(candidate).id,
    paragraph: paragraphOf(candidate),
    score,
    terms: words.filter((_, query) => held.has(query)).map(({ word }) => word),
  }));
}
