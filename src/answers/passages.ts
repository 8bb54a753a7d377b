/** The coverage as answers look at it: paragraphs with their words, sentences and quotations, and how rare a word is. */
import type { Article } from '../coverage/article.js';
import type { Quotation, Reading, Speaker } from '../coverage/reading.js';
import { isStopWord } from '../language/stop-words.js';
import { sentences } from '../language/sentences.js';
import type { Library } from '../library/index.js';
import { allTerms } from '../search/terms.js';
import { atOnce } from './steps.js';

/** A word of a text. Offsets are UTF-16 units, end exclusive. */
export interface Token {
  /** Folded word. */
  word: string;
  /** What it is matched by: its stem; for a short word in capitals its letters ("U.S." and "US" are `US`). */
  stem: string;
  start: number;
  end: number;
  /** False for stop words. */
  content: boolean;
  /** Begins with a capital. */
  capital: boolean;
}

/** A sentence of a passage: its offsets and its tokens, from `first` to before `last`. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
}

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
  /** Words of content of at least `wordLength` letters with their stems: what a misspelling may stand for. */
  vocabulary: ReadonlyMap<string, string>;
  /** How telling a stem is: inverse document frequency over paragraphs; unknown stems have the most. */
  weight: (stem: string) => number;
  /** Whether any paragraph or headline has the stem. */
  knows: (stem: string) => boolean;
}

/** A short word in capitals stands for a name and is not the small word it spells: "US" is not "us". */
const capitals = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{Lu}\p{N}]{1,5})$/u;

