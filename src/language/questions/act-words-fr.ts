/** French words by which a question shows the act it asks about, folded. */

/** Before the participle of a compound past. */
export const frenchAuxiliary = /^(?:a|ont|est|sont|avait|avaient|aurait|auraient|etait|etaient)$/u;

/** A preposition that folds to an auxiliary, as it is printed. */
export const frenchPreposition = /^[àÀ]$/u;

/** Opens a part of a question that only says of what or on what condition: "les marins dont le brevet est échu". */
export const opensPart = /^(?:dont|qui|que|qu|si|lorsque|lorsqu|puisque|puisqu)$/u;

/** Participles that take what they are asked of for given or got: "a-t-il obtenu le permis". */
export const gets =
  /^(?:accord|delivr|octroy|conced|procur)(?:er|ee?s?)$|^(?:obten(?:ir|ue?s?)|rec(?:evoir|ue?s?)|fourni(?:r|e?s?))$/u;

/** Verbs of giving, of which the thing given decides. */
export const gives = /^donn(?:er|ee?s?)$/u;

/** What is given in so many words where it is given at all. */
export const givenThings = /^(?:assurances?|garanties?|autorisations?|permis|permission|aval|feu)$/u;

/** What may stand between a French auxiliary and its participle. */
export const betweenParts =
  /^(?:t|il|elle|on|ils|elles|ne|n|pas|ete|deja|jamais|finalement|encore|donc|enfin|bien|aussi|tous|toutes|plus)$/u;

/** How a participle ends. */
export const participle = /(?:e|es|ee|ees|i|is|it|its|ie|ies|ise|u|us|ue|ues|rt|rts|rte|rtes|int|ints|inte|aint)$/u;

/** French participles that say too little by themselves. */
export const lightParticiples =
  /^(?:fait|dit|eu|mis|pris|donne|tenu|passe|alle|venu|devenu|parle|declare|lieu|arrive|pu|du|voulu|adresse|exprime|depose|introduit|prononce|nomme|cite|mentionne|invoque)e?s?$/u;

/** Before the infinitive of what can or will be done. */
export const frenchModal = /^(?:peut|peuvent|pourra|pourront|va|vont|doit|doivent|devra|devront)$/u;

/** Infinitives that say too little by themselves. */
export const lightInfinitives = /^(?:faire|dire|avoir|etre|aller|passer|devenir|arriver|mettre|prendre|tenir|couter)$/u;
