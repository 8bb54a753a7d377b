/** Questions about the coverage to answers, as plain data: `answer()` for a question, `routeWords()` for free words. */
import { asNearest } from './excerpts/excerpts.js';
import { withoutEndMarks } from '../language/words.js';
import type { Answer, Question } from '../coverage/answer.js';
import type { Library } from '../library/index.js';
import { type Intent, intentOf } from './intent.js';
import { coreQuestion } from './asked/core-question.js';
import { outletsNamed, type OutletsNamed } from './asked/outlets-named.js';
import { answering } from './passages/once-a-question.js';
import { type Coverage, coverageOf } from './passages/passages.js';
import { presumedSpeaker } from './asked/presumed-speaker.js';
import { answerOf } from './result.js';
import { type Pointer, routeWords } from './route.js';
import { isSpeakersName } from './passages/speakers.js';
import { withCues } from './by-cues/index.js';
import { byForm } from './by-form.js';
import { coverageAsked } from './story-asked.js';
import { spokeElsewhere } from './support/spoken-there.js';

export { citationOf, deepLink, parseCitationId } from './excerpts/citation.js';
export { prepareAnswers } from './prepare.js';
export { type Pointer } from './route.js';

/** As long as Discord lets an option be, in UTF-16 units. A longer question is not read: part of a quotation is another one. */
const longestQuestion = 6000;

/** The language most articles are in; of equally many the first by code. Questions are read in it. */
function languageOf(library: Library): string {
  const count = new Map<string, number>();
  for (const { language } of library.articles) count.set(language, (count.get(language) ?? 0) + 1);
  const ranked = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? 'en';
}

/** The words that a question who said something asks for, without what asks for them. */
export function statementAsked(text: string): string {
  const presumed = presumedSpeaker(text);
  if (presumed !== null) return presumed.words;
  const intent = intentOf(text, 'quotation');
  return intent.want === 'quotation' || intent.want === 'described' ? intent.words : text;
}

/** Takes free words for a question of a library; see `routeWords`. */
export function route(library: Library, words: string): Question | Pointer {
  const coverage = coverageOf(library);
  return routeWords(words, (name) => isSpeakersName(coverage, name, languageOf(library)));
}

/**
 * Answers a question from a library. Pure: the same question over the same coverage gives the same answer, in whatever
 * order the coverage was brought in.
 *
 * @param library - the coverage to ask
 * @param question - what is asked; `outlet` narrows the coverage
 * @returns the answer; `not-covered` where the coverage does not say
 */
export function answer(library: Library, question: Question): Answer {
  return answering(() => answerOfQuestion(library, question));
}

function answerOfQuestion(library: Library, question: Question): Answer {
  const coverage = question.outlet === undefined ? coverageOf(library) : coverageOf(library, question.outlet);
  if (coverage.articles.length === 0) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'no-coverage' } });
  }
  if (question.text.length > longestQuestion) {
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'too-long', limit: longestQuestion } });
  }
  const language = languageOf(library);
  const asked = parted.has(question.kind)
    ? { ...question, text: coreQuestion(coverage, question.text, language) }
    : question;
  const named = outletsAsked(library, asked);
  if (named === null)
    return { ...reportedSo(coverage, question, answerFrom(coverage, asked, language), language), question };
  const narrowed = answerFrom(coverageOf(library, ...named.outlets), { ...asked, text: named.text }, language);
  return { ...narrowed, question, searched: library.searched(...named.outlets) };
}

/** An answer, where the question does not take somebody for having spoken where nobody tells that they did. */
function reportedSo(coverage: Coverage, { kind, text }: Question, given: Answer, language: string): Answer {
  if (kind !== 'ask' || given.status === 'not-covered') return given;
  if (!spokeElsewhere(coverage, withoutEndMarks(text), language)) return given;
  return answerOf(coverage.library, given.question, {
    status: 'not-covered',
    finding: { key: 'premise-not-reported' },
    excerpts: asNearest(given.excerpts.slice(0, 1)),
  });
}

/** The commands whose questions may stand within other words; the words of the others are all looked at, or looked for. */
const parted: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy']);

/** The commands whose questions may be of some outlets only; others ask of the articles themselves, or whoever spoke. */
const ofOutlets: ReadonlySet<Question['kind']> = new Set(['ask', 'what-policy', 'timeline', 'compare']);

/** What is asked of outlets themselves, by their names. */
const ofThemselves: ReadonlySet<Intent['want']> = new Set(['facts', 'sourcing', 'medium', 'wording', 'choice']);

/** The outlets that a question asks of by name; null where it asks of all, or of outlets themselves. */
function outletsAsked(library: Library, { kind, text, outlet }: Question): OutletsNamed | null {
  if (outlet !== undefined || !ofOutlets.has(kind)) return null;
  const named = outletsNamed(library, withoutEndMarks(text));
  return named === null || ofThemselves.has(intentOf(text, 'topic').want) ? null : named;
}

/** Answers a question from the story it is of: as its form has it, or else as its cues have it. */
function answerFrom(all: Coverage, question: Question, language: string): Answer {
  const coverage = coverageAsked(all, question, language);
  return withCues(coverage, question, language, () => byForm(coverage, question, language));
}
