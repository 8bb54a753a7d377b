/** Text to index terms, the same way for paragraphs, headlines and questions. */
import { isStopWord } from '../language/stop-words.js';
import { stem } from '../language/stems.js';
import { fold, type Word, words } from '../language/words.js';

/** A word of a text as the index knows it. Offsets are UTF-16 units into the text, end exclusive. */
export interface Term {
  /** Folded, without a possessive ending or an elided article: what an exact match compares. */
  word: string;
  /** What the index finds it by. */
  stem: string;
  /** It says how something is said or asked, not what it is about. */
  stop: boolean;
  start: number;
  end: number;
}

const possessive = /'s?$/;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;

function withoutEndings(folded: string, language: string): string {
  if (!folded.includes("'")) return folded;
  const bare = language === 'fr' ? folded.replace(elided, '') : folded.replace(possessive, '');
  return bare === '' ? folded : bare;
}

/** Letters with full stops between: "U.S." and "U.S" are printed for the same, and readers type "US". */
const dotted = /^\p{L}(?:\.\p{L})+\.?$/u;
const acronym = /^\p{Lu}{2,6}$/u;
const singleLetter = /^\p{L}$/u;

const unclosedDotted = /\p{L}\.\p{L}/u;

/** Joins what `words` parts in a dotted abbreviation that lacks its last full stop. */
function joinDotted(text: string, parts: readonly Word[]): readonly Word[] {
  if (!unclosedDotted.test(text)) return parts;
  const joined: Word[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && last.end + 1 === part.start && text[last.end] === '.';
    if (goesOn && singleLetter.test(part.text) && (singleLetter.test(last.text) || dotted.test(last.text))) {
      joined[joined.length - 1] = { text: text.slice(last.start, part.end), start: last.start, end: part.end };
    } else joined.push(part);
  }
  return joined;
}

interface Analysed {
  word: string;
  stem: string;
  stop: boolean;
}

function analyse(printed: string, language: string, capitalsMeanAcronym: boolean): Analysed {
  if (dotted.test(printed)) {
    const word = fold(printed).replaceAll('.', '');
    return { word, stem: word, stop: false };
  }
  const word = withoutEndings(fold(printed), language);
  if (capitalsMeanAcronym && acronym.test(printed)) return { word, stem: word, stop: false };
  return { word, stem: stem(word, language), stop: isStopWord(word, language) };
}

/** Folding is slow and news repeats its words. Past this many printed words a language starts anew. */
const rememberedWords = 200_000;
const remembered = new Map<string, Map<string, Analysed>>();

function rememberedOf(language: string): Map<string, Analysed> {
  let known = remembered.get(language);
  if (known === undefined || known.size > rememberedWords) {
    known = new Map();
    remembered.set(language, known);
  }
  return known;
}

/**
 * Every word of a text as a term, in order.
 *
 * @param language ISO 639-1 code of the text.
 */
export function allTerms(text: string, language: string): Term[] {
  const mixedCase = /\p{Ll}/u.test(text);
  const known = rememberedOf(mixedCase ? language : `${language} in capitals`);
  return joinDotted(text, words(text)).map(({ text: printed, start, end }) => {
    let analysed = known.get(printed);
    if (analysed === undefined) {
      analysed = analyse(printed, language, mixedCase);
      known.set(printed, analysed);
    }
    return { word: analysed.word, stem: analysed.stem, stop: analysed.stop, start, end };
  });
}

/**
 * The terms of a text that say what it is about: all but the stop words, or all when nothing else is there.
 *
 * @param language ISO 639-1 code of the text.
 */
export function contentTerms(text: string, language: string): Term[] {
  const terms = allTerms(text, language);
  const content = terms.filter((term) => !term.stop);
  return content.length > 0 ? content : terms;
}
