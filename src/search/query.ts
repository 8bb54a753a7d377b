/** A question's words as the index looks them up. */
import { stem } from '../language/stems.js';
import { allTerms, contentTerms } from './terms.js';

/** A word of a question that says what it is about. */
export interface QueryWord {
  /** Folded. */
  word: string;
  /** Its stems, one for each language that stems it differently. */
  stems: string[];
}

export interface Query {
  /** Each word once, in the question's order. */
  words: QueryWord[];
  /** Words the question puts in quotation marks, stop words included: one list of folded words a quotation. */
  quoted: string[][];
}

/** A question longer than this is cut here: its words would all be common ones to the index by then. */
const longestQuery = 64;

const quotation = /["“„«]([^"“”„«»]+)["”»]/gu;

/** The language whose stop words the question uses most; the first of `languages` when it uses none. */
function languageOf(text: string, languages: readonly string[]): string {
  let best = languages[0] ?? 'en';
  let most = 0;
  for (const language of languages) {
    const count = allTerms(text, language).filter((term) => term.stop).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}

/**
 * Reads a question for the index.
 *
 * @param languages ISO 639-1 codes of the languages that are indexed, sorted.
 * @returns The words it is about; all its words when it has none but stop words; no words for a question without any.
 */
export function readQuery(text: string, languages: readonly string[]): Query {
  const language = languageOf(text, languages);
  const words = new Map<string, QueryWord>();
  for (const term of contentTerms(text, language)) {
    if (words.size >= longestQuery) break;
    const stems = new Set([term.stem, ...languages.map((indexed) => stem(term.word, indexed))]);
    words.set(term.word, { word: term.word, stems: [...stems] });
  }
  const quoted = [...text.matchAll(quotation)]
    .map((match) => allTerms(match[1]!, language).map((term) => term.word))
    .filter((quotedWords) => quotedWords.length > 0);
  return { words: [...words.values()], quoted };
}
