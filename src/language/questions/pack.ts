/** How questions about the news are asked in a language, and the words by which a sentence answers them. No subject is named. */

import type { AskedKinds } from './asked-kinds.js';
import type { SpeakerAskedWords } from './speaker-asked.js';
import type { SpeechCues } from './speech-cues.js';

/** Facts of an article that a question can ask for, named as `ArticleFacts` names them. */
export type FactAsked = 'byline' | 'outlet' | 'published' | 'modified' | 'headline' | 'url' | 'language';

/** A question for a measure ("how old", "how deep") and the units that answer it. */
export interface Measure {
  asked: RegExp;
  unit: RegExp;
  /** Says how much without a number: "for the shortest time possible". */
  told?: RegExp;
  /** The measure is somebody's or something's age. */
  age?: boolean;
}

/** A kind of question and what a sentence that answers it says: how things were before, what else there is. */
export interface Telling {
  asked: RegExp;
  told: RegExp;
  /** Nothing else answers. */
  required?: boolean;
  /** Before a number, a place or a reason that the question's first word asks for: the kind is one of its own. */
  first?: boolean;
  /** The kind of a question why: reasons for it are told so, whatever else gives reasons. */
  why?: boolean;
}

/** Words of a question that the coverage answers in a form rather than in a word: what is planned "will" be done. */
export interface FormAsked {
  /** Folded. */
  words: ReadonlySet<string>;
  /** After one of these the word is a noun for something that the coverage names. */
  notAfter?: ReadonlySet<string>;
  /** Found in a sentence that has the form. */
  form: RegExp;
}

/** A form of a question, and the plain one that means the same: `$1` is its first group, or it is made from the match and its groups. */
export type Rephrasing = readonly [form: RegExp, plain: string | ((match: string, ...groups: string[]) => string)];

export interface QuestionPack {
  /** ISO 639-1. */
  code: string;
  /** Ways of asking beside the plain ones. */
  kinds: AskedKinds;
  /** A wish for what somebody said. */
  speechCues: SpeechCues;
  /** A question for whoever said something; null where only the cues of speech tell it. */
  speakerAsked: SpeakerAskedWords | null;
  /** Courtesy around a question, and forms that say in many words what a question word says in one. Applied in order. */
  rephrasings: readonly Rephrasing[];
  /** Questions in two parts, made one before they are parted at colons and commas. Applied in order. */
  parted: readonly Rephrasing[];
  /** Questions with the word that asks at their end, as people speak; not tried on what may be a quotation. Applied in order. */
  spoken: readonly Rephrasing[];
  /** "Who said ..."; the last group is the quotation. */
  whoSaid: readonly RegExp[];
  /** Asks whether somebody said some words: first group the speaker that is presumed, second the words. */
  didSay: readonly RegExp[];
  /** "What did X say (about Y)": first group the speaker, second the topic. */
  speakerSaid: readonly RegExp[];
  /** "How did X respond (to Y)": first group who, second what to. */
  responded: readonly RegExp[];
  /** What "says" something and is no speaker: a law, a study. Looked for in what is printed, not in who is quoted. */
  document: RegExp;
  /** Words that name a day. */
  dayWords: RegExp;
  /** Asks when. */
  dayAsked: RegExp;
  /** Asks what a day brought. */
  happenedOn: RegExp;
  /** Words that tell nothing beside a day: what it brought is asked for. */
  besideDay: ReadonlySet<string>;
  /**
   * Forms of a question for yes or no: `passive` asks what was done to its subject, `present` how things stand today; `still` are
   * the words that ask whether something holds on.
   */
  polar: readonly { asks: RegExp; passive: RegExp; present: RegExp; still?: RegExp }[];
  /** Asks what happened at all. */
  happened: RegExp;
  /** Asks for all of it in order of day. */
  inOrder: RegExp;
  /** Asks for a length of time. */
  lasting: RegExp;
  /** Words around the topic of such a question that say nothing of it: at its start, and at its end. */
  orderFraming: readonly [RegExp, RegExp];
  /** Asks how the outlets report on a topic, which is the group. */
  compared: RegExp;
  /** The outlets before what they are to be compared on: "the outlets on the weir". */
  outletsFirst: RegExp;
  /** Opens words that ask, and are no topic. */
  asks: RegExp;
  /** Asks for a policy in so many words. */
  policyAsked: RegExp;
  /** Asks how outlets' versions differ. */
  differ: RegExp;
  /** Asks which outlets have somebody: first group present when they must quote, second the name. */
  carriers: RegExp;
  /** Asks for facts of an article. */
  facts: readonly (readonly [FactAsked, RegExp])[];

