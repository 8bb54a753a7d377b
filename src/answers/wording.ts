/** Each outlet's words for the same people or thing, counted where they can be told apart, with the paragraph that shows them. */
import type { Answer, Question } from '../coverage/answer.js';
import { plainTopic, wordingPacks } from '../language/wording/index.js';
import type { Section } from '../coverage/section.js';
import { supportsFor } from './evidence.js';
import { termsOf as questionTerms } from './asked/question-terms.js';
import { supportExcerpts } from './support/support-excerpts.js';
import { excerptOf } from './excerpts/excerpts.js';
import { foundIn } from './support/term-words.js';
import { likeness } from './passages/likeness.js';
import { type Coverage, type Passage, tokensOf } from './passages/passages.js';
import type { NounPhrase } from './passages/noun-phrases.js';
import { answerOf } from './result.js';
import { type OutletTerms, termOf } from './terms/outlet-terms.js';
import { calledBesideName, nameAsked } from './terms/called-beside-name.js';
import { choiceTerms } from './terms/choice-terms.js';
import { namesPerson, titled } from './terms/titles.js';
import type { WordingAsked } from './terms/wording-intent.js';
import { termsOf, withoutAffected } from './terms/wording-terms.js';

/** Paragraphs with which an article begins. */
const early = 3;

/** A paragraph with less of the topic than this is not near it. */
const enough = 0.4;

/**
 * An outlet's words, those that show most first: the term it uses most, its own voice before what it quotes; of several
 * where the topic's own words are said of it, for a place where it tells most of what the other outlets tell, then the first.
 */
function inOrderOfShowing(
  coverage: Coverage,
  { phrases, told, outlet, manner }: OutletTerms,
  all: readonly OutletTerms[],
): NounPhrase[] {
  const uses = new Map<string, number>();
  const useOf = (phrase: NounPhrase): string =>
    `${manner.asked === undefined ? termOf(phrase) : phrase.head.stem} ${String(phrase.quoted)}`;
  for (const phrase of phrases) uses.set(useOf(phrase), (uses.get(useOf(phrase)) ?? 0) + 1);
  const elsewhere = all.filter((other) => other.outlet !== outlet).flatMap((other) => other.phrases);
  const tells = ({ passage, sentence }: NounPhrase): number =>
    Math.max(0, ...elsewhere.map((other) => likeness(coverage, passage, sentence, other.passage)));
  // The reader's own word shows nothing new, unless the outlet begins with it.
  const isTelling = ({ head, first, last, passage }: NounPhrase): boolean =>
    head.stem !== manner.asked || last > first || passage.number <= early;
  const rank = (phrase: NounPhrase): number[] => [
    manner.values?.get(phrase) ?? 0,
    manner.choiceOf !== undefined && told.has(phrase) ? 1 : 0,
    phrase.quoted ? 0 : 1,
    isTelling(phrase) ? 1 : 0,
    manner.asked !== undefined && told.has(phrase) ? 1 : 0,
    uses.get(useOf(phrase))!,
    told.has(phrase) ? 1 : 0,
    manner.place === true ? tells(phrase) : 0,
    -phrase.passage.index,
  ];
  const ranked = phrases.map((phrase) => ({ phrase, by: rank(phrase) }));
  ranked.sort((a, b) => b.by.map((each, index) => each - a.by[index]!).find((each) => each !== 0) ?? 0);
  return ranked.map(({ phrase }) => phrase);
}

/**
 * The paragraphs that show an outlet's words: the one that shows most; of words that the reader lists one for each, where they
 * are used of the topic.
 */
function examplesOf(coverage: Coverage, terms: OutletTerms, all: readonly OutletTerms[]): Passage[] {
  const ranked = inOrderOfShowing(coverage, terms, all);
  const { choiceOf } = terms.manner;
  const shown = [ranked[0]!.passage];
  if (choiceOf === undefined) return shown;
  const isOfTopic = (phrase: NounPhrase): boolean => terms.told.size === 0 || terms.told.has(phrase);
  for (const phrase of ranked) {
    const known = ranked.some((other) => shown.includes(other.passage) && choiceOf.get(other) === choiceOf.get(phrase));
    if (!known && !phrase.quoted && isOfTopic(phrase)) shown.push(phrase.passage);
  }
  return shown;
}

/** An outlet's words, each with a place where it stands, and what shows them. */
function termSection(coverage: Coverage, terms: OutletTerms, all: readonly OutletTerms[]): Section {
  const { outlet, lines, phrases } = terms;
  const excerpts = examplesOf(coverage, terms, all).map((passage) => {
    const own = phrases.filter((phrase) => phrase.passage === passage);
    const marks = own.map(({ first, text }) => {
      const { start } = passage.tokens[first]!;
      return { start, end: start + text.length };
    });
    return excerptOf(coverage, passage, marks, 'answers');
  });
  return { heading: { key: 'outlet', outlet }, lines, excerpts };
}

