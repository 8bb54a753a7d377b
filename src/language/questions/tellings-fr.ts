/** French ways of telling that answer a kind of question. */
import type { Telling } from './pack.js';

export const frenchTellings: readonly Telling[] = [
  {
    asked:
      /(?<!\p{L})(?:à part|en dehors d|hormis|outre|excepté|(?:qui|quoi|que|qu['’]est-ce que) .*d['’]autre|quel(?:le)?s? autres?)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:pas (?:seulement|le seul|la seule)|aussi|également|autres?|en outre|outre|par ailleurs|de plus|tous|toutes|chacune?|ainsi que)(?!\p{L})/iu,
  },
  {
    // How things were before a change.
    asked:
      /^(?:qu\p{L}*|comment).*(?<!\p{L})(?:avant|auparavant|jusqu['’](?:ici|alors|à présent)|ancien(?:ne)?s?|précédent\p{L}*)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:jusqu['’](?:ici|alors|à|en)|auparavant|ancien(?:ne)?s?|précédent\p{L}*|avant cela|ne \p{L}+ plus|désormais|depuis (?:des|plus de) |pendant (?:des|plus de) |pour la première fois|au lieu de|remplac\p{L}+)/iu,
  },
];
