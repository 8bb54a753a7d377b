/** Articles to and from their rows. */
import type { Insertable, Selectable } from 'kysely';
import type { Article, Paragraph } from '../coverage/article.js';
import type { ArticleTable, ParagraphTable } from './tables.js';

/** The columns of an article's own facts, without what the store knows about it. */
export type ArticleFactColumns = Pick<
  Insertable<ArticleTable>,
  'id' | 'outlet' | 'headline' | 'byline' | 'published' | 'modified' | 'language' | 'url' | 'account' | 'provenance'
>;

/** An article's row, without its paragraphs. */
export function articleRow(article: Article): ArticleFactColumns {
  const { id, outlet, headline, byline, published, modified, language, url } = article;
  return {
    ...{ id, outlet, headline, byline, published, modified, language, url },
    account: article.account ? 1 : 0,
    provenance: JSON.stringify(article.provenance),
  };
}

/** The rows of an article's paragraphs. */
export function paragraphRows(article: Article): Insertable<ParagraphTable>[] {
  return article.paragraphs.map(({ number, text, heading }) => ({
    article: article.id,
    number,
    text,
    heading: heading ?? null,
  }));
}

/**
 * The articles that {@link articleRow} and {@link paragraphRows} made rows of.
 *
 * @param articles - rows in the order wanted
 * @param paragraphs - rows of these articles, each article's in order of their numbers
 */
export function articlesFromRows(
  articles: readonly Pick<Selectable<ArticleTable>, keyof ArticleFactColumns>[],
  paragraphs: readonly Selectable<ParagraphTable>[],
): Article[] {
  const byArticle = new Map(articles.map((row): [string, Paragraph[]] => [row.id, []]));
  for (const row of paragraphs) byArticle.get(row.article)?.push(paragraphFromRow(row));
  return articles.map((row) => articleFromRow(row, byArticle.get(row.id) ?? []));
}

function articleFromRow(
  row: Pick<Selectable<ArticleTable>, keyof ArticleFactColumns>,
  paragraphs: Paragraph[],
): Article {
  const { id, outlet, headline, byline, published, modified, language, url } = row;
  return {
    ...{ id, outlet, headline, byline, published, modified, language, url },
    paragraphs,
    provenance: JSON.parse(row.provenance) as Article['provenance'],
    account: row.account === 1,
  };
}

function paragraphFromRow({ number, text, heading }: Selectable<ParagraphTable>): Paragraph {
  return heading === null ? { number, text } : { number, text, heading };
}

/** Whether a store gives every character back: SQLite ends text at NUL, PostgreSQL refuses it, and UTF-8 has no lone surrogates. */
export function isStorable(value: unknown): boolean {
  const json = JSON.stringify(value);
  // JSON writes both as escapes; a backslash of the text itself is doubled and cannot be taken for one.
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(json);
}
