/**
 * Ranking of paragraphs: MiniSearch finds those that hold the question's rarest words, and they are ordered by what
 * `ranking.ts` counts as evidence. The same coverage gives the same order, however it was brought in.
 */
import type { Article } from '../coverage/article.js';
import { bestSentence, type FoundSentence } from './best-sentence.js';
import { Matcher } from './matcher.js';
import { readQuery } from './query.js';
import { saturation, textSaturation } from './ranking.js';
import { type ResolvedWord, resolveWord } from './resolve.js';
import { bestByWords, byAllEvidence, type Candidate, type Hit, type Resolved } from './score.js';
import { Segment } from './segment.js';
import { type Statistics, statisticsOf } from './statistics.js';
import { contentTerms, type Term } from './terms.js';

export type { FoundSentence, Hit, ResolvedWord, Term };
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

  /** The words a text is about, analysed as paragraphs and questions are. */
  terms(text: string, language = 'en'): Term[] {
    return contentTerms(text, language);
  }

  /** How rare each word of a question is here; a word that no paragraph holds has the highest weight. */
  words(query: string): readonly ResolvedWord[] {
    return this.#resolve(query).words;
  }

  /** The rarity (inverse document frequency) of one word. */
  weight(word: string): number {
    return this.words(word)[0]?.weight ?? 0;
  }

  /**
   * How much of a question a paragraph holds: its BM25 as a share of the question's whole rarity, where words that
   * nobody prints count in full. A low share of the best hit tells that a story is not covered; it does not tell that
   * a covered story leaves this question open.
   *
   * @param at A hit, or any paragraph of the coverage.
   * @returns 0 for a paragraph without any of the words; about 1 when it holds them all once; 2.2 at most.
   */
  coverage(query: string, at: Pick<Hit, 'article' | 'paragraph'>): number {
    const words = this.words(query);
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const found = this.#entryOf(at);
    if (found === undefined || whole === 0) return 0;
    const counts = new Float64Array(words.length);
    new Matcher(found.segment, words).count(found.entry, counts);
    const length = found.segment.length(found.entry);
    const held = words.reduce((sum, { weight, likeness }, query) => {
      const count = counts[query]!;
      const share = saturation(count, length, this.#statistics.paragraphLength, textSaturation);
      return sum + weight * likeness * share;
    }, 0);
    return held / whole;
  }

  /**
   * The sentence of a text that holds most of a question, by rarity; the earlier of two equal ones.
   *
   * @param text A paragraph as printed.
   * @param language ISO 639-1 code of the text.
   * @returns undefined when no sentence holds a word of the question.
   */
  bestSentence(text: string, query: string, language = 'en'): FoundSentence | undefined {
    return bestSentence(text, language, this.words(query), this.#statistics.sentenceLength);
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

  #entryOf({ article: id, paragraph }: Pick<Hit, 'article' | 'paragraph'>) {
    for (const segment of this.segments) {
      const { articles, paragraphOfEntry } = segment.tables;
      const article = articles.find((each) => each.id === id);
      if (article === undefined) continue;
      for (let entry = article.firstEntry; entry < article.endEntry; entry++) {
        if (paragraphOfEntry[entry] === paragraph) return { segment, entry };
      }
    }
    return undefined;
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
