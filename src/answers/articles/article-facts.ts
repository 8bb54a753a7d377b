/** Facts of an article itself: who wrote it, for whom, when, with the printed line they were read from. */
import type { Answer, Excerpt, Question } from '../../coverage/answer.js';
import type { Article, FactName } from '../../coverage/article.js';
import { plainName } from '../../language/name-words.js';
import { fold } from '../../language/words.js';
import { articleAsked, articlesMeantTogether, asksOtherOutlet } from './article-asked.js';
import { citationOf, factsParagraph } from '../excerpts/citation.js';
import { daysOfText } from '../events/days.js';
import type { Coverage } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';

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

/** The line that prints the outlet, where the outlet itself was given with the article. */
function outletLine({ outlet, provenance }: Article): string | null {
  const name = plainName(outlet);
  const lines = Object.values(provenance).flatMap(({ printed }) => printed ?? []);
  return lines.find((line) => fold(line).includes(name)) ?? null;
}

/** The line that prints a fact that was given with the article; null for none. */
function lineWith(article: Article, fact: FactName): string | null {
  return fact === 'published' ? dayLine(article) : fact === 'outlet' ? outletLine(article) : null;
}

/** Those of some facts that an article itself states in a line that is kept. */
function statedOf(article: Article, facts: readonly FactName[]): FactName[] {
  return facts.filter((fact) => article[fact] !== null && article.provenance[fact]?.basis !== 'given');
}

/** Answers with facts of an article. */
export function factsOf(
  { library }: Coverage,
  question: Question,
  facts: readonly FactName[],
  article: Article,
): Answer {
  const stated = statedOf(article, facts);
  const printed = new Map(
    facts.filter((fact) => !stated.includes(fact)).map((fact) => [fact, lineWith(article, fact)] as const),
  );
  const values = facts.map((fact) => ({
    fact,
    value: article[fact],
    given: article.provenance[fact]?.basis === 'given' && printed.get(fact) === null,
  }));
  const finding = { key: 'article-facts', headline: article.headline, facts: values } as const;
  const lines = [...printedLines(article, stated), ...[...printed.values()].flatMap((line) => line ?? [])];
  const text = [...new Set(lines)].join('\n');
  const excerpts = text === '' ? [] : [excerptOfLine(article, text, 'answers')];
  return answerOf(library, question, { status: excerpts.length > 0 ? 'answered' : 'not-covered', finding, excerpts });
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
  const isElsewhere = facts.includes('byline') && asksOtherOutlet(coverage, topic, language);
  const article = isElsewhere ? null : articleAsked(coverage, topic, language);
  if (article === null) {
    const together = isElsewhere ? [] : articlesMeantTogether(coverage, topic, language);
    const excerpts = together.flatMap((each) => factsExcerpt(each, statedOf(each, facts), 'answers') ?? []);
    if (excerpts.length > 0) return answeredBy(coverage.library, question, excerpts);
    return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  return factsOf(coverage, question, facts, article);
}
