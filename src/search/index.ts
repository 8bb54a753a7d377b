/**
 * Ranking of paragraphs: MiniSearch finds those that hold the question's rarest words, and they are ordered by what
 * `ranking.ts` counts as evidence. The same coverage gives the same order, however it was brought in.
 */
import type { Article } from '../coverage/article.js';
import { Matcher } from './matcher.js';
import { readQuery } from './query.js';
import { type ResolvedWord, resolveWord } from './resolve.js';
import { bestByWords, byAllEvidence, type Candidate, type Hit, type Resolved } from './score.js';
import { Segment } from './segment.js';
import { type Statistics, statisticsOf } from './statistics.js';

export type { Hit };
export { Segment };

export interface SearchOptions {
  /** At most this many hits; 10 unless given. */
  limit?: number;
  /** Only articles of this outlet. */
  outlet?: string;
}

/** The rarest words of a question are looked up until their paragraphs are this many together. */
const lookedUp = 4000;

/** How many of the paragraphs best by their words alone are looked at closely. */
const lookedAtClosely = 120;

export class ParagraphIndex {
  /** What it is made of; shared by indexes over overlapping coverage. */
  readonly segments: readonly Segment[];
  readonly #languages: readonly string[];
  readonly #statistics: Statistics;

  private constructor(segments: readonly Segment[]) {
    this.segments = segments;
    const languages = segments.flatMap((segment) => segment.tables.articles.map((article) => article.language));
    this.#languages = [...new Set(languages)].sort();
    this.#statistics = statisticsOf(segments);
  }

  /**
   * Indexes articles.
   *
   * @param articles Each id once, in any order.
   */
  static build(articles: readonly Article[]): ParagraphIndex {
    return new ParagraphIndex(articles.length === 0 ? [] : [Segment.build(articles)]);
  }

  /** @param segments No article in two of them. */
  static of(segments: readonly Segment[]): ParagraphIndex {
    return new ParagraphIndex(segments);
  }

  /**
   * Paragraphs that match a question, best first; equally good ones by article id, then by number.
   *
   * @param query Free words; words in quotation marks are preferred word for word.
   */
  search(query: string, { limit = 10, outlet }: SearchOptions = {}): Hit[] {
    const question = this.#resolve(query);
    const candidates = this.#find(question.words, outlet);
    const best = bestByWords(candidates, question, this.#statistics, Math.max(limit, lookedAtClosely));
    return byAllEvidence(best, question, this.#statistics).slice(0, limit);
  }

  /** The same for questions that a search answers alike: with the same words in the same order, in whatever form and among whatever small words. */
  keyOf(query: string): string {
    return JSON.stringify(readQuery(query, this.#languages));
  }

  /** Prepares for searches without holding up other work; a search before that does what is missing itself. */
  async readyToSearch(): Promise<void> {
    for (const segment of this.segments) await segment.readyToSearch();
  }

  #resolve(query: string): Resolved {
    const { words, quoted } = readQuery(query, this.#languages);
    return { words: words.map((word) => resolveWord(word, this.segments, this.#statistics.paragraphs)), quoted };
  }

  #find(words: readonly ResolvedWord[], outlet: string | undefined): Candidate[] {
    const stems = leadingWords(words).flatMap((word) => word.stems);
    const candidates: Candidate[] = [];
    for (const segment of this.segments) {
      const matcher = new Matcher(segment, words);
      for (const entry of paragraphsWith(segment, stems, outlet)) candidates.push({ matcher, entry });
    }
    return candidates;
  }
}

/** Entries of the paragraphs that hold one of the stems, or whose headline does. */
function paragraphsWith(segment: Segment, stems: readonly string[], outlet: string | undefined): Set<number> {
  const { articles, articleOfEntry, paragraphOfEntry } = segment.tables;
  const entries = new Set<number>();
  for (const entry of segment.entriesWith(stems)) {
    const article = articles[articleOfEntry[entry]!]!;
    if (outlet !== undefined && article.outlet !== outlet) continue;
    if (paragraphOfEntry[entry] !== 0) entries.add(entry);
    else for (let each = article.firstEntry + 1; each < article.endEntry; each++) entries.add(each);
  }
  return entries;
}

/** The rarest words, as many as `lookedUp` allows; always at least one that is known. */
function leadingWords(words: readonly ResolvedWord[]): ResolvedWord[] {
  const leading: ResolvedWord[] = [];
  let paragraphs = 0;
  const known = words.filter((word) => word.stems.length > 0);
  for (const word of known.sort((a, b) => a.frequency - b.frequency)) {
    if (leading.length > 0 && paragraphs + word.frequency > lookedUp) break;
    leading.push(word);
    paragraphs += word.frequency;
  }
  return leading;
}
