/** An account of an article makes room for the article itself. */
import { fold } from '../language/words.js';
import type { Article } from './article.js';

/**
 * Leaves out each account (see `Article.account`) of an article that is there in its own words. Otherwise one report would
 * be counted, and cited, as two.
 *
 * @param articles In any order; it is kept.
 */
export function withoutRetoldArticles(articles: readonly Article[]): Article[] {
  const sameReport = ({ outlet, headline }: Article): string => JSON.stringify([fold(outlet), fold(headline)]);
  const inOwnWords = new Set(articles.filter(({ account }) => !account).map(sameReport));
  return articles.filter((article) => !article.account || !inOwnWords.has(sameReport(article)));
}
