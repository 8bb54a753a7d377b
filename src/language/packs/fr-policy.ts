/** French cues of policies. Forms are folded: no accents. */
import { list } from './pack.js';
import { type Intention, phrases, type PolicyCues, type PolicyStage } from './policy-cues.js';

/** Verbs of the first group by what their being done says; the others with their forms. */
const FIRST_GROUP: Readonly<Partial<Record<PolicyStage, string>>> = {
  'in-force': 'fermer imposer autoriser limiter arreter geler exiger ordonner appliquer instaurer bloquer',
  announced: 'annoncer devoiler approuver adopter valider',
  proposed: 'proposer suggerer recommander',
  reversed: 'lever annuler abroger inverser revoquer',
  dropped: 'abandonner retirer enterrer',
  opposed: 'rejeter critiquer contester denoncer condamner',
};

interface Irregular {
  finite: string;
  participles: string;
}

const IRREGULAR: readonly (readonly [PolicyStage, string, Irregular])[] = [
  ['in-force', 'interdire', { finite: 'interdit interdisent', participles: 'interdit interdite interdits interdites' }],
  ['in-force', 'suspendre', { finite: 'suspend suspendent', participles: 'suspendu suspendue suspendus suspendues' }],
  ['in-force', 'permettre', { finite: 'permet permettent', participles: 'permis permise permises' }],
  [
    'in-force',
    'restreindre',
    { finite: 'restreint restreignent', participles: 'restreint restreinte restreints restreintes' },
  ],
  ['dropped', 'renoncer', { finite: 'renonce renoncent', participles: 'renonce' }],
  ['opposed', "s'opposer", { finite: 'oppose opposent', participles: 'oppose opposee opposes opposees' }],
];

const acts = new Map<string, PolicyStage>();
const participles = new Map<string, PolicyStage>();
const undoing = new Map<string, PolicyStage>();

for (const [stage, verbs] of Object.entries(FIRST_GROUP) as [PolicyStage, string][]) {
  for (const verb of list(verbs)) {
    const root = verb.slice(0, -2);
    for (const ending of ['e', 'ent']) acts.set(root + ending, stage);
    for (const ending of ['e', 'ee', 'es', 'ees']) participles.set(root + ending, stage);
    if (stage === 'reversed' || stage === 'dropped') undoing.set(verb, stage);
  }
}
for (const [stage, infinitive, forms] of IRREGULAR) {
  for (const form of list(forms.finite)) acts.set(form, stage);
  for (const form of list(forms.participles)) participles.set(form, stage);
  if (stage === 'reversed' || stage === 'dropped') undoing.set(infinitive, stage);
}
// A grave accent before a mute ending folds away; a doubled consonant does not: "rejette".
acts.set('rejette', 'opposed');
acts.set('rejettent', 'opposed');

const intentions = new Map<string, Intention>();
for (const [forms, intention] of [
  [
    "prevoit prevoient prevu compte comptent entend entendent promet promettent promis envisage prepare s'engage engage",
    { stage: 'announced', decided: false },
  ],
  ['decide decident accepte acceptent', { stage: 'announced', decided: true }],
  [
    'veut veulent voulait souhaite souhaitent propose proposent demande demandent reclame reclament etudie etudient appelle appellent',
    { stage: 'proposed', decided: false },
  ],
] as const) {
  for (const form of list(forms)) intentions.set(form, intention);
}
// "Envisager" weighs; nothing is announced by it.
intentions.set('envisage', { stage: 'proposed', decided: false });
intentions.set('envisagent', { stage: 'proposed', decided: false });

export const frenchPolicy: PolicyCues = {
  acts,
  participles,
  undoing,
  intentions,
  addressed: new Set(list('demande demandent appelle appellent')),
  future: new Set(list('va vont')),
  reportedFuture: new Set(['allait', 'allaient']),
  futureForm: /^\p{L}{3,}(?:era|eront|ira|iront|dra|dront|tra|tront)$/u,
  announcing: new Set(list('annonce annoncent confirme confirment')),
  changes: new Set(list('releve relevent reduit reduisent porte portent augmente augmentent baisse baissent')),
  changedFrom: new Set(['de']),
  changedTo: new Set(['a']),
  duties: phrases('doit, doivent, devra, devront'),
  infinitiveMarkers: new Set(list("de d' a")),
  infinitiveForm: /^\p{L}+(?:er|ir|re|oir)$/u,
  be: new Set(list('est sont etait etaient ete sera seront')),
  have: new Set(list('a ont avait avaient')),
  inForce: phrases('en vigueur, en place'),
  tookEffect: phrases('est entre en vigueur, est entree en vigueur, sont entres en vigueur, sont entrees en vigueur'),
  takesEffect: phrases('entre en vigueur, entrent en vigueur, entrera en vigueur, entreront en vigueur'),
  needs: phrases('doit, doivent, devrait, devraient'),
  uneventful: new Set(
    list(
      'dire savoir voir penser croire esperer parler repondre rencontrer visiter venir aller rester sembler devenir montrer attendre',
    ),
  ),
  nouns: new Map<string, PolicyStage>([
    ...list('decision promesse plan plans engagement intention').map((noun) => [noun, 'announced'] as const),
    ...list('proposition projet projets idee demande').map((noun) => [noun, 'proposed'] as const),
  ]),
  nounLinks: new Set(list("de d' pour")),
  deniedNouns: new Set(list('plan plans projet projets intention decision')),
  earlier: phrases("au lieu de, au lieu d', plutot que, ancienne, ancien, precedente, precedent"),
  replaces: new Set(list('remplace remplacent remplacait')),
  noLonger: phrases('ne plus'),
  contrasts: new Set(list('alors tandis auparavant jusque')),
  supposed: new Set(list('si pourrait pourraient devrait devraient')),
  conditions: phrases('si, a condition que, sauf si, au cas'),
  clauseEnds: new Set(
    list(
      'parce apres avant quand lorsque tandis alors si qui que dont ou bien mais car selon afin malgre des puisque comme',
    ),
  ),
  lawNouns: new Set(
    list('loi lois traite convention conventions charte constitution code accord directive arrete decret protocole'),
  ),
  actorNouns: new Set(
    list(
      'municipalite mairie pays etat etats ville villes commune communes region regions province provinces opposition gouvernements ministres elus riverains',
    ),
  ),
  doubting: new Set(
    list('espere esperent craint craignent croit croient pense pensent doute doutent attend attendent'),
  ),
  talks: new Set(list('discussions negociations pourparlers')),
  talkLinks: new Set(['sur']),
  lawOpeners: new Set(['selon', 'aux', 'en']),
  barring: new Set(list('interdit interdisent exige exigent garantit garantissent protege protegent impose imposent')),
  breaches: phrases(
    `contraire a, contraires a, contraire au, contraires au, viole, violent, violerait, en violation de, en violation du, enfreint,
    enfreindrait, interdit par, interdite par, interdits par, interdites par, illegal au regard de, illegale au regard de`,
  ),
  unacceptable: new Set(list('inacceptable inacceptables')),
  acceptable: new Set(list('acceptable acceptables')),
  opposition: new Set(['opposition']),
  timeWords: new Set(
    list("aujourd'hui hier demain dernier derniere prochain prochaine semaine mois deja temporairement"),
  ),
  timePrepositions: new Set(list('le depuis des en a au jusque')),
};
