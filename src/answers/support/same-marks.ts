/**
 * Why something was done, in other outlets: what each calls by words of its own, all call by the same names and give in the same
 * figures. "After deaths at Saint Brede's Home" is told so by whoever tells that reason.
 */
import { questionPackFor } from '../../language/questions/index.js';
import { givesReason } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import type { Coverage, Passage, Sentence, Token } from '../passages/passages.js';
import { quotesWithin } from '../passages/quoted.js';
import { speakersOf } from '../passages/speakers.js';
import { asksSomebody, tellsPrompting } from './reasons.js';
import { type Support, supportOf } from './support.js';

/** So many names or figures that are told once an outlet are no chance. */
const enough = 2;

/** A figure below this may count anything, or be a day. */
const telling = 100;

/** What has this share of the best one's support tells of the deed itself, in an outlet that needs no other reason. */
const settling = 0.5;

const year = /^(?:19|20)\p{N}{2}$/u;

/** Whether a word is a figure that tells of one thing. */
function isFigure({ word }: Token): boolean {
  return /^\p{N}/u.test(word) && !year.test(word) && Number.parseFloat(word.replace(/[\s,]/gu, '')) >= telling;
}

/** Stems of the names and the figures of a sentence, where they are rare, and are neither the question's nor of anybody who speaks. */
function marksOf(coverage: Coverage, { passage, sentence }: Support, terms: readonly Term[]): ReadonlySet<string> {
  const { calendar } = questionPackFor(passage.article.language);
  const asked = new Set(terms.flatMap(({ stem, forms }) => [stem, ...forms]));
  const people = new Set(speakersOf(coverage).flatMap(({ nameWords }) => [...nameWords]));
  const outlets = new Set(coverage.articles.map(({ outlet }) => outlet)).size;
  const inside = passage.tokens.slice(sentence.first + 1, sentence.last);
  const marks = inside.filter(
    (token) =>
      token.content &&
      !asked.has(token.stem) &&
      !people.has(token.word) &&
      !calendar.test(passage.text.slice(token.start, token.end)) &&
      (token.capital || isFigure(token)) &&
      coverage.placesWith(token.stem).length <= outlets + 1,
  );
  return new Set(marks.map(({ stem }) => stem));
}

/** How many of some names or figures a sentence has. */
function countIn({ tokens }: Passage, { first, last }: Sentence, marks: ReadonlySet<string>): number {
  return new Set(tokens.slice(first, last).flatMap(({ stem }) => (marks.has(stem) ? [stem] : []))).size;
}

/** Whether a sentence says why in the outlet's words, or what was done after what. */
function tellsWhy(passage: Passage, sentence: Sentence): boolean {
  const support = { passage, sentence };
  return (
    (givesReason(passage, sentence) !== 'no' || tellsPrompting(support)) &&
    !asksSomebody(support) &&
    !quotesWithin(passage, sentence)
  );
}

/**
 * What is shown for a question why, and of each outlet that is not shown what tells the reason of the best by the same names, or the
 * deed by the same figures.
 *
 * @param shown - the best first
 */
export function withSameMarks(coverage: Coverage, shown: readonly Support[], terms: readonly Term[]): Support[] {
  const [best] = shown;
  if (best === undefined || (givesReason(best.passage, best.sentence) !== 'yes' && !tellsPrompting(best)))
    return [...shown];
  const marks = marksOf(coverage, best, terms);
  if (marks.size < enough) return [...shown];
  const figures = new Set([...marks].filter((stem) => /^\p{N}/u.test(stem)));
  const places = new Set([...marks].flatMap((stem) => [...coverage.placesWith(stem)]));
  const settled = ({ share }: Support): boolean => share >= settling * best.share;
  const outlets = new Set(shown.filter(settled).map(({ passage }) => passage.article.outlet));
  const more = [...places]
    .sort((a, b) => a - b)
    .flatMap((place): Support[] => {
      const passage = coverage.passages[place]!;
      if (outlets.has(passage.article.outlet)) return [];
      const sentence = passage.sentences.find(
        (each) =>
          (countIn(passage, each, marks) >= enough && tellsWhy(passage, each)) ||
          (figures.size >= enough && isNewsOf(passage, figures)),
      );
      if (sentence === undefined) return [];
      outlets.add(passage.article.outlet);
      return [supportOf(coverage, passage, sentence, terms)];
    });
  const told = new Set(more.map(({ passage }) => passage.article.outlet));
  return [...shown.filter((each) => settled(each) || !told.has(each.passage.article.outlet)), ...more];
}

/** Whether a paragraph has several of some figures, in the outlet's words and as nothing that somebody was asked. */
function isNewsOf(passage: Passage, figures: ReadonlySet<string>): boolean {
  const within = { first: 0, last: passage.tokens.length, start: 0, end: passage.text.length };
  return (
    countIn(passage, within, figures) >= enough &&
    passage.sentences.every((sentence) => !asksSomebody({ passage, sentence }))
  );
}
