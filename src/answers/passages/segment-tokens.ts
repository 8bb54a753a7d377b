/**
 * The words of indexed articles, unpacked from the index's tables paragraph by paragraph when they are first looked at: a question
 * looks at few of a server's paragraphs, and finding the words of all of them anew would be most of what its first answer waits for.
 */
import type { Article } from '../../coverage/article.js';
import { sentences } from '../../language/sentences.js';
import { isStopWord } from '../../language/stop-words.js';
import type { Library } from '../../library/index.js';
import type { Segment } from '../../search/index.js';
import { acronymAt, isCapitalAt, type Token } from './tokens.js';

/** A sentence of a passage: its offsets and its tokens, from `first` to before `last`. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** Shorter words are too near to one another to tell a misspelling. */
export const wordLength = 5;

/** Numbers of each token's stem as answers match it, and the stems that the index does not have: letters of acronyms. */
interface Stems {
  ofToken: Uint32Array;
  /** By acronym: its number, from the number of the index's stems on. */
  acronyms: ReadonlyMap<string, number>;
  /** By number. */
  strings: readonly string[];
}

/** Which entries hold a stem: those from `first[stem]` to before `first[stem + 1]` of `entries`, ascending. */
interface Postings {
  first: Uint32Array;
  entries: Uint32Array;
}

export class SegmentTokens {
  readonly #segment: Segment;
  readonly #articles: readonly Article[];
  readonly #stems: Stems;
  readonly #postings: Postings;
  readonly #tokens: (readonly Token[] | undefined)[] = [];
  readonly #sentences: (readonly Sentence[] | undefined)[] = [];

  /** @param articles - the segment's, in its order */
  constructor(segment: Segment, articles: readonly Article[]) {
    this.#segment = segment;
    this.#articles = articles;
    this.#stems = stemsOf(segment, (entry) => this.#text(entry));
    this.#postings = postingsOf(segment.tables.firstToken, this.#stems);
  }

  /** The tokens of an entry; the same objects each time. */
  tokens(entry: number): readonly Token[] {
    return (this.#tokens[entry] ??= this.#unpack(entry));
  }

  /** The sentences of an entry. */
  sentences(entry: number): readonly Sentence[] {
    return (this.#sentences[entry] ??= sentencesOf(this.#text(entry), this.#language(entry), this.tokens(entry)));
  }

  /** Entries that hold a stem, headlines too, ascending. */
  entriesWith(stem: string): Uint32Array {
    const { first, entries } = this.#postings;
    const number = this.#segment.stems.numberOf(stem) ?? this.#stems.acronyms.get(stem);
    return number === undefined ? nowhere : entries.subarray(first[number], first[number + 1]);
  }

  /** Every stem of the segment, each once. */
  stems(): readonly string[] {
    return this.#stems.strings;
  }

  /** Adds the stems of an entry. */
  addStems(entry: number, stems: Set<string>): void {
    const { firstToken } = this.#segment.tables;
    const { ofToken, strings } = this.#stems;
    for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) stems.add(strings[ofToken[at]!]!);
  }

  /**
   * Looks for words in entries by their numbers: an entry's tokens need not be unpacked for it.
   *
   * @returns marks with 1, by its place among the words, each that an entry has by its stem or as it is printed
   */
  finderOf(words: readonly { stem: string; word: string }[]): (entry: number, there: Uint8Array) => void {
    const stems = new NumberedWords();
    const printed = new NumberedWords();
    for (const [place, { stem, word }] of words.entries()) {
      stems.add(this.#segment.stems.numberOf(stem), place);
      stems.add(this.#stems.acronyms.get(stem), place);
      printed.add(this.#segment.words.numberOf(word), place);
    }
    const { firstToken, wordOfToken } = this.#segment.tables;
    const { ofToken } = this.#stems;
    return (entry, there) => {
      for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) {
        stems.mark(ofToken[at]!, there);
        printed.mark(wordOfToken[at]!, there);
      }
    };
  }

  /**
   * The tokens of an entry whose stems pass a test, in order.
   *
   * @param known - what is known of each stem by its number: 0 nothing, else {@link passes} or {@link fails}; filled here
   */
  passing(
    entry: number,
    { test, known }: { test: (stem: string) => boolean; known: Uint8Array },
    stretch?: { first: number; last: number },
  ): readonly Token[] {
    const { firstToken } = this.#segment.tables;
    const { ofToken, strings } = this.#stems;
    const from = firstToken[entry]!;
    const end = stretch === undefined ? firstToken[entry + 1]! : from + stretch.last;
    let found: Token[] | undefined;
    for (let at = from + (stretch?.first ?? 0); at < end; at += 1) {
      const stem = ofToken[at]!;
      if (known[stem] === 0) known[stem] = test(strings[stem]!) ? passes : fails;
      if (known[stem] === passes) (found ??= []).push(this.tokens(entry)[at - from]!);
    }
    return found ?? noTokens;
  }

  /** Adds an entry's words of content of at least `wordLength` letters, with their stems. */
  addVocabulary(entry: number, vocabulary: Map<string, string>): void {
    const { firstToken, wordOfToken, stemOfToken, words } = this.#segment.tables;
    const { ofToken, strings } = this.#stems;
    const language = this.#language(entry);
    for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) {
      const word = words[wordOfToken[at]!]!;
      if (word.length < wordLength) continue;
      if (ofToken[at] === stemOfToken[at] && isStopWord(word, language)) continue;
      vocabulary.set(word, strings[ofToken[at]!]!);
    }
  }

  #article(entry: number): Article {
    return this.#articles[this.#segment.tables.articleOfEntry[entry]!]!;
  }

  /** Entries of an article stand together: its headline, then its paragraphs. */
  #text(entry: number): string {
    const { articles, articleOfEntry } = this.#segment.tables;
    const place = entry - articles[articleOfEntry[entry]!]!.firstEntry;
    const { headline, paragraphs } = this.#article(entry);
    return place === 0 ? headline : paragraphs[place - 1]!.text;
  }

