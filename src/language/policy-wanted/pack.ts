/** What kind of thing a question of a policy wants told, and how articles tell such things. No subject is named. */

/** A kind of thing that is wanted: from what day, by when, how often, what penalty, on what condition. */
export interface ThingWanted {
  /** A question that wants it. */
  asked: RegExp;
  /** A sentence that gives one. */
  told: RegExp;
  /** Words that ask for it and say nothing of which policy. Matched against folded words. */
  asking: RegExp;
  /** A sentence that gives none, whatever words for it there are: somebody else asks for it. */
  unless?: RegExp;
  /** Whether so much is wanted in any question of a kind: nothing, where another thing is wanted. */
  generally?: boolean;
  /** Whether it is told of anything, so that only the nouns of its matter tell one from another: none may be lacking. */
  ofAnything?: boolean;
  /** Whether it is told in such words alone: what has none of them gives no such thing. */
  inSoManyWords?: boolean;
  /** Whether it is told in all that its speaker goes on to say: arguments. */
  goesOn?: boolean;
  /** A sentence that gives it as a value, a day, a length of time, a number: where one that is shown does, what does not is no answer. */
  value?: RegExp;
  /** Whether no other reading of a question knows of it: what gives it is the answer, whatever they find. */
  plainly?: boolean;
}

/** The kinds of things of a language; a question may want several. */
export interface PolicyWantedPack {
  /** ISO 639-1. */
  code: string;
  things: readonly ThingWanted[];
  /** Words of any question of a policy that say nothing of which. Matched against folded words. */
  general: RegExp;
  /** A sentence that tells nothing of what holds: what a reporter asked, what somebody did not say. */
  leavesOpen: RegExp;
  /** A question for the arguments of those who are against something: all that its speaker goes on to say tells them. */
  argued: RegExp;
  /** A question what was decided of a matter, up to where its matter begins. */
  decidedOn: RegExp;
}
