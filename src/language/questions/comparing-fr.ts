/** French ways of asking how outlets compare, and the plain questions that mean the same. */
import type { Rephrasing } from './pack.js';

const outlet =
  '(?:m[ée]dias?|articles?|journa(?:l|ux)|sources?|titres?|publications?|radios?|quotidiens?|sites?|r[ée]dactions?)';
const outlets = `(?:(?:tous|toutes|les|ces|des|deux|trois|quatre|diff[ée]rent[es]*|divers[es]*) )*${outlet}`;
const does = `(?:(?:est-ce que )?${outlets} (?:VERB)|${outlets} (?:VERB)-(?:ils|elles))`;
const version = '(?:versions?|formulations?|r[ée]cits?)';
const of = "(?:de |du |des |d['’])";

/** "les journaux citent", "les journaux citent-ils". */
function doing(verbs: string): string {
  return does.replaceAll('VERB', verbs);
}

export const frenchComparing: readonly Rephrasing[] = [
  [
    new RegExp(
      `^(?:mets|mettez|place|placez|montre|montrez|donne|donnez)[\\p{L}-]*(?: les)?(?: deux| trois| quatre)? ${version} (${of}.+?),? (?:c[ôo]te [àa] c[ôo]te|en parall[èe]le|l['’]une? [àa] c[ôo]t[ée] de l['’]autre)$`,
      'iu',
    ),
    'quelles sont les différences entre les versions $1',
  ],
  [
    new RegExp(
      `^(?:qu['’]est-ce qui (?:change|diff[èe]re)|ce qui (?:change|diff[èe]re))(?: dans| entre| d['’]une version [àa] l['’]autre)?(?: les| la)?(?: deux| trois)? ?${version}? ?(${of}.+)$`,
      'iu',
    ),
    'quelles sont les différences entre les versions $1',
  ],
  [
    new RegExp(
      `^${doing('donnent|citent|publient|impriment|rapportent|reprennent')} (?:exactement )?la m[êe]me (?:version|phrase|citation|formulation) (${of}.+)$`,
      'iu',
    ),
    'quelles sont les différences entre les versions $1',
  ],
  [
    new RegExp(
      `^${doing('donnent|citent|publient|impriment|rapportent')} (?:exactement )?le m[êe]me (?:nombre|total|chiffre) (${of}.+)$`,
      'iu',
    ),
    'combien $1',
  ],
  [
    new RegExp(
      `^${doing("s['’]accordent|sont d['’]accord|divergent|se contredisent")} (?:sur|quant [àa]|[àa] propos de) (?:le jour (?:o[ùu]|auquel)|la date [àa] laquelle) (.+)$`,
      'iu',
    ),
    'quel jour $1',
  ],
  [
    new RegExp(
      `^${doing("s['’]accordent|sont d['’]accord|divergent|se contredisent")} (?:sur|quant [àa]|[àa] propos de) (.+)$`,
      'iu',
    ),
    'comparer $1',
  ],
  [
    new RegExp(
      `^(?:quel(?:le)?s?|lesquels) (?:${of}ces )?${outlet} (?:ont|a|donnent|donne|citent|cite|rapportent|rapporte|contien(?:t|nent)) (?:la|le) (?:partie|passage|morceau|bout|d[ée]tail) ${of}.+? (?:sur|concernant|o[ùu]|qui parle de) (.+)$`,
      'iu',
    ),
    'quels articles parlent de $1',
  ],
  [
    new RegExp(
      `^(?:quel(?:le)?s?|lesquels) (?:${of}ces )?${outlet} (?:rapportent|rapporte|disent|dit|[ée]crivent|[ée]crit) (?:que |qu['’]|ce qu(?:e |['’]))(.+)$`,
      'iu',
    ),
    'quels articles parlent de $1',
  ],
];
