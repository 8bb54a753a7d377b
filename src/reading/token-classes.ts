/** Tokens reduced to a few classes: what the ranker may know of the words around a run or a mention. */
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

/** @returns the class of a token by its own form. */
export function classOf(token: FrameToken, pack: LanguagePack): TokenClass {
  if (token.kind === 'run') return TokenClass.run;
  if (token.kind === 'possessive') return TokenClass.possessive;
  if (token.kind === 'mark') return MARKS.get(token.text) ?? TokenClass.mark;
  const { lower } = token;
  if (pack.reportOpeners.has(lower)) return TokenClass.opener;
  const cue = pack.cues.get(lower);
  if (cue !== undefined && !(token.capital && !token.opensSentence)) return TokenClass[cue];
  if (pack.pronouns.has(lower)) return TokenClass.pronoun;
  if (pack.determiners.has(lower)) return TokenClass.determiner;
  if (pack.prepositions.has(lower)) return TokenClass.preposition;
  if (pack.auxiliaries.has(lower)) return TokenClass.auxiliary;
  if (pack.calendar.has(lower)) return TokenClass.calendar;
  if (token.capital && !token.opensSentence) return TokenClass.name;
  if (pack.relatives.has(lower)) return TokenClass.relative;
  if (pack.conjunctions.has(lower)) return TokenClass.conjunction;
  if (pack.adverbs.has(lower) || pack.adverbForm.test(lower)) return TokenClass.adverb;
  if (token.capital) return TokenClass.name;
  return pack.verbForm.test(lower) ? TokenClass.verb : TokenClass.word;
}
