/** Tokens reduced to a few classes: what the ranker may know of the words around a run or a mention. */
import { is, Lexical } from '../language/lexical.js';
import type { LanguagePack } from '../language/packs/index.js';
import type { FrameToken } from './frame.js';

/** The class of a token, or of the edge that stands in its place. At most 32, so that a tree can test any set of them at once. */
export const TokenClass = {
  /** Beyond the paragraph. */
  edge: 0,
  /** In another sentence. */
  otherSentence: 1,
  run: 2,
  comma: 3,
  colon: 4,
  stop: 5,
  semicolon: 6,
  bracket: 7,
  mark: 8,
  opener: 9,
  speech: 10,
  report: 11,
  manner: 12,
  pronoun: 13,
  determiner: 14,
  preposition: 15,
  auxiliary: 16,
  name: 17,
  conjunction: 18,
  verb: 19,
  word: 20,
  relative: 21,
  adverb: 22,
  possessive: 23,
  calendar: 24,
} as const;

export type TokenClass = (typeof TokenClass)[keyof typeof TokenClass];

const MARKS = new Map<string, TokenClass>([
  [',', TokenClass.comma],
  [':', TokenClass.colon],
  ['.', TokenClass.stop],
  [';', TokenClass.semicolon],
  ['(', TokenClass.bracket],
  [')', TokenClass.bracket],
]);

/** What gives a word another class than its form does. */
const CLASSED =
  Lexical.reportOpener |
  Lexical.cue |
  Lexical.pronoun |
  Lexical.determiner |
  Lexical.preposition |
  Lexical.auxiliary |
  Lexical.calendar |
  Lexical.relative |
  Lexical.conjunction |
  Lexical.adverb |
  Lexical.adverbForm;

/** @returns the class of a token by its own form. */
export function classOf(token: FrameToken, pack: LanguagePack): TokenClass {
  if (token.kind === 'run') return TokenClass.run;
  if (token.kind === 'possessive') return TokenClass.possessive;
  if (token.kind === 'mark') return MARKS.get(token.text) ?? TokenClass.mark;
  const inside = token.capital && !token.opensSentence;
  if (is(token, CLASSED)) {
    if (is(token, Lexical.reportOpener)) return TokenClass.opener;
    if (is(token, Lexical.cue) && !inside) return TokenClass[pack.cues.get(token.lower)!];
    if (is(token, Lexical.pronoun)) return TokenClass.pronoun;
    if (is(token, Lexical.determiner)) return TokenClass.determiner;
    if (is(token, Lexical.preposition)) return TokenClass.preposition;
    if (is(token, Lexical.auxiliary)) return TokenClass.auxiliary;
    if (is(token, Lexical.calendar)) return TokenClass.calendar;
    if (inside) return TokenClass.name;
    if (is(token, Lexical.relative)) return TokenClass.relative;
    if (is(token, Lexical.conjunction)) return TokenClass.conjunction;
    if (is(token, Lexical.adverb | Lexical.adverbForm)) return TokenClass.adverb;
  }
  if (token.capital) return TokenClass.name;
  return is(token, Lexical.verbForm) ? TokenClass.verb : TokenClass.word;
}
