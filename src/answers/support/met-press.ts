/** Where somebody met the press: each outlet's own telling of it, by the one who is asked for, the press, and a place or what was being done there. */
import { pressMetFor, type PressMet } from '../../language/questions/press-met.js';
import { withCapitals } from '../asked/capitals.js';
import { givesPlace } from '../asked/parts.js';
import { type Term, termsOf } from '../asked/question-terms.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import type { KnownSpeaker } from '../passages/speakers.js';
import { isOf, personAsked, tellsOfPerson } from './places-told.js';
import { type Support, supportOf } from './support.js';

/** Whether a sentence tells of a meeting with the press, and where it was. */
function tellsWhere(passage: Passage, sentence: Sentence, { told, meanwhile }: PressMet): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return told.test(text) && (givesPlace(passage, sentence) || meanwhile.test(text));
}

/** The one whom a question asks where the press met them, and the terms of the question; null where it asks for anything else, or tells more. */
function askedOf(
  coverage: Coverage,
  question: string,
  language: string,
): { forms: PressMet; person: KnownSpeaker; terms: readonly Term[] } | null {
  const forms = pressMetFor(language);
  if (forms === null || !coverage.isSmall || !forms.asked.test(question)) return null;
  const terms = termsOf(coverage, withCapitals(coverage, question, language), language);
  const person = personAsked(coverage, terms);
  if (person === null) return null;
  const isAsking = (word: string): boolean =>
    forms.asking.has(word) || person.nameWords.has(word) || person.roleWords.has(word);
  return terms.every(({ word }) => isAsking(word)) ? { forms, person, terms } : null;
}

/**
 * Whether some paragraphs, shown for a question where somebody met the press, are all of somebody else.
 *
 * @param shown - the passages
 */
export function isOfAnother(
  coverage: Coverage,
  question: string,
  language: string,
  shown: readonly Passage[],
): boolean {
  const asked = askedOf(coverage, question, language);
  if (asked === null) return false;
  return !shown.some((passage) =>
    passage.sentences.some((sentence) => isOf(coverage, asked.person, { passage, sentence })),
  );
}

/**
 * The paragraphs that tell where somebody met the press, the first of each outlet.
 *
 * @param question - as asked
 * @returns none where it asks for anything else, or tells more than whom: what was spoken of there, or on which occasion
 */
export function metPressAt(coverage: Coverage, question: string, language: string): Support[] {
  const asked = askedOf(coverage, question, language);
  if (asked === null) return [];
  const { forms, person, terms } = asked;
  const outlets = new Set<string>();
  return coverage.passages.flatMap((passage) => {
    const { outlet } = passage.article;
    if (outlets.has(outlet)) return [];
    const supports = passage.sentences
      .filter((sentence) => tellsWhere(passage, sentence, forms) && tellsOfPerson(coverage, person, passage, sentence))
      .map((sentence) => supportOf(coverage, passage, sentence, terms));
    if (supports[0] === undefined) return [];
    outlets.add(outlet);
    return [supports[0]];
  });
}