  #language(entry: number): string {
    return this.#article(entry).language;
  }

  #unpack(entry: number): Token[] {
    const { firstToken, wordOfToken, stemOfToken, tokenStart, tokenEnd, words } = this.#segment.tables;
    const { ofToken, strings } = this.#stems;
    const text = this.#text(entry);
    const language = this.#language(entry);
    const tokens: Token[] = [];
    for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) {
      const word = words[wordOfToken[at]!]!;
      const start = tokenStart[at]!;
      const isAcronym = ofToken[at] !== stemOfToken[at];
      tokens.push({
        word,
        stem: strings[ofToken[at]!]!,
        start,
        end: tokenEnd[at]!,
        content: isAcronym || !isStopWord(word, language),
        capital: isCapitalAt(text, start),
      });
    }
    return tokens;
  }
}

const nowhere = new Uint32Array(0);

const noTokens: readonly Token[] = [];

const passes = 1;
const fails = 2;

/** Places of asked words by the numbers that a segment gives them. Most numbers looked up are of none. */
class NumberedWords {
  readonly #places = new Map<number, number[]>();
  /** 1 where a number with these last digits is of some word: looked at before the map, which costs more. */
  readonly #mayBe = new Uint8Array(lastDigits + 1);

  /** @param number - undefined for a word that the segment does not have */
  add(number: number | undefined, place: number): void {
    if (number === undefined) return;
    this.#mayBe[number & lastDigits] = 1;
    const known = this.#places.get(number);
    if (known === undefined) this.#places.set(number, [place]);
    else known.push(place);
  }

  mark(number: number, there: Uint8Array): void {
    if (this.#mayBe[number & lastDigits] === 0) return;
    for (const place of this.#places.get(number) ?? noPlaces) there[place] = 1;
  }
}

/** Binary digits. */
const lastDigits = 0x3ff;

const noPlaces: readonly number[] = [];

function stemsOf({ tables }: Segment, textOf: (entry: number) => string): Stems {
  const { firstToken, tokenStart, tokenEnd } = tables;
  const ofToken = Uint32Array.from(tables.stemOfToken);
  const acronyms = new Map<string, number>();
  for (let entry = 0; entry + 1 < firstToken.length; entry += 1) {
    const text = textOf(entry);
    for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) {
      const acronym = acronymAt(text, tokenStart[at]!, tokenEnd[at]!);
      if (acronym === null) continue;
      const number = acronyms.get(acronym) ?? tables.stems.length + acronyms.size;
      acronyms.set(acronym, number);
      ofToken[at] = number;
    }
  }
  return { ofToken, acronyms, strings: [...tables.stems, ...acronyms.keys()] };
}

function postingsOf(firstToken: Uint32Array, { ofToken, strings }: Stems): Postings {
  const first = new Uint32Array(strings.length + 1);
  /** One more than the entry in which a stem was last seen. */
  const seenIn = new Uint32Array(strings.length);
  const eachOnce = (visit: (stem: number, entry: number) => void): void => {
    seenIn.fill(0);
    for (let entry = 0; entry + 1 < firstToken.length; entry += 1) {
      for (let at = firstToken[entry]!; at < firstToken[entry + 1]!; at += 1) {
        const stem = ofToken[at]!;
        if (seenIn[stem] === entry + 1) continue;
        seenIn[stem] = entry + 1;
        visit(stem, entry);
      }
    }
  };
  eachOnce((stem) => (first[stem + 1]! += 1));
  for (let stem = 0; stem < strings.length; stem += 1) first[stem + 1]! += first[stem]!;
  const entries = new Uint32Array(first.at(-1)!);
  const next = first.slice();
  eachOnce((stem, entry) => {
    entries[next[stem]!] = entry;
    next[stem]! += 1;
  });
  return { first, entries };
}

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

const known = new WeakMap<Segment, SegmentTokens>();

/** The tokens of a segment, one object for all libraries that share it. */
export function tokensOfSegment(segment: Segment, library: Library): SegmentTokens {
  let tokens = known.get(segment);
  if (tokens === undefined) {
    tokens = new SegmentTokens(
      segment,
      segment.tables.articles.map(({ id }) => library.article(id)!),
    );
    known.set(segment, tokens);
  }
  return tokens;
}
