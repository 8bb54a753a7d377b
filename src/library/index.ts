/** A server's coverage, ready to be asked: its articles, what reading each yields, and the index over their paragraphs. */
import type { Searched } from '../coverage/answer.js';
import type { Article } from '../coverage/article.js';
import type { Reading } from '../coverage/reading.js';
import { readArticle } from '../reading/index.js';
import { ParagraphIndex } from '../search/index.js';

export { builtInArticles } from './built-in.js';

export class Library {
  /** By id. */
  readonly articles: readonly Article[];
  readonly index: ParagraphIndex;
  readonly #articleOfId: ReadonlyMap<string, Article>;
  readonly #readingOfId: ReadonlyMap<string, Reading>;

  private constructor(articles: readonly Article[], readings: ReadonlyMap<string, Reading>, index: ParagraphIndex) {
    this.articles = articles;
    this.index = index;
    this.#articleOfId = new Map(articles.map((article) => [article.id, article]));
    this.#readingOfId = readings;
  }

  /**
   * Reads and indexes articles.
   *
   * @param articles In any order; of several with one id the first counts.
   */
  static async build(articles: readonly Article[]): Promise<Library> {
    const unique = new Map<string, Article>();
    for (const article of articles) if (!unique.has(article.id)) unique.set(article.id, article);
    const sorted = [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const readings = new Map(sorted.map((article) => [article.id, readArticle(article)]));
    return Promise.resolve(new Library(sorted, readings, ParagraphIndex.build(sorted)));
  }

  /** The article of an id; undefined when the library has none. */
  article(id: string): Article | undefined {
    return this.#articleOfId.get(id);
  }

  /**
   * What reading an article yields.
   *
   * @throws {RangeError} When the library has no such article.
   */
  reading(articleId: string): Reading {
    const reading = this.#readingOfId.get(articleId);
    if (reading === undefined) throw new RangeError(`The library has no article ${articleId}`);
    return reading;
  }

  /**
   * How much a question over this library searches.
   *
   * @param outlet Only articles of this outlet.
   */
  searched(outlet?: string): Searched {
    const articles = this.articles.filter((article) => outlet === undefined || article.outlet === outlet);
    const days = articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
    return {
      articles: articles.length,
      outlets: new Set(articles.map((article) => article.outlet)).size,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
  }
}
