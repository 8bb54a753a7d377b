/** Orders candidates: first by their words alone, then the best of them by all evidence. */
import type { Hit } from './index.js';
import type { Match, Matcher } from './matcher.js';
import { evidence, saturation } from './ranking.js';
import type { ResolvedWord } from './resolve.js';

/** Sizes of what is indexed, over all segments. Lengths are averages in words. */
export interface Statistics {
  paragraphs: number;
  paragraphLength: number;
  headlineLength: number;
  articleLength: number;
}

/** A paragraph that holds a word of the question. */
export interface Candidate {
  matcher: Matcher;
  entry: number;
}

interface Scored extends Candidate {
  score: number;
}

function byScoreThenPlace(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const left = placeOf(a);
  const right = placeOf(b);
  if (left.article !== right.article) return left.article < right.article ? -1 : 1;
  return left.paragraph - right.paragraph;
}

function placeOf({ matcher, entry }: Candidate): { article: string; paragraph: number } {
  const { articles, articleOfEntry, paragraphOfEntry } = matcher.segment.tables;
  return { article: articles[articleOfEntry[entry]!]!.id, paragraph: paragraphOfEntry[entry]! };
}

/** Sum over the question's words of rarity times saturation, for texts counted together. */
function wordScore(counts: Float64Array, words: readonly ResolvedWord[], length: number, averageLength: number): number {
  let score = 0;
  for (let query = 0; query < words.length; query++) {
    const count = counts[query]!;
    if (count > 0) score += words[query]!.weight * words[query]!.likeness * saturation(count, length, averageLength);
  }
  return score;
}

/** The best `limit` candidates by the words of their paragraph and headline. */
export function firstScores(
  candidates: readonly Candidate[],
  words: readonly ResolvedWord[],
  statistics: Statistics,
  limit: number,
): Scored[] {
  const counts = new Float64Array(words.length);
  const headlineScores = new Map<Matcher, Map<number, number>>();
  const scored: Scored[] = [];
  for (const { matcher, entry } of candidates) {
    const { segment } = matcher;
    counts.fill(0);
    matcher.count(entry, counts);
    let score = wordScore(counts, words, segment.length(entry), statistics.paragraphLength);
    const { firstEntry } = segment.tables.articles[segment.tables.articleOfEntry[entry]!]!;
    let ofSegment = headlineScores.get(matcher);
    if (ofSegment === undefined) headlineScores.set(matcher, (ofSegment = new Map()));
    let headline = ofSegment.get(firstEntry);
    if (headline === undefined) {
      counts.fill(0);
      matcher.count(firstEntry, counts);
      headline = wordScore(counts, words, segment.length(firstEntry), statistics.headlineLength);
      ofSegment.set(firstEntry, headline);
    }
    score += evidence.headline * headline;
    scored.push({ matcher, entry, score });
  }
  return scored.sort(byScoreThenPlace).slice(0, limit);
}

/** All evidence for the best candidates. */
export function rerank(
  first: readonly Scored[],
  words: readonly ResolvedWord[],
  quoted: readonly string[][],
  statistics: Statistics,
): Hit[] {
  const articleScores = new Map<string, number>();
  const scored = first.map((candidate) => {
    const { matcher, entry } = candidate;
    const matches = matcher.matches(entry);
    let score = candidate.score;
    score += evidence.article * articleScore(candidate, words, statistics, articleScores);
    score += proximity(matches, words, matcher.segment.length(entry), statistics.paragraphLength);
    score += evidence.sentence * bestSentenceScore(matches, words);
    for (const { query, sameForm } of matches) if (sameForm) score += evidence.sameForm * words[query]!.weight * 0;
    for (const quotation of quoted) if (matcher.holds(entry, quotation)) score += evidence.quoted;
    return { ...candidate, score, matches };
  });
  return scored.sort(byScoreThenPlace).map(({ score, matches, ...candidate }) => {
    const held = new Set(matches.map((match) => match.query));
    return { ...placeOf(candidate), score, terms: words.filter((_, query) => held.has(query)).map(({ word }) => word) };
  });
}

function articleScore(
  candidate: Candidate,
  words: readonly ResolvedWord[],
  statistics: Statistics,
  known: Map<string, number>,
): number {
  const { tables } = candidate.matcher.segment;
  const article = tables.articles[tables.articleOfEntry[candidate.entry]!]!;
  let score = known.get(article.id);
  if (score === undefined) {
    const counts = new Float64Array(words.length);
    for (let entry = article.firstEntry; entry < article.endEntry; entry++) candidate.matcher.count(entry, counts);
    const length = tables.firstToken[article.endEntry]! - tables.firstToken[article.firstEntry]!;
    score = wordScore(counts, words, length, statistics.articleLength);
    known.set(article.id, score);
  }
  return score;
}

const window = 8;

function proximity(
  matches: readonly Match[],
  words: readonly ResolvedWord[],
  length: number,
  averageLength: number,
): number {
  const ordered = new Float64Array(words.length);
  const near = new Float64Array(words.length);
  for (const [place, left] of matches.entries()) {
    for (let next = place + 1; next < matches.length; next++) {
      const right = matches[next]!;
      const distance = right.position - left.position;
      if (distance > window) break;
      if (Math.abs(right.query - left.query) !== 1) continue;
      const pair = Math.min(right.query, left.query);
      near[pair]! += 1;
      if (distance <= 2 && right.query > left.query) ordered[pair]! += 1;
    }
  }
  let score = 0;
  for (let pair = 0; pair + 1 < words.length; pair++) {
    const weight = (words[pair]!.weight + words[pair + 1]!.weight) / 2;
    if (near[pair]! > 0) score += evidence.near * weight * saturation(near[pair]!, length, averageLength);
    if (ordered[pair]! > 0) score += evidence.sideBySide * weight * saturation(ordered[pair]!, length, averageLength);
  }
  return score;
}

function bestSentenceScore(matches: readonly Match[], words: readonly ResolvedWord[]): number {
  let best = 0;
  let sentence = -1;
  let held = new Set<number>();
  let score = 0;
  for (const match of matches) {
    if (match.sentence !== sentence) {
      sentence = match.sentence;
      held = new Set();
      score = 0;
    }
    if (held.has(match.query)) continue;
    held.add(match.query);
    score += words[match.query]!.weight * words[match.query]!.likeness;
    best = Math.max(best, score);
  }
  return best;
}
