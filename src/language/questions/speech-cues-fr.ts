/** French words by which a wish for what somebody said is told. */
import { wordSet } from './pack.js';
import type { SpeechCues } from './speech-cues.js';
import { frenchReaderWords } from './reader-words-fr.js';

export const frenchSpeechCues: SpeechCues = {
  whoever: wordSet(
    "qui quelqu'un quelqu quiconque auteur autrice auteure attribution attribuer attribue attribuee lequel laquelle",
  ),
  nouns: wordSet(
    `citation citations phrase phrases declaration declarations propos parole paroles remarque remarques commentaire commentaires
     mot mots formule formules affirmation affirmations passage passages avis opinion position reaction reactions reponse reponses
     replique repliques intervention interventions discours promesse avertissement`,
  ),
  verbs: wordSet(
    `dit dite dits dites disent disait dire disant declare declaree declarer affirme affirmer affirment parle parler parlait
     prononce prononcee lance lancee assure estime pense penser pensent trouve trouvent juge croit croire soutient pretend
     explique expliquer exprime exprimee repond repondu raconte confie annonce ecrit plaint craint evoque mentionne`,
  ),
  about: wordSet('sur concernant sujet quant evoquant propos'),
  by: wordSet('de du des par d pour'),
  frame: wordSet(
    `${frenchReaderWords} je j moi nous vous plait donc bien vraiment deja aussi juste quel quelle quels quelles quoi ou comment chercher trouver donne
    montre liste lister listez dresse dressez dresser recense recensez enumere enumerez pretent attribuent cite citer citez citee citees cites rassemble rassembler recueille indique indiquer nom personne
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
