/** How readers ask, in a language, for the words that outlets use. */

export interface WordingPack {
  /** ISO 639-1. */
  code: string;
  /** Ask for each outlet's words, whatever command carries the question; the group is the topic. */
  asked: readonly RegExp[];
  /** Names a person by what he or she is ("Berg's job"); one of the groups is the person. */
  officeOf: RegExp;
  /** Words at the end of a topic that say where it is looked for: "in each article". */
  whereAsked: RegExp;
  /** Words of a topic that say nothing of those it asks for ("who are affected"), folded. */
  empty: ReadonlySet<string>;
  /** Nouns, folded, that have a verb and name no act: who asks for the plan to do something asks for the word "plan". */
  noActs: ReadonlySet<string>;
  /** Groups of nouns: the first names a kind of thing or people, the others what it is called in a report. Folded by whoever reads them. */
  kinds: readonly string[];
}
