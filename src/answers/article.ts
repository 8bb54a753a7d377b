/** One article: its outline, or the paragraphs around one that is cited. */
import type { Answer, Excerpt, Question } from '../coverage/answer.js';
import type { Article, FactName } from '../coverage/article.js';
import type { Section } from '../coverage/section.js';
import { fold, words } from '../language/words.js';
import { factsExcerpt } from './articles/article-facts.js';
import { citationOf, factsParagraph, parseCitationId } from './excerpts/citation.js';
import { excerptOf } from './excerpts/excerpts.js';
import type { Coverage, Passage } from './passages/passages.js';
import { answerOf } from './result.js';

/** An article's id, alone. */
const articleId = /^[a-z2-7]{8}$/u;

/** The facts an outline begins with. */
const outlined: readonly FactName[] = ['byline', 'published', 'modified', 'url'];

function headlineWords(text: string): string[] {
  return words(fold(text)).map((word) => word.text);
}

/** The article of an id, an earlier version too; undefined when there is none, or none of the outlet that is asked. */
function articleOfId({ library }: Coverage, { outlet }: Question, id: string): Article | undefined {
  const found = library.article(id);
  return outlet === undefined || found?.outlet === outlet ? found : undefined;
}

/** The articles that some words mean: the one of that headline, else those whose headlines have all of the words. */
function articlesNamed({ articles }: Coverage, asked: string): Article[] {
  const wanted = headlineWords(asked);
  if (wanted.length === 0) return [];
  const whole = wanted.join(' ');
  const same = articles.filter(({ headline }) => headlineWords(headline).join(' ') === whole);
  if (same.length > 0) return same;
  return articles.filter(({ headline }) => {
    const own = new Set(headlineWords(headline));
    return wanted.every((word) => own.has(word));
  });
}

function factLines(article: Article): Section['lines'] {
  const known = outlined.filter((fact) => article[fact] !== null || fact === 'byline' || fact === 'published');
  return known.map((fact) => ({ key: 'fact', fact, value: article[fact] }));
}

/** A paragraph with what is quoted in it marked; of several speakers the first is named. */
function quotingExcerpt(coverage: Coverage, passage: Passage): Excerpt {
  const spoken = passage.quotations.filter(({ kind }) => kind !== 'indirect');
  const shown = spoken.length > 0 ? spoken : passage.quotations;
  const [quotation] = shown;
  return excerptOf(coverage, passage, shown, 'answers', quotation);
}

/** Paragraphs in a row that stand under one sub-heading, or under none. */
interface Stretch {
  heading: string | null;
  passages: Passage[];
}

function stretchesOf(article: Article, passages: readonly Passage[]): Stretch[] {
  const headings = new Map(article.paragraphs.map(({ number, heading }) => [number, heading ?? null]));
  const stretches: Stretch[] = [];
  for (const passage of passages) {
    const heading = headings.get(passage.number) ?? null;
    const last = stretches.at(-1);
    if (last?.heading === heading) last.passages.push(passage);
    else stretches.push({ heading, passages: [passage] });
  }
  return stretches;
}

/** Whether an article is an earlier version of one: it opens, and no question searches it. */
function isFormer({ articles }: Coverage, { id }: Article): boolean {
  return !articles.some((present) => present.id === id);
}

function outline(coverage: Coverage, question: Question, article: Article): Answer {
  const { headline, outlet, published, paragraphs } = article;
  const former = isFormer(coverage, article);
  const finding = { key: 'article', headline, outlet, published, paragraphs: paragraphs.length, former } as const;
  if (former) {
    const facts: Section = { heading: { key: 'facts' }, lines: factLines(article), excerpts: [] };
    return answerOf(coverage.library, question, { status: 'answered', finding, sections: [facts] });
  }
  const sections = stretchesOf(article, coverage.passagesOf(article.id)).map(
    ({ heading, passages }, index): Section => {
      const numbers = passages.map(({ number }) => number);
      return {
        heading: { key: 'quotations', words: heading, first: numbers[0]!, last: numbers.at(-1)! },
        lines: index === 0 ? factLines(article) : [],
        excerpts: passages
          .filter(({ quotations }) => quotations.length > 0)
          .map((passage) => quotingExcerpt(coverage, passage)),
      };
    },
  );
  return answerOf(coverage.library, question, { status: 'answered', finding, sections });
}

/** The paragraph that is cited, with the one before and the one after it. */
function around(coverage: Coverage, question: Question, article: Article, paragraph: number): Answer {
  const { library } = coverage;
  const { headline, outlet, published } = article;
  const finding = {
    key: 'cited',
    headline,
    outlet,
    published,
    paragraph,
    former: isFormer(coverage, article),
  } as const;
  if (paragraph === factsParagraph) {
    const line = factsExcerpt(article, ['byline', 'published'], 'cited');
    const heading = { key: 'facts' } as const;
    const excerpts = line === null ? [] : [line];
    return answerOf(library, question, {
      status: 'answered',
      finding,
      sections: [{ heading, lines: factLines(article), excerpts }],
    });
  }
  const near = article.paragraphs.filter(({ number }) => Math.abs(number - paragraph) <= 1);
  if (!near.some(({ number }) => number === paragraph)) return notFound(coverage, question);
  const excerpts = near.map(({ number, text }): Excerpt => {
    const citation = citationOf(article, number);
    return number === paragraph
      ? { citation, text, marks: [{ start: 0, end: text.length }], reason: 'cited' }
      : { citation, text, marks: [], reason: 'gives-context' };
  });
  return answerOf(library, question, { status: 'answered', finding, excerpts });
}

function notFound(coverage: Coverage, question: Question): Answer {
  return answerOf(coverage.library, question, { status: 'not-covered', finding: { key: 'no-such-article' } });
}

/**
 * Opens an article, or the paragraphs around a citation.
 *
 * @param asked - an article's id, a citation's id, a headline or words of one
 */
export function article(coverage: Coverage, question: Question, asked: string): Answer {
  const cited = parseCitationId(asked.toLowerCase());
  if (cited !== null) {
    const found = articleOfId(coverage, question, cited.article);
    return found === undefined ? notFound(coverage, question) : around(coverage, question, found, cited.paragraph);
  }
  const id = asked.trim().toLowerCase();
  const ofId = articleId.test(id) ? articleOfId(coverage, question, id) : undefined;
  const found = ofId === undefined ? articlesNamed(coverage, asked) : [ofId];
  const [only, another] = found;
  if (only === undefined) return notFound(coverage, question);
  if (another === undefined) return outline(coverage, question, only);
  return answerOf(coverage.library, question, {
    status: 'near',
    finding: { key: 'which-article', count: found.length },
    sources: [...found].reverse(),
  });
}
