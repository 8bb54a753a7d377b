/** The coverage as answers look at it: paragraphs with their words, sentences and quotations, and how rare a word is. */
import type { Article } from '../../coverage/article.js';
import type { Quotation, Reading, Speaker } from '../../coverage/reading.js';
import { type Library, searchedFrom } from '../../library/index.js';
import type { SegmentArticle } from '../../search/segment.js';
import { agreedReadings } from './agreed-speakers.js';
import { type Sentence, type SegmentTokens, tokensOfSegment } from './segment-tokens.js';
import { atOnce } from '../steps.js';
import { onceAQuestion } from './once-a-question.js';
import type { Token } from './tokens.js';

export { type Sentence, wordLength } from './segment-tokens.js';
export { type Token, tokensOf } from './tokens.js';

/** A paragraph with all that answering needs. */
export interface Passage {
  article: Article;
  /** Paragraph number, from 1. */
  number: number;
  /** Place among the coverage's passages. */
  index: number;
  text: string;
  tokens: readonly Token[];
  /** Words of the article's headline. */
  headline: readonly Token[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  reading: Reading;
  /** The words of the articles indexed with it, of which its own are those of `entry`. */
  indexed: SegmentTokens;
  entry: number;
  headlineEntry: number;
}

/** The sentence of a passage that a place stands in; undefined between sentences. */
export function sentenceAt({ sentences }: Pick<Passage, 'sentences'>, at: number): Sentence | undefined {
  return sentences.find(({ start, end }) => at >= start && at < end);
}

/** The words of a passage that stand whole in a stretch of it. */
export function tokensIn({ tokens }: Pick<Passage, 'tokens'>, stretch: { start: number; end: number }): Token[] {
  return tokens.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
}

/** All passages that a question may be answered from. */
export interface Coverage {
  library: Library;
  articles: readonly Article[];
  passages: readonly Passage[];
  /** Passage of an article by paragraph number. */
  passage: (article: string, number: number) => Passage | undefined;
  /** All passages of an article, in order. */
  passagesOf: (article: string) => readonly Passage[];
  /** The passages worth looking at for some words: all of a small coverage, of a large one those that the index finds. */
  candidates: (words: string) => readonly Passage[];
  /** Whether all of it can be looked at for a question. */
  isSmall: boolean;
  /** Places in `passages` of those that have a stem, in order. */
  placesWith: (stem: string) => readonly number[];
  /** Whether an article has a stem in one of its paragraphs. */
  inArticle: (article: Article, stem: string) => boolean;
  /** Every stem of the coverage, and few others. Found once. */
  readonly stems: ReadonlySet<string>;
  /** Words of content of at least `wordLength` letters with their stems: what a misspelling may stand for. Found once. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** How telling a stem is: inverse document frequency over paragraphs; unknown stems have the most. */
  weight: (stem: string) => number;
  /** Whether any paragraph or headline has the stem. */
  knows: (stem: string) => boolean;
}

/** This many of a large coverage's passages are looked at for a question. */
const narrowedTo = 200;

/** Where an article stands in the index. */
interface Indexed {
  tokens: SegmentTokens;
  entries: SegmentArticle;
}

/** A passage whose words are unpacked when they are first looked at. */
class IndexedPassage implements Passage {
  readonly article: Article;
  readonly number: number;
  readonly index: number;
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly reading: Reading;
  readonly indexed: SegmentTokens;
  readonly entry: number;
  readonly headlineEntry: number;

  constructor(
    { article, reading, place, index }: { article: Article; reading: Reading; place: number; index: number },
    quotations: readonly Quotation[],
    { tokens, entries: { firstEntry } }: Indexed,
  ) {
    const { number, text } = article.paragraphs[place]!;
    this.article = article;
    this.number = number;
    this.index = index;
    this.text = text;
    this.quotations = quotations;
    this.reading = reading;
    this.indexed = tokens;
    this.entry = firstEntry + 1 + place;
    this.headlineEntry = firstEntry;
  }

  get tokens(): readonly Token[] {
    return this.indexed.tokens(this.entry);
  }

  get headline(): readonly Token[] {
    return this.indexed.tokens(this.headlineEntry);
  }

  get sentences(): readonly Sentence[] {
    return this.indexed.sentences(this.entry);
  }
}

const noQuotations: readonly Quotation[] = [];

/** Quotations by the number of the paragraph they stand in. */
function byParagraph({ quotations }: Reading): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const known = found.get(quotation.paragraph);
    if (known === undefined) found.set(quotation.paragraph, [quotation]);
    else known.push(quotation);
  }
  return found;
}

