/** Adding articles to a server's coverage: what is new, what is there already. */
import type { Article } from '../../coverage/article.js';
import { articleRow, paragraphRows } from '../article-rows.js';
import { bringBack } from './article-reading.js';
import { collectionOf, ensureMainCollection, mainCollection, putInto } from './collections.js';
import type { Rows, TakeDown } from './scoped.js';

export interface AddOptions {
  /** Id of the collection they go to; the main one unless told. */
  collection?: string;
}

/** A new version of an article that was there. */
export interface UpdatedArticle {
  id: string;
  /** Id of the version whose place it took, which citations still open. */
  previous: string;
  /** From 2. */
  version: number;
}

/** An article that carries nearly the same text as another. */
export interface DuplicateArticle {
  id: string;
  /** Id of the article that it is a further place of. */
  of: string;
}

/** What adding articles did; each article is in one list. Ids in the order the articles were given. */
export interface Added {
  added: string[];
  /** There already, left as they are. */
  present: string[];
  /** Another text at an address that was there: a new version. */
  updated: UpdatedArticle[];
  /** Nearly the text of an article from another place: kept as a further place of it. */
  duplicateOf: DuplicateArticle[];
}

/** What adding works with. */
export interface Adding {
  rows: Rows;
  takeDown: TakeDown;
  /** ISO 8601 in UTC. */
  now: string;
}

/** Adds articles within a transaction. */
export async function addArticles(
  adding: Adding,
  articles: readonly Article[],
  { collection = mainCollection }: AddOptions,
): Promise<Added> {
  const { rows, now } = adding;
  const result: Added = { added: [], present: [], updated: [], duplicateOf: [] };
  if (articles.length === 0) return result;
  if (collection === mainCollection) await ensureMainCollection(rows, now);
  else await collectionOf(rows, collection);
  for (const article of articles) {
    if (await isPresent(adding, article)) result.present.push(article.id);
    else result.added.push(article.id);
    await putInto(rows, collection, [article.id]);
  }
  return result;
}

/** Adds an article unless it is there. @returns whether it was */
async function isPresent({ rows, takeDown, now }: Adding, article: Article): Promise<boolean> {
  const { id, headline } = article;
  const known = await rows
    .selectFrom('articles')
    .select(['removed', 'first_version'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (known !== undefined) {
    if (known.removed === null) return true;
    await bringBack(rows, id, known.first_version, now);
    takeDown('article-restored', id, { headline });
    return false;
  }
  await rows
    .insertInto('articles')
    .values({ ...articleRow(article), added: now, first_version: id, version: 1 })
    .execute();
  for (const row of paragraphRows(article)) await rows.insertInto('paragraphs').values(row).execute();
  takeDown('article-added', id, { headline });
  return false;
}
