/** French questions in two parts, and the plain questions that mean the same: "une association s'y oppose : laquelle ?". */
import type { Rephrasing } from './pack.js';

const which =
  "(?:lequel|laquelle|(?:mais )?(?:lequel|laquelle) (?:est-ce|d['’]entre (?:eux|elles))|quel(?:le)? est(?:-ce|-il|-elle)|de (?:quel(?:le)?|qui) (?:[\\p{L}]+ )?s['’]agit-il|qui est-ce)";

export const frenchParted: readonly Rephrasing[] = [
  // Who or what did a thing that is told first.
  [
    new RegExp(`^(une?) ([^:;]+?) ?[.:;–—,] ?${which}$`, 'iu'),
    (match: string, article: string, told: string): string =>
      / /u.test(told) ? `${article.toLowerCase() === 'une' ? 'quelle' : 'quel'} ${told}` : match,
  ],
  // Who says something, and for which body.
  [
    /^qui (.+?),? et (?:au nom de|pour le compte de|pour) (?:qui|quel(?:le)? (?:groupe|organisation|organisme|association|collectif|syndicat|instance))$/iu,
    'quelle organisation $1',
  ],
  // Whoever has had something since a day has got it on that day.
  [
    /^depuis (?:quand|quel(?:le)? (?:jour|date|mois|moment|année)) (.+?) (?:(a-t-(?:il|elle)|ont-(?:ils|elles))(?: entre les mains| en main| en poche)?|dispose(?:nt)?(?:-t)?-(?:il|elle)s? d(?=['’])) ?(?=(?:la|le|les|un|une|son|sa|ses|leur|leurs) |[ld]['’])(.+)$/iu,
    (_: string, who: string, has: string | undefined, thing: string): string =>
      `quand ${who} ${has ?? 'a-t-il'} obtenu ${thing}`,
  ],
  [/^qui,? ou (?:plutôt |plus précisément )?(?:quel(?:le)?) ([\p{L}-]+),? /iu, 'quelle $1 '],
];
