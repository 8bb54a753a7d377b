/** Where a question names outlets and authors of the coverage. */
import type { Article } from '../../coverage/article.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import type { Token } from '../passages/tokens.js';

/** A name in a question. Offsets are UTF-16 units, end exclusive. */
export interface SourceNamed {
  start: number;
  end: number;
  /** In full, as the article has it. */
  name: string;
}

/** The words of content of a name. */
interface Name {
  name: string;
  words: readonly string[];
}

interface Names {
  outlets: readonly Name[];
  /** The one outlet or author whose name has a word. */
  outletOf: ReadonlyMap<string, Name>;
  authorOf: ReadonlyMap<string, Name>;
}

const known = new WeakMap<readonly Article[], Names>();

function nameOf(name: string, language: string): Name {
  const words = tokensOf(name, language).flatMap(({ word, content }) => (content ? [word] : []));
  return { name, words };
}

/** Names by their words; a word of several names is none's. */
function byWord(names: readonly Name[]): Map<string, Name> {
  const of = new Map<string, Name | null>();
  for (const name of names) {
    for (const word of name.words) {
      const other = of.get(word);
      of.set(word, other === undefined || other?.name === name.name ? name : null);
    }
  }
  return new Map([...of].flatMap(([word, name]) => (name === null ? [] : [[word, name] as const])));
}

function namesOf({ articles }: Coverage): Names {
  const found = known.get(articles);
  if (found !== undefined) return found;
  const languages = new Map(articles.map(({ outlet, language }) => [outlet, language]));
  const outlets = [...languages].map(([outlet, language]) => nameOf(outlet, language));
  const authors = articles.flatMap(({ byline, language }) =>
    (byline ?? '').split(',').flatMap((each) => (each.trim() === '' ? [] : [nameOf(each.trim(), language)])),
  );
  const names = { outlets, outletOf: byWord(outlets), authorOf: byWord(authors) };
  known.set(articles, names);
  return names;
}

/** The places of an outlet's name that stands in a question in full. */
function placesOf(tokens: readonly Token[], { words }: Name): Token[] {
  const content = tokens.filter((token) => token.content);
  const at = content.findIndex((_, index) => words.every((word, offset) => content[index + offset]?.word === word));
  return at === -1 || words.length === 0 ? [] : content.slice(at, at + words.length);
}

/**
 * The places in a question of the names of outlets, in full or by a word that is of no other outlet, and of authors.
 *
 * @param language - ISO 639-1 code of the coverage
 */
export function sourcesNamed(coverage: Coverage, text: string, language: string): SourceNamed[] {
  const { outlets, outletOf, authorOf } = namesOf(coverage);
  const tokens = tokensOf(text, language);
  const small = !/\p{Lu}/u.test(text.slice(1));
  const full = new Map(outlets.flatMap((name) => placesOf(tokens, name).map((token) => [token, name] as const)));
  return tokens.flatMap((token) => {
    const { word, capital, start, end } = token;
    const author = capital || small ? authorOf.get(word) : undefined;
    const name = full.get(token) ?? author ?? (capital ? outletOf.get(word) : undefined);
    return name === undefined ? [] : [{ start, end, name: name.name }];
  });
}
