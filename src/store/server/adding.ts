/** Adding articles to a server's coverage: what is new, what is there already. */
import type { Article } from '../../coverage/article.js';
import { correctionNotice, shingles, sketchOf } from '../../coverage/same-article/index.js';
import { articleRow, paragraphRows } from '../article-rows.js';
import { bringBack } from './article-reading.js';
import { collectionOf, ensureMainCollection, mainCollection, putInto } from './collections.js';
import { movePlaces, placeOf } from './places.js';
import { PresentArticles } from './same-article.js';
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
  const { rows, takeDown, now } = adding;
  const result: Added = { added: [], present: [], updated: [], duplicateOf: [] };
  if (articles.length === 0) return result;
  if (collection === mainCollection) await ensureMainCollection(rows, now);
  else await collectionOf(rows, collection);
  // Read only when there is something to compare with it.
  let present: PresentArticles | undefined;
  for (const article of articles) {
    const known = await rows
      .selectFrom('articles')
      .select(['removed', 'first_version'])
      .where('id', '=', article.id)
      .executeTakeFirst();
    if (known?.removed === null) result.present.push(article.id);
    else if (known !== undefined) {
      await bringBack(rows, article.id, known.first_version, now);
      await rewrite(rows, article);
      takeDown('article-restored', article.id, { headline: article.headline });
      result.added.push(article.id);
      present = undefined;
    } else {
      present ??= await PresentArticles.read(rows);
      await addNew(adding, article, present, result);
    }
    const joined = await putInto(rows, collection, [article.id]);
    if (joined && known?.removed === null) takeDown('collection-changed', collection, { articles: [article.id] });
  }
  return result;
}

/** Rows that go in one statement: a database takes some ten thousand values, and a row has six. */
const batch = 500;

async function insertParagraphs(rows: Rows, article: Article): Promise<void> {
  const all = paragraphRows(article);
  for (let start = 0; start < all.length; start += batch) {
    await rows
      .insertInto('paragraphs')
      .values(all.slice(start, start + batch))
      .execute();
  }
}

/** Gives an article that was removed and is added again the facts that it is added with. */
async function rewrite(rows: Rows, article: Article): Promise<void> {
  const { id, ...facts } = articleRow(article);
  await rows.updateTable('articles').set(facts).where('id', '=', id).execute();
  await rows.deleteFrom('paragraphs').where('article', '=', id).execute();
  await insertParagraphs(rows, article);
}

/** Adds an article that was never there. */
async function addNew(
  { rows, takeDown, now }: Adding,
  article: Article,
  present: PresentArticles,
  result: Added,
): Promise<void> {
  const { id, headline } = article;
  const sketch = sketchOf(shingles(article.paragraphs.map(({ text }) => text)));
  const relation = await present.relationOf(article, sketch);
  const previous = relation?.kind === 'version' ? await versionOf(rows, relation.of) : undefined;
  const sameAs = relation?.kind === 'place' ? await placeOf(rows, relation.of) : null;
  await rows
    .insertInto('articles')
    .values({
      ...articleRow(article),
      added: now,
      first_version: previous?.first_version ?? id,
      version: (previous?.version ?? 0) + 1,
      same_as: sameAs,
      correction: correctionNotice(article),
      sketch,
    })
    .execute();
  await insertParagraphs(rows, article);
  present.remember(article, sketch, previous?.id);
  if (previous !== undefined) {
    await replace(rows, previous.id, id);
    takeDown('article-updated', id, { headline, previous: previous.id });
    result.updated.push({ id, previous: previous.id, version: previous.version + 1 });
  } else {
    takeDown('article-added', id, { headline, sameAs });
    if (sameAs === null) result.added.push(id);
    else result.duplicateOf.push({ id, of: sameAs });
  }
}

function versionOf(rows: Rows, id: string): Promise<{ id: string; first_version: string; version: number }> {
  return rows
    .selectFrom('articles')
    .select(['id', 'first_version', 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Puts a version in the place of the one before, in its collections and for its further places. */
async function replace(rows: Rows, previous: string, id: string): Promise<void> {
  await rows.updateTable('articles').set({ replaced_by: id }).where('id', '=', previous).execute();
  await movePlaces(rows, previous, id);
  const collections = await rows
    .selectFrom('collection_articles')
    .select('collection')
    .where('article', '=', previous)
    .execute();
  for (const { collection } of collections) await putInto(rows, collection, [id]);
}
