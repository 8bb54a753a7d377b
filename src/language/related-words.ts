/**
 * Words that news uses for one another: a reader who asks for a rule means the policy, and a ban is a restriction.
 * General words of public affairs only: no names, nothing of any one story. A related word supports a question less
 * than the word itself and never confirms a quotation.
 */
import { stem } from './stems.js';

const english: readonly string[] = [
  'decide decision determine resolve agree agreement choose choice',
  'announce announcement declare declaration unveil reveal',
  'plan intend intention propose proposal aim prepare consider',
  'plan decision proposal scheme project programme program',
  'change alter amend amendment reverse reversal overhaul shift departure replace reform revise revision',
  'rule policy regulation law measure procedure legislation statute',
  'law legislation act statute bill',
  'require requirement must oblige obligation',
  'treaty convention accord pact protocol',
  'ban bar prohibit prohibition forbid block restrict restriction limit limitation closure closed curb curfew',
  'allow permit permission let authorize authorise approve approval',
  'stop halt end cease suspend suspension',
  'start begin began begun launch open introduce commence',
  'stay remain keep kept',
  'reject rejection refuse refusal decline rebuff dismiss',
  'give gave given grant provide supply hand',
  'ask request seek sought urge demand appeal',
  'before former formerly previous previously earlier prior old',
  'after later following afterwards',
  'group organisation organization association charity',
  'advice guidance recommendation recommend advise',
  'follow obey comply abide',
  'breach violate violation break broke broken infringe',
  'country nation homeland home',
  'help assist assistance aid',
  'buy bought purchase acquire acquisition',
  'cost price expense fee charge fare pay paid payment',
  'money fund funding budget finance',
  'increase rise rose risen grow grew growth raise',
  'decrease fall fell fallen drop reduce reduction cut shrink',
  'kill die died dead death',
  'injure injury hurt wound',
  'meet met meeting talks discussion discuss negotiate negotiation conversation',
  'briefing conference',
  'email mail letter write wrote written send sent',
  'reporter journalist',
  'head chief leader director chair chairman chairwoman president',
  'spokesperson spokesman spokeswoman',
  'worker employee staff crew',
  'build built construct construction',
  'vote ballot election poll',
  'win won victory',
  'lose lost defeat loss',
  'court judge ruling verdict tribunal',
  'drop abandon scrap cancel withdraw withdrawal shelve',
  'worry concern fear anxious',
  'resident inhabitant citizen people',
  'car vehicle',
  'ship boat vessel',
  'near nearby',
  'own owner ownership belong',
  'deny denial denied',
  'oppose opposition object objection criticise criticize criticism',
  'send sent return',
  'arrive arrival come came reach land dock moor anchor',
  'leave left departure depart',
  'warn warning caution',
  'illness disease sickness virus',
  'hospital clinic',
  'school college',
  'child children kid pupil',
  'house home housing',
  'delay postpone postponement',
  'repair fix mend',
  'protest demonstration rally march',
  'sign signed signature',
  'hire recruit',
  'dismiss sack fire fired',
  'resign resignation quit',
  'replace replacement successor',
  'speed slow pace',
  'danger risk threat threaten hazard',
  'safe safety secure security',
  'statement remark comment',
  'status stand stands',
];

const french: readonly string[] = [
  'décider décision déterminer résoudre trancher',
  'accepter acceptation accord consentir approuver approbation',
  'annoncer annonce déclarer déclaration dévoiler',
  'prévoir projet plan proposer proposition intention envisager',
  'changer changement modifier modification réforme inverser revirement remplacer',
  'règle politique règlement loi mesure législation',
  'traité convention pacte protocole',
  'interdire interdiction bloquer restreindre restriction limiter limite fermeture fermer',
  'permettre permission autoriser autorisation',
  'arrêter cesser fin suspendre suspension',
  'commencer début lancer ouvrir',
  'refuser refus rejeter rejet décliner',
  'donner accorder fournir',
  'demander demande réclamer exiger appel',
  'avant ancien précédent auparavant',
  'groupe organisation association organisme',
  'pays nation patrie',
  'aider aide soutien',
  'acheter achat acquérir',
  'coût prix tarif frais payer paiement',
  'augmenter augmentation hausse croissance',
  'baisser baisse réduire réduction diminuer diminution',
  'mourir mort décès tuer',
  'rencontre réunion discussion négociation pourparlers négocier',
  'abandonner annuler retirer retrait',
  'inquiétude crainte souci craindre',
  'habitant résident citoyen',
  'élève collégien lycéen écolier',
  'professeur enseignant instituteur',
  'grève débrayage',
  'manifester manifestation rassemblement défiler défilé',
  'fréquenter inscrire inscrit',
  'opposer opposition contre hostile défavorable',
  'soutenir soutien appui appuyer défendre',
  'occuper occupation',
  'envoyer envoi écrire lettre courrier',
  'promettre promesse engager engagement',
  'accuser accusation reprocher',
  'juge juger tribunal jugement cour',
  'téléphone portable mobile smartphone',
  'cantine repas restauration',
  'car autocar bus',
  'bâtiment locaux immeuble site',
  'vendre vente céder cession',
  'démissionner démission',
  'coûter dépense chiffrer euro',
  'trajet route transport',
  'voiture véhicule',
  'bateau navire traversier',
];

const groups: Readonly<Record<string, readonly string[]>> = { en: english, fr: french };

const relatedOfLanguage = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

function buildRelated(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const group of groups[language] ?? []) {
    const stems = group.split(' ').map((word) => stem(word.normalize('NFKD').replace(/\p{M}+/gu, ''), language));
    for (const member of stems) {
      const known = related.get(member) ?? new Set<string>();
      for (const other of stems) if (other !== member) known.add(other);
      related.set(member, known);
    }
  }
  return related;
}

const none: ReadonlySet<string> = new Set();

/**
 * Stems that mean nearly the same as a stem.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table has no related words
 */
export function relatedStems(stemmed: string, language: string): ReadonlySet<string> {
  let related = relatedOfLanguage.get(language);
  if (related === undefined) {
    related = buildRelated(language);
    relatedOfLanguage.set(language, related);
  }
  return related.get(stemmed) ?? none;
}
