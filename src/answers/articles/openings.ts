/** With what the articles begin. */
import type { Answer, Question } from '../../coverage/answer.js';
import { articlesOfOutletsAsked } from './article-asked.js';
import { excerptOf } from '../excerpts/excerpts.js';
import type { Coverage } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';

/** At most so many articles are shown, the latest of them. */
const most = 12;

/** Answers with the first paragraph of each article, or of each of an outlet that is named. */
export function openings(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const first = articlesOfOutletsAsked(coverage, topic, language).flatMap(({ id }) => coverage.passagesOf(id)[0] ?? []);
  const excerpts = first.slice(-most).map((passage) => excerptOf(coverage, passage, [], 'answers'));
  if (excerpts.length === 0) {
    return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  return answeredBy(coverage.library, question, excerpts);
}
