/** Facts of an article itself: who wrote it, for whom, when, with the printed line they were read from. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Article, FactName } from '../coverage/article.js';
import { citationOf, factsParagraph } from './citation.js';
import { daysOfText } from './days.js';
import { type Coverage, tokensOf } from './passages.js';
import { answerOf } from './result.js';

/** What of a question points to an article: its day is the surest sign, its headline's words the least. */
const dayPoints = 3;
const bylinePoints = 2;
const outletPoints = 2;
const headlinePoints = 3;

/** Fewer points leave open which article is meant. */
const enoughPoints = 1.5;

function contentStems(text: string, language: string): Set<string> {
  return new Set(tokensOf(text, language).flatMap(({ stem, content }) => (content ? [stem] : [])));
}

/** How many of a text's words of content a question has, 0 to 1. */
function sharedShare(text: string, asked: ReadonlySet<string>, language: string): number {
  const stems = [...contentStems(text, language)];
  return stems.length === 0 ? 0 : stems.filter((stem) => asked.has(stem)).length / stems.length;
}

function pointsOf(article: Article, topic: string, asked: ReadonlySet<string>): number {
  const { language, published, byline, outlet, headline } = article;
  let points = headlinePoints * sharedShare(headline, asked, language);
  if (byline !== null) points += bylinePoints * sharedShare(byline, asked, language);
  points += outletPoints * sharedShare(outlet, asked, language);
  if (published !== null && daysOfText(topic, published).includes(published.slice(0, 10))) points += dayPoints;
  return points;
}

/** The printed lines that facts were read from, each once. */
function printedLines(article: Article, facts: readonly FactName[]): string[] {
  const lines = facts.flatMap((fact) => article.provenance[fact]?.printed ?? []);
  return [...new Set(lines)];
}

/** The line that states facts, as an excerpt; null when no printed line is kept. */
export function factsExcerpt(article: Article, facts: readonly FactName[], reason: Excerpt['reason']): Excerpt | null {
  const text = printedLines(article, facts).join('\n');
  return text === '' ? null : { citation: citationOf(article, factsParagraph), text, marks: [], reason };
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
  const { library, articles } = coverage;
  const asked = contentStems(topic, language);
  const scored = articles.map((article) => ({ article, points: pointsOf(article, topic, asked) }));
  scored.sort((a, b) => b.points - a.points);
  const [first, second] = scored;
  const clear =
    first !== undefined &&
    (articles.length === 1 || (first.points >= enoughPoints && first.points > (second?.points ?? 0)));
  if (!clear) return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  const { article } = first;
  const values = facts.map((fact) => ({
    fact,
    value: article[fact],
    given: article.provenance[fact]?.basis === 'given',
  }));
  const stated = values.filter(({ value, given }) => value !== null && !given);
  const finding = { key: 'article-facts', headline: article.headline, facts: values } as const;
  const excerpt = factsExcerpt(
    article,
    stated.map(({ fact }) => fact),
    'answers',
  );
  const excerpts = excerpt === null ? [] : [excerpt];
  return answerOf(library, question, { status: stated.length > 0 ? 'answered' : 'not-covered', finding, excerpts });
}
