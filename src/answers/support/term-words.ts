/** Which words of a passage support a term of a question: the word itself, a related one, one that tells of the same thing. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { sameNameFamily, sameWordFamily } from '../passages/aliases.js';
import { StemFilter } from '../passages/stem-filter.js';
import type { Passage, Token } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';

/** The tokens that support a term: by itself or another writing of its name, by a related word, by one that tells of the same thing. */
export interface Found {
  exact: readonly Token[];
  related: readonly Token[];
  kindred: readonly Token[];
}

/** How a word supports each of a question's terms, by the term's place; null for the most words, which support none. */
type Kinds = readonly (keyof Found | null)[] | null;

/** Stems of words that support a term without being it. */
interface Like {
  related: ReadonlySet<string>;
  kindred: ReadonlySet<string>;
}

/** What supports a question's terms. */
interface Likes {
  /** By term. */
  each: readonly Like[];
  /** What is known of words with a capital and of those without, by their stems. */
  kinds: Record<'capital' | 'small', Map<string, Kinds>>;
  /** Lets through all words that may support a term, and few others. */
  filter: StemFilter;
}

/** What supports each of a question's terms without being it, by language: found once a question. */
const likesOfTerms = new WeakMap<readonly Term[], Map<string, Likes>>();

/** The words that support each term without being it. A word the question has as well stands for itself alone. */
function likesOf(terms: readonly Term[], language: string): Likes {
  const known = likesOfTerms.get(terms) ?? new Map<string, Likes>();
  likesOfTerms.set(terms, known);
  let likes = known.get(language);
  if (likes === undefined) {
    const each = terms.map(({ stem: own, synonyms = [] }) => {
      const kindred = new Set([...kindredStems(own, language), ...synonyms]);
      for (const { stem: other } of terms) kindred.delete(other);
      return { related: relatedStems(own, language), kindred };
    });
    const inAlias = new Set(terms.flatMap(({ aliases }) => aliases.flat()));
    const mayBe = (stem: string): boolean =>
      inAlias.has(stem) ||
      terms.some((term, index) =>
        [true, false].some((capital) => kindOf({ stem, capital }, term, each[index]!) !== null),
      );
    likes = { each, kinds: { capital: new Map(), small: new Map() }, filter: new StemFilter(mayBe) };
    known.set(language, likes);
  }
  return likes;
}

/** Opens a sentence, or follows a word that says that somebody was asked: a reporter's question is no act of the story. */
const beforeAsking = /^(?:when|after|being|was|were|is|been|if|once)$/u;

/** Whether a word tells of a reporter's question: "Asked whether ...", "was asked about". */
function tellsOfAsking({ tokens, sentences }: Passage, token: Token): boolean {
  if (token.word !== 'asked') return false;
  const index = tokens.indexOf(token);
  return sentences.some(({ first }) => first === index) || beforeAsking.test(tokens[index - 1]?.word ?? '');
}

/** How a word supports a term; null for most. */
function kindOf(
  { stem: own, capital }: Pick<Token, 'stem' | 'capital'>,
  term: Term,
  { related, kindred }: Like,
): keyof Found | null {
  if (own === term.stem || (term.forms.has(own) && !capital)) return 'exact';
  if (capital && term.name && sameNameFamily(own, term.stem)) return 'exact';
  // A common noun is no part of a name: "home" in "House of Lords".
  if (term.name && !capital) return null;
  if (related.has(own) || sameWordFamily(own, term.stem)) return 'related';
  return kindred.has(own) ? 'kindred' : null;
}

/** How a word supports each term. */
function kindsOf(token: Token, terms: readonly Term[], { each, kinds }: Likes): Kinds {
  const known = kinds[token.capital ? 'capital' : 'small'];
  let found = known.get(token.stem);
  if (found === undefined) {
    const ofTerms = terms.map((term, index) => kindOf(token, term, each[index]!));
    found = ofTerms.every((kind) => kind === null) ? null : ofTerms;
    known.set(token.stem, found);
  }
  return found;
}

/** Shared by all terms that nothing supports. */
const nothing: Found = { exact: [], related: [], kindred: [] };

/**
 * The words of a passage that support each term. A reporter's question does not count unless it is what is asked for.
 *
 * @param stretch - places among the passage's tokens, from `first` to before `last`; all of them unless told
 */
export function foundIn(
  passage: Passage,
  terms: readonly Term[],
  stretch?: { first: number; last: number },
): readonly Found[] {
  const likes = likesOf(terms, passage.article.language);
  return foundAmong(likes.filter.tokens(passage.indexed, passage.entry, stretch), terms, likes, passage);
}

/** The words that support each term among some words of a passage, or among those that mean the same. */
export function foundAmongWords(tokens: readonly Token[], terms: readonly Term[], language: string): readonly Found[] {
  return foundAmong(tokens, terms, likesOf(terms, language));
}

/** The words that support each term in the paragraph before a passage, if there is one, and in the headline. */
export function foundBefore(passage: Passage, before: Passage | undefined, terms: readonly Term[]): readonly Found[] {
  const likes = likesOf(terms, passage.article.language);
  const { filter } = likes;
  const tokens = before === undefined ? [] : filter.tokens(before.indexed, before.entry);
  return foundAmong([...tokens, ...filter.tokens(passage.indexed, passage.headlineEntry)], terms, likes);
}

/** @param passage - the tokens' own, where what reporters ask is to be told from what is told */
function foundAmong(
  tokens: readonly Token[],
  terms: readonly Term[],
  likes: Likes,
  passage?: Passage,
): readonly Found[] {
  const found = terms.map(() => nothing);
  if (tokens.length === 0) return found;
  for (const token of tokens) {
    const kinds = kindsOf(token, terms, likes);
    if (kinds === null) continue;
    for (const [index, kind] of kinds.entries()) {
      if (kind === null) continue;
      if (passage !== undefined && !terms[index]!.posed && tellsOfAsking(passage, token)) continue;
      const known = found[index]!;
      found[index] = { ...known, [kind]: [...known[kind], token] };
    }
  }
  for (const [index, { aliases }] of terms.entries()) {
    if (found[index]!.exact.length > 0) continue;
    for (const alias of aliases) {
      const exact = alias.map((stem) => tokens.find((token) => token.stem === stem));
      if (!exact.every((token) => token !== undefined)) continue;
      found[index] = { ...found[index]!, exact };
      break;
    }
  }
  return found;
}
