/** French words by which questions ask for outlets' words, versions and sources. */
import type { OutletCues } from './outlet-cues.js';

export const frenchOutletCues: OutletCues = {
  code: 'fr',
  words: {
    outlet: `média médias article journal journaux quotidien quotidiens presse publication rédaction rédactions titres radio site
      journaliste journalistes couverture texte textes support supports`,
    counted: 'récit version source titre reportage papier sujet',
    each: 'chaque chacun chacune différents différentes divers diverses respectif respectifs respectivement',
    term: `mot mots terme termes nom noms étiquette étiquettes expression expressions appellation appellations vocabulaire formule
      formules formulation dénomination désignation qualificatif qualificatifs lexique titre libellé vocable`,
    naming: `appeler appelle appellent appelé appelée appelés nommer nomme nomment nommé nommée désigner désigne désignent désigné désignée désignés
      désignées qualifier qualifie qualifient qualifié décrire décrit décrivent décrite décrits présenter présente présentent présenté
      dénommer baptiser étiqueter parler parle parlent`,
    version: `version versions différence différences différer diffère diffèrent divergence divergences diverger diverge divergent
      divergentes écart écarts écarter écartent comparer comparez compare comparaison confronter confrontez identique identiques
      identiquement pareil pareille pareils mot-à-mot`,
    changed: `couper coupe coupé coupée coupés coupées supprimer supprimé supprimée retrancher garder garde gardé gardée manquer manque
      manquent omettre omet omis omise raccourcir raccourci raccourcie abréger changer change changent changé ajouter ajoute ajouté ajoutée
      enlever enlevé tronquer tronqué tronquée même mêmes retirer conserver conserve conservé perdre perd`,
    statement: `citation citations déclaration déclarations phrase phrases propos paroles parole communiqué réponse réponses démenti
      avertissement promesse remarque remarques commentaire commentaires cité citée extrait passage`,
    quoting:
      'citer cite citent cité citée interroger interroge interrogé interrogée interviewer interviewé interviewée',
    omitting: 'omet omettent omis ignore ignorent tait taisent',
    number: 'chiffre chiffres nombre nombres total combien',
    mentioning: `mentionner mentionne mentionnent mentionné évoquer évoque évoquent évoqué rapporter rapporte rapportent signaler signale
      signalent relayer relaie parler parle parlent figurer figure apparaître apparaît apparaissent traiter couvrir couvre`,
    asking: `quel quels quelle quelles qui où lequel lesquels laquelle lesquelles seul seule seulement uniquement tous toutes ailleurs
      combien autre`,
    place: 'où',
    frame: `ça merci svp bonjour stp voudrais veux voulons aimerais besoin faut montrer montre montrez montrez-moi donner donne donnez donnent
      liste lister listez trouver trouve trouvez voir voyons regarder regarde regardez mettre mets mettez placer placez imprimer imprime
      impriment imprimé imprimée écrire écrit écrivent publier publie publient employer emploie emploient employé employés employée
      utiliser utilise utilisent utilisé utilisés utilisée choisir choisit choisissent choix dire dit disent faire fait font
      avoir a ont est sont été quoi quel comment pour selon dans chez par cours classe devoir devoirs élève séminaire projet exposé
      question exactement précisément fonction poste métier profession rôle genre sorte façon manière côte côté deux trois quatre
      cinq un une autre autres autant tour relever relevez relève recenser recensez comparez chercher cherche cherchez ton neutre
      vraiment aussi encore seulement alors donc bref ici là`,
  },
  phrases: [
    [/(?<!\p{L})c[ôo]te [àa] c[ôo]te(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})l['’]une? (?:[àa] c[ôo]t[ée] de|en face de|contre) l['’]autre(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})en (?:parall[èe]le|regard|vis-[àa]-vis)(?!\p{L})/giu, 'version'],
    [/(?<!\p{L})mot (?:[àa]|pour) mot(?!\p{L})/giu, 'version'],
    [
      /(?<!\p{L})(?:a|ont|avait|prend|prennent|donner?|donne|donnent|laisser?|laisse|laissent)(?:-t-(?:il|elle)s?)? la parole(?: [àa])?(?!\p{L})/giu,
      'quoting',
    ],
    [/(?<!\p{L})s['’]exprim\p{L}+(?!\p{L})/giu, 'quoting'],
    [
      /(?<!\p{L})(?:est|sont|a [ée]t[ée])(?:-(?:il|elle)s?)? (?:cit[ée]|interview[ée]|interrog[ée]|entendu)e?s?(?!\p{L})/giu,
      'quoting',
    ],
    [/(?<!\p{L})(?:est|sont) (?:\p{L}+ )?question d(?:e |u |es |['’])/giu, 'mentioning'],
    [/(?<!\p{L})(?:d['’]entre eux|(?:les|ces|des|tous les) (?:deux|trois|quatre|cinq)(?= ?[?!.,;:]|$))/giu, 'outlet'],
    [/(?<!\p{L})l['’](?:un|une|autre)(?: et l['’]autre)?(?= ?[?!.,;:]|$)/giu, 'frame'],
  ],
  bound: /-(?:t-)?(?:ils?|elles?|on|ce|vous|nous|moi|les|le|la|toi)(?!\p{L})/giu,
  howMany: 'combien de',
  or: /\s*(?:,\s*(?:ou\s+|et\s+)?|\/|\s(?:ou|vs\.?|contre)\s)\s*/iu,
};
