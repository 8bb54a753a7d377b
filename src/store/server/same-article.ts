/** Finding out whether an article is one that a server has already. */
import type { Article } from '../../coverage/article.js';
import {
  canonicalUrl,
  relationTo,
  shingles,
  similarity,
  sketchOf,
  sketchSimilarity,
  type Relation,
} from '../../coverage/same-article/index.js';
import { fold } from '../../language/words.js';
import type { Rows } from './scoped.js';

/** Below this estimate the texts are not compared: the estimate of two that share .9 is seldom lower. */
const worthComparing = 0.7;

/** What is kept in mind of each present article while articles are added. */
interface Remembered {
  id: string;
  outlet: string;
  headline: string;
  url: string | null;
  account: boolean;
  sketch: string;
}

/** The present articles of a server, by what tells whether another one is the same. */
export class PresentArticles {
  readonly #rows: Rows;
  readonly #articles: Map<string, Remembered>;

  private constructor(rows: Rows, articles: Map<string, Remembered>) {
    this.#rows = rows;
    this.#articles = articles;
  }

  /** Reads them; the sketch of an article that has none yet is made. */
  static async read(rows: Rows): Promise<PresentArticles> {
    const found = await rows
      .selectFrom('articles')
      .select(['id', 'outlet', 'headline', 'url', 'account', 'sketch'])
      .where('removed', 'is', null)
      .where('replaced_by', 'is', null)
      .execute();
    const articles = new Map<string, Remembered>();
    const present = new PresentArticles(rows, articles);
    for (const { id, outlet, headline, url, account, sketch } of found) {
      const made = sketch ?? sketchOf(await present.#shinglesOf(id));
      if (sketch === null) await rows.updateTable('articles').set({ sketch: made }).where('id', '=', id).execute();
      articles.set(id, { id, outlet, headline, url, account: account === 1, sketch: made });
    }
    return present;
  }

  /** What an article is to those that are there. */
  async relationOf(article: Article, sketch: string): Promise<Relation | undefined> {
    const own = shingles(article.paragraphs.map(({ text }) => text));
    const known = [];
    for (const other of this.#articles.values()) {
      if (!isNear(article, other) && sketchSimilarity(sketch, other.sketch) < worthComparing) continue;
      known.push({ ...other, similarity: similarity(own, await this.#shinglesOf(other.id)) });
    }
    return relationTo(article, known);
  }

  /** Remembers an article that was added, in the place of one that it replaced. */
  remember({ id, outlet, headline, url, account }: Article, sketch: string, replaced?: string): void {
    if (replaced !== undefined) this.#articles.delete(replaced);
    this.#articles.set(id, { id, outlet, headline, url, account, sketch });
  }

  async #shinglesOf(article: string): Promise<Set<string>> {
    const paragraphs = await this.#rows
      .selectFrom('paragraphs')
      .select('text')
      .where('article', '=', article)
      .orderBy('number')
      .execute();
    return shingles(paragraphs.map(({ text }) => text));
  }
}

/** Whether address or headline alone are reason to compare. */
function isNear(article: Article, other: Remembered): boolean {
  if (article.url !== null && other.url !== null) return canonicalUrl(article.url) === canonicalUrl(other.url);
  return fold(article.outlet) === fold(other.outlet) && fold(article.headline) === fold(other.headline);
}
