/** French words by which a wish for what somebody said is told. */
import { list } from '../packs/pack.js';
import { conjugated } from '../packs/fr-verbs.js';
import { wordSet } from './pack.js';
import type { SpeechCues } from './speech-cues.js';
import { frenchReaderWords } from './reader-words-fr.js';

/** Verbs of saying, thinking and judging. */
const spoken = `dire déclarer affirmer parler prononcer lancer assurer estimer penser trouver juger croire soutenir prétendre expliquer exprimer répondre
  raconter confier annoncer écrire plaindre craindre évoquer mentionner indiquer préciser souligner rappeler insister ajouter noter commenter constater
  regretter déplorer dénoncer critiquer avouer reconnaître admettre promettre jurer avertir prévenir alerter redouter signaler révéler
  considérer marteler plaider défendre prôner réclamer exiger accuser reprocher qualifier décrire présenter répliquer rétorquer riposter réagir lâcher glisser
  souffler tonner clamer proclamer objecter conclure poursuivre résumer ironiser nuancer témoigner certifier confirmer démentir
  contester réfuter remarquer observer argumenter arguer formuler énoncer émettre réitérer redire répéter tenir`;

export const frenchSpeechCues: SpeechCues = {
  whoever: wordSet(
    "qui quelqu'un quelqu quiconque auteur autrice auteure attribution attribuer attribue attribuee lequel laquelle",
  ),
  nouns: wordSet(
    `citation citations phrase phrases declaration declarations propos parole paroles remarque remarques commentaire commentaires
     mot mots formule formules affirmation affirmations passage passages avis opinion opinions position positions reaction reactions reponse
     reponses replique repliques intervention interventions discours promesse promesses avertissement avertissements assertion assertions
     expression expressions terme sentence jugement jugements sentiment critique critiques argument arguments message messages constat
     annonce annonces reproche reproches confidence confidences aveu aveux dementi dementis accusation accusations mise mises garde
     explication explications precision precisions plaidoyer appel appels preference analyse point vue`,
  ),
  verbs: new Set([...list(spoken).flatMap(conjugated), ...wordSet('dite disant')]),
  about: wordSet('sur concernant sujet quant evoquant propos'),
  by: wordSet('de du des par d pour'),
  frame: wordSet(
    `${frenchReaderWords} je j moi nous vous plait donc bien vraiment deja aussi juste quel quelle quels quelles quoi ou comment chercher trouver donne
    montre retient retenir retiennent retenu prises apprend apprennent recueillis recueillies tenus livres attribuent preter pretent rapporter rapportent rapporte relater relatent relaie relaient reproduisent reprennent citent figure figurent lire lit entendre entend trouve trouver couverture quelque liste lister listez dresse dressez dresser recense recensez enumere enumerez pretent attribuent cite citer citez citee citees cites rassemble rassembler recueille indique indiquer nom personne
    responsable officiel elu ministre origine derriere vient viennent toute ensemble integralite complet complete entier entiere
    direct directe directs directes directement indirect indirects rapporte rapportes rapportee rapportees textuellement verbatim
    exacts exactes propres connu connue connus connues prete pretes pretee pretees tenu tenus tenue tenues cense censee total inventaire releve attribue attribues attribuee attribuees termes presse journalistes verification verifier confirmer retrouver`,
  ),
  light: wordSet(
    `le la les l un une c ce cet cette ces ca cela ceci il elle ils elles on me m te t se s son sa ses leur leurs mon ma mes notre
     votre y en est sont etait etaient ete etre suis a ont avait avaient avoir aurait faire que qu dont quand si et mais a au aux pour
     dans avec chez vers selon apres chaque d de du des par comme`,
  ),
  closing: wordSet('svp stp merci plait vous te il s la deja'),
  polar: /^(?:est-ce qu|(?:\S+ ){1,5}?a-t-(?:il|elle|on)(?!\p{L}))/iu,
  anything: /(?<!\p{L})(?:quelque chose|quelqu['’]un|un mot|une (?:déclaration|réaction|citation))(?!\p{L})/iu,
  otherAsked:
    /(?<!\p{L})(?:quand|où|pourquoi|combien|comment|quel(?:le)?s? (?:jour|date|heure|semaine|mois|ann[ée]e|lieu|ville|pays)s?)(?!\p{L})/iu,
};
