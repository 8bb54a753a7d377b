/** How much of what a topic says is told of a phrase, and how near to it. */
import { baseOfInflected } from '../../language/verbs.js';
import { kindMembers, saidAlike, toldAlike, type WordingPack, wordingPackFor } from '../../language/wording/index.js';
import { packFor } from '../../language/packs/index.js';
import type { Term } from '../asked/question-terms.js';
import { clauseOf } from '../passages/clauses.js';
import { type NounPhrase } from '../passages/noun-phrases.js';
import type { Coverage, Passage, Token } from '../passages/passages.js';
import { phrasesIn } from '../passages/phrases.js';
import { foundIn } from '../support/term-words.js';

/** What a word of the topic is worth by where it stands: in the phrase or right beside it most, elsewhere in the paragraph least. */
const worthAt = {
  inside: 1,
  beside: 1,
  near: 0.9,
  inClause: 0.75,
  inSentence: 0.6,
  inParagraph: 0.35,
  head: 0.5,
} as const;

/** Words between a phrase and what stands beside it and near it. */
const apart = { beside: 3, near: 8 } as const;

/** What a word is worth by how it supports what is said: itself, one that means nearly the same, one by which the same may be told. */
const worthOf = { exact: 1, related: 0.85, alike: 0.75, apart: 0.5 } as const;

/** Words between a noun and the relative clause that tells of it ("people with diabetes whose clinics closed"), and of the clause. */
const mostBetween = 5;
const longestRelative = 12;

/** Marks that end what is told of a noun. */
const parting = /[,;:()—–.]/u;

/** What a topic says besides its noun, and the nouns that stand for it where it is a name. */
export interface Said extends Term {
  nouns: ReadonlySet<string>;
}

/** Stems of the nouns by which the coverage says what a name is: "Velafon, the sleeping pill". */
export function nounsFor(coverage: Coverage, { stem, name }: Term): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (!name) return nouns;
  for (const index of coverage.placesWith(stem)) {
    const passage = coverage.passages[index]!;
    const { tokens, text, article } = passage;
    const { determiners } = packFor(article.language);
    for (const [at, token] of tokens.entries()) {
      const [opener, noun] = [tokens[at + 1], tokens[at + 2]];
      if (token.stem !== stem || opener === undefined || noun === undefined) continue;
      if (!/^['’]?s?, $/u.test(text.slice(token.end, opener.start)) || !determiners.has(opener.word)) continue;
      const told = phrasesIn(passage).find(({ first, last }) => first <= at + 2 && last >= at + 2);
      if (told !== undefined) nouns.add(told.head.stem);
    }
  }
  return nouns;
}

/** Where what a relative clause tells of a phrase ends; the phrase's end where none does. */
function endOfRelative({ passage, sentence, last }: NounPhrase, { relatives }: WordingPack): number {
  const { tokens, text } = passage;
  const isParted = (at: number): boolean => parting.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start));
  for (let at = last + 1; at < Math.min(sentence.last, last + 2 + mostBetween); at++) {
    if (isParted(at)) return last;
    if (relatives.has(tokens[at]!.word)) {
      const end = tokens.findIndex((_, other) => other > at && isParted(other));
      return Math.min(sentence.last, end === -1 ? sentence.last : end, at + longestRelative);
    }
    if (baseOfInflected(tokens[at]!.word) !== null) return last;
  }
  return last;
}

/** Whether a noun stands for a name taken up: "the pill". */
function takesUp(tokens: readonly Token[], at: number, language: string): boolean {
  return packFor(language).definites.has(tokens[at - 1]?.word ?? '');
}

/** A word of a paragraph that tells what a word of the topic says: where it stands, and what it is worth, 0 to 1. */
interface Telling {
  at: number;
  worth: number;
}

/** What tells each word of a topic in one paragraph. */
export interface ToldIn {
  said: readonly Said[];
  /** By word of the topic. */
  telling: readonly (readonly Telling[])[];
}

/** The words of a paragraph that tell what a topic says. */
export function toldIn(passage: Passage, said: readonly Said[]): ToldIn {
  const { tokens, article } = passage;
  const { language } = article;
  const foundOfEach = foundIn(passage, said);
  const places = new Map(tokens.map((token, at) => [token, at]));
  const telling = said.map((term, index) => {
    const { exact, related, kindred } = foundOfEach[index]!;
    const [told, kinds] = [toldAlike(term.stem, language), kindMembers(term.stem, language)];
    const apart = term.name ? new Set<string>() : saidAlike(term.stem, language);
    const isAlike = (token: Token, at: number): boolean =>
      term.name
        ? term.nouns.has(token.stem) && takesUp(tokens, at, language)
        : token.content && [told, kinds].some((each) => each.has(token.stem.toLowerCase()));
    const found = (each: readonly Token[], worth: number): Telling[] =>
      each.map((token) => ({ at: places.get(token)!, worth }));
    return [
      ...found(exact, worthOf.exact),
      ...found(related, worthOf.related),
      ...found([...kindred, ...tokens.filter(isAlike)], worthOf.alike),
      ...found(
        tokens.filter((token) => token.content && apart.has(token.stem.toLowerCase())),
        worthOf.apart,
      ),
    ];
  });
  return { said, telling };
}

/**
 * How much of what a topic says is told of a phrase, by weight.
 *
 * @param told - what tells it in the phrase's paragraph
 * @returns 0 to 1
 */
export function toldOf(phrase: NounPhrase, { said, telling }: ToldIn): number {
  if (telling.every(({ length }) => length === 0)) return 0;
  const { passage, sentence, first, last } = phrase;
  const pack = wordingPackFor(passage.article.language);
  const clause = clauseOf(passage, sentence, phrase);
  const attached = pack === undefined ? last : endOfRelative(phrase, pack);
  const headAt = passage.tokens.indexOf(phrase.head);
  const placed = (at: number): number => {
    if (at === headAt) return worthAt.head;
    if (at >= first && at <= last) return worthAt.inside;
    if (at > last && at < attached) return worthAt.beside;
    const between = at < first ? first - at : at - last;
    if (at >= clause.first && at < clause.last) {
      if (between <= apart.beside) return worthAt.beside;
      return between <= apart.near ? worthAt.near : worthAt.inClause;
    }
    return at >= sentence.first && at < sentence.last ? worthAt.inSentence : worthAt.inParagraph;
  };
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const told = said.reduce((sum, { weight }, index) => {
    const worths = telling[index]!.map(({ at, worth }) => worth * placed(at));
    return sum + weight * Math.max(0, ...worths);
  }, 0);
  return total === 0 ? 0 : told / total;
}
