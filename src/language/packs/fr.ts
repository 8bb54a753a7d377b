/** French. */
import { frenchPolicy } from './fr-policy.js';
import { frenchGivenNames } from './given-names-fr.js';
import { type CueStrength, type Gender, type LanguagePack, list, type Pronoun } from './pack.js';
import { placeNames } from './place-names.js';
import { frenchSayingPhrases } from './saying-phrases.js';

/** First group verbs: the forms that stand in reports follow by rule. */
const FIRST_GROUP =
  list(`déclarer affirmer ajouter expliquer assurer préciser annoncer indiquer souligner estimer rappeler insister raconter confier noter
  commenter constater regretter déplorer demander exiger réclamer confirmer avouer plaisanter marteler avancer argumenter juger considérer
  observer remarquer signaler révéler informer témoigner résumer ironiser nuancer tempérer évoquer dénoncer accuser critiquer saluer
  plaider préconiser recommander proposer suggérer affirmer lancer glisser souffler tonner crier murmurer pester tranche trancher
  renchérir interroger rétorquer relever mentionner détailler énumérer développer analyser arguer persister tweeter relater certifier citer
  lâcher asséner objecter répliquer protester clamer proclamer grommeler jurer pronostiquer spécifier soupirer railler tacler fustiger tempêter fulminer chuchoter
  hurler scander réitérer réfuter alerter justifier rassurer temporiser riposter prôner`);
const IRREGULAR: Record<string, string> = {
  dire: 'dit disent disait disaient dira dirait disant',
  écrire: 'écrit écrivent écrivait écrivaient écrivant',
  répondre: 'répond répondent répondu répondait répondant',
  poursuivre: 'poursuit poursuivent poursuivi poursuivait poursuivant',
  soutenir: 'soutient soutiennent soutenu soutenait soutenant',
  prévenir: 'prévient préviennent prévenu prévenait prévenant',
  avertir: 'avertit avertissent averti avertissait avertissant',
  reconnaître: 'reconnaît reconnaissent reconnu reconnaissait reconnaissant',
  admettre: 'admet admettent admis admettait admettant',
  promettre: 'promet promettent promis promettait promettant',
  conclure: 'conclut concluent conclu concluait concluant',
  reprendre: 'reprend reprennent repris reprenait',
  renchérir: 'renchérit renchérissent renchéri renchérissait',
  prédire: 'prédit prédisent prédisait',
  lire: 'lit lu',
  décrire: 'décrit décrivent décrivait décrivant',
  réagir: 'réagit réagissent réagi réagissait',
  craindre: 'craint craignent',
  croire: 'croit croient',
  penser: 'pense pensent pensait',
  démentir: 'dément démentent démenti démentait',
  convenir: 'convient convenu',
  prétendre: 'prétend prétendent prétendu prétendait',
  entendre: 'entend',
};
/** Folded as the tokens are: no accents. */
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '');

