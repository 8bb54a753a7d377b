/** Words by which a question about the articles themselves shows what it wants, in whatever order they stand. */

export interface SourceCues {
  /** Asks for what no article's text tells: whose picture it is, how to reach somebody. */
  beyond: RegExp;
  /** Calls an article, or a part of one. */
  article: RegExp;
  /** Asks who wrote an article. */
  author: RegExp;
  /** Asks for whom it was written. */
  outlet: RegExp;
  /** Asks on which day it appeared. */
  day: RegExp;
  /** Asks at what hour. */
  hour: RegExp;
  /** Asks for its headline. */
  headline: RegExp;
  /** Asks what somebody is by profession. */
  post: RegExp;
  /** Asks how something was said, and to whom. */
  channel: RegExp;
  recipient: RegExp;
  /** Calls what was said: "statement", "email". */
  statement: RegExp;
  /** Asks for one person of those it was given to, whom articles never name. */
  person: RegExp;
  /** Asks where a text has something from. */
  origin: RegExp;
  /** May ask so as well, where nothing of the article itself is asked for: "credited", "agency". */
  mention: RegExp;
  /** What is asked for points to the article itself: "the latest". */
  newest: RegExp;
  oldest: RegExp;
  /** Asks for articles that name nobody as their author. */
  unsigned: RegExp;
  /** Words around all that, folded, that tell nothing of what is meant. */
  frames: ReadonlySet<string>;
}
