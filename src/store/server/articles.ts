/** A server's articles: what is there, and what may be done with it. */
import type { Article } from '../../coverage/article.js';
import { isStorable } from '../article-rows.js';
import { StoreError } from '../errors.js';
import { addArticles, type Added, type AddOptions } from './adding.js';
import {
  bringBack,
  coverageOfCollections,
  keptArticles,
  listedArticles,
  presentRows,
  withText,
} from './article-reading.js';
import { passOn } from './places.js';
import type { Scoped } from './scoped.js';

/** How long a removed article can be brought back. Milliseconds. */
export const undoTime = 24 * 60 * 60 * 1_000;

/** An article in a list: what the store knows of it, without its text. */
export interface ArticleEntry extends Omit<Article, 'paragraphs' | 'provenance'> {
  /** How many it has. */
  paragraphs: number;
  /** When it came in, ISO 8601 in UTC. */
  added: string;
  /** From 1; and the id of version 1. */
  version: number;
  firstVersion: string;
  /** Id of the version that took its place; null for the present one. */
  replacedBy: string | null;
  /** Id of the article that carries the same text, of which this one is a further place; null for an article of its own. */
  sameAs: string | null;
  /** The printed notice that says what was corrected; null when there is none. */
  correction: string | null;
  /** When it was removed; null when it was not. */
  removed: string | null;
}

/** An article with its text. */
export interface KeptArticle {
  article: Article;
  entry: ArticleEntry;
}

/** Facts that a moderator can correct. The article keeps its id, so that what was cited opens still. */
export type ArticleCorrections = Partial<Pick<Article, 'outlet' | 'headline' | 'byline' | 'published'>>;

/** Which articles, latest day first and the undated last. */
export interface ArticleFilter {
  collection?: string;
  outlet?: string;
  /** Published on this day or later, `YYYY-MM-DD`. */
  from?: string;
  /** Published on this day or earlier, `YYYY-MM-DD`. */
  to?: string;
  /** Those that were removed and can be brought back, in place of those that are there. */
  removed?: boolean;
  /** At most so many, after so many. All unless told. */
  limit?: number;
  offset?: number;
}

/** What a server's library is made of. */
export interface ServerCoverage {
  /** The present articles of the collections in use, in order of their ids. */
  articles: Article[];
  /** Earlier versions of these, which citations still open but no question finds. */
  former: Article[];
  /** Articles that carry the text of another one: id of the further place to id of the article. */
  sameAs: ReadonlyMap<string, string>;
}

/** Counts of a server's coverage. */
export interface CoverageStatus {
  articles: number;
  paragraphs: number;
  outlets: number;
  /** Earliest and latest day of publication, `YYYY-MM-DD`; null when no article is dated. */
  from: string | null;
  to: string | null;
  /** Characters of text that are kept, earlier versions and what can be brought back included. */
  characters: number;
  /** When an article last came in, ISO 8601; null when there is none. */
  lastAdded: string | null;
}

export class ServerArticles {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** All present articles, in order of their ids. */
  present(): Promise<Article[]> {
    return this.#scoped.read(async (rows) => withText(rows, await presentRows(rows)));
  }

  /** What the server's library is made of. */
  coverage(): Promise<ServerCoverage> {
    return this.#scoped.read((rows) => coverageOfCollections(rows));
  }