/** Words of a text as tokens. */
export function tokensOf(text: string, language: string): Token[] {
  return allTerms(text, language).map(({ word, stem, start, end }) => {
    const printed = text.slice(start, end).replace(/['’]s$/u, '');
    const acronym = capitals.test(printed);
    return {
      word,
      stem: acronym ? printed.replaceAll('.', '') : stem,
      start,
      end,
      content: acronym || !isStopWord(word, language),
      capital: /^\p{Lu}/u.test(printed),
    };
  });
}

/** Shorter words are too near to one another to tell a misspelling. */
export const wordLength = 5;

/** A coverage of more passages than this is narrowed by the index before it is looked at. */
const narrowedFrom = 1500;

/** This many of a large coverage's passages are looked at for a question. */
const narrowedTo = 200;

/** Words of content of at least `wordLength` letters, with their stems. */
function vocabularyOf(passages: readonly Omit<Passage, 'index'>[]): Map<string, string> {
  const vocabulary = new Map<string, string>();
  for (const { tokens } of passages) {
    for (const { word, stem, content } of tokens) if (content && word.length >= wordLength) vocabulary.set(word, stem);
  }
  return vocabulary;
}

interface ReadArticle {
  passages: Omit<Passage, 'index'>[];
  /** Distinct stems of each paragraph, and of the headline. */
  stems: ReadonlySet<string>[];
  headline: ReadonlySet<string>;
  /** Its part of `Coverage.vocabulary`. */
  vocabulary: ReadonlyMap<string, string>;
}

const readArticles = new WeakMap<Article, ReadArticle>();

function sentencesOf(text: string, language: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const { start, end } of sentences(text, language)) {
    const first = next;
    while (next < tokens.length && tokens[next]!.start < end) next++;
    if (next > first) found.push({ start, end, first, last: next });
  }
  return found;
}

/** What the passages of an article are made of. Worked out once for each article: before a question or at the first. */
export function readPassages(article: Article, reading: Reading): ReadArticle {
  const known = readArticles.get(article);
  if (known !== undefined) return known;
  const headlineTokens = tokensOf(article.headline, article.language);
  const passages = article.paragraphs.map(({ number, text }) => {
    const tokens = tokensOf(text, article.language);
    const quotations = reading.quotations.filter(({ paragraph }) => paragraph === number);
    return {
      article,
      number,
      text,
      tokens,
      headline: headlineTokens,
      sentences: sentencesOf(text, article.language, tokens),
      quotations,
      reading,
    };
  });
  const stems = passages.map(({ tokens }) => new Set(tokens.map(({ stem }) => stem)));
  const headline = new Set(headlineTokens.map(({ stem }) => stem));
  const read = { passages, stems, headline, vocabulary: vocabularyOf(passages) };
  readArticles.set(article, read);
  return read;
}

/** Earlier first; articles of one day by outlet, then id. Never the order they were imported in. */
function inOrder(articles: readonly Article[]): Article[] {
  const key = ({ published, outlet, id }: Article): string => `${published ?? '9999'}\n${outlet}\n${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Builds a coverage, pausing after each article so that a caller can let others go on. */
function* building(library: Library, outlet: string | undefined): Generator<undefined, Coverage> {
  const articles = inOrder(library.articles.filter((article) => outlet === undefined || article.outlet === outlet));
  const passages: Passage[] = [];
  const byArticle = new Map<string, Map<number, Passage>>();
  const placesWith = new Map<string, number[]>();
  const headlineStems = new Set<string>();
  const vocabulary = new Map<string, string>();
  for (const article of articles) {
    const read = readPassages(article, library.reading(article.id));
    const numbered = new Map<number, Passage>();
    for (const [place, passage] of read.passages.entries()) {
      const placed: Passage = { ...passage, index: passages.length };
      passages.push(placed);
      numbered.set(passage.number, placed);
      for (const stem of read.stems[place]!) {
        const places = placesWith.get(stem);
        if (places === undefined) placesWith.set(stem, [placed.index]);
        else places.push(placed.index);
      }
    }
    for (const [word, stem] of read.vocabulary) vocabulary.set(word, stem);
    for (const stem of read.headline) headlineStems.add(stem);
    byArticle.set(article.id, numbered);
    yield;
  }
  const total = passages.length;
  const passage = (article: string, number: number): Passage | undefined => byArticle.get(article)?.get(number);
  const found = (words: string): Passage[] =>
    library.index
      .search(words, { limit: narrowedTo, ...(outlet === undefined ? {} : { outlet }) })
      .flatMap(({ article, paragraph }) => passage(article, paragraph) ?? [])
      .sort((one, other) => one.index - other.index);
  return {
    library,
    articles,
    passages,
    passage,
    passagesOf: (article) => [...(byArticle.get(article)?.values() ?? [])],
    candidates: (words) => (total <= narrowedFrom ? passages : found(words)),
    isSmall: total <= narrowedFrom,
    inArticle: (article, stem) => readArticles.get(article)?.stems.some((stems) => stems.has(stem)) ?? false,
    placesWith: (stem) => placesWith.get(stem) ?? [],
    vocabulary,
    weight: (stem) => Math.max(0.1, Math.log((total + 1) / ((placesWith.get(stem)?.length ?? 0) + 0.5))),
    knows: (stem) => placesWith.has(stem) || headlineStems.has(stem),
  };
}

const coverages = new WeakMap<Library, Map<string, Coverage>>();

/**
 * The passages of a library, or of one outlet's articles in it. Built once for each library and outlet.
 *
 * @param outlet - the outlet's name as its articles give it; undefined for all
 */
export function coverageOf(library: Library, outlet?: string): Coverage {
  const known = coverages.get(library) ?? new Map<string, Coverage>();
  coverages.set(library, known);
  const key = outlet ?? '';
  let coverage = known.get(key);
  if (coverage === undefined) {
    coverage = atOnce(building(library, outlet));
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
  const coverage = known.get('') ?? (yield* building(library, undefined));
  known.set('', coverage);
  return coverage;
}

/** The speaker of a quotation; null when the text does not make the speaker clear. */
export function speakerOf(passage: Passage, quotation: Quotation): Speaker | null {
  return quotation.speaker === null ? null : (passage.reading.speakers[quotation.speaker] ?? null);
}
