/** The small words before and inside names, of every language that is read: a name does not tell its own. */
import { packs } from './packs/index.js';
import { fold } from './words.js';

const articles = new Set(packs.flatMap((pack) => [...pack.articles]));
const inside = new Set(packs.flatMap((pack) => [...pack.articles, ...pack.bodyParticles]));

/** The source of a pattern for the article before a name, in any language. Letters have no diacritics. */
export const articlePattern = `(?:${[...articles].map((word) => (word.endsWith("'") ? word.replace("'", "['’]") : `${word} `)).join('|')})`;

const article = new RegExp(`^${articlePattern}`, 'u');

/** A name as names are compared: folded, and without its article: "the Harbour Post" is "harbour post". */
export function plainName(name: string): string {
  return fold(name).replace(article, '');
}

/** Whether a folded word is one of the small ones inside a name: "Department of Health and Human Services". */
export function isSmallWord(word: string): boolean {
  return inside.has(word);
}
