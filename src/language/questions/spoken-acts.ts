/** Acts that are done with words, by the words that ask for them and those by which a statement shows that it is one. */
export interface SpokenAct {
  /** Words of a question that ask for the act ("who promised"); folded. */
  asked: ReadonlySet<string>;
  /** What a statement has that does it. */
  shown: RegExp;
  /** What a statement has that rather asks somebody else for it: who wants a promise gives none. */
  sought?: RegExp;
}
