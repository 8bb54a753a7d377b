/** French words by which a question shows the act it asks about, folded. */

/** Before the participle of a compound past. */
export const frenchAuxiliary = /^(?:a|ont|est|sont|avait|avaient|aurait|auraient|etait|etaient)$/u;

/** What may stand between a French auxiliary and its participle. */
export const betweenParts =
  /^(?:t|il|elle|on|ils|elles|ne|n|pas|ete|deja|jamais|finalement|encore|donc|enfin|bien|aussi|tous|toutes|plus)$/u;

/** How a participle ends. */
export const participle = /(?:e|es|ee|ees|i|is|it|its|ie|ies|ise|u|us|ue|ues|rt|rts|rte|rtes|int|ints|inte|aint)$/u;

/** French participles that say too little by themselves. */
export const lightParticiples =
  /^(?:fait|dit|eu|mis|pris|donne|tenu|passe|alle|venu|devenu|parle|declare|lieu|arrive|pu|du|voulu|nomme|cite|mentionne|invoque)e?s?$/u;

/** Before the infinitive of what can or will be done. */
export const frenchModal = /^(?:peut|peuvent|pourra|pourront|va|vont|doit|doivent|devra|devront)$/u;

/** Infinitives that say too little by themselves. */
export const lightInfinitives = /^(?:faire|dire|avoir|etre|aller|passer|devenir|arriver|mettre|prendre|tenir|couter)$/u;
