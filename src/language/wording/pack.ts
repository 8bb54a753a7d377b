/** How readers ask, in a language, for the words that outlets use. */

export interface WordingPack {
  /** ISO 639-1. */
  code: string;
  /** Ask for each outlet's words, whatever command carries the question; the group is the topic. */
  asked: readonly RegExp[];
  /** Ask for them where outlets' words are asked for in any case: the outlets are left out, or are "they". */
  askedOfWords: readonly RegExp[];
  /** Opens a topic that is told in a sentence: "it that the road is shut". */
  openTopic: RegExp;
  /** Names a person by what he or she is ("Berg's job"); one of the groups is the person. */
  officeOf: RegExp;
  /** Begins what something is named as ("as an example of"): that asks for no words. */
  namedAs: RegExp;
  /** Words at the end of a topic that say where it is looked for: "in each article". */
  whereAsked: RegExp;
  /** What a topic says in several words, and the plain ones that mean the same: "young people", "the ship's position". */
  plainly: readonly (readonly [RegExp, string])[];
  /** Words of a topic that say nothing of those it asks for ("who are affected"), folded. */
  empty: ReadonlySet<string>;
  /** Nouns, folded, that have a verb and name no act: who asks for the plan to do something asks for the word "plan". */
  noActs: ReadonlySet<string>;
  /** Groups of nouns: the first names a kind of thing or people, the others what it is called in a report. Folded by whoever reads them. */
  kinds: readonly string[];
  /** Groups of nouns for what is decided, and verbs that tell that it is: "the rule" where the council "voted to close". */
  deeds: readonly string[];
  /** Groups of words by which the same is told of those or of what a topic describes: done, undergone or the case. */
  told: readonly string[];
  /** Groups of words, farther apart than those, by which much the same is said of them: support only. */
  said: readonly string[];
  /** Nouns for those who do something, and how it is told that somebody does it: "Berg, who speaks for the port". */
  doing: readonly { noun: string; told: RegExp }[];
  /** Nouns of time and measure, folded: they name nothing that a topic describes. */
  idle: ReadonlySet<string>;
  /** Nouns of phrases that say how it is ("in place", "in force"), folded, and what opens these. */
  states: { opens: ReadonlySet<string>; nouns: ReadonlySet<string> };
  /** Words that tell of a state or of any act, folded: beside another word they tell little. */
  faint: ReadonlySet<string>;
  /** Those to whom statements are made, folded. */
  listeners: ReadonlySet<string>;
  /** Adjectives that only count or order, folded. */
  ordering: ReadonlySet<string>;
  /** Articles with which somebody is told of for the first time. */
  introduces: ReadonlySet<string>;
  /** Opens what is told of the noun before it ("people with no heating"), folded. */
  opensTold: ReadonlySet<string>;
  /** Adverbs that tell behind a noun where it is, folded. */
  whereabouts: ReadonlySet<string>;
  /** Relative pronouns, folded. */
  relatives: ReadonlySet<string>;
  /** Names what is done with a `thing`, in whatever way. */
  handling: RegExp;
  /** Tells that something is at a place, where a topic asks for its place and tells no more. */
  lies: string;
  /** Asks for a place in general: what its kind lists are places. */
  place: string;
}
