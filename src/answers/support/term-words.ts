/** Which words of a passage support a term of a question: the word itself, a related one, one that tells of the same thing. */
import { kindredStems, relatedStems } from '../../language/related-words.js';
import { sameNameFamily, sameWordFamily } from '../passages/aliases.js';
import type { Passage, Token } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';

/** The tokens that support a term: by itself or another writing of its name, by a related word, by one that tells of the same thing. */
export interface Found {
  exact: Token[];
  related: Token[];
  kindred: Token[];
}

/** Stems of words that support a term without being it. */
export interface Likes {
  related: ReadonlySet<string>;
  kindred: ReadonlySet<string>;
  /** How words support the term, of those with a capital and of those without: found once for each stem. */
  kinds: Record<'capital' | 'small', Map<string, keyof Found | null>>;
}

/** What supports each of a question's terms without being it, by language: found once a question. */
const likesOfTerms = new WeakMap<readonly Term[], Map<string, readonly Likes[]>>();

/** The words that support each term without being it. A word the question has as well stands for itself alone. */
export function likesOf(terms: readonly Term[], language: string): readonly Likes[] {
  const known = likesOfTerms.get(terms) ?? new Map<string, readonly Likes[]>();
  likesOfTerms.set(terms, known);
  let likes = known.get(language);
  if (likes === undefined) {
    likes = terms.map(({ stem: own }) => {
      const kindred = new Set(kindredStems(own, language));
      for (const { stem: other } of terms) kindred.delete(other);
      return { related: relatedStems(own, language), kindred, kinds: { capital: new Map(), small: new Map() } };
    });
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
function kindOf({ stem: own, capital }: Token, term: Term, { related, kindred, kinds }: Likes): keyof Found | null {
  const known = kinds[capital ? 'capital' : 'small'];
  let kind = known.get(own);
  if (kind === undefined) {
    if (own === term.stem || (term.forms.has(own) && !capital)) kind = 'exact';
    else if (capital && term.name && sameNameFamily(own, term.stem)) kind = 'exact';
    // A common noun is no part of a name: "country" in "Homeland Security".
    else if (term.name && !capital) kind = null;
    else if (related.has(own) || sameWordFamily(own, term.stem)) kind = 'related';
    else kind = kindred.has(own) ? 'kindred' : null;
    known.set(own, kind);
  }
  return kind;
}

/**
 * The words of some tokens that support a term.
 *
 * @param passage - the tokens' own, where a reporter's question does not count unless it is what is asked for
 */
export function foundIn(tokens: readonly Token[], term: Term, likes: Likes, passage?: Passage): Found {
  const found: Found = { exact: [], related: [], kindred: [] };
  for (const token of tokens) {
    const kind = kindOf(token, term, likes);
    if (kind !== null && (passage === undefined || term.posed || !tellsOfAsking(passage, token)))
      found[kind].push(token);
  }
  if (found.exact.length > 0) return found;
  for (const alias of term.aliases) {
    const exact = alias.map((stem) => tokens.find((token) => token.stem === stem));
    if (exact.every((token) => token !== undefined)) return { ...found, exact };
  }
  return found;
}
