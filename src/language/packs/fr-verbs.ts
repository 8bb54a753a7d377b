/** French verb forms as questions and reports use them, folded: irregular ones as data, the others by rule. */
import { list } from './pack.js';

/** Stems of irregular verbs: infinitive, then present (one, many), imperfect, participle, future. */
const IRREGULAR: readonly string[] = [
  'dire dit disent disait dit dira',
  'redire redit redisent redisait redit redira',
  'predire predit predisent predisait predit predira',
  'contredire contredit contredisent contredisait contredit contredira',
  'interdire interdit interdisent interdisait interdit interdira',
  'ecrire ecrit ecrivent ecrivait ecrit ecrira',
  'decrire decrit decrivent decrivait decrit decrira',
  'lire lit lisent lisait lu lira',
  'repondre repond repondent repondait repondu repondra',
  'pretendre pretend pretendent pretendait pretendu pretendra',
  'defendre defend defendent defendait defendu defendra',
  'entendre entend entendent entendait entendu entendra',
  'attendre attend attendent attendait attendu attendra',
  'soutenir soutient soutiennent soutenait soutenu soutiendra',
  'tenir tient tiennent tenait tenu tiendra',
  'maintenir maintient maintiennent maintenait maintenu maintiendra',
  'prevenir previent previennent prevenait prevenu previendra',
  'convenir convient conviennent convenait convenu conviendra',
  'venir vient viennent venait venu viendra',
  'provenir provient proviennent provenait provenu proviendra',
  'reconnaitre reconnait reconnaissent reconnaissait reconnu reconnaitra',
  'admettre admet admettent admettait admis admettra',
  'promettre promet promettent promettait promis promettra',
  'emettre emet emettent emettait emis emettra',
  'mettre met mettent mettait mis mettra',
  'craindre craint craignent craignait craint craindra',
  'plaindre plaint plaignent plaignait plaint plaindra',
  'croire croit croient croyait cru croira',
  'voir voit voient voyait vu verra',
  'prevoir prevoit prevoient prevoyait prevu prevoira',
  'savoir sait savent savait su saura',
  'vouloir veut veulent voulait voulu voudra',
  'pouvoir peut peuvent pouvait pu pourra',
  'devoir doit doivent devait du devra',
  'faire fait font faisait fait fera',
  'prendre prend prennent prenait pris prendra',
  'reprendre reprend reprennent reprenait repris reprendra',
  'poursuivre poursuit poursuivent poursuivait poursuivi poursuivra',
  'conclure conclut concluent concluait conclu conclura',
  'exclure exclut excluent excluait exclu exclura',
  'sentir sent sentent sentait senti sentira',
  'pressentir pressent pressentent pressentait pressenti pressentira',
  'mentir ment mentent mentait menti mentira',
  'dementir dement dementent dementait dementi dementira',
  'offrir offre offrent offrait offert offrira',
  'requerir requiert requierent requerait requis requerra',
  'rire rit rient riait ri rira',
  'sourire sourit sourient souriait souri sourira',
  'sortir sort sortent sortait sorti sortira',
  'partir part partent partait parti partira',
];

const irregular = new Map(IRREGULAR.map((forms) => [forms.slice(0, forms.indexOf(' ')), list(forms)] as const));

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}+/gu, '');

const ofParticiple = (participle: string): string[] =>
  ['', 'e', 's', 'es'].map((ending) => `${participle}${ending}`.replace(/ss$/u, 's'));
const ofImperfect = (imperfect: string): string[] => [imperfect, imperfect.replace(/t$/u, 'ent')];
const ofFuture = (future: string): string[] => {
  const stem = future.slice(0, -1);
  return [future, `${stem}ont`, `${stem}ait`, `${stem}aient`];
};

/**
 * The forms of a verb that a report of speech or a question for one has: the infinitive, and of the third person the present,
 * imperfect, future and conditional, and the participles.
 *
 * @param verb - the infinitive; a regular one of the first or second group, or one of those above
 * @returns the forms, folded
 */
export function conjugated(verb: string): string[] {
  const infinitive = plain(verb);
  const known = irregular.get(infinitive);
  if (known !== undefined) {
    const [, one, many, imperfect, participle, future] = known as [string, string, string, string, string, string];
    const forms = [one, many, ...ofImperfect(imperfect), ...ofParticiple(participle), ...ofFuture(future)];
    return [infinitive, ...forms, imperfect.replace(/ait$/u, 'ant')];
  }
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ir')) {
    const forms = [`${stem}it`, `${stem}issent`, ...ofImperfect(`${stem}issait`), ...ofParticiple(`${stem}i`)];
    return [infinitive, ...forms, ...ofFuture(`${infinitive}a`), `${stem}issant`];
  }
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  // "appelle", "rejette", "envoie": the stem before a silent ending.
  const silent = /(?:pel|jet)$/u.test(stem) ? `${stem}${stem.at(-1)!}` : stem.replace(/([ou])y$/u, '$1i');
  const forms = [`${silent}e`, `${silent}ent`, ...ofImperfect(`${soft}ait`), ...ofParticiple(`${stem}e`)];
  return [infinitive, ...forms, ...ofFuture(`${silent}era`), `${soft}ant`, `${soft}a`, `${stem}erent`];
}
