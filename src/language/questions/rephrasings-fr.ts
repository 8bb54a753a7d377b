/** French courtesy and roundabout forms, and the plain questions that mean the same. */
import { frenchComparing } from './comparing-fr.js';
import type { Rephrasing } from './pack.js';

/** Reasons asked for in other words than "pourquoi". */
const whyAsked: readonly Rephrasing[] = [
  [/^(?:pour|avec) quel(?:le)?s? (?:raisons?|motifs?|but|objectif|buts|objectifs)(?: est-ce que?)? /iu, 'pourquoi '],
  [/^(?:à cause|en raison) de quoi(?: est-ce que?)? /iu, 'pourquoi '],
  [
    /^quel(?:le)?s? (?:est|était|sont|étaient|fut) (?:la |le |les |l['’])(?:raisons?|motifs?|causes?|but|objectif|justification|origine) (?:de la |de l['’]|du |des |de |d['’])(.+)$/iu,
    'pourquoi $1',
  ],
  [
    /^quel(?:le)?s? (?:raisons?|motifs?|justifications?|arguments?) (.+?) (?:(?:a|ont)-t-(?:ils?|elles?)|ont-(?:ils|elles)) (?:donnée?s?|invoquée?s?|avancée?s?|fournie?s?) pour (.+)$/iu,
    'pourquoi $1 $2',
  ],
  [/^qu['’]est-ce qui (?:explique|justifie|motive|a motivé|a conduit à|a provoqué|a causé) (.+)$/iu, 'pourquoi $1'],
];

/** What becomes of somebody or something. */
const becomes: readonly Rephrasing[] = [
  [
    /^quel(?:le)?s? (?:sort|avenir|destin|suite) (?:attend|attendent|est réservée?|sera réservée?|est prévue?|connaîtr(?:a|ont))(?: (?:à|aux?|pour))? (.+)$/iu,
    'que fait-on de $1',
  ],
  [
    /^qu['’](?:arriver(?:a|ait)-t-il|arrive-t-il|est-ce qui arrivera|est-ce qui arrive|adviendra-t-il|advient-il) (?:à |au |aux |de |des |du |d['’])(.+)$/iu,
    'que fait-on de $1',
  ],
  [
    /^que (?:va-t-il|doit-il|peut-il) (?:arriver|advenir|se passer) (?:à |pour |au |aux |de |des |du |d['’])(.+)$/iu,
    'que fait-on de $1',
  ],
  [
    /^(?:qu['’](?:est-il|a-t-on|a-t-il été|est-ce qui est|est-ce qu['’]on a)|que va-t-on) (?:prévue?|prévoir|envisagée?|décidée?|faire) (?:pour|concernant|à l['’]égard d(?:e|u|es|['’])) ?(.+)$/iu,
    'que fait-on de $1',
  ],
  [/^qu['’]est-ce qui (?:attend|va arriver à|va se passer pour) (.+)$/iu, 'que fait-on de $1'],
];

export const frenchRephrasings: readonly Rephrasing[] = [
  [/^qu['’]appelle-t-on (.+)$/iu, 'que signifie $1'],
  [/^(?:bonjour|salut|bonsoir)[,!]? /iu, ''],
  [/^(?:(?:juste |encore )?(?:une |petite )*question(?: rapide)?|rapidement|pour info)[ ,:]+(?=\p{L})/iu, ''],
  [
    /^(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) (?:me )?dire|dis-moi|dites-moi|je (?:voudrais|veux|souhaite|souhaiterais|cherche à) savoir|j['’]aimerais (?:bien )?savoir|je me demande|(?:on|nous) (?:voudrait|voudrions|aimerait|aimerions) savoir|(?:quelqu['’]un|on) sait|(?:j['’]ai |nous avons |on a )?besoin de savoir|sais-tu|savez-vous|vous savez|tu sais),? (?=(?:(?:à|de|par|pour|dans|sur|en) )?(?:qui|que|quoi|quand|où|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|si|ce que?)(?!\p{L}))/iu,
    '',
  ],
  [/,? (?:s['’]il (?:te|vous) pla[îi]t|merci)$/iu, ''],
  [/,? (?:selon|d['’]après|dans) (?:les|ces|tous les) (?:articles?|journaux|médias)$/iu, ''],
  ...frenchComparing,
  [/^quel (?:est|était) le nombre (?:total |exact )?(d(?:e |es |['’]).+)$/iu, 'combien $1'],
  // Whoever maintains something says it.
  [
    /^(quel(?:le)?s? (?!(?:journa|quotidien|magazine|chaîne|agence|site|radio|média|titre|article))\p{L}+(?: \p{L}+)?) (?:soutien(?:t|nent)|affirme(?:nt)?|prétend(?:ent)?|estime(?:nt)?|juge(?:nt)?|assure(?:nt)?|déclare(?:nt)?|annonce(?:nt)?|a (?:soutenu|affirmé|prétendu|estimé|jugé|assuré|déclaré|annoncé|indiqué|précisé|expliqué|rappelé)|ont (?:soutenu|affirmé|estimé|jugé|assuré|déclaré|annoncé|indiqué)) (?=qu(?:e |['’]))/iu,
    '$1 dit ',
  ],
  // From which weight on a measure holds is its weight.
  [
    /^(?:à partir|à compter|au-delà|au-dessus|en dessous) d(?:e |['’])(?=quel(?:le)?s? (?!jour|date|mois|semaine|ann[ée]e|moment|heure))/iu,
    '',
  ],
  [
    /^pour (?:qui|quel(?:le)?s? (?!raisons?|motifs?)\p{L}+) (.+?) (?:travaille|parle)(?:nt)?(?:-t-(?:il|elle)|-(?:ils|elles))?$/iu,
    'qui est $1',
  ],
  // What something counts, it has.
  [
    /^(combien d(?:e |['’]).+?) (?:compte|comptent|comptait|comptaient|dénombre|dénombrent|recense|recensent)(?:-t-(?:il|elle)|-(?:ils|elles))?(?= |$)(.*)$/iu,
    '$1$2',
  ],
  ...whyAsked,
  ...becomes,
  // Whoever stops letting others in refuses them.
  [
    /(?<!\p{L})(cess|arrêt|arret)(é|e|er|ent|ait|aient)?(?:-t-(?:il|elle)s?)? de (?:laisser|permettre(?: (?:à|aux?))?|autoriser|accepter|admettre)(?!\p{L})/giu,
    'refus$2',
  ],
  [/^(?:le )?nom d(?:u |e la |e l['’])(.+)$/iu, 'quel est le nom de $1'],
];
