/** How French readers ask for the words of outlets. Readers often leave accents out. */
import { kindsInFrench } from './kinds-fr.js';
import type { WordingPack } from './pack.js';
import { toldInFrench } from './told-fr.js';

const outlet =
  '(?:m[ée]dias?|articles?|journa(?:l|ux)|sources?|titres?|publications?|radios?|versions?|quotidiens?|sites?)';
const outlets = `(?:chaque|chacun(?:e)? des|les(?: diff[ée]rents?| trois| deux| divers)?|ces|tous les) ${outlet}`;
const nouns = '(?:mots?|termes?|noms?|expressions?|titres?|appellations?)';
const uses = '(?:appell|nomm|d[ée]sign|qualifi|d[ée]cri|emploi|utilis|pr[ée]sent|parl|donn)';
const done = '(?:appel[ée]|nomm[ée]|d[ée]sign[ée]|qualifi[ée]|d[ée]crit|pr[ée]sent[ée])e?s?';
const where = `(?:dans|par|selon|chez) ${outlets}`;

export const french: WordingPack = {
  code: 'fr',
  asked: [
    new RegExp(
      `^(?:de |par |avec |en |dans |sous )?(?:comment|quel(?:le)?s? ${nouns}) ${outlets} ${uses}\\p{L}*(?:-t-(?:il|elle)s?|-(?:ils|elles))?(?: pour(?: parler d(?:e|u|es)| d[ée]signer| nommer| d[ée]crire)?| d(?:e|u|es)| [àa])?(?: |(?<=d)['’])(.+)$`,
      'iu',
    ),
    new RegExp(`^comment (?:est|sont|[ée]tait|[ée]taient) (.+?) ${done} ${where}(?: .*)?$`, 'iu'),
    new RegExp(`^comment (.+?) (?:est|sont)(?:-(?:il|elle)s?)? ${done} ${where}(?: .*)?$`, 'iu'),
    new RegExp(
      `^quel(?:le)?s? ${nouns} (?:est|sont) (?:utilis|employ|donn)[ée]e?s?(?: ${where})? (?:pour(?: d[ée]signer| nommer| parler d(?:e|u|es))?|[àa]) (.+)$`,
      'iu',
    ),
  ],
  askedOfWords: [],
  openTopic: /^que (?=\p{L})/iu,
  officeOf: /^(?:la |le |les )?(?:fonctions?|poste|titre|rôle|métier|profession) (?:de |d['’]|du )(.+)$/iu,
  namedAs: /^comme (?:une?|la|le|l['’]|des|les) /iu,
  whereAsked: new RegExp(`\\s+${where}$`, 'iu'),
  plainly: [
    [/(?<!\p{L})jeunes (?:gens|personnes)(?!\p{L})/giu, 'jeunes'],
    [/^(?:la position|l['’]emplacement|la localisation) d(?:e (?:la )?|u |es |e l['’])(.+)$/iu, 'où le $1 se trouve'],
  ],
  empty: new Set('concerne concernes concernee concernees touche touches touchee touchees question'.split(' ')),
  noActs: new Set(
    'projet plan decision mesure position reglement document declaration question region gouvernement'.split(' '),
  ),
  kinds: kindsInFrench,
  deeds: [
    `decision mesure regle ordre interdiction changement fermeture: voter interdire suspendre arreter supprimer annuler abolir retirer revoquer
    fermer geler limiter restreindre imposer adopter obliger exiger`,
  ],
  told: toldInFrench,
  said: [],
  doing: [{ noun: 'porte-parole', told: /^(?:parle|parlant) (?:pour|au)$/iu }],
  idle: new Set(
    'semaine semaines jour jours mois an ans annee annees heure heures fois matin soir nuit midi nombre partie cas point fait'.split(
      ' ',
    ),
  ),
  states: {
    opens: new Set(['en', 'de', 'sur', 'sous']),
    nouns: new Set('place vigueur effet question fait partie pratique cours main vue'.split(' ')),
  },
  faint: new Set('vivre vivent vit avoir ont utiliser'.split(' ')),
  listeners: new Set('journalistes reporters lecteurs auditeurs'.split(' ')),
  ordering: new Set('premier premiere second seconde dernier derniere'.split(' ')),
  introduces: new Set(['un', 'une']),
  opensTold: new Set('qui dont que sans avec a du de des'.split(' ')),
  whereabouts: new Set<string>(),
  relatives: new Set('qui que dont ou'.split(' ')),
  handling: /(?<!\p{L})traitement (?:de |du |des |d['’])(?<thing>.+)$/iu,
  lies: 'se trouve',
  place: 'endroit',
};
