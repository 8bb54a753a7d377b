/** Articles of a kind: the newest, the oldest, those that name no author; and how long one is. */
import type { Answer, Finding, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { words } from '../../language/words.js';
import { articleAsked, articlesOfOutletsAsked } from './article-asked.js';
import { factsExcerpt } from './article-facts.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';

export type ArticleKind = Extract<Finding, { key: 'articles-of-kind' }>['kind'];

/** The dated articles that no other is newer than, or older than: several when they share the day. */
export function atEnd(articles: readonly Article[], kind: 'newest' | 'oldest'): Article[] {
  const dated = articles.filter(({ published }) => published !== null);
  const hours = dated.every(({ published }) => published!.includes('T'));
  const when = ({ published }: Article): string => (hours ? published! : published!.slice(0, 10));
  const days = dated.map(when).sort();
  const day = kind === 'newest' ? days.at(-1) : days[0];
  return dated.filter((article) => when(article) === day);
}

function ofKind(articles: readonly Article[], kind: ArticleKind): readonly Article[] {
  switch (kind) {
    case 'all':
      return articles;
    case 'newest':
    case 'oldest':
      return atEnd(articles, kind);
    case 'unsigned':
      return articles.filter(({ byline }) => byline === null);
    case 'signed':
      return articles.filter(({ byline }) => byline !== null);
  }
}

/** Lists the articles of a kind, of the outlets that the question names or of all. */
export function articleList(
  coverage: Coverage,
  question: Question,
  kind: ArticleKind,
  topic: string,
  language: string,
): Answer {
  const among = articlesOfOutletsAsked(coverage, topic, language);
  const found = ofKind(among, kind);
  const outlets = new Set(found.map(({ outlet }) => outlet)).size;
  const finding = { key: 'articles-of-kind', kind, count: found.length, of: among.length, outlets } as const;
  const excerpts =
    kind === 'signed' ? found.flatMap((article) => factsExcerpt(article, ['byline'], 'answers') ?? []) : [];
  // Which is newest cannot be told of articles without a day.
  const status = found.length === 0 && (kind === 'newest' || kind === 'oldest') ? 'not-covered' : 'answered';
  return answerOf(coverage.library, question, { status, finding, excerpts, sources: [...found].reverse() });
}

/** Answers how long an article is, in words and paragraphs. */
export function articleLength(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const article = articleAsked(coverage, topic, language);
  if (article === null) return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  const { headline, outlet, paragraphs } = article;
  const count = paragraphs.reduce((sum, { text }) => sum + words(text).length, 0);
  const finding = { key: 'article-length', headline, outlet, paragraphs: paragraphs.length, words: count } as const;
  return answerOf(library, question, { status: 'answered', finding, sources: [article] });
}
