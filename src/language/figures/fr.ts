/** French: what stands beside figures. */
import type { FiguresPack } from './pack.js';

export const french: FiguresPack = {
  code: 'fr',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
  one: new Set(['un', 'une']),
  units: {
    heure: ['hours', 1],
    heures: ['hours', 1],
    jour: ['hours', 24],
    jours: ['hours', 24],
    semaine: ['hours', 168],
    semaines: ['hours', 168],
    quinzaine: ['hours', 336],
    mois: ['months', 1],
    an: ['months', 12],
    ans: ['months', 12],
    annee: ['months', 12],
    annees: ['months', 12],
  },
  during: new Set(['pour', 'pendant', 'durant', 'dans', 'sous', 'apres', 'de', 'plus', 'moins']),
  aged: new Set(['dage']),
  percent: /^[\s\u00a0\u202f]?(?:%|pour ?cent(?!\p{L}))/iu,
  endOf: /(?<!\p{L})fin (?:de |d['’])?$/iu,
};
