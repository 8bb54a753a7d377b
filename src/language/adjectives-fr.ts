/** Where French adjectives stand, and what they look like: what parts a noun from the words around it. */

/** Adjectives that stand before their noun, folded. */
const before = new Set(
  `ancien ancienne anciens anciennes beau belle bon bonne bons bonnes dernier derniere derniers dernieres futur future gros grosse grand
  grande grands grandes jeune jeunes long longue mauvais mauvaise meilleur meilleure moindre nouveau nouvel nouvelle nouveaux nouvelles petit
  petite petits petites premier premiere premiers premieres prochain prochaine propre propres second seconde seul seule seuls simple vaste vieux
  vieille vrai vraie veritable veritables pretendu pretendue soi-disant`
    .trim()
    .split(/\s+/u),
);

/** Words that count or point out a noun behind them besides determiners, folded. */
const counting = /^(?:tout|toute|tous|toutes|chaque|aucune?|memes?)$/u;

/** Endings of adjectives and participles. */
const endings =
  /(?:[éiu]e?s?|al|ales?|aux|ifs?|ives?|eux|euses?|iques?|aires?|antes?|ants?|els?|elles?|iers?|ières?|ains?|aines?|ois|oises?|iens?|iennes?|ables?|ibles?|uses?|its?|ites?|erts?|ertes?|ards?|ourds?|ourdes?|auvages?|ides?|acts?|actes?)$/u;

/** Endings of infinitives, folded. */
const infinitive = /(?:er|ir|oire?|dre)$/u;

/** Whether a folded word is an adjective that stands before its noun. */
export function precedesNoun(folded: string): boolean {
  return before.has(folded);
}

/** Whether a folded word counts or points out the noun behind it. */
export function countsNoun(folded: string): boolean {
  return counting.test(folded);
}

/** Whether a word behind a noun looks like an adjective or a participle; its accents tell a participle from a verb. */
export function isAdjectival(printed: string): boolean {
  return endings.test(printed.toLowerCase());
}

/** Whether a folded word looks like an infinitive. */
export function isInfinitive(folded: string): boolean {
  return infinitive.test(folded);
}
