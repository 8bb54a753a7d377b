/** What printed numbers are worth. */

/** Numbers in letters, each in the place of its value. */
const inLetters: Readonly<Record<string, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
};

/** Words that multiply the number before them. */
const multipliers: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

/** Figures at the beginning of a text: "38,400", "38 400", "1.4". */
const figures = /^(?:\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)/u;

const next = /^[\s\u00a0\u202f-]+(\p{L}+)/u;

/**
 * The value of the number with which a text begins.
 *
 * @param text - in figures, in letters up to twelve, or either with a word that multiplies: "two million"
 * @param language - ISO 639-1 code
 * @returns null where the text begins with no such number
 */
export function numberAt(text: string, language: string): number | null {
  const printed = figures.exec(text)?.[0];
  const letters = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const value = printed === undefined ? valueInLetters(letters, language) : valueInFigures(printed);
  if (value === null) return null;
  const times = next.exec(text.slice((printed ?? letters).length))?.[1]?.toLowerCase() ?? '';
  return value * (multipliers[times] ?? 1);
}

function valueInLetters(word: string, language: string): number | null {
  const value = inLetters[language]?.indexOf(word.toLowerCase()) ?? -1;
  return value === -1 ? null : value;
}

/** A mark before three figures groups them; before others it begins a fraction. */
function valueInFigures(printed: string): number {
  const isGrouped = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$/u.test(printed);
  return Number(isGrouped ? printed.replace(/\D/gu, '') : printed.replace(',', '.'));
}
