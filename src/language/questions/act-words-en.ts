/** English words by which a question shows the act it asks about. */

/** Stands before who is asked to have done it. */
export const auxiliary = /\b(?:did|does|do|has|have|had)\b/iu;

/** "How many can they take": what is counted goes with the verb that follows. */
export const modal = /\b(?:can|could|will|would|must|should)\b/iu;

/** Words that open a noun phrase: a verb does not follow them. */
export const opensNoun =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|of|in|on|at|for|with|by|to|from|no|new|old|any)$/u;

/** Verbs of a wish: the act is what is wished, after "to". */
export const wishes = /^(?:want|wish|hope|plan|intend|mean|need|aim|like|seek|try|expect)$/u;

/** Stands behind "back" where that is no verb. */
export const afterParticle =
  /^(?:to|into|from|home|in|on|onto|across|over|through|at|towards?|out|again|there|here|with|without|when|before|after)$/u;

/** Wishes for a thing, and answers to it, are told in any words. */
export const toldFreely = /^(?:want|wish|like|need|react|respond|reply)$/u;

/** Verbs that ask for a cause: the act is what follows. */
export const causes = /^(?:led|prompted|caused|made|drove|moved|brought)$/u;

/** Verbs that say no more than the noun they take: "give a briefing", "deliver a speech". */
export const occasionVerbs = /^(?:give|hold|make|deliver|attend|take)$/u;

/** What such a verb takes. */
export const occasions =
  /^(?:briefing|conference|interview|speech|statement|address|remark|talk|testimony|presentation)s?$/u;

/** Follows a noun and no verb. */
export const nounBefore = /^(?:on|of)$/u;

/** Verbs of a charge, which is told by saying what was wrong: "the board broke the law". */
export const charges = /^(?:accuse|allege)$/u;

/** Opens a question why that tells what was done as a statement: "why the council closed the pool". */
export const whyTold =
  /^why (?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may)(?!\p{L}))/iu;

/** "Why was the sale called off": takes for done what was done to its subject. */
export const passiveAsked = /^(?:(?:why|when) )?(?:was|were)(?!\p{L})/iu;

/** Participles that are written as their verbs. */
export const unchanged = /^(?:shut|cut|put|set|hit|let|split|spread|shed|bid)$/u;

/** "Why is the council closing the pool": takes for so what its subject is doing. */
export const goingOn = /^why (?:is|are|was|were|has|have|had)(?!\p{L})/iu;

/** Verbs that say too little by themselves, in that form. */
export const lightGoingOn =
  /^(?:being|having|doing|going|getting|taking|making|giving|saying|telling|holding|calling|asking)$/u;

/** Verbs of getting, which what is got tells of. */
export const gets = /^(?:get|obtain|receive|secure|win)$/u;

/** ... and of giving. */
export const gives = /^(?:give|make|grant|provide|issue|deliver)$/u;

/** Nouns for what one gives and others often only seek: "did they give the promise". */
export const soughtThings =
  /^(?:promise|word|undertaking|assurance|guarantee|pledge|commitment|consent|permission|approval|apology|explanation|go-ahead|licence|license|permit|compensation)s?$/u;

/** Verbs that seek what follows, in any form. */
export const seeks =
  /^(?:ask|want|seek|demand|request|await|need|press|push|plead|beg|wait|hold|look)(?:s|ed|ing)?$|^sought$/u;

/** Participles of "have they got it" and "has she given it", which may as well be told as still sought. */
export const hasGot = /^(?:got|gotten|obtained|received|secured|won|given|granted|provided)$/u;

/** Verbs of which the noun behind them says what was done. */
export const emptyVerbs = /^(?:take|taken|took|have|had|make|made|give|given|hold|held|undergo|undergone)$/u;
