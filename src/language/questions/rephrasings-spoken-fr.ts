/** French as it is spoken and typed ("le vote, c'est quand", "cb de places"), and the written questions that mean the same. */
import type { Rephrasing } from './pack.js';

const asks = '(?:qui|que|quoi|qu|quel(?:le)?s?|le(?:s)?quel(?:le)?s?|quand|o[uù]|pourquoi|comment|combien|est-ce)';
/** A statement: what does not begin with a word that asks. */
const told = `(?!(?:(?:à|de|d|en|par|pour|sur|avec|dans|jusqu|depuis) ?['’]?)?${asks}(?!\\p{L}))`;
const preposition = "(?:(?:à|de|par|pour|sur|avec|dans|en|chez|devant|contre|selon|depuis|vers) |d['’])";

/** Letters that people type for a word. */
const typed: readonly Rephrasing[] = [
  [/(?<!\p{L})cb(?= d(?:e|['’]))/giu, 'combien'],
  [/(?<!\p{L})(?:pk|pq|pkoi|pourkoi)(?!\p{L})/giu, 'pourquoi'],
  [/(?<!\p{L})qd(?!\p{L})/giu, 'quand'],
  [/(?<!\p{L})koi(?!\p{L})/giu, 'quoi'],
  [/(?<!\p{L})c (?=(?:quoi|qui|quand|o[uù]|est)(?!\p{L}))/giu, "c'est "],
  [/(?<!\p{L})assos?(?!\p{L})/giu, 'association'],
  [/(?<!\p{L})gouv(?!\p{L})/giu, 'gouvernement'],
  [/(?<!\p{L})prof(?=s?(?!\p{L}))/giu, 'professeur'],
  [/(?<=\p{L}) t (?=(?:il|elle|on|ils|elles)(?!\p{L}))/giu, '-t-'],
];

/** What stands around a question without asking. */
const around: readonly Rephrasing[] = [
  [/^(?:du coup|au fait|alors|donc|en fait|bref|dites|dis)[ ,]+(?=\p{L})/iu, ''],
  [/,? (?:au juste|en fait|du coup|déjà|oui ou non|vrai ou faux|ou non)$/iu, ''],
  [
    /,? (?:cit[ée]e?s? |nomm[ée]e?s? |mentionn[ée]e?s? |invoqu[ée]e?s? )?(?:dans|au sujet de|à propos de|pour) (?:cette|l['’]) ?(?:affaire|histoire)$/iu,
    '',
  ],
];

/** Questions that only name what they ask for. */
const fragments: readonly Rephrasing[] = [
  [/^(?:le |du )?nombre (?:total |exact )?(d(?:e |es |['’]).+)$/iu, 'combien $1'],
  [/^(?:la |les )?raisons? (?:de |du |des |d['’]|pour )(.+)$/iu, 'pourquoi $1'],
  [/^(?:le )?(?:lieu|endroit) (?:de |du |des |d['’])(.+)$/iu, 'où est $1'],
  [/^(?:la )?durée (?:de |du |des |d['’])(.+)$/iu, 'combien de temps dure $1'],
  [
    /^(?:la |le |l['’])?(?:références?|intitulé|nom|numéro)(?: (?:exacte?|précise?|complète?|complet)s?)? (?:de la |du |de l['’]|des |de |d['’])((?:\p{L}+ )?(?:loi|article|texte|code|arrêté|décret|traité|règlement|directive|convention)(?: .+)?)$/iu,
    'quel $1 les articles nomment',
  ],
];

/** Where the word that asks stands at the end, or behind the verb. */
const turned: readonly Rephrasing[] = [
  [new RegExp(`^${told}(.+?),? c['’]est quoi$`, 'iu'), "c'est quoi $1"],
  [new RegExp(`^${told}(.+?),? c['’]est (qui|quand|o[uù])$`, 'iu'), '$2 est $1'],
  [/^c['’]est (quand|o[uù])(?: que?)? ((?:le |la |les |l['’]).+)$/iu, '$1 est $2'],
  [
    new RegExp(
      `^${told}(on|[^,]+?) (fait|font|fera|feront|va faire|vont faire) quoi(?: ((?:de|du|des|d['’]|avec) ?.+))$`,
      'iu',
    ),
    'que $2 $1 $3',
  ],
  [new RegExp(`^${told}([^,]+?) (?!dit|disent)(\\p{L}+) quoi$`, 'iu'), 'que $2 $1'],
  [new RegExp(`^${told}([^,]+ \\p{L}+) (o[uù]|quand|pourquoi|comment)(?: exactement)?$`, 'iu'), '$2 $1'],
  [new RegExp(`^${told}([^,]+?) (${preposition})?(quel(?:le)?s? [\\p{L}-]+)$`, 'iu'), '$2$3 $1'],
  [new RegExp(`^${told}([^,]+?) (à|avec|pour|contre|par|chez) qui$`, 'iu'), '$2 qui $1'],
  [/^(.+?) (?:s['’]appelle|se nomme)(?:nt)? comment$/iu, 'qui est $1'],
];

export const frenchSpoken: readonly Rephrasing[] = [...typed, ...around, ...fragments, ...turned];
