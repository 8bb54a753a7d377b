/** Facts of an article itself: who wrote it, for whom, when, with the printed line they were read from. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Article, FactName } from '../coverage/article.js';
import { citationOf, factsParagraph } from './citation.js';
import { daysOfText, namesDay } from './days.js';
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

/** Stems of the words of content of what names an article. */
interface NamedBy {
  headline: ReadonlySet<string>;
  byline: ReadonlySet<string>;
  outlet: ReadonlySet<string>;
}

const named = new WeakMap<Article, NamedBy>();

function namesOf(article: Article): NamedBy {
  const known = named.get(article);
  if (known !== undefined) return known;
  const { headline, byline, outlet, language } = article;
  const names = {
    headline: contentStems(headline, language),
    byline: contentStems(byline ?? '', language),
    outlet: contentStems(outlet, language),
  };
  named.set(article, names);
  return names;
}

/** How many of some words a question has, 0 to 1. */
function sharedShare(stems: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (asked.has(stem)) shared++;
  return stems.size === 0 ? 0 : shared / stems.size;
}

function pointsOf(article: Article, topic: string, asked: ReadonlySet<string>): number {
  const { headline, byline, outlet } = namesOf(article);
  const points =
    headlinePoints * sharedShare(headline, asked) +
    bylinePoints * sharedShare(byline, asked) +
    outletPoints * sharedShare(outlet, asked);
  const { published } = article;
  // Days named in the question are those of the article's time: only one that may be meant is looked at.
  if (published === null || !namesDay(topic)) return points;
  return daysOfText(topic, published).includes(published.slice(0, 10)) ? points + dayPoints : points;
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