  /** Asks for a number; what follows is what is counted. */
  number: RegExp;
  /** What is counted directly follows the words of `number` only after this. */
  countedAfter: RegExp;
  /** Asks how many of some. */
  ofAll: RegExp;
  /** Asks for a number in a period: "each day"; the group is the period. Its names as the coverage gives them follow. */
  rate: RegExp;
  ratePeriods: Readonly<Record<string, RegExp>>;
  /** Asks for a quantity of a mass: the number and what it is of may stand apart. Null where the noun's form does not tell. */
  mass: RegExp | null;
  measures: readonly Measure[];
  place: RegExp;
  reason: RegExp;
  /** Kinds of question that a sentence answers by the way it tells things; of several the first. */
  tellings: readonly Telling[];
  /** Asks what somebody will or would do; null where the form does not tell. */
  ahead: RegExp | null;
  /** In an article, what somebody was asked, from the verb on, where no plain answer follows. */
  wasAsked: RegExp;
  /** Asks for a question that was put to somebody, which elsewhere is no act of the story; null where its verb has no other meaning. */
  posed: RegExp | null;
  definition: RegExp;
  /** Asks what letters stand for; the groups are the letters. */
  lettersAsked: RegExp;
  /** Asks for what somebody tells: the first group names them. */
  toldBy: RegExp;
  /** Asks where somebody or something is from. */
  origin: RegExp;
  /** A preposition of origin and a name. */
  originNames: RegExp;
  /** Asks for the maker of a picture, or how to reach somebody: captions and contact lines are no part of the coverage. */
  beyondText: RegExp;
  /** Asks for what something holds or says: findings, contents, terms. */
  content: RegExp;
  /** Asks for a thing by its noun, the first group: a fine, a levy. */
  nounAsked: RegExp;
  /** Asks whose something is: what it is must be told beside the owner. Null where a language asks so in other ways. */
  whoseAsked: RegExp | null;
  /** Asks for the name of something of a kind; the group is the kind. */
  nameAsked: RegExp;
  /** Asks who holds an office; its first group ends in the office. Null where no form is known. */
  holder: RegExp | null;

