/** Words of a text as answers match them: a question's words here, those of indexed articles in `segment-tokens.ts`. */
import { isStopWord } from '../../language/stop-words.js';
import { allTerms } from '../../search/terms.js';

/** A word of a text. Offsets are UTF-16 units, end exclusive. */
export interface Token {
  /** Folded word. */
  word: string;
  /** What it is matched by: its stem; for a short word in capitals its letters ("U.S." and "US" are `US`). */
  stem: string;
  start: number;
  end: number;
  /** False for stop words. */
  content: boolean;
  /** Begins with a capital. */
  capital: boolean;
}

/** A short word in capitals stands for a name and is not the small word it spells: "US" is not "us". */
const capitals = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{Lu}\p{N}]{1,5})$/u;

const capitalFirst = /^\p{Lu}/u;
const smallA = 97;
const smallZ = 122;

/** Whether the word at a place begins with a capital. */
export function isCapitalAt(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (code >= smallA && code <= smallZ) return false;
  return capitalFirst.test(text.slice(start, start + 2));
}

/** The letters of a short word in capitals; null for any other word. */
export function acronymAt(text: string, start: number, end: number): string | null {
  if (!isCapitalAt(text, start)) return null;
  const printed = text.slice(start, end).replace(/['’]s$/u, '');
  return capitals.test(printed) ? printed.replaceAll('.', '') : null;
}

/** Words of a text as tokens. */
export function tokensOf(text: string, language: string): Token[] {
  return allTerms(text, language).map(({ word, stem, start, end }) => {
    const acronym = acronymAt(text, start, end);
    return {
      word,
      stem: acronym ?? stem,
      start,
      end,
      content: acronym !== null || !isStopWord(word, language),
      capital: isCapitalAt(text, start),
    };
  });
}
