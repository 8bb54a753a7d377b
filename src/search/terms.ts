/** Text to index terms, the same way for paragraphs, headlines and questions. */
import { isStopWord } from '../language/stop-words.js';
import { stem } from '../language/stems.js';
import { fold, words } from '../language/words.js';

/** A word of a text as the index knows it. Offsets are UTF-16 units into the text, end exclusive. */
export interface Term {
  /** Folded word: what an exact match compares. */
  word: string;
  /** What the index finds it by. */
  stem: string;
  start: number;
  end: number;
}

/** An English possessive ending or a French elided article: not part of the word that is looked for. */
const possessive = /'s?$/;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;

function bareWord(folded: string, language: string): string {
  if (!folded.includes("'")) return folded;
  const bare = language === 'fr' ? folded.replace(elided, '') : folded.replace(possessive, '');
  return bare === '' ? folded : bare;
}

/**
 * Every word of a text as a term, in order, stop words included.
 *
 * @param language ISO 639-1 code of the text.
 */
export function allTerms(text: string, language: string): Term[] {
  const terms: Term[] = [];
  for (const { text: printed, start, end } of words(text)) {
    const word = bareWord(fold(printed), language);
    terms.push({ word, stem: stem(word, language), start, end });
  }
  return terms;
}

/**
 * The terms of a text that say what it is about: all but the stop words, or all when nothing else is there.
 *
 * @param language ISO 639-1 code of the text.
 */
export function contentTerms(text: string, language: string): Term[] {
  const terms = allTerms(text, language);
  const content = terms.filter((term) => !isStopWord(term.word, language));
  return content.length > 0 ? content : terms;
}
