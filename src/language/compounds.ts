/** Words for people that are made of two words, which an article may print apart: "children at school". */

/** By ISO 639-1 code: how such words end. */
const endings: Readonly<Record<string, RegExp>> = {
  en: /^(\p{L}{3,}?)(child(?:ren)?|workers?|owners?|holders?|keepers?|makers?|drivers?|builders?|teachers?|growers?|breeders?|sellers?|dealers?|payers?|goers?|boys?|girls?)$/u,
};

/**
 * The two words that a word for people is made of.
 *
 * @param word - folded
 * @param language - ISO 639-1 code
 * @returns null for other words
 */
export function compoundParts(word: string, language: string): readonly [string, string] | null {
  const match = endings[language]?.exec(word);
  return match == null ? null : [match[1]!, match[2]!];
}
