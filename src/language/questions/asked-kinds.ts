/** Ways of asking for statements, days, outlets and their words beside the plain ones, in a language. No subject is named. */

export interface AskedKinds {
  /**
   * How outlets are named as those asked of: what stands before and between several, what is asked of them together, and the forms
   * of a question of one, with `OUTLET` for its name, each with what is asked without it; `$<act>` is the form's group of that name.
   */
  outletForms: {
    both: string;
    and: string;
    together: string;
    /** Ends what stands before an outlet's name where the question asks of it. */
    asksOf: RegExp;
    one: readonly (readonly [form: string, plain: string])[];
  };
  /** Describes a speaker by what was said or done ("which councillor dislikes ..."); the group is what they did. */
  described: RegExp;
  /** Names a speaker and then a topic without asking anything: the groups are the name and the topic ("Berg on the sluice"). */
  nameAndTopic: RegExp;
  /** In a wish for what somebody said: words, folded, that ask for all of it, whatever opens the wish before them, and what opens a topic. */
  allSaid: { all: ReadonlySet<string>; topic: RegExp };
  /** In an article, shows that what follows answers a question: "asked whether", a question mark. */
  askedBefore: RegExp;
  /** Opens a description that reports what somebody said: "admitted that". */
  reporting: RegExp;
  /** Opens a description of what somebody is willing to do or not, which is told in other words as well: "refuses to". */
  willing: RegExp;
  /** Asks what somebody said by an open question ("did Berg say whether ..."); the groups are the speaker and the topic. */
  saidWhether: RegExp;
  /** Asks who stands behind words in quotation marks, by whatever verb; the group begins with the words. */
  quoted: RegExp;
  /** Asks when something ends, or by when it is to be done. */
  endAsked: RegExp;
  /** Asks, behind the question word, for the last time or the first time that something was done: a group of that name. */
  whichTime: RegExp;
  /** Asks behind a question when something began until when it goes on. */
  andUntil: RegExp;
  /** To whom and on which occasion somebody spoke: beside a day these words of a topic say nothing more. */
  setting: RegExp;
  /** Opens what an outlet tells behind a quotation of what its speaker then did, which is no part of what was said. */
  thenDid: RegExp;
  /** Says at the end of a wish for events in order from where to where they go, by what happened and not by days. */
  orderSpan: RegExp;
  /** Such words that go from the first to the last of all: they leave nothing out. */
  orderWhole: RegExp;
  /** Asks what was said on an occasion of speaking; the group is the occasion. */
  occasionSaid: RegExp;
  /** Asks for the day of an occasion of speaking before another, or of `all` of them; the named groups are `occasion`, `before` or `all`. */
  occasionBefore: RegExp;
  /** Asks which of some things came first or last: the named groups are `words`, or `first` and `second`, and `topic`, which may be absent. */
  cameFirst: readonly RegExp[];
  /** Names the topic before the question: the groups are both. */
  topicFirst: RegExp;
  /** Nouns for an affair as a whole, whatever it is about. */
  affair: RegExp;
  /** What the people of a topic only are in the affair: it tells nobody apart. */
  affected: RegExp;
  /** Asks which one newspaper or broadcaster reported what the group tells. */
  medium: RegExp;
  /** Asks what follows of which outlets do not: it says nothing of what they carry. */
  andWhoDoesNot: RegExp;
  /** Asks whether outlets print something alike; the group is what. */
  alike: RegExp;
  /** Nouns for what somebody said: a topic with one asks for its versions. */
  statementNoun: RegExp;
  /** A noun for one way of telling something, or for what was given in answer: a topic with it is a statement where versions are asked for. */
  toldNoun: RegExp;
  /** Says that something was given in answer, with what joins it to what was asked. */
  replied: RegExp;
  /** Whose reply is asked about, in the group `owner`. */
  replyOwner: RegExp;
  /** Words of a question about versions that say nothing of which statement. Global. */
  aboutVersions: RegExp;
  /** Stands among words to choose from and is none: "something else". */
  noChoice: RegExp;
  /** Offers words to choose from for something: the named groups are `words` (or `or`) and `topic`, which may be absent. */
  choice: readonly RegExp[];
}
