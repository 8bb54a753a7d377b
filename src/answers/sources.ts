/** What is covered: the articles, latest first. */
import type { Answer, Question } from '../coverage/answer.js';
import type { Coverage } from './passages/passages.js';
import { answerOf } from './result.js';

/** Lists the articles of the coverage. */
export function sources(coverage: Coverage, question: Question): Answer {
  const articles = [...coverage.articles].reverse();
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  return answerOf(coverage.library, question, {
    status: 'answered',
    finding: { key: 'sources', articles: articles.length, outlets },
    sources: articles,
  });
}