/** What a segment's entry is in a coverage, where it is not the index of a passage. */
const elsewhere = -1;
const headline = -2;

/** The entries of one segment and the passages of a coverage that they are. */
interface Placed {
  tokens: SegmentTokens;
  /** By entry: the index of its passage, {@link headline} or, when its article is not in the coverage, {@link elsewhere}. */
  indexOfEntry: Int32Array;
}

/** Earlier first; articles of one day by outlet, then id. Never the order they were imported in. */
function inOrder(articles: readonly Article[]): Article[] {
  const key = ({ published, outlet, id }: Article): string => `${published ?? '9999'}\n${outlet}\n${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

const agreed = new WeakMap<Library, ReadonlyMap<Article, Reading>>();

/** The readings of a library that other articles' ones change; worked out once, of all outlets. */
function* agreedOf(library: Library): Generator<undefined, ReadonlyMap<Article, Reading>> {
  const known = agreed.get(library);
  if (known !== undefined) return known;
  const articles = inOrder(library.articles);
  const found = yield* agreedReadings(articles.map((article) => ({ article, reading: library.reading(article.id) })));
  agreed.set(library, found);
  return found;
}

/** Builds a coverage, pausing now and then so that a caller can let others go on. */
function* building(
  library: Library,
  outlets: readonly string[],
  among: readonly Article[] = library.articles,
): Generator<undefined, Coverage> {
  const articles = inOrder(among.filter(({ outlet }) => outlets.length === 0 || outlets.includes(outlet)));
  const segments: Placed[] = [];
  const indexed = new Map<string, Indexed & Placed>();
  for (const segment of library.index.segments) {
    const { articles: inSegment, articleOfEntry } = segment.tables;
    const tokens = tokensOfSegment(segment, library);
    const placed = { tokens, indexOfEntry: new Int32Array(articleOfEntry.length).fill(elsewhere) };
    segments.push(placed);
    for (const entries of inSegment) indexed.set(entries.id, { ...placed, entries });
    yield;
  }
  const agreedReading = yield* agreedOf(library);
  const passages: Passage[] = [];
  const byArticle = new Map<string, Map<number, Passage>>();
  for (const article of articles) {
    const reading = agreedReading.get(article) ?? library.reading(article.id);
    const quotations = byParagraph(reading);
    const place = indexed.get(article.id)!;
    const { entries, indexOfEntry } = place;
    indexOfEntry[entries.firstEntry] = headline;
    const numbered = new Map<number, Passage>();
    for (const [at, { number }] of article.paragraphs.entries()) {
      const index = passages.length;
      const own = quotations.get(number) ?? noQuotations;
      const passage = new IndexedPassage({ article, reading, place: at, index }, own, place);
      indexOfEntry[entries.firstEntry + 1 + at] = index;
      passages.push(passage);
      numbered.set(number, passage);
    }
    byArticle.set(article.id, numbered);
    yield;
  }
  const total = passages.length;
  const passage = (article: string, number: number): Passage | undefined => byArticle.get(article)?.get(number);
  const found = onceAQuestion<readonly Passage[]>();
  const find = (words: string): Passage[] =>
    library.index
      .search(words, { limit: narrowedTo, ...(outlets.length === 1 ? { outlet: outlets[0]! } : {}) })
      .flatMap(({ article, paragraph }) => passage(article, paragraph) ?? [])
      .sort((one, other) => one.index - other.index);
  const places = new Map<string, readonly number[]>();
  const placesWith = (stem: string): readonly number[] => {
    const known = places.get(stem) ?? placesIn(segments, stem);
    places.set(stem, known);
    return known;
  };
  let vocabulary: ReadonlyMap<string, string> | undefined;
  let stems: ReadonlySet<string> | undefined;
  return {
    library,
    articles,
    passages,
    passage,
    passagesOf: (article) => [...(byArticle.get(article)?.values() ?? [])],
    candidates: (words) =>
      total <= searchedFrom ? passages : found(passages, library.index.keyOf(words), () => find(words)),
    isSmall: total <= searchedFrom,
    inArticle: ({ id }, stem) => hasInParagraphs(indexed.get(id), stem),
    placesWith,
    get stems() {
      return (stems ??= articles.length < library.articles.length ? stemsOf(articles, indexed) : allStems(segments));
    },
    get vocabulary() {
      return (vocabulary ??= vocabularyOf(articles, indexed));
    },
    weight: (stem) => Math.max(0.1, Math.log((total + 1) / (placesWith(stem).length + 0.5))),
    knows: (stem) =>
      segments.some(({ tokens, indexOfEntry }) =>
        tokens.entriesWith(stem).some((entry) => indexOfEntry[entry] !== elsewhere),
      ),
  };
}

/** Indexes of the passages that have a stem, ascending. */
function placesIn(segments: readonly Placed[], stem: string): number[] {
  const places: number[] = [];
  for (const { tokens, indexOfEntry } of segments) {
    for (const entry of tokens.entriesWith(stem)) {
      const index = indexOfEntry[entry]!;
      if (index >= 0) places.push(index);
    }
  }
  return places.sort((a, b) => a - b);
}

function hasInParagraphs(indexed: Indexed | undefined, stem: string): boolean {
  if (indexed === undefined) return false;
  const { firstEntry, endEntry } = indexed.entries;
  return indexed.tokens.entriesWith(stem).some((entry) => entry > firstEntry && entry < endEntry);
}

function allStems(segments: readonly Placed[]): Set<string> {
  return new Set(segments.flatMap(({ tokens }) => tokens.stems()));
}

/** The stems of some articles, headlines too: of a few articles far fewer than all those of the segments that they stand in. */
function stemsOf(articles: readonly Article[], indexed: ReadonlyMap<string, Indexed>): Set<string> {
  const stems = new Set<string>();
  for (const { id } of articles) {
    const { tokens, entries } = indexed.get(id)!;
    for (let entry = entries.firstEntry; entry < entries.endEntry; entry += 1) tokens.addStems(entry, stems);
  }
  return stems;
}

/** Of a word that is printed in several ways, the stem of the last one. */
function vocabularyOf(articles: readonly Article[], indexed: ReadonlyMap<string, Indexed>): Map<string, string> {
  const vocabulary = new Map<string, string>();
  for (const { id } of articles) {
    const { tokens, entries } = indexed.get(id)!;
    for (let entry = entries.firstEntry + 1; entry < entries.endEntry; entry += 1) {
      tokens.addVocabulary(entry, vocabulary);
    }
  }
  return vocabulary;
}

const coverages = new WeakMap<Library, Map<string, Coverage>>();

/**
 * The passages of a library, or of some outlets' articles in it. Built once for each library and outlets.
 *
 * @param outlets - their names as their articles give them; none for all
 */
export function coverageOf(library: Library, ...outlets: readonly string[]): Coverage {
  const known = coverages.get(library) ?? new Map<string, Coverage>();
  coverages.set(library, known);
  const key = [...outlets].sort().join('\n');
  let coverage = known.get(key);
  if (coverage === undefined) {
    coverage = atOnce(building(library, outlets));
    known.set(key, coverage);
  }
  return coverage;
}

/**
 * Builds the coverage of a whole library in steps; what `coverageOf` then returns at once.
 *
 * @returns pauses after each article
 */
export function* coverageInSteps(library: Library): Generator<undefined, Coverage> {
  const known = coverages.get(library) ?? new Map<string, Coverage>();
  coverages.set(library, known);
  const coverage = known.get('') ?? (yield* building(library, []));
  known.set('', coverage);
  return coverage;
}

/** The coverages of some articles that were asked last. */
const narrowed = new WeakMap<Coverage, Map<string, Coverage>>();

/** So many of them are kept: one is asked again by a button, or by the next question of a reader. */
const mostNarrowed = 4;

/**
 * The passages of some articles of a coverage.
 *
 * @returns the coverage itself where they are all of it
 */
export function coverageOfArticles(coverage: Coverage, articles: readonly Article[]): Coverage {
  if (articles.length === coverage.articles.length) return coverage;
  const kept = narrowed.get(coverage) ?? new Map<string, Coverage>();
  narrowed.set(coverage, kept);
  const key = articles
    .map(({ id }) => id)
    .sort()
    .join(' ');
  const found = kept.get(key) ?? atOnce(building(coverage.library, [], articles));
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > mostNarrowed) kept.delete(oldest!);
  return found;
}

/** Things of paragraphs by the outlet of their paragraph, each outlet where its first stands. */
export function byOutlet<Item>(items: Iterable<Item>, passageOf: (item: Item) => Passage): Map<string, Item[]> {
  const outlets = new Map<string, Item[]>();
  for (const item of items) {
    const { outlet } = passageOf(item).article;
    const known = outlets.get(outlet);
    if (known === undefined) outlets.set(outlet, [item]);
    else known.push(item);
  }
  return outlets;
}

/** The speaker of a quotation; null when the text does not make the speaker clear. */
export function speakerOf(passage: Passage, quotation: Quotation): Speaker | null {
  return quotation.speaker === null ? null : (passage.reading.speakers[quotation.speaker] ?? null);
}
