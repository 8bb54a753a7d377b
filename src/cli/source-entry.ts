import type { Article } from '../coverage/article.js';

/** An article as a list for programs has it. */
export interface SourceEntry {
  id: string;
  outlet: string;
  headline: string;
  byline: string | null;
  published: string | null;
  language: string;
  url: string | null;
  /** How many it has. */
  paragraphs: number;
  /** True for our own account of the article. */
  account: boolean;
}

/** The entry of an article in `on-record sources --json`. */
export function sourceEntry(article: Article): SourceEntry {
  const { id, outlet, headline, byline, published, language, url, paragraphs, account } = article;
  return { id, outlet, headline, byline, published, language, url, paragraphs: paragraphs.length, account };
}
