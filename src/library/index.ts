/** A server's coverage, ready to be asked: its articles, what reading each yields, and the index over their paragraphs. */
import type { Searched } from '../coverage/answer.js';
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import { ParagraphIndex } from '../search/index.js';
import { cautious } from './cautious.js';
import { withOneNameEach } from './outlets.js';
import { nothingPrepared, prepare, type Prepared, searchedFrom } from './prepared.js';
import { prepareSaved, savedForServer, savedInHome, type SavedLibraryError, type SavedPlace } from './saved.js';
import { sharedArticle } from './shared.js';

export { builtInArticles } from './built-in.js';
export { savedForServer, savedInHome, type SavedPlace, searchedFrom };

/** Articles by id; of several with one id the first. */
function sortedById(articles: readonly Article[]): Article[] {
  const unique = new Map<string, Article>();
  for (const article of articles) if (!unique.has(article.id)) unique.set(article.id, article);
  return withOneNameEach([...unique.values()])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(sharedArticle);
}

/** Groups of articles that carry the same text, by the id of each of them. */
function placesOf(articles: readonly Article[], sameAs: ReadonlyMap<string, string>): Map<string, readonly Article[]> {
  if (sameAs.size === 0) return new Map();
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const first = sameAs.get(article.id) ?? article.id;
    groups.set(first, [...(groups.get(first) ?? []), article]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  return new Map(several.flatMap((group) => group.map(({ id }): [string, readonly Article[]] => [id, group])));
}

export interface BuildOptions {
  /** A library whose work on unchanged articles is used again. */
  previous?: Library;
  /** Nobody is named as the speaker of words where reading is less sure than this, from 0 to 1. */
  leastConfidence?: number;
  /** Earlier versions of these articles, which their ids still open and no question finds. */
  former?: readonly Article[];
  /** Articles that carry the text of another one: id of the further place to id of the article. */
  sameAs?: ReadonlyMap<string, string>;
  /** Where the work on articles that `previous` lacks is saved for the next time; nowhere unless told. */
  saved?: SavedPlace;
  /** Told when what is saved there is damaged or cannot be written; the library is built all the same. */
  onUnsaved?: (error: SavedLibraryError) => void;
}

/** Never changes; `with` and `without` make another library and use again what this one has worked out. */
export class Library {
  /** In order of their ids. */
  readonly articles: readonly Article[];
  readonly index: ParagraphIndex;
  readonly #articleOfId: ReadonlyMap<string, Article>;
  readonly #prepared: Prepared;
  readonly #places: ReadonlyMap<string, readonly Article[]>;
  readonly #leastConfidence: number;
  readonly #cautious = new Map<string, Reading>();
  /** By outlet; undefined is all of them. */
  readonly #searched = new Map<string, Searched>();

  private constructor(
    articles: readonly Article[],
    prepared: Prepared,
    { former = [], sameAs = new Map(), leastConfidence = 0 }: BuildOptions,
  ) {
    this.#leastConfidence = leastConfidence;
    this.articles = articles;
    this.index = ParagraphIndex.of(prepared.segments);
    this.#articleOfId = new Map([...former, ...articles].map((article) => [article.id, article]));
    this.#prepared = prepared;
    this.#places = placesOf(articles, sameAs);
  }

  /**
   * Reads and indexes articles, in worker threads when there are many.
   *
   * @param articles In any order; of several with one id the first counts.
   */
  static async build(articles: readonly Article[], options: BuildOptions = {}): Promise<Library> {
    const { previous, saved, onUnsaved } = options;
    const sorted = sortedById(articles);
    const before = previous === undefined ? nothingPrepared : previous.#prepared;
    const prepared =
      saved === undefined ? await prepare(sorted, before) : await prepareSaved(sorted, saved, before, onUnsaved);
    return new Library(sorted, prepared, options);
  }

  /** This library and more articles; one whose id is here already is left as it is. */
  async with(articles: readonly Article[]): Promise<Library> {
    return Library.build([...this.articles, ...articles], { previous: this, leastConfidence: this.#leastConfidence });
  }

  /** This library without the articles of these ids. */
  async without(ids: Iterable<string>): Promise<Library> {
    const gone = new Set(ids);
    const left = this.articles.filter(({ id }) => !gone.has(id));
    return Library.build(left, { previous: this, leastConfidence: this.#leastConfidence });
  }

  /** The other articles that carry the text of an article, in order of their ids; none for most. */
  placesOf(articleId: string): readonly Article[] {
    return (this.#places.get(articleId) ?? []).filter(({ id }) => id !== articleId);
  }

  /** The article of an id, an earlier version too; undefined when the library has none. */
  article(id: string): Article | undefined {
    return this.#articleOfId.get(id);
  }

  /**
   * What reading an article yields.
   *
   * @throws {RangeError} When the library has no such article.
   */
  reading(articleId: string): Reading {
    const prepared = this.#prepared.articles.get(articleId);
    if (prepared === undefined) throw new RangeError(`The library has no article ${articleId}`);
    if (this.#leastConfidence === 0) return prepared.reading;
    const known = this.#cautious.get(articleId) ?? cautious(prepared.reading, this.#leastConfidence);
    this.#cautious.set(articleId, known);
    return known;
  }

  /**
   * How much a question over this library searches.
   *
   * @param named Only articles of these outlets; of all where none is named.
   */
  searched(...named: readonly string[]): Searched {
    const key = named.join('\n');
    const known = this.#searched.get(key);
    if (known !== undefined) return { ...known };
    const articles = this.articles.filter(({ outlet }) => named.length === 0 || named.includes(outlet));
    const days = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
    const searched = {
      articles: articles.length,
      total: this.articles.length,
      outlets: new Set(articles.map((article) => article.outlet)).size,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
    if (articles.length > 0) this.#searched.set(key, searched);
    return { ...searched };
  }
}