function firstGroup(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  return [
    `${stem}e`,
    `${stem}ent`,
    `${stem}é`,
    `${stem}ée`,
    `${stem}és`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}ant`,
    verb,
  ].map(plain);
}

const SPEECH = new Set([
  'dire',
  'déclarer',
  'affirmer',
  'ajouter',
  'écrire',
  'répondre',
  'expliquer',
  'indiquer',
  'poursuivre',
]);
const cues = new Map<string, CueStrength>();
for (const verb of FIRST_GROUP)
  for (const form of firstGroup(verb)) cues.set(form, SPEECH.has(verb) ? 'speech' : 'report');
for (const [verb, forms] of Object.entries(IRREGULAR)) {
  for (const form of [verb, ...list(forms)]) cues.set(plain(form), SPEECH.has(verb) ? 'speech' : 'report');
}

const pronoun = (
  gender: Gender | null,
  number: Pronoun['number'],
  role: Pronoun['role'],
  person: Pronoun['person'] = 3,
): Pronoun => ({
  gender,
  number,
  role,
  person,
});
const people = (gender: Gender | null, nouns: string): [string, Gender | null][] =>
  list(nouns).map((noun) => [plain(noun), gender]);
const folded = (text: string) => new Set(list(text).map(plain));

export const french: LanguagePack = {
  code: 'fr',
  cues,
  addressingCues: folded('informé prévenu averti interrogé assuré rappelé demandé'),
  passiveQuoted: folded('cité citée cités citées interrogé interrogée'),
  sourcePhrases: [
    ['selon'],
    ["d'", 'apres'],
    ['pour'],
    ['aux', 'yeux'],
    ['de', "l'", 'avis'],
    ['a', 'en', 'croire'],
    ['a', 'entendre'],
  ],
  openingSources: new Set(['pour', 'aux']),
  pronouns: new Map([
    ['il', pronoun('masculine', 'one', 'subject')],
    ['elle', pronoun('feminine', 'one', 'subject')],
    ['ils', pronoun(null, 'many', 'subject')],
    ['elles', pronoun('feminine', 'many', 'subject')],
    ['on', pronoun(null, null, 'subject', 2)],
    ['je', pronoun(null, 'one', 'subject', 1)],
    ['nous', pronoun(null, 'many', 'subject', 1)],
    ['vous', pronoun(null, null, 'subject', 2)],
    ['tu', pronoun(null, 'one', 'subject', 2)],
    ['lui', pronoun(null, 'one', 'object')],
    ['leur', pronoun(null, null, 'possessive')],
    ['leurs', pronoun(null, null, 'possessive')],
    ['son', pronoun(null, 'one', 'possessive')],
    ['sa', pronoun(null, 'one', 'possessive')],
    ['ses', pronoun(null, 'one', 'possessive')],
  ]),
  titles: new Map([
    ...people(
      'masculine',
      'm mm monsieur président ministre-président sénateur roi prince père frère gouverneur directeur conseiller député premier',
    ),
    ...people(
      'feminine',
      'mme mmes madame mlle présidente sénatrice reine princesse sœur gouverneure directrice conseillère députée première mairesse',
    ),
    ...people(null, 'dr pr me maître maire ministre juge général colonel capitaine docteur professeur professeure'),
  ]),
  officeNames: new Map(),
  titleForms: new Map([
    ['dr', 'docteur'],
    ['pr', 'professeur'],
  ]),
  givenNameTitles: folded('roi reine prince princesse sœur frère'),
  courtesyTitles: folded('m mm mme mmes mlle monsieur madame'),
  titleAdjectives: folded('premier première'),
  rankChanging: folded('vice adjoint adjointe ancien ancienne ex'),
  abbreviations: folded('m mm mme mmes mlle dr pr me st ste av bd etc cf art al janv fevr sept oct nov dec'),
  determiners: folded(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes plusieurs quelques certains certaines deux trois quatre cinq six autre autres",
  ),
  articles: folded("le la les l'"),
  definites: folded("le la les l' ce cet cette ces"),
  prepositions: folded(
    "de d' du des à au aux en dans sur sous pour par avec sans contre entre vers chez depuis pendant avant après devant derrière selon parmi malgré lors dès jusque hors près",
  ),
  agentPrepositions: new Set(['par']),
  locatives: folded('à au aux en dans vers près'),
  givenNames: frenchGivenNames,
  shortNames: new Map(),
  placeNames,
  conjunctions: folded('et ou mais ni donc car or lorsque quand si comme tandis alors puisque parce'),
  auxiliaries: folded(
    "a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient ait été ayant étant s'est",
  ),
  being: folded('est était été sont'),
  negations: folded("ne n' pas jamais aucun aucune ni refusé refuse démenti dément"),
  denyingCues: folded('dément démenti démentent nié nie nient'),
  tellingCues: folded('informé prévenu assuré averti'),
  askingCues: folded('demandé demande demandent interrogé'),
  relayingCues: folded('rapporte rapporté rapportent cité cite citent révèle révélé publié'),
  quotingLinks: new Set(['comme']),
  quotingPhrases: ['selon', "d' apres", 'pour'].flatMap((source) =>
    ['qui', 'lequel', 'laquelle'].map((relative) => list(`${source} ${relative}`)),
  ),
  namingCues: new Set(),
  namingDeterminers: new Set(),
  likeningCues: folded('décrit décrivent dépeint dépeignent'),
  sayingPhrases: frenchSayingPhrases,
  goingOn: [
    ...['contente de', 'contentee de', 'borne a', 'bornee a', 'limite a', 'limitee a', 'cantonne a', 'cantonnee a'].map(
      (rest) => ["s'", 'est', ...list(rest)],
    ),
    ...['', 'e'].map((ending) => ["s'", 'en', 'est', `tenu${ending}`, 'a']),
    ["n'", 'a', 'fait', 'que'],
    ['a', 'tenu', 'a'],
    ['a', 'fini', 'par'],
  ],
  saidOnly: [],
  presentVerbs: new Set(),
  periodNouns: folded('matin matinée soir soirée après-midi nuit journée semaine mois année'),
  hypothetical: folded('aurait auraient pourrait si'),
  limiters: folded('seulement'),
  languageMarkers: folded("en de l' parle parlait parlant parler"),
  complementPrepositions: folded('de du des à au aux'),
  complementAdjectives: folded('proche proches familier chargé chargée chargés responsable opposé opposée favorable'),
  sentencePrepositions: folded('sans malgré'),
  clitics: folded("se s' ne n'"),
  modals: folded('pourrait pourraient devrait devraient dirait aurait auraient'),
  adverbs: folded(
    "aussi alors encore ensuite puis toujours déjà hier aujourd'hui demain mardi lundi mercredi jeudi vendredi samedi dimanche bien notamment toutefois cependant enfin ailleurs également néanmoins pourtant désormais",
  ),
  openers:
    folded(`le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos à au aux en dans sur sous pour par avec sans contre
    entre vers chez depuis pendant avant après selon parmi malgré lors dès et ou mais ni donc car or lorsque quand si comme tandis alors puisque il elle ils elles on je
    nous vous c'est ceci cela ça qui que quoi dont où pourquoi comment plusieurs quelques certains certaines deux trois quatre cinq autre autres toutefois cependant enfin
    ensuite puis aussi ainsi interrogé interrogée hier aujourd'hui demain tout tous toute toutes rien personne s' j' n' qu' y plus moins très bien jusque alors même
    non oui voici voilà d'après aucun aucune chaque`),
  calendar: folded(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques',
  ),
  nameParticles: folded("de du des la le d' van von der den ben el al"),
  bodyParticles: folded("de du des la le les l' d' et à aux pour en"),
  personNouns: new Map([
    ...people(
      'masculine',
      `porte-parole président directeur sénateur député conseiller ministre homme père fils mari frère roi prince avocat habitant chercheur
      historien économiste patron syndicaliste militant élu maire pêcheur agriculteur directeur-général secrétaire chef responsable expert témoin voisin étudiant
      préfet professeur médecin rapporteur gouverneur dirigeant opposant candidat intéressé capitaine commandant policier procureur analyste
      recteur doyen vice-président premier-ministre chercheur ingénieur écrivain auteur éditeur acteur chanteur comédien musicien artiste entraîneur sélectionneur joueur
      infirmier ouvrier boulanger restaurateur commerçant entrepreneur banquier marin armateur fondateur animateur éducateur instituteur enseignant délégué négociateur
      ambassadeur diplomate géographe sociologue politologue climatologue biologiste médiateur inspecteur colonel général sergent pompier juge magistrat notaire retraité
      salarié employé client usager passager électeur citoyen conducteur pilote propriétaire locataire directeur-adjoint adjoint trésorier administrateur collaborateur proche
      représentant agent coordonnateur coordinateur gérant exploitant interlocuteur intervenant attaché vérificateur contrôleur chauffeur camionneur sous-préfet
      syndic échevin bourgmestre chancelier président-directeur sous-directeur gardien surveillant chirurgien pharmacien psychologue urbaniste forestier éleveur maraîcher
      viticulteur vigneron ostréiculteur apiculteur hôtelier libraire curé prêtre évêque imam rabbin lieutenant brigadier adjudant lieutenant-colonel
      consul attaché-adjoint financier investisseur courtier assureur artisan électricien mécanicien technicien physicien chimiste mathématicien
      informaticien statisticien épidémiologiste virologue infectiologue urgentiste pédiatre psychiatre dentiste brancardier secouriste sauveteur
      organisateur producteur réalisateur scénariste rédacteur chroniqueur éditorialiste photographe présentateur correspondant
      requérant plaignant prévenu accusé condamné détenu locuteur chef-adjoint vice-premier copropriétaire promoteur bailleur concessionnaire transporteur batelier cheminot`,
    ),
    ...people(
      'feminine',
      `présidente directrice sénatrice députée conseillère femme mère fille épouse sœur reine princesse avocate habitante chercheuse historienne
      préfète patronne militante élue mairesse pêcheuse agricultrice experte voisine étudiante professeure rapporteuse gouverneure dirigeante opposante candidate intéressée policière procureure
      rectrice doyenne vice-présidente chercheure ingénieure écrivaine autrice éditrice actrice chanteuse comédienne musicienne entraîneuse joueuse
      infirmière ouvrière boulangère restauratrice commerçante entrepreneuse banquière fondatrice animatrice éducatrice institutrice enseignante déléguée négociatrice
      ambassadrice médiatrice inspectrice principale retraitée salariée employée cliente passagère électrice citoyenne conductrice adjointe trésorière administratrice collaboratrice
      représentante agente coordonnatrice coordinatrice gérante exploitante interlocutrice intervenante attachée vérificatrice contrôleuse sous-préfète
      syndique échevine chancelière sous-directrice gardienne surveillante chirurgienne pharmacienne forestière éleveuse maraîchère viticultrice vigneronne ostréicultrice
      apicultrice hôtelière brigadière lieutenante consule financière artisane électricienne mécanicienne technicienne physicienne mathématicienne informaticienne
      statisticienne organisatrice productrice réalisatrice rédactrice chroniqueuse présentatrice correspondante requérante plaignante accusée détenue promotrice
      transporteuse batelière cheminote maman`,
    ),
    ...people(
      null,
      `porte-parole ministre maire juge secrétaire chef responsable témoin capitaine analyste artiste géographe sociologue biologiste
      diplomate notaire proche pilote guide élève journaliste responsables habitants habitantes élus élues députés sénateurs ministres autorités syndicats experts témoins sources source personne personnes
      usagers pêcheurs associations critiques manifestants manifestant étudiants parents riverains riverain voyageurs opposants
      fonctionnaire fonctionnaires cadre gestionnaire spécialiste spécialistes juriste relationniste gendarme commissaire sous-ministre membre
      collègue bénévole scientifique vétérinaire représentants agents`,
    ),
  ]),
  bodyNouns: folded(
    `gouvernement ministère administration agence bureau commission conseil cour tribunal parti groupe association organisation syndicat compagnie entreprise société
    université école hôpital police mairie préfecture parlement assemblée sénat région département ville commune armée direction opposition exploitant opérateur armateur collectif fédération
    ONG ambassade journal quotidien hebdomadaire chaîne radio revue agence`.toLowerCase(),
  ),
  documentNouns:
    folded(`communiqué rapport étude sondage lettre courriel note document article éditorial livre texte message tweet publication procès-verbal décret arrêté loi projet plainte jugement avis
    pétition discours entretien tribune enquête dépêche code règlement convention traité charte`),
  bodyNameWords:
    folded(`parti commission conseil cour ministère université institut fondation association syndicat fédération union agence office banque assemblée sénat parlement groupe
    radio nord télévision journal presse société compagnie police armée`),
  circumstances: folded('où quand parce'),
  relatives: folded("qui que dont lequel laquelle qu'"),
  reportOpeners: new Set(['que', "qu'"]),
  personSuffix: /(?:iste|istes|icien|icienne|iciens|trice|trices)$/,
  agentSuffix: /(?:eur|eurs|euse|euses|ien|ienne|iens)$/,
  verbForm: /(?:ait|aient|ent|ant|e)$/,
  adverbForm: /ment$/,
  pastForm: /(?:ait|aient|erent|irent)$/,
  pastParticipleForm: /ee?s?$/,
  presentParticipleForm: /ant$/,
  // Adjectives follow their noun.
  adjectiveForm: /^$/,
  languageNames: folded(
    'anglais français espagnol allemand italien portugais arabe hébreu russe chinois japonais néerlandais suédois norvégien danois finnois créole',
  ),
  interpreters: folded('interprète traducteur traductrice'),
  throughWords: folded('par via'),
  citingForms: folded('citant'),
  speakingFor: folded('porte-parole avocat avocate'),
  speakingClause: /^qui (?:parle|parlait|s['’]exprim(?:e|ait)) (?:pour|au nom d(?:e|u|es)?(?!\p{L}))/iu,
  ownerLinks: { speakingFor: 'de', other: 'de' },
  distancing: new Set(['soi-disant']),
  joiners: new Set(['et']),
  firmNouns: folded('compagnie entreprise société exploitant opérateur armateur'),
  firmNameWords: folded('sa sarl compagnie société'),
  determinerGenders: new Map([...people('masculine', 'le un ce cet du au'), ...people('feminine', 'la une cette')] as [
    string,
    Gender,
  ][]),
  adjectivesFollow: true,
  cueInsideMarks: true,
  policy: frenchPolicy,
};
