/** Which other media the articles have their news from, with the paragraphs that say so. */
import type { Answer, Excerpt, Mark, Question } from '../../coverage/answer.js';
import type { Article } from '../../coverage/article.js';
import { plainName } from '../../language/name-words.js';
import { fold } from '../../language/words.js';
import { sourcingPackFor } from '../../language/sourcing/index.js';
import { articlesOfSource } from './article-asked.js';
import { sourcesNamed } from './sources-named.js';
import { supportsFor } from '../evidence.js';
import { excerptOf, namesOutlet } from '../excerpts/excerpts.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';
import { answeredBy, answerOf } from '../result.js';

/** A name printed in a paragraph. */
interface Named extends Mark {
  text: string;
}

/** The group of a match that holds a name, where it stands. */
function namedIn(found: RegExpExecArray, groups: readonly number[]): Named | null {
  for (const group of groups) {
    const text = found[group];
    if (text === undefined || text === '') continue;
    const start = found.index + found[0].indexOf(text);
    return { text, start, end: start + text.length };
  }
  return null;
}

/** Names of the coverage's outlets. */
function outletNames({ articles }: Coverage): Set<string> {
  return new Set(articles.map(({ outlet }) => plainName(outlet)));
}

/** Where a paragraph names other media as those it has its news from. */
function citedIn(passage: Passage, known: ReadonlySet<string>): Mark[] {
  const { text, article, quotations, reading } = passage;
  const { mediaWord, reported, ofMedia, unnamedMedia } = sourcingPackFor(article.language);
  const persons = new Set(
    reading.speakers.flatMap(({ kind, name, role }) => (kind === 'person' && role !== null ? [name] : [])),
  );
  const isMedia = (name: string): boolean => mediaWord.test(name) || known.has(plainName(name));
  const marks: Mark[] = [];
  const add = (named: Named | null, isSure: boolean): void => {
    if (named === null || persons.has(named.text) || namesOutlet(named.text, passage)) return;
    if (isSure || isMedia(named.text)) marks.push({ start: named.start, end: named.end });
  };
  for (const found of text.matchAll(reported)) {
    // "the Post newspaper reported", "the Post wrote, citing": no name of media is needed to see that it is one.
    add(namedIn(found, [1]), (found[2] ?? '') !== '');
    add(namedIn(found, [3]), true);
  }
  for (const found of text.matchAll(ofMedia)) add(namedIn(found, [1, 2]), false);
  for (const found of text.matchAll(unnamedMedia))
    marks.push({ start: found.index, end: found.index + found[0].length });
  for (const { source } of quotations) {
    if (source?.paragraph === passage.number && /^\p{Lu}/u.test(source.text)) {
      add({ text: source.text, start: source.start, end: source.end }, true);
    }
  }
  // What somebody says in quotation marks is not where the article has its news from.
  const spoken = quotations.filter(({ kind }) => kind === 'direct');
  return marks.filter(
    ({ start, end }) => !spoken.some((quotation) => start >= quotation.start && end <= quotation.end),
  );
}

/** Of what is asked for a paragraph tells at least this much, and this share of what the one that tells most does. */
const enough = 0.35;
const besideBest = 0.8;

/** Whether words only say that something was told: "its information". */
function isAnything(what: string, language: string): boolean {
  const { anythingTold } = sourcingPackFor(language);
  return tokensOf(what, language).every(({ content, word }) => !content || anythingTold.has(fold(word)));
}

/** The paragraphs that tell of something, of some; all of them where the question does not say of what. */
function tellingOf(coverage: Coverage, excerpts: readonly Excerpt[], what: string | null, language: string): Excerpt[] {
  if (what === null || isAnything(what, language)) return [...excerpts];
  const { supports } = supportsFor(coverage, what, language);
  const shareOf = ({ citation }: Excerpt): number =>
    supports.find(({ passage }) => passage.article.id === citation.article && passage.number === citation.paragraph)
      ?.share ?? 0;
  const best = Math.max(...excerpts.map(shareOf));
  return excerpts.filter((excerpt) => shareOf(excerpt) >= Math.max(enough, besideBest * best));
}

/** The articles of the outlets and authors that a question names; all where it names none. */
function articlesOfNamed(coverage: Coverage, topic: string, language: string): readonly Article[] {
  const names = new Set(sourcesNamed(coverage, topic, language).map(({ name }) => name));
  const of = coverage.articles.filter(
    ({ outlet, byline }) => names.has(outlet) || (byline ?? '').split(',').some((each) => names.has(each.trim())),
  );
  return of.length > 0 ? of : coverage.articles;
}

/**
 * Answers which other media the articles rely on.
 *
 * @param asked - whose articles, and for what
 * @param topic - the whole question, which may name an outlet elsewhere
 * @returns null when it asks whose articles they are of somebody who has none
 */
export function mediaCited(
  coverage: Coverage,
  question: Question,
  { by, what }: { by: string | null; what: string | null },
  topic: string,
  language: string,
): Answer | null {
  const { library } = coverage;
  const articles = by === null ? articlesOfNamed(coverage, topic, language) : articlesOfSource(coverage, by, language);
  if (articles.length === 0) return null;
  const known = outletNames(coverage);
  const citing = articles.flatMap(({ id }) =>
    coverage.passagesOf(id).flatMap((passage) => {
      const marks = citedIn(passage, known);
      return marks.length === 0 ? [] : [excerptOf(coverage, passage, marks, 'answers')];
    }),
  );
  const excerpts = tellingOf(coverage, citing, what, language);
  if (excerpts.length === 0) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' } });
  }
  return answeredBy(library, question, excerpts);
}

/** A paragraph that names a medium for a report has at least this share of the best one's support of what was reported. */
const reportedShare = 0.5;

/**
 * Answers which medium reported something: the paragraphs on it that name one as the source.
 *
 * @param topic - what was reported
 * @returns null where no paragraph on it names any
 */
export function mediumOf(coverage: Coverage, question: Question, topic: string, language: string): Answer | null {
  const known = outletNames(coverage);
  const { supports } = supportsFor(coverage, topic, language);
  const excerpts = supports
    .filter(({ share }) => share >= reportedShare * supports[0]!.share)
    .flatMap(({ passage }) => {
      const marks = citedIn(passage, known);
      return marks.length === 0 ? [] : [excerptOf(coverage, passage, marks, 'answers')];
    })
    .slice(0, 1);
  if (excerpts.length === 0) return null;
  return answeredBy(coverage.library, question, excerpts);
}