  /** An article by its id, present, earlier version or removed; undefined when there is none. */
  find(id: string): Promise<KeptArticle | undefined> {
    return this.#scoped.read(async (rows) => {
      const found = await rows.selectFrom('articles').selectAll().where('id', '=', id).execute();
      return (await keptArticles(rows, found))[0];
    });
  }

  /** All versions of an article, the latest first; none when there is no such article. */
  versions(id: string): Promise<KeptArticle[]> {
    return this.#scoped.read(async (rows) => {
      const found = await rows
        .selectFrom('articles')
        .selectAll()
        .where('first_version', 'in', (first) =>
          first.selectFrom('articles as asked').select('asked.first_version').where('asked.id', '=', id),
        )
        .orderBy('version', 'desc')
        .execute();
      return keptArticles(rows, found);
    });
  }

  /** A list of articles. */
  list(filter: ArticleFilter = {}): Promise<ArticleEntry[]> {
    return this.#scoped.read((rows) => listedArticles(rows, filter));
  }

  /**
   * Adds articles, all of them or none. One whose id is there is left as it is; one that was removed is there again.
   *
   * @throws StoreError `unstorable` with the headline of the article, `no-such-collection`
   */
  add(articles: readonly Article[], options: AddOptions = {}): Promise<Added> {
    const unstorable = articles.find((article) => !isStorable(article));
    if (unstorable !== undefined) return Promise.reject(new StoreError('unstorable', unstorable.headline));
    return this.#scoped.write((rows, takeDown) =>
      addArticles({ rows, takeDown, now: this.#scoped.now() }, articles, options),
    );
  }

  /**
   * Corrects facts of an article.
   *
   * @throws StoreError `no-such-article`, `unstorable`
   */
  edit(id: string, corrections: ArticleCorrections): Promise<void> {
    if (!isStorable(corrections)) return Promise.reject(new StoreError('unstorable', id));
    return this.#scoped.write(async (rows, takeDown) => {
      const row = await rows.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
      if (row === undefined) throw new StoreError('no-such-article', id);
      const names = (Object.keys(corrections) as (keyof ArticleCorrections)[]).filter(
        (name) => corrections[name] !== row[name],
      );
      if (names.length === 0) return;
      const provenance: Article['provenance'] = JSON.parse(row.provenance) as Article['provenance'];
      for (const name of names) provenance[name] = { basis: 'given', from: 'edit' };
      const set = Object.fromEntries(names.map((name) => [name, corrections[name]]));
      await rows
        .updateTable('articles')
        .set({ ...set, provenance: JSON.stringify(provenance) })
        .where('id', '=', id)
        .execute();
      for (const name of names)
        takeDown('article-edited', id, { fact: name, before: row[name], after: corrections[name] ?? null });
    });
  }

  /**
   * Removes articles with their earlier versions. They can be brought back for {@link undoTime}.
   *
   * @param ids - of present articles; others are passed over
   * @returns the ids of those that were there
   */
  remove(ids: readonly string[]): Promise<string[]> {
    return this.#scoped.write(async (rows, takeDown) => {
      const removed: string[] = [];
      for (const id of new Set(ids)) {
        const row = await rows
          .selectFrom('articles')
          .select(['headline', 'first_version'])
          .where('id', '=', id)
          .where('removed', 'is', null)
          .where('replaced_by', 'is', null)
          .executeTakeFirst();
        if (row === undefined) continue;
        await rows
          .updateTable('articles')
          .set({ removed: this.#scoped.now() })
          .where('first_version', '=', row.first_version)
          .execute();
        await passOn(rows, id);
        takeDown('article-removed', id, { headline: row.headline });
        removed.push(id);
      }
      return removed;
    });
  }

  /**
   * Brings removed articles back, with their earlier versions, for {@link undoTime} after they were removed.
   *
   * @returns the ids of those that were removed and are there again
   */
  restore(ids: readonly string[]): Promise<string[]> {
    return this.#scoped.write(async (rows, takeDown) => {
      const now = this.#scoped.now();
      // What is due stays for up to an hour until it is swept, and is gone all the same.
      const tooLate = new Date(Date.parse(now) - undoTime).toISOString();
      const restored: string[] = [];
      for (const id of new Set(ids)) {
        const row = await rows
          .selectFrom('articles')
          .select(['headline', 'first_version'])
          .where('id', '=', id)
          .where('removed', '>', tooLate)
          .where('replaced_by', 'is', null)
          .executeTakeFirst();
        if (row === undefined) continue;
        await bringBack(rows, id, row.first_version, now);
        takeDown('article-restored', id, { headline: row.headline });
        restored.push(id);
      }
      return restored;
    });
  }

  /**
   * Deletes for good what was removed at or before a moment.
   *
   * @param removedBefore - ISO 8601; usually {@link undoTime} ago
   * @returns how many rows of articles were deleted
   */
  async purge(removedBefore: string): Promise<number> {
    // Most often there is nothing, and looking disturbs nobody.
    const due = await this.#scoped.read((rows) =>
      rows.selectFrom('articles').select('id').where('removed', '<=', removedBefore).limit(1).executeTakeFirst(),
    );
    if (due === undefined) return 0;
    return this.#scoped.write(async (rows) => {
      const { numDeletedRows } = await rows
        .deleteFrom('articles')
        .where('removed', '<=', removedBefore)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    });
  }

  /** Counts of the present articles. */
  status(): Promise<CoverageStatus> {
    return this.#scoped.read(async (rows) => {
      const present = await listedArticles(rows, {});
      const size = await rows
        .selectFrom('paragraphs')
        .select((select) => select.fn.sum<number | string | null>(select.fn('length', ['text'])).as('characters'))
        .executeTakeFirst();
      const days = present.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
      return {
        articles: present.length,
        paragraphs: present.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
        outlets: new Set(present.map(({ outlet }) => outlet)).size,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        characters: Number(size?.characters ?? 0),
        lastAdded:
          present
            .map(({ added }) => added)
            .sort()
            .at(-1) ?? null,
      };
    });
  }
}
