import type { Rephrasing } from '../questions/pack.js';

/** Words by which readers ask for days, in whatever order: what asks, and what only frames. No subject is named. */

/** The cues of one language. */
export interface DayCues {
  /** ISO 639-1. */
  code: string;
  /** Ask for events in order. Global. */
  order: RegExp;
  /** Ask which of several things came before which. Global. */
  sequence: RegExp;
  /** Stands between things of which the order is asked. */
  between: RegExp;
  /** Ask for a day, at either end of a part of a question. Global. */
  day: RegExp;
  /** Asks for something else than a day. */
  otherwise: RegExp;
  /** Names a day. Global. */
  dayName: RegExp;
  /** Opens a wish for events in order: "I would like". */
  wish: RegExp;
  /** Open a sentence in which readers speak of themselves: "We are doing a quiz." */
  ofReader: RegExp;
  /** Roundabout ways to tell an act, and the plain ones. Applied in order to a topic. */
  plain: readonly Rephrasing[];
  /** Nouns for speaking and their verbs, which an article tells by any verb of saying. Global. */
  speaking: RegExp;
  /** Asks for all that somebody, the group `speaker`, said in public: "did Holm speak to reporters or hold a briefing". */
  spokeAtAll: RegExp;
  /** Topics that tell of somebody's saying something, by a verb for it; groups `speaker`, `matter`, and `refused` where it was a no. */
  told: readonly RegExp[];
  /** A noun for what somebody holds, before what they hold it on: "position on". Global. */
  stance: RegExp;
  /** A language or a place in which somebody is asked to have spoken: group `manner`, or `before` where it stands before a noun for what was said. Global. */
  mannerAsked: RegExp;
  /** ... as an outlet tells it: "in Dutch", "switching to Dutch". Group `manner`. */
  mannerTold: RegExp;
  /** Names a language. */
  language: RegExp;
  /** Words for speaking, for what is said and for whoever hears it, folded: they say nothing of its matter. */
  spoken: ReadonlySet<string>;
  /** How a time of day is asked for, and how a sentence gives one. */
  hour: { asked: RegExp; told: RegExp };
  /** Ways of asking when something began to be so, and the words by which a sentence tells that it did. */
  begins: readonly { asked: RegExp; told: RegExp }[];
  /** Asks for a day to come: matched at the start of a topic. */
  ahead: RegExp;
  /** Says of somebody that they left something open. */
  leftOpen: RegExp;
  /** Opens what asks for a day behind the question word: "did", "was". */
  auxiliary: RegExp;
  /** Courtesy at the end of a plain question. Folded. */
  courtesy: ReadonlySet<string>;
  /** Frame a topic wherever they stand at an end of it: courtesy, commands, words for the coverage and for what happens. Folded. */
  frame: ReadonlySet<string>;
  /** Join words: at the end of a topic they say nothing. Folded. */
  joining: ReadonlySet<string>;
  /** Say nothing without other words, but belong to them: "did", "was", pronouns. Folded. */
  light: ReadonlySet<string>;
}