/** Whose title is asked for by a topic such as "Berg's job"; other topics as they are. */
function personIn(topic: string): string {
  for (const { officeOf } of wordingPacks) {
    const groups: readonly (string | undefined)[] = officeOf.exec(topic)?.slice(1) ?? [];
    const person = groups.find((group) => group !== undefined);
    if (person !== undefined) return person;
  }
  return topic;
}

/** Of a topic that tells something of its noun some paragraph has so much in its own words, or in ones that mean nearly the same. */
const leastSame = 0.25;

/** Whether a topic that tells something of its noun ("the money that pilots owe") is of something else than the coverage. */
function isElsewhere(coverage: Coverage, topic: string, language: string): boolean {
  const terms = questionTerms(coverage, topic, language);
  const words = tokensOf(topic, language);
  const noun = words.findIndex(({ content }) => content);
  const isTold = words.slice(noun + 1).some(({ content }, at, rest) => !content && at + 1 < rest.length);
  if (terms.length < 2 || !isTold) return false;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return coverage.candidates(topic).every((passage) => {
    const found = foundIn(passage, terms);
    const isSame = (at: number): boolean => found[at]!.exact.length > 0 || found[at]!.related.length > 0;
    return terms.reduce((sum, { weight }, at) => sum + (isSame(at) ? weight : 0), 0) < leastSame * total;
  });
}

/** The words of each outlet for a topic; what has a name that no article has is not what they have words for. */
function namedTerms(coverage: Coverage, topic: string, language: string): OutletTerms[] {
  // A name that opens a topic is one as well: what opens a question may have its capital from that.
  const [first] = tokensOf(topic, language);
  const opens = first?.capital === true ? first.word : null;
  const terms = questionTerms(coverage, topic, language);
  const isUnnamed = terms.some(({ name, known, word }) => !known && (name || word === opens));
  return isUnnamed || isElsewhere(coverage, withoutAffected(plainTopic(topic)).trim(), language)
    ? []
    : termsOf(coverage, topic, language);
}

/** How outlets title a person, and what those call him or her that print no title where he or she is on record. */
function withCalled(coverage: Coverage, question: Question, named: Answer, called: readonly OutletTerms[]): Answer {
  const outletOf = ({ heading }: Section): string => (heading.key === 'outlet' ? heading.outlet : '');
  const titles = named.sections ?? [];
  const entitled = new Set(titles.filter(({ lines }) => lines.length > 0).map(outletOf));
  const others = called.filter(({ outlet }) => !entitled.has(outlet));
  if (others.length === 0) return named;
  const beside = others.map((terms) => termSection(coverage, terms, others));
  const outlets = new Set(beside.map(outletOf));
  const sections = [...titles.filter((section) => !outlets.has(outletOf(section))), ...beside];
  sections.sort((one, other) => (outletOf(one) < outletOf(other) ? -1 : 1));
  const finding = { key: 'wording', outlets: sections.length } as const;
  const { speaker } = named;
  return answerOf(coverage.library, question, { status: 'answered', finding, speaker, sections });
}

/** Answers which words each outlet uses; an outlet in which none are found for the topic is left out. */
export function wording(coverage: Coverage, question: Question, asked: WordingAsked, language: string): Answer {
  const { library } = coverage;
  const { topic, choices, outlets } = asked;
  const person = personIn(plainTopic(topic));
  const name = choices.length > 0 ? null : nameAsked(person, language);
  const called = name === null ? [] : calledBesideName(coverage, name);
  if (choices.length === 0 && namesPerson(coverage, person, language)) {
    const named = titled(coverage, question, person, language);
    if (named !== null) return withCalled(coverage, question, named, called);
  }
  const used =
    choices.length > 0
      ? choiceTerms(coverage, choices, topic, language)
      : called.length > 0
        ? called
        : namedTerms(coverage, topic, language);
  const found = outlets === undefined ? used : used.filter(({ outlet }) => outlets.has(outlet));
  if (found.length === 0) {
    const { supports } = supportsFor(coverage, topic, language);
    const nearest = supports.filter(({ share }) => share >= enough).slice(0, 1);
    const excerpts = supportExcerpts(coverage, nearest, 'nearest');
    return answerOf(library, question, { status: 'not-covered', finding: { key: 'not-covered' }, excerpts });
  }
  const sections = found.map((terms) => termSection(coverage, terms, found));
  const finding = { key: 'wording', outlets: sections.length } as const;
  return answerOf(library, question, { status: 'answered', finding, sections });
}