  /** A preposition and a noun for a place. */
  placeNouns: RegExp;
  /** Tells of somebody who speaks: to reporters, at a conference, words. */
  speaking: RegExp;
  /** In a question: other words for somebody's saying something, which in an article may be of anything. */
  spokenWords: RegExp;
  /** The parts of a sentence, its quotations apart, that tell where somebody spoke rather than what was said; null where all of it may. */
  spokenAt: RegExp | null;
  /** Words for those who ask: one of them stands in `meetsPress`. */
  pressWords: readonly string[];
  /** Tells of somebody who meets the press, whatever the occasion is called. */
  meetsPress: RegExp;
  /** A preposition and the occasion on which, or the place at which, something was said. */
  occasion: RegExp;
  /** A preposition and a name, or a name before an occasion; one of the groups is the name. */
  placeNames: RegExp;
  /** Names that are no places: days, months and, where they have a capital, languages. */
  calendar: RegExp;
  /** Takes something for lacking when an act was done: "without a permit". */
  lacking: RegExp;
  /** Takes what is asked for still so. */
  still: RegExp;
  /** Tells what was so before, to the end of its clause. */
  bygone: RegExp;
  /** A verb that only says that something began or goes on, before the verb for what that is: "start letting boats in". Matched at its start. */
  begins: RegExp;
  /** Verbs that end what was done until then: "stop letting boats in". */
  ends: RegExp;
  /**
   * Asks of a change in any words: `acts` are verbs of changing, ending, and forbidding, `noLonger` says that something is done no
   * more, `begun` are verbs of what is done from now on, which must be told, and `decided` names as decided what is done;
   * `lifted` has verbs that undo, and nouns for what forbids: what lifts a ban does not lay it down.
   */
  changed: {
    acts: readonly string[];
    begun: readonly string[];
    noLonger: RegExp;
    decided: RegExp;
    lifted: { acts: readonly string[]; bans: ReadonlySet<string> };
  };
  /** Says before a verb that nobody did. */
  nobody: RegExp;
  /** Asks what somebody thinks of something. */
  viewAsked: RegExp;
  /** Names what was only spoken of, to the end of its clause: "a tangent on". */
  spokenOf: RegExp;
  /** Says why. */
  givesReason: RegExp;
  /** May say why, or only when. */
  mayGiveReason: RegExp;
  /** Says after what somebody had done: that prompted it. */
  promptedBy: RegExp;
  /** Opens a sentence that tells what led to what was told before it: "It follows the case of", "the order was prompted by". */
  prompting: RegExp;
  /** Says that a question was not answered. */
  leftOpen: RegExp;
  /** A word that asks, in a question or in what an article tells of one. */
  asksWith: RegExp;
  /** Gives a number without its noun: "there are 300 of them". */
  countedBefore: RegExp;

  /** Says that something more is told in what follows: "not the only one". */
  announces: RegExp;
  /** A second question behind the first one: what is asked first tells the kind of answer. */
  further: RegExp;
  /** Words about the coverage or about how things stand; they are no part of a question's subject. */
  aboutCoverage: RegExp;
  /** Question words and light verbs, folded. */
  light: ReadonlySet<string>;
  /** Words that ask for any act of a kind and weigh little, folded: what was decided is seldom told as a decision. */
  faint: ReadonlySet<string>;
  forms: readonly FormAsked[];
  /** Nouns that `lightAfter` has for what is asked for, which weigh little rather than nothing where the coverage has them, folded. */
  kindNouns: ReadonlySet<string>;
  /** Light only after one of the words, folded: "took part", "took place". */
  lightAfter: ReadonlyMap<string, ReadonlySet<string>>;
  /** What follows these tells of what the thing asked about was. */
  asideOpeners: ReadonlySet<string>;
  /** Where the speaker follows the verb: a word that may go on with the speaker's name or open the topic. */
  topicInSpeaker: RegExp | null;
  /** Words that take up again what was named before. */
  takesUp: ReadonlySet<string>;
  /** After these a capital city is a place and stands for no government; folded. */
  placePrepositions: ReadonlySet<string>;
  /** These open what a thing stands on or in: "the lorries on the ramp"; folded. */
  whereabouts: ReadonlySet<string>;
  /** What words that somebody is quoted with are called: nouns in the singular, folded. */
  sayingNouns: readonly string[];
  /** Nouns for events at which somebody may speak, folded. */
  events: ReadonlySet<string>;
  /** What stands between such a noun and the name of its place or holder. */
  eventPlace: RegExp;
  /** The same before the name of its holder, or of its place: "de". Null where the owner's name stands before the event. */
  eventOwner: RegExp | null;
  /** Stands for two that the article names: "both countries". */
  pair: RegExp;
  /** Tells of two together: names them, or stands for them. */
  pairTold: RegExp;
  /** Words that stand for what was named before. */
  pronouns: ReadonlySet<string>;
  /** Nouns for a policy of any kind, folded. */
  policyNouns: ReadonlySet<string>;
}

/** A set of words parted by white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
