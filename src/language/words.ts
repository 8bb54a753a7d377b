/** Words and their folded form: what search, matching and reading agree to call "the same word". */

/** A word as printed and where it stands, in UTF-16 units, end exclusive. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Dotted abbreviations ("U.S."), numbers with inner separators ("1,237.5"), then letters with inner apostrophes
 * ("don't", "l'accord"). Hyphens part words.
 */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** @returns the words of `text` in order, without punctuation. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Brings spellings that readers take for the same to one form: lower case, no diacritics, straight marks, plain hyphens.
 * The result can differ in length from `text`; it is for comparing, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** Text without the marks that end a question or a sentence. */
export function withoutEndMarks(text: string): string {
  return text.replace(/[\s?!.]+$/u, '');
}
