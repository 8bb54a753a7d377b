/**
 * A segment holds the headlines and paragraphs of some articles, ready to be searched. It never changes: a library
 * that grows gets another segment, and what all segments hold together decides the ranking. So neither the order in
 * which articles came nor the way they are spread over segments can be seen in a result.
 */
import { deserialize, serialize } from 'node:v8';
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Article } from '../coverage/article.js';
import { buildSegment } from './segment-builder.js';
import { Vocabulary } from './vocabulary.js';

/** An article in a segment. Its entries stand together: the headline first, then its paragraphs in order. */
export interface SegmentArticle {
  id: string;
  outlet: string;
  language: string;
  /** Entry of the headline. */
  firstEntry: number;
  /** One past the entry of the last paragraph. */
  endEntry: number;
}

/** The texts of a segment's entries as numbers. */
export interface SegmentTables {
  articles: SegmentArticle[];
  /** By entry: its article's place in `articles`. */
  articleOfEntry: Uint32Array;
  /** By entry: the paragraph's number; 0 for the headline. */
  paragraphOfEntry: Uint32Array;
  /** By entry: where its tokens start; one more element than there are entries. */
  firstToken: Uint32Array;
  /** By token: the number of its word in `words`. */
  wordOfToken: Uint32Array;
  /** By token: the number of its stem in `stems`. */
  stemOfToken: Uint32Array;
  /** By token: where it stands in its entry's text, in UTF-16 units, end exclusive. */
  tokenStart: Uint32Array;
  tokenEnd: Uint32Array;
  /** By token: 1 where a sentence begins. */
  sentenceStart: Uint8Array;
  words: string[];
  stems: string[];
  /** By stem: how many paragraphs hold it. */
  paragraphFrequency: Uint32Array;
  /** By stem: how many headlines hold it. */
  headlineFrequency: Uint32Array;
}

/** A segment as plain data that survives structured cloning, to cross worker threads and to be saved. */
export interface SegmentData {
  tables: SegmentTables;
  /**
   * MiniSearch's own saved form, serialised: small libraries are answered without it and never need to unpack it. Null where it was
   * never needed.
   */
  finder: Uint8Array | null;
}

interface IndexedEntry {
  id: number;
  /** The entry's stems, in order, with a space between. */
  stems: string;
}

/** The stems are worked out before MiniSearch sees them, so that nothing analyses a text twice or in another way. */
const finderOptions: Options<IndexedEntry> = {
  fields: ['stems'],
  tokenize: (stems) => stems.split(' '),
  processTerm: (stem) => stem,
  searchOptions: { tokenize: (stem) => [stem], processTerm: (stem) => stem, combineWith: 'OR' },
  autoVacuum: false,
};

/** Sums over the paragraphs and headlines of a segment or of several. */
export interface Totals {
  paragraphs: number;
  paragraphTokens: number;
  headlines: number;
  headlineTokens: number;
  sentences: number;
}

/** So many entries are indexed before other work has its turn. */
const entriesAtOnce = 200;

/** A word of at most this many letters is too short to guess what was meant. */
const shortWord = 3;

export class Segment {
  readonly tables: SegmentTables;
  /** Numbers of the stems in `tables`. */
  readonly stems: Vocabulary;
  /** Numbers of the words in `tables`. */
  readonly words: Vocabulary;
  readonly totals: Totals;
  /** What it was loaded from; none when it was built here. */
  readonly #savedFinder: Uint8Array | null;
  #finder: MiniSearch<IndexedEntry> | null = null;

  private constructor(tables: SegmentTables, savedFinder: Uint8Array | null) {
    this.tables = tables;
    this.stems = new Vocabulary(tables.stems);
    this.words = new Vocabulary(tables.words);
    this.totals = totalsOf(tables);
    this.#savedFinder = savedFinder;
  }

  /**
   * Indexes articles. What only searching needs is left until then: small libraries are answered without it, and it takes as long as
   * all the rest.
   *
   * @param articles Each id once.
   */
  static build(articles: readonly Article[]): Segment {
    return new Segment(buildSegment(articles), null);
  }

  /** A segment again from the `data()` of one, from another thread or a former run. */
  static load({ tables, finder }: SegmentData): Segment {
    return new Segment(tables, finder);
  }

  data(): SegmentData {
    const finder = this.#finder === null ? null : serialize(this.#finder.toJSON());
    return { tables: this.tables, finder: this.#savedFinder ?? finder };
  }

  /** Makes what searching needs at once, to be saved or sent to another thread with the rest. */
  makeSearchable(): void {
    this.#finder = this.#search;
  }

  /** Makes what searching needs, giving way to other work meanwhile; the first search does it at once where this was not called. */
  async readyToSearch(): Promise<void> {
    if (this.#finder !== null) return;
    const made = await (this.#savedFinder === null ? this.#finderMade() : this.#finderLoaded(this.#savedFinder));
    this.#finder ??= made;
  }

  async #finderMade(): Promise<MiniSearch<IndexedEntry>> {
    const finder = new MiniSearch(finderOptions);
    await finder.addAllAsync(indexedEntries(this.tables), { chunkSize: entriesAtOnce });
    return finder;
  }

  #finderLoaded(saved: Uint8Array): Promise<MiniSearch<IndexedEntry>> {
    return MiniSearch.loadJSAsync<IndexedEntry>(deserialize(saved) as AsPlainObject, finderOptions);
  }

  get #search(): MiniSearch<IndexedEntry> {
    if (this.#finder !== null) return this.#finder;
    if (this.#savedFinder !== null) {
      this.#finder = MiniSearch.loadJS<IndexedEntry>(deserialize(this.#savedFinder) as AsPlainObject, finderOptions);
    } else {
      this.#finder = new MiniSearch(finderOptions);
      this.#finder.addAll(indexedEntries(this.tables));
    }
    return this.#finder;
  }

  /** How many words an entry has. */
  length(entry: number): number {
    return this.tables.firstToken[entry + 1]! - this.tables.firstToken[entry]!;
  }

  /** Entries that hold any of the stems, in no particular order. */
  entriesWith(stems: readonly string[]): number[] {
    return this.#search.search({ combineWith: 'OR', queries: [...stems] }).map((result) => result.id as number);
  }

  /** Known stems that may be what an unknown one was meant to be: at most a fifth of its letters differ. */
  stemsLike(stem: string): string[] {
    if (stem.length <= shortWord) return [];
    const results = this.#search.search(stem, { fuzzy: 0.2, maxFuzzy: 2 });
    return [...new Set(results.flatMap((result) => Object.keys(result.match)))];
  }
}

/** Entries as MiniSearch indexes them. */
function indexedEntries({ firstToken, stemOfToken, stems, articleOfEntry }: SegmentTables): IndexedEntry[] {
  return Array.from(articleOfEntry, (_, id) => {
    const own = stemOfToken.subarray(firstToken[id], firstToken[id + 1]);
    return { id, stems: Array.from(own, (stem) => stems[stem]!).join(' ') };
  });
}

function totalsOf(tables: SegmentTables): Totals {
  const totals: Totals = { paragraphs: 0, paragraphTokens: 0, headlines: 0, headlineTokens: 0, sentences: 0 };
  for (const [entry, paragraph] of tables.paragraphOfEntry.entries()) {
    const tokens = tables.firstToken[entry + 1]! - tables.firstToken[entry]!;
    if (paragraph === 0) {
      totals.headlines += 1;
      totals.headlineTokens += tokens;
    } else {
      totals.paragraphs += 1;
      totals.paragraphTokens += tokens;
    }
  }
  for (const begins of tables.sentenceStart) totals.sentences += begins;
  return totals;
}
