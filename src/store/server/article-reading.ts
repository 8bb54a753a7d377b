/** Reading articles out of their tables. */
import type { Selectable } from 'kysely';
import type { Article } from '../../coverage/article.js';
import { articlesFromRows } from '../article-rows.js';
import type { ArticleTable } from '../tables.js';
import type { ArticleEntry, ArticleFilter, KeptArticle, ServerCoverage } from './articles.js';
import { ensureMainCollection, mainCollection, putInto } from './collections.js';
import type { Rows } from './scoped.js';

type ArticleRow = Selectable<ArticleTable>;

/** Rows of the present articles, in order of their ids. */
export function presentRows(rows: Rows): Promise<ArticleRow[]> {
  return rows
    .selectFrom('articles')
    .selectAll()
    .where('removed', 'is', null)
    .where('replaced_by', 'is', null)
    .orderBy('id')
    .execute();
}

/** Articles of rows, with their paragraphs. */
export async function withText(rows: Rows, articles: readonly ArticleRow[]): Promise<Article[]> {
  if (articles.length === 0) return [];
  let query = rows.selectFrom('paragraphs').selectAll().orderBy('article').orderBy('number');
  // A database takes only so many parameters; past a few it is cheaper to read them all.
  if (articles.length <= 200)
    query = query.where(
      'article',
      'in',
      articles.map(({ id }) => id),
    );
  return articlesFromRows(articles, await query.execute());
}

/** Articles of rows, with their paragraphs and what the store knows of them. */
export async function keptArticles(rows: Rows, found: readonly ArticleRow[]): Promise<KeptArticle[]> {
  const articles = await withText(rows, found);
  return articles.map((article, index) => ({ article, entry: entryOf(found[index]!, article.paragraphs.length) }));
}

/** The entries that a filter lets through. */
export async function listedArticles(rows: Rows, filter: ArticleFilter): Promise<ArticleEntry[]> {
  const { collection, outlet, from, to, removed = false, limit, offset } = filter;
  let query = rows
    .selectFrom('articles')
    .selectAll('articles')
    .select((select) =>
      select
        .selectFrom('paragraphs')
        .whereRef('paragraphs.article', '=', 'articles.id')
        .select((count) => count.fn.countAll<number | string>().as('count'))
        .as('paragraphs'),
    )
    .where('articles.replaced_by', 'is', null)
    .where('articles.removed', removed ? 'is not' : 'is', null)
    .orderBy((order) => order.fn.coalesce('articles.published', order.val('')), 'desc')
    .orderBy('articles.id');
  if (collection !== undefined) {
    query = query.where('articles.id', 'in', (members) =>
      members.selectFrom('collection_articles').select('article').where('collection', '=', collection),
    );
  }
  if (outlet !== undefined) query = query.where('articles.outlet', '=', outlet);
  if (from !== undefined) query = query.where('articles.published', '>=', from);
  // A day with a time sorts after the bare day.
  if (to !== undefined) query = query.where('articles.published', '<=', `${to}T99`);
  if (limit !== undefined) query = query.limit(limit);
  if (offset !== undefined && limit !== undefined) query = query.offset(offset);
  return (await query.execute()).map((row) => entryOf(row, Number(row.paragraphs ?? 0)));
}

/** What the library of a server is made of: its collections in use. */
export async function coverageOfCollections(rows: Rows, only?: string): Promise<ServerCoverage> {
  let members = rows
    .selectFrom('collection_articles')
    .innerJoin('collections', 'collections.id', 'collection_articles.collection')
    .select('collection_articles.article');
  members =
    only === undefined ? members.where('collections.in_use', '=', 1) : members.where('collections.id', '=', only);
  const asked = new Set((await members.execute()).map(({ article }) => article));
  const all = await rows.selectFrom('articles').selectAll().where('removed', 'is', null).orderBy('id').execute();
  const present = all.filter(({ id, replaced_by }) => replaced_by === null && asked.has(id));
  const lineages = new Set(present.map(({ first_version }) => first_version));
  const former = all.filter(({ replaced_by, first_version }) => replaced_by !== null && lineages.has(first_version));
  const articles = await withText(rows, [...present, ...former]);
  return {
    articles: articles.slice(0, present.length),
    former: articles.slice(present.length),
    sameAs: new Map(present.flatMap(({ id, same_as }) => (same_as === null ? [] : [[id, same_as]]))),
  };
}

/** Makes an article that was removed present again, in the main collection when it is in none. */
export async function bringBack(rows: Rows, id: string, firstVersion: string, now: string): Promise<void> {
  await rows.updateTable('articles').set({ removed: null }).where('first_version', '=', firstVersion).execute();
  const memberships = await rows
    .selectFrom('collection_articles')
    .select('collection')
    .where('article', '=', id)
    .execute();
  if (memberships.length > 0) return;
  await ensureMainCollection(rows, now);
  await putInto(rows, mainCollection, [id]);
}

function entryOf(row: ArticleRow, paragraphs: number): ArticleEntry {
  const { id, outlet, headline, byline, published, modified, language, url, added, version, correction, removed } = row;
  return {
    ...{ id, outlet, headline, byline, published, modified, language, url, added, version, correction, removed },
    account: row.account === 1,
    paragraphs,
    firstVersion: row.first_version,
    replacedBy: row.replaced_by,
    sameAs: row.same_as,
  };
}
