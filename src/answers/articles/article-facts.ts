/** Facts of an article itself: who wrote it, for whom, when, with the printed line they were read from. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import type { Article, FactName } from '../../coverage/article.js';
import { articleAsked, asksOtherOutlet } from './article-asked.js';
import { citationOf, factsParagraph } from '../excerpts/citation.js';
import { daysOfText } from '../events/days.js';
import type { Coverage } from '../passages/passages.js';
import { answerOf } from '../result.js';

/** The printed lines that facts were read from, each once. */
function printedLines(article: Article, facts: readonly FactName[]): string[] {
  const lines = facts.flatMap((fact) => article.provenance[fact]?.printed ?? []);
  return [...new Set(lines)];
}

/** The line that states facts, as an excerpt; null when no printed line is kept. */
export function factsExcerpt(article: Article, facts: readonly FactName[], reason: Excerpt['reason']): Excerpt | null {
  const text = printedLines(article, facts).join('\n');
  return text === '' ? null : excerptOfLine(article, text, reason);
}

function excerptOfLine(article: Article, text: string, reason: Excerpt['reason']): Excerpt {
  return { citation: citationOf(article, factsParagraph), text, marks: [], reason };
}

/** The printed line with the day on which an article was published, where the day itself was given with the article. */
function dayLine({ published, provenance }: Article): string | null {
  if (published === null) return null;
  const lines = Object.values(provenance).flatMap(({ printed }) => printed ?? []);
  return lines.find((line) => daysOfText(line, published).includes(published.slice(0, 10))) ?? null;
}

/**
 * Answers a question about an article.
 *
 * @param facts - what is asked for
 * @param topic - the words that say which article
 */
export function articleFacts(
  coverage: Coverage,
  question: Question,
  facts: readonly FactName[],
  topic: string,
  language: string,
): Answer {
  const { library } = coverage;
  const isElsewhere = facts.includes('byline') && asksOtherOutlet(coverage, topic, language);
  const article = isElsewhere ? null : articleAsked(coverage, topic, language);
  if (article === null) return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  const values = facts.map((fact) => ({
    fact,
    value: article[fact],
    given: article.provenance[fact]?.basis === 'given',
  }));
  const stated = values.filter(({ value, given }) => value !== null && !given);
  const printed = facts.includes('published') && stated.length === 0 ? dayLine(article) : null;
  const finding = { key: 'article-facts', headline: article.headline, facts: values } as const;
  const excerpt = factsExcerpt(
    article,
    stated.map(({ fact }) => fact),
    'answers',
  );
  const dated = printed === null ? null : excerptOfLine(article, printed, 'answers');
  const excerpts = [excerpt ?? dated].filter((each) => each !== null);
  return answerOf(library, question, { status: excerpts.length > 0 ? 'answered' : 'not-covered', finding, excerpts });
}
