/** The hour at which an article was published, where it prints one. */
import type { Answer, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { articleAsked } from './article-asked.js';
import { citationOf, factsParagraph } from '../excerpts/citation.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';

/** A time of day: "7:40 AM", "6:45 a.m.", "16:05", "16 h 05", "9 p.m.". */
const timeOfDay =
  /(?<![\p{N}:.])(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|\d{1,2}\s?h(?:\s?\d{2})?)(?![\p{L}\p{N}])/iu;

/** The printed line of an article's byline or date that has a time of day. */
function timedLine({ provenance }: Article): { line: string; start: number; end: number } | null {
  for (const line of [provenance.published?.printed, provenance.byline?.printed, provenance.modified?.printed]) {
    const found = line === undefined ? null : timeOfDay.exec(line);
    if (found !== null) return { line: line!, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Answers at what hour an article was published. */
export function publicationHour(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const { library } = coverage;
  const article = articleAsked(coverage, topic, language);
  const timed = article === null ? null : timedLine(article);
  if (article === null || timed === null) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  const { line, start, end } = timed;
  const finding = { key: 'published-at', headline: article.headline, time: line.slice(start, end) } as const;
  const excerpt = {
    citation: citationOf(article, factsParagraph),
    text: line,
    marks: [{ start, end }],
    reason: 'answers' as const,
  };
  return answerOf(library, question, { status: 'answered', finding, excerpts: [excerpt] });
}
