/** English nouns that ask for a kind of answer, and verbs that only carry them, as alternatives of a pattern. */

/** Why something was done. */
export const reasonNouns =
  '(?:reason|ground|motive|motivation|justification|purpose|rationale|basis|cause|explanation|excuse|argument|thinking|reasoning|logic|aim|goal|objective|object|intention|intent|idea|impetus|trigger|driver|consideration)s?';

/** Where something was. */
export const placeNouns = '(?:place|spot|location|venue|site|setting|locale|locality)s?';

/** Bodies that say or do something. */
export const groupNouns =
  '(?:(?:\\p{L}+ )?(?:group|organi[sz]ation|body|institution|agency|association|company|firm|party|union|charity|campaign|institute|society|ngo|watchdog|movement|federation|outfit|team|lobby|council|committee|commission))';

/** Texts that bind somebody. */
export const lawNouns =
  '(?:laws?|acts?|bills?|treat(?:y|ies)|conventions?|agreements?|accords?|pacts?|protocols?|charters?|covenants?|directives?|regulations?|rulebooks?|rules|codes?|statutes?|constitution|decrees?|ordinances?|resolutions?|declarations?|legislation|instruments?)';

/** What somebody follows who asks others. */
export const adviceNouns =
  '(?:advice|guidance|guidelines?|orders?|instructions?|recommendations?|directions?|directives?|opinions?|counsel|lead|rules|standards?|protocols?|manuals?|handbooks?|criteria|tables?|charts?|maps?|limits?|figures?)';

/** What somebody tells. */
export const toldNouns =
  '(?:remarks?|comments?|statements?|messages?|words|news|information|announcements?|declarations?|account|details?)';

export const pressNouns = '(?:press|media|reporters|journalists|newsmen|correspondents)';

/** Outlets together, and their texts. */
export const outletNouns =
  '(?:(?:the|these|those|this|all the|each|each of the|every|all|any of the) )?(?:articles?|outlets?|stories|story|papers?|newspapers?|reports?|pieces?|texts?|coverage)';

export const auxiliaries =
  '(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|must|may|might)(?!\\p{L})';
