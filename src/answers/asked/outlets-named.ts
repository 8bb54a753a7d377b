/** Outlets that a question names as those it asks of: "CBC and the Post on the weir", "according to the Post". */
import { articlePattern } from '../../language/name-words.js';
import { questionPacks } from '../../language/questions/index.js';
import { type Library, searchedFrom } from '../../library/index.js';

/** A question without the outlets it names, and those outlets. */
export interface OutletsNamed {
  text: string;
  outlets: string[];
}

const article = new RegExp(`^${articlePattern}`, 'iu');

/** A name without its article, as it is written. */
function bare(name: string): string {
  return name.replace(article, '');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]");
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** How readers write the names of outlets: in full, or by letters in capitals that no other outlet's name has. */
function namesOf(outlets: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const lettersOf = (outlet: string): string[] => [...new Set(outlet.match(capitals))];
  const shared = new Map<string, number>();
  for (const letters of outlets.flatMap(lettersOf)) shared.set(letters, (shared.get(letters) ?? 0) + 1);
  for (const outlet of outlets) {
    names.set(bare(outlet).toLowerCase(), outlet);
    for (const letters of lettersOf(outlet)) if (shared.get(letters) === 1) names.set(letters.toLowerCase(), outlet);
  }
  return names;
}

interface Names {
  /** A part of a pattern that matches any of them. */
  pattern: string;
  /** Found in a question that names any of them: the forms are only tried then. */
  any: RegExp;
  outletOf: (words: string) => string;
}

const known = new WeakMap<Library, Names>();

function namesIn(library: Library): Names {
  const found = known.get(library);
  if (found !== undefined) return found;
  const names = namesOf([...new Set(library.articles.map(({ outlet }) => outlet))]);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = `(?<![\\p{L}\\p{N}])${articlePattern}?(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;
  const outletOf = (words: string): string =>
    names.get(bare(words).replaceAll('’', "'").toLowerCase()) ?? names.get(bare(words).toLowerCase())!;
  const made = { pattern, any: new RegExp(pattern, 'iu'), outletOf };
  known.set(library, made);
  return made;
}

/** A question of several outlets together. */
function ofSeveral(text: string, { pattern, outletOf }: Names): OutletsNamed | null {
  for (const { kinds } of questionPacks) {
    const { both, and, together } = kinds.outletForms;
    const own = "(?:['’]s)?";
    const list = new RegExp(`(?:${both})?${pattern}${own}(?:${and}${pattern}${own})+`, 'iu').exec(text);
    if (list === null) continue;
    const outlets = [...list[0].matchAll(new RegExp(pattern, 'giu'))].map(([name]) => outletOf(name));
    const ends = /['’]s$/u.exec(list[0])?.[0] ?? '';
    return { text: text.replace(list[0], `${together}${ends}`), outlets: [...new Set(outlets)] };
  }
  // "How does the Post's story differ from the Herald's?"
  const apart = new Set([...text.matchAll(new RegExp(pattern, 'giu'))].map(([name]) => outletOf(name)));
  return apart.size > 1 ? { text, outlets: [...apart] } : null;
}

/** A word that is an outlet's name may be written for what it means: "in focus". Letters in capitals may be written small. */
function isCommonWord(name: string): boolean {
  return /^\p{Ll}{5,}$/u.test(bare(name));
}

/** A question of one outlet. */
function ofOne(text: string, { pattern, outletOf }: Names): OutletsNamed | null {
  for (const { kinds } of questionPacks) {
    for (const [form, plain] of kinds.outletForms.one) {
      const asked = new RegExp(form.replaceAll('OUTLET', `(?<outlet>${pattern})`), 'iu');
      const outlet = asked.exec(text)?.groups?.['outlet'];
      if (outlet === undefined || isCommonWord(outlet)) continue;
      const rest = text.replace(asked, plain).trim();
      if (rest !== '') return { text: rest, outlets: [outletOf(outlet)] };
    }
  }
  return null;
}

/**
 * The outlets that a question asks of by name.
 *
 * @param text - the reader's words without the marks at their end
 * @returns null where it names none as such, or where their articles are so many that setting them apart takes long
 */
export function outletsNamed(library: Library, text: string): OutletsNamed | null {
  const names = namesIn(library);
  const named = names.any.test(text) ? (ofSeveral(text, names) ?? ofOne(text, names)) : null;
  if (named === null) return null;
  const theirs = library.articles.filter(({ outlet }) => named.outlets.includes(outlet));
  const paragraphs = theirs.reduce((sum, article) => sum + article.paragraphs.length, 0);
  return paragraphs > searchedFrom ? null : named;
}

/**
 * Where a text has the names of outlets, in UTF-16 units, end exclusive. Letters in capitals may name what an outlet is named after:
 * they are its name only where the question asks of it.
 */
export function outletNamesIn(library: Library, text: string): { start: number; end: number; outlet: string }[] {
  const { pattern, outletOf } = namesIn(library);
  const asksOf = (before: string): boolean => questionPacks.some(({ kinds }) => kinds.outletForms.asksOf.test(before));
  return [...text.matchAll(new RegExp(`${pattern}(?:['’]s)?`, 'giu'))]
    .filter(([name]) => !isCommonWord(name))
    .filter(({ index, 0: name }) => {
      const isFull =
        bare(name)
          .replace(/['’]s$/u, '')
          .toLowerCase() === bare(outletOf(name.replace(/['’]s$/u, ''))).toLowerCase();
      return isFull || asksOf(text.slice(0, index));
    })
    .map((match) => {
      const [words] = match;
      return { start: match.index, end: match.index + words.length, outlet: outletOf(words.replace(/['’]s$/u, '')) };
    });
}
