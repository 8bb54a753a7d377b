/** The tables as Kysely sees them, and articles to and from their rows. */
import type { Generated, Insertable, Selectable } from 'kysely';
import type { Article, Paragraph } from '../coverage/article.js';

interface ArticleTable {
  id: string;
  outlet: string;
  headline: string;
  byline: string | null;
  published: string | null;
  modified: string | null;
  language: string;
  url: string | null;
  /** 1 when the text is our own account of the article. SQLite has no booleans. */
  account: number;
  /** `Article.provenance` as JSON. */
  provenance: string;
  /** When the store took the article, UTC, `YYYY-MM-DD HH:MM:SS`. */
  added: Generated<string>;
}

interface ParagraphTable {
  article: string;
  number: number;
  text: string;
  heading: string | null;
}

export interface Tables {
  articles: ArticleTable;
  paragraphs: ParagraphTable;
}

/** An article's row, without its paragraphs. */
export function articleRow(article: Article): Insertable<ArticleTable> {
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
  articles: readonly Selectable<ArticleTable>[],
  paragraphs: readonly Selectable<ParagraphTable>[],
): Article[] {
  const byArticle = new Map(articles.map((row): [string, Paragraph[]] => [row.id, []]));
  for (const row of paragraphs) byArticle.get(row.article)?.push(paragraphFromRow(row));
  return articles.map((row) => articleFromRows(row, byArticle.get(row.id) ?? []));
}

function articleFromRows(row: Selectable<ArticleTable>, paragraphs: Paragraph[]): Article {
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
