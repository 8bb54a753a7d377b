/**
 * The numbers that outlets give for one thing. Each counts it in words of its own, so that of an outlet without the question's words a
 * number of the same kind and about the same size is looked for where it speaks of the matter at all.
 */
import type { Answer, Question } from '../coverage/answer.js';
import { isNumber } from '../language/meaning.js';
import { numberAt } from '../language/number-values.js';
import { questionPackFor } from '../language/questions/index.js';
import { numberIn } from './asked/numbers-given.js';
import type { Parts } from './asked/parts.js';
import { daysIn } from './events/days.js';
import { evidence, supportsFor } from './evidence.js';
import { citationId } from './excerpts/citation.js';
import { conflictOf } from './excerpts/conflicts.js';
import { excerptOf } from './excerpts/excerpts.js';
import { type Coverage, type Passage, type Token, tokensIn } from './passages/passages.js';
import { answeredBy } from './result.js';
import { year } from './support/numbers.js';
import type { Support } from './support/support.js';

/** A paragraph without the words of the question speaks of its matter with this much of them. */
const enough = 0.12;

/** Numbers of one thing are at most so many times each other; where nothing else of the question is told, so many times. */
const sameSize = { ofMatter: 2, alone: 1.5 } as const;

/** Smaller numbers are about the same size as many others. */
const telling = { ofMatter: 20, alone: 1000 } as const;

/** Where a paragraph gives a number. */
interface Given {
  passage: Passage;
  number: Token;
  value: number;
}

/** The number at a word of a paragraph; null for one that counts nothing: a year, a day, a price, a measure. */
function countAt(passage: Passage, token: Token): number | null {
  const { text, article, tokens } = passage;
  if (!isNumber(token.word, article.language) || year.test(token.word)) return null;
  if (daysIn(passage).some(({ start, end }) => token.start >= start && token.end <= end)) return null;
  const { measures } = questionPackFor(article.language);
  const at = tokens.indexOf(token);
  const units = [text.slice(Math.max(0, token.start - 1), token.start), text[token.end] ?? '', tokens[at + 1]?.word];
  const isMeasure = units.some((each) => each !== undefined && measures.some(({ unit }) => isUnit(unit, each)));
  return isMeasure ? null : numberAt(text.slice(token.start), article.language);
}

/** Whether a word is a unit of measure, and none that multiplies a number. */
function isUnit(unit: RegExp, word: string): boolean {
  return (
    !/^(?:thousand|million|billion|hundred|mille|milliard)s?$/u.test(word) &&
    (unit.test(word) || /^(?:%|per|pour)$/u.test(word))
  );
}

/** The number that a support gives for what is asked; where that is a day, the only one that counts something. */
function givenBy({ passage, sentence }: Support, parts: Parts): Given[] {
  const asGiven = (number: Token | null): Given[] => {
    const value = number === null ? null : countAt(passage, number);
    return number === null || value === null ? [] : [{ passage, number, value }];
  };
  const given = asGiven(numberIn(passage, sentence, parts));
  const all = tokensIn(passage, sentence).flatMap(asGiven);
  return given.length > 0 || all.length !== 1 ? given : all;
}

/**
 * The number of a paragraph that is nearest in size to one of some; none where all are of another size.
 *
 * @param by - whether the paragraph tells of the matter, or its number alone shows that it does
 */
function alikeIn(passage: Passage, known: readonly Given[], by: 'ofMatter' | 'alone'): (Given & { times: number })[] {
  const counts = passage.tokens.flatMap((number) => {
    const value = countAt(passage, number);
    if (value === null || value < telling[by]) return [];
    const times = Math.min(...known.map((each) => Math.max(each.value / value, value / each.value)));
    return times <= sameSize[by] ? [{ passage, number, value, times }] : [];
  });
  return counts.sort((a, b) => a.times - b.times).slice(0, 1);
}

/** Of each outlet that gives none of the known numbers, the one that is like them. */
function alikeElsewhere(coverage: Coverage, supports: readonly Support[], known: readonly Given[]): Given[] {
  const outlets = new Set(known.map(({ passage }) => passage.article.outlet));
  const others = (passages: readonly Passage[]): Passage[] =>
    passages.filter(({ article }) => !outlets.has(article.outlet));
  const ofMatter = others(supports.filter(({ share }) => share >= enough).map(({ passage }) => passage));
  const found = ofMatter.flatMap((passage) => alikeIn(passage, known, 'ofMatter'));
  // Each paragraph is looked at: of a large coverage they are too many.
  const alone = coverage.isSmall
    ? others(coverage.passages).flatMap((passage) => alikeIn(passage, known, 'alone'))
    : [];
  const first = new Map<string, Given>();
  for (const each of [...found, ...alone.sort((a, b) => a.times - b.times)]) {
    const { outlet } = each.passage.article;
    if (!first.has(outlet)) first.set(outlet, each);
  }
  return [...first.values()];
}

/**
 * Answers which numbers the outlets give for something.
 *
 * @param topic - a question for the number: "how many people hold a pass"
 * @returns what the question itself finds, and of each other outlet the number that is like it
 */
export function numbersCompared(coverage: Coverage, question: Question, topic: string, language: string): Answer {
  const found = evidence(coverage, question, topic, language);
  const { parts, supports } = supportsFor(coverage, topic, language);
  if (found.status !== 'answered' || parts.type !== 'number' || parts.unit !== null) return found;
  const cited = new Set(found.excerpts.map(({ citation }) => citation.id));
  const given = supports
    .filter(({ passage }) => cited.has(citationId(passage)))
    .flatMap((each) => givenBy(each, parts));
  const more = given.length === 0 ? [] : alikeElsewhere(coverage, supports, given);
  if (more.length === 0) return found;
  const shown = more.map(({ passage, number }) => excerptOf(coverage, passage, [number], 'answers'));
  const versions = [...given, ...more].map(({ passage, number }) => ({
    citation: citationId(passage),
    value: passage.text.slice(number.start, number.end),
  }));
  return {
    ...answeredBy(coverage.library, question, [...found.excerpts, ...shown]),
    conflicts: conflictOf('number', versions, (a, b) => a === b),
  };
}
