/** What a question asks of a policy in particular, and how an article tells it. No subject is named. */

/**
 * What is asked: how it was before, whether it is taken back, whether and until when it holds, what is spared, intended or asked for,
 * who is against it, how far talks on it, or a plan, have come.
 */
export type PolicyAspect =
  | 'former'
  | 'reconsidered'
  | 'lasting'
  | 'ending'
  | 'exempt'
  | 'intended'
  | 'requested'
  | 'opposed'
  | 'discussed'
  | 'decided'
  | 'standing';

/** A way of asking for one aspect of a policy. */
export interface AspectAsked {
  aspect: PolicyAspect;
  /** A question that asks for it. What is intended is asked of whom one of its groups has. */
  asked: RegExp;
  /** Words anywhere in a question of `/what-policy` that ask for it, in whatever order; where `asked` is found in none. */
  cue?: RegExp;
  /** A sentence that tells it. */
  told: RegExp;
  /** ... in so many words. */
  toldPlainly?: RegExp;
  /** ... or in its outlet's own words: "says that". */
  toldIndirectly?: RegExp;
  /** Words that ask for the aspect and say nothing of which policy. Matched against folded words. */
  asking: RegExp;
}

/** The aspects of a language, in the order in which a question is tried. */
export interface PolicyAskedPack {
  /** ISO 639-1. */
  code: string;
  aspects: readonly AspectAsked[];
  /** Parts of a question that say how the answer is wished for and nothing of which policy: "in all outlets". */
  framing: RegExp;
  /** Words that ask what there is by way of a policy and say nothing of which: "which measures are foreseen". Matched against folded words. */
  providing: RegExp;
  /** Words that describe a thing, by their endings: a reader may describe it otherwise than articles do. Matched against folded words. */
  describing: RegExp;
  /** A question what holds, which takes nothing for done: "which roads are closed". */
  ofState: RegExp;
  /** A paragraph that tells what became of the plan in the paragraph before it. */
  goesOn: RegExp;
  /** A question what holds at present, and a sentence that tells it. */
  inForce: { asked: RegExp; told: RegExp };
  /** A question what is to be done with somebody or something, and a sentence that tells it. */
  outcome: { asked: RegExp; told: RegExp };
  /** What of a question only tells of when or on what condition. */
  asides: RegExp;
  /** A sentence that reports a reporter's question, which names the policy by no more than "the measure". */
  asksReporter: RegExp;
  /** Says that all that there has been is meant, and no time before a change: "how many so far". */
  upToNow: RegExp;
  /** A question when something may or must be done: "when may boats leave". */
  whenAllowed: RegExp;
  /** A sentence that says what holds by a decision: "may no longer", "in force since". */
  holds: RegExp;
  /** Nouns for bodies of any kind, which their names stand for: "the agency CBP"; folded. */
  anyBody: ReadonlySet<string>;
  /** Who decided, as a question what was decided names them. */
  decider: RegExp;
  /** A sentence that names a decision as one its readers know of: "its recent order". */
  recalls: RegExp;
  /** A sentence that speaks of a policy as one that is known: "the policy", "this decision". */
  namesPolicy: RegExp;
  /** What somebody answered who was asked of a plan, though it be nothing: "would say only that". */
  answersReporter: RegExp;
  /** A sentence that speaks of the matter as one that is known: "the issue is being discussed". */
  onMatter: RegExp;
  /** Opens a sentence that goes on with what its article told before: "Until then". */
  takesUp: RegExp;
}
