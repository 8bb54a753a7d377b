/** French questions for whoever said something: verbs and nouns of communication, as broad as a dictionary of synonyms has them. */
import { conjugated } from '../packs/fr-verbs.js';
import { frenchOffices } from './offices.js';
import { wordSet } from './pack.js';
import type { SpeakerAskedWords } from './speaker-asked.js';
import { frenchSpokenActs } from './spoken-acts-fr.js';

const persons =
  'personnes?|hommes?|femmes?|individus?|élue?s?|responsables?|ministres?|politiques?|politicien(?:ne)?s?|officiel(?:le)?s?|fonctionnaires?|agents?|employée?s?|porte-parole|représentante?s?|députée?s?|sénat(?:eur|rice)s?|parlementaires?|conseill(?:er|ère)s?|dirigeante?s?|chef(?:fe)?s?|expert(?:e)?s?|spécialistes?|avocate?s?|juristes?|médecins?|scientifiques?|chercheu(?:r|se)s?|syndicalistes?|militante?s?|opposante?s?|détracteurs?|partis?|source|témoins?|maires?|syndi(?:c|que)s?|préf(?:et|ète)s?|président(?:e)?s?|gouverneure?s?|ambassad(?:eur|rice)s?|diplomates?|direct(?:eur|rice)s?|patronn?e?s?|cadres?|juges?|procureure?s?|magistrate?s?|journalistes?|auteure?s?|autrices?|habitante?s?|riveraine?s?|locataires?|patiente?s?|travailleu(?:r|se)s?|salariée?s?|syndicats?|organismes?|organisations?|associations?|collectifs?|fédérations?|groupes?|agences?|ministères?|services?|administrations?|autorités?|bureau|entreprises?|sociétés?|compagnies?|exploitants?|instances?|institutions?|commissions?|camps?|voix|figures?|personnalités?|interlocut(?:eur|rice)s?|protagonistes?|intervenante?s?|médias?|journa(?:l|ux)|camp';

const verbs = (words: string): string[] => [...wordSet(words)].flatMap(conjugated);

