/** The words by which a wish for what somebody said is told, in whatever order they stand. All are folded. */
export interface SpeechCues {
  /** Ask for whoever said something. */
  whoever: ReadonlySet<string>;
  /** Nouns for something that was said. */
  nouns: ReadonlySet<string>;
  /** Verbs for saying and thinking, in all forms that questions use. */
  verbs: ReadonlySet<string>;
  /** Before what was spoken of, behind a noun, a verb or a name. */
  about: ReadonlySet<string>;
  /** Between a noun for something said and whoever said it. */
  by: ReadonlySet<string>;
  /** Say nothing of what was said: courtesy, verbs of finding, nouns for articles. */
  frame: ReadonlySet<string>;
  /** Say nothing among those, and may say something in what was said: articles, auxiliaries, words for all. */
  light: ReadonlySet<string>;
  /** Say nothing behind what was said. */
  closing: ReadonlySet<string>;
  /** Asks for yes or no. */
  polar: RegExp;
  /** Asks so for anything at all. */
  anything: RegExp;
  /** Asks for something else than a speaker or words: a day, a place, a reason. */
  otherAsked: RegExp;
}
