/** How questions about the articles themselves are asked in a language, and how an article prints where its words come from. */

import type { SourceCues } from './cues.js';

export interface SourcingPack {
  /** ISO 639-1. */
  code: string;

  /** Asks how, or to whom, somebody gave a statement; the group is who did. */
  statementGiven: readonly RegExp[];
  /** Asks which other media the articles have their news from. */
  mediaCited: readonly RegExp[];
  /** Asks where an outlet, an article or an author has something from: the named groups are `by` and `what`, each may be absent. */
  takenFrom: readonly RegExp[];
  /** Asks whose a figure is; the group is what it is of. */
  figureFrom: readonly RegExp[];
  /** Asks with what the articles begin. */
  openings: RegExp;
  /** Asks which post somebody holds; the group is who does. */
  post: readonly RegExp[];
  /** Names an outlet whose author is asked for; the group is its name. */
  outletAsked: readonly RegExp[];
  /** Asks at what hour an article was published. */
  hour: RegExp;
  /** Asks how long an article is. */
  length: RegExp;
  /** Asks how many articles or outlets there are. */
  counted: RegExp;
  /** Ask for the article that was published last, and first. */
  newest: RegExp;
  oldest: RegExp;
  /** Asks which articles do not, and which do, name who wrote them. */
  unsigned: RegExp;
  signed: RegExp;
  /** Words that show what a question asks, where no form of asking does. */
  cues: SourceCues;
  /** Words of such questions that tell nothing of the article meant, folded. */
  framing: ReadonlySet<string>;
  /** Nouns, folded, for whatever an article tells: "its information". */
  anythingTold: ReadonlySet<string>;

  /** By which means something was said: "in an email". */
  means: RegExp;
  /** To whom it was said: "told reporters", "wrote to the Post". */
  recipient: RegExp;
  /** The words are had from others: "has been widely quoted". */
  quotedElsewhere: RegExp;

  /** Says whose count a number is: "by the council's count". */
  countedBy: RegExp;

  /** Names of which one word is this are names of media: "News", "Gazette". */
  mediaWord: RegExp;
  /** A name that reports something; the group is the name, the second what shows that it is one of media, if anything does. */
  reported: RegExp;
  /** A name whose report is told of, or that was told something; the first group that is there is the name. */
  ofMedia: RegExp;
  /** Media that are not named: "news outlets have quoted". */
  unnamedMedia: RegExp;
  /** What stands in a byline and is neither a name nor a post. */
  bylineFraming: RegExp;
}