export const frenchSpeakerAsked: SpeakerAskedWords = {
  opens: new RegExp(
    `^(?:c['’](?:est|était) )?(?:(?<source>selon|d['’]apr[èe]s|pour|aux yeux de|à en croire|de l['’]avis de|dans la bouche de|de la bouche de|sous la plume de) |(?:par|de|à|a|chez|sur|dans|en) )?(?:qui(?: est-ce(?: qui)?|(?: donc)? est-ce)?|lequel|laquelle|lesquels|lesquelles|(?:quel(?:le)?s?)(?: (?!(?:est|sont|était|a|ont|avait|du|de)(?!\\p{L}))[\\p{L}-]+)?? (?:${persons})(?: (?:du|de la|de l['’]|des|d['’]) ?(?:[\\p{L}-]+ )?(?:gouvernement|cabinet|opposition|conseil|parlement|parti|comité|ministère|agence|syndicat|ville|mairie|préfecture|région))?)(?!\\p{L})`,
    'iu',
  ),
  offices: frenchOffices,
  saying: new Set([
    ...verbs(
      `dire redire declarer annoncer mentionner remarquer noter observer expliquer decrire rapporter affirmer soutenir maintenir insister
      souligner accentuer exprimer formuler enoncer penser croire estimer considerer juger trouver commenter ajouter repondre repliquer retorquer riposter
      citer attribuer preter raconter relater resumer indiquer suggerer signaler preciser clarifier repeter reiterer lire informer proclamer prononcer
      appeler qualifier traiter presenter discuter evoquer aborder soulever rappeler constater relever conclure reprendre poursuivre
      parler confier glisser lacher lancer marteler argumenter arguer pretendre ecrire raconter tenir emettre avancer livrer developper detailler
      assener clamer temoigner resumer assimiler comparer voir venir provenir emaner adresser entendre savoir valoir comprendre`,
    ),
    ...wordSet(
      `declaration declarations remarque remarques commentaire commentaires propos parole paroles mot mots phrase phrases citation citations
      formule formules expression expressions opinion opinions avis point vue position conviction jugement constat affirmation affirmations
      assertion argument arguments explication description annonce message reponse reponses replique repliques reaction compte rendu
      idee pensee discours intervention information analyse clair clairement public publiquement ouvertement auteur auteure autrice
      origine source these sentiment ressenti part precision`,
    ),
  ]),
  attitudes: new Set([
    ...verbs(
      `avertir prevenir alerter promettre jurer assurer garantir plaindre protester objecter critiquer reprocher accuser blamer denoncer condamner
      deplorer lamenter regretter admettre conceder reconnaitre avouer accepter nier dementir contester contredire rejeter refuser exclure exiger reclamer demander
      presser appeler supplier vouloir souhaiter desirer esperer craindre redouter douter inquieter soucier excuser predire prevoir pronostiquer attendre
      recommander conseiller proposer preconiser plaider defendre justifier louer saluer remercier feliciter applaudir opposer attaquer moquer
      ridiculiser railler plaisanter ironiser vanter menacer confirmer rappeler reveler demander soupconner supposer preferer aimer detester
      indigner insurger etonner rassurer compter entendre engager tenir juger vouer nuancer temperer relativiser minimiser`,
    ),
    ...wordSet(
      `avertissement mise garde promesse serment assurance garantie engagement plainte protestation objection critique critiques reproche reproches accusation
      accusations dementi aveu concession demande requete appel souhait desir espoir crainte craintes inquietude inquietudes doute doutes prediction
      prevision recommandation conseil proposition soutien defense louange remerciements plaisanterie menace confirmation soupcon
      peur inquiet inquiete convaincu convaincue persuade persuadee sur sure certain certaine confiant confiante desole ravi heureux pret prete
      regret satisfaction preference volonte intention garde hors question inacceptable necessaire`,
    ),
  ]),
  toAnother: new Set(
    verbs(
      'critiquer reprocher accuser blamer denoncer condamner louer saluer remercier feliciter applaudir attaquer moquer ridiculiser railler menacer defendre',
    ),
  ),
  denials: new Set([
    ...verbs('nier dementir contester contredire rejeter refuser douter opposer'),
    ...wordSet('dementi doute doutes'),
  ]),
  performed: new Set([...verbs('excuser remercier feliciter'), ...wordSet('excuses remerciements')]),
  acts: frenchSpokenActs,
  further: wordSet(
    'ajoutant precisant soulignant estimant affirmant expliquant disant assurant promettant rappelant confirmant',
  ),
  light: new Set(verbs('prendre donner faire aller venir mettre laisser passer rendre tenir')),
  around: wordSet(
    `fait faire faisait fera laisse laisser laissait ete etre est sont etait etaient a ont avait avaient aura aurait doit doivent devrait peut pourrait va
    donne donner donnait met mettre mis mise prend pris prendre rend rendre porte porter tient tenu montre attire attention avance en y se s
    me m t il elle ils elles on ce c cette cet ces la le les l un une des d de du au aux son sa ses leur leurs tout toute tous bien aussi encore deja d'abord
    ensuite plus jamais vraiment presse journalistes journaliste medias media articles article public publiquement part lieu compte avis
    vivement fermement expressement explicitement franchement ouvertement notamment surtout particulierement haut fort ailleurs justement meme
    sorti sortie sortent lisent lire lit entend ecouter lue ici alors donc`,
  ),
  clauses: wordSet('que qu comment si pourquoi combien'),
  topics: wordSet('que qu comment si pourquoi combien sur concernant contre'),
  listeners: wordSet('presse journalistes journaliste medias media public'),
  overall: wordSet(
    `nom titre qualite ensemble confondus confondues reunis reunies total somme global globalement articles article reportages reportage
    textes texte couverture medias media journaux journal titres presse pages page integralite entier complet liste long travers
    au-dela tous toutes compris`,
  ),
  giver:
    /(?<!\p{L})(?:de la part|venant|émanant|provenant) (?:de la |de l['’]|du |des |de |d['’])(.+?)(?=,?\s+(?:sur|à propos|concernant|au sujet|est|sont)(?!\p{L})|$)/iu,
  links: wordSet(
    'que qu sur concernant de du des d a contre comme pour quant si pourquoi comment au aux combien quel quelle',
  ),
};
