import type { Offices } from './offices.js';
import type { SpokenAct } from './spoken-acts.js';

/** How a question for whoever said something opens, and the words of its opening that say nothing of what was said. All are folded. */
export interface SpeakerAskedWords {
  /** The words that ask for a person: "who", "according to whom", "which minister", "whose"; the group `source` where they ask for one by themselves. */
  opens: RegExp;
  /** Offices that a question may ask somebody of. */
  offices: Offices;
  /** Verbs and nouns for saying and thinking: they tell no more than that something was said. */
  saying: ReadonlySet<string>;
  /** Verbs and nouns for how something was said, and for wishing and judging: the statement may show it without a word for it. */
  attitudes: ReadonlySet<string>;
  /** Those of them that are done to somebody: accusing, mocking, thanking. */
  toAnother: ReadonlySet<string>;
  /** Those of them that say no to what follows: denying, refusing, doubting. */
  denials: ReadonlySet<string>;
  /** Those that are done by their own word: apologising, thanking. */
  performed: ReadonlySet<string>;
  /** Acts that are done with words: a statement that does not show the one that is asked for is rather another. */
  acts: readonly SpokenAct[];
  /** Behind words in quotation marks the outlet goes on with what the same speaker said: "adding that". */
  further: ReadonlySet<string>;
  /** Verbs that say little by themselves: "take", "give"; many statements have one of them. */
  light: ReadonlySet<string>;
  /** Stand around those: helping verbs, listeners, "clear" in "made clear". */
  around: ReadonlySet<string>;
  /** What was said begins behind one of these, where a word for saying stands before it. */
  links: ReadonlySet<string>;
  /** Those of them that open a clause. */
  clauses: ReadonlySet<string>;
  /** Those of the links before what a statement is about, or what it says: of listeners, of a purpose none of them tells. */
  topics: ReadonlySet<string>;
  /** Of the words around, those for listeners: behind a link they are of what was said. */
  listeners: ReadonlySet<string>;
  /** What a wish for all that somebody said has beside the name: "on behalf of", "taking all articles together". */
  overall: ReadonlySet<string>;
  /** Before whoever something said comes from, where no word asks who; the group is the name or the office. */
  giver: RegExp;
}
