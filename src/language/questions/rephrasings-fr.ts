/** French courtesy and roundabout forms, and the plain questions that mean the same. */
import { frenchComparing } from './comparing-fr.js';
import type { Rephrasing } from './pack.js';

/** What leads somebody to do something. */
const leads =
  "(?:qu['’]est-ce qui|quel(?:le)?s? (?:raisons?|motifs?|causes?|problèmes?|difficultés?|événements?|incidents?|accidents?|découvertes?|constats?|circonstances?|situations?|facteurs?|éléments?|craintes?|inquiétudes?|considérations?|nécessités?|dangers?|risques?|faits?|menaces?|pénuries?))";

/** Reasons asked for in other words than "pourquoi". */
const whyAsked: readonly Rephrasing[] = [
  [
    /^(?:pour|avec|dans|à|en vue d[e'’]|sous) quel(?:le)?s? (?:raisons?|motifs?|buts?|objectifs?|fins?|desseins?|intentions?|prétextes?|optique)(?: est-ce que?)? /iu,
    'pourquoi ',
  ],
  [/^(?:à cause|en raison) de quoi(?: est-ce que?)? /iu, 'pourquoi '],
  [
    /^quel(?:le)?s? (?:est|était|sont|étaient|fut) (?:la |le |les |l['’])(?:raisons?|motifs?|causes?|but|objectif|justification|origine) (?:de la |de l['’]|du |des |de |d['’])(.+)$/iu,
    'pourquoi $1',
  ],
  [
    /^quel(?:le)?s? (?:raisons?|motifs?|justifications?|arguments?) (.+?) (?:(?:a|ont)-t-(?:ils?|elles?)|ont-(?:ils|elles)) (?:donnée?s?|invoquée?s?|avancée?s?|fournie?s?) pour (.+)$/iu,
    'pourquoi $1 $2',
  ],
  [
    new RegExp(
      `^${leads} (?:a |ont |avait |aurait )?(?:expliqu|justifi|motiv|provoqu|caus|entraîn|conduit à|mené à|valu|déclench)\\p{L}* (.+)$`,
      'iu',
    ),
    'pourquoi $1',
  ],
  // "qu'est-ce qui a poussé X à fermer", "pour quelle raison X en est-il venu à fermer": whoever is led to do it, does it.
  [
    new RegExp(
      `^${leads} (?:a |ont |avait |aurait )?(?:condui|pouss|amen|incit|décid|oblig|contrain|forc|détermin|persuad|convain|empêch)\\p{L}* (.+?) (?:à|de|d['’]) ?(.+)$`,
      'iu',
    ),
    'pourquoi $1 $2',
  ],
  [/^comment (?:se fait-il|expliquer|explique-t-on|cela se fait-il) qu(?:e |['’])(.+)$/iu, 'pourquoi $1'],
  [/^(?:d['’]où vient|à quoi tient) qu(?:e |['’])(.+)$/iu, 'pourquoi $1'],
  [/^à quoi (?:est|sont|était|étaient) (?:due?s?|liée?s?) (.+)$/iu, 'pourquoi $1'],
  [/^comment (.+?) (?:justifi|motiv)\p{L}*(?:-t-(?:il|elle|on)|-(?:ils|elles)) (.+)$/iu, 'pourquoi $1 $2'],
  [
    /^(?:qu['’]|qu['’]est-ce qu(?:e |['’])|quel(?:le)?s? (?:raisons?|motifs?|justifications?|arguments?|prétextes?|problèmes?) )(.+?) (?:invoqu|avanc|donn|fourni|met|allègu)\p{L}*(?:-t-(?:il|elle|on)|-(?:ils|elles))?(?: en avant)? (?:pour|afin de) (.+)$/iu,
    'pourquoi $1 $2',
  ],
];

/** What a word or a text is, asked for in other words than "que signifie" and "quel texte les articles nomment". */
const namedOrMeant: readonly Rephrasing[] = [
  [
    /^(?:que (?:faut-il|doit-on|peut-on|convient-il d['’]) ?entendre|qu['’]entend(?:ent)?(?:-on| .+?)|que veu(?:t|lent) (?:.+? )?dire|que désigne(?:-t-on)?)(?: (?:au juste|exactement|précisément|ici))? par (.+)$/iu,
    'que signifie $1',
  ],
  [
    /^que recouvr(?:e|ent) (?:au juste |exactement )?(?:l['’]expression |le terme |la formule |le mot )?(.+)$/iu,
    'que signifie $1',
  ],
  [
    /^(?:quel(?:le)?s? (?:est|sont) (?:le sens|la signification|la définition)|à quoi correspond(?:ent)?|quel sens a) (?:de la |de l['’]|du |des |de |d['’])?(.+)$/iu,
    'que signifie $1',
  ],
  [
    /^(?:(?:à|de|sur) )?quel(?:le)?s? ((?:texte|loi|traité|accord|convention|règlement|code|article|arrêté|décret|directive|charte|pacte|charte|organisme|instance)s?(?: (?:de loi|légal|légaux|juridiques?|international|internationale|internationaux|européen|européenne|précise?))?) (?:(?:est-il |est-elle |sont-ils |sont-elles |est |sont )?(?:fait référence|question|fait mention|fait état|fait allusion)|se réfère-t-on|fait-on référence|s['’]appuie-t-on|s['’]appui\p{L}+ .+)$/iu,
    'quel $1 les articles nomment',
  ],
  [
    /^(?:est-ce qu['’]une? |y a-t-il une? |une? )((?:texte|loi|traité|accord|convention|règlement|code|arrêté|décret|directive)s?(?: (?:de loi|légal|juridique|internationale?|européenn?e?|précise?))?) (?:est(?:-il|-elle)?|serait(?:-il|-elle)?) (?:cit|nomm|mentionn|invoqu|évoqu)\p{L}+.*$/iu,
    'quel $1 les articles nomment',
  ],
];

/** What somebody made known, as what they said. */
const madeKnown: readonly Rephrasing[] = [
  [
    /^quel(?:le)?s? (?:nouvelles? )?(?:annonces?|déclarations?|confidences?|révélations?|remarques?|nouvelles?|propos) (.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)) (?:faite?s?|données?|livrée?s?|tenue?s?) (.+)$/iu,
    "qu'a dit $1 $2",
  ],
];

/** Rules and rights asked for in other words than "quelle règle s'applique" and "peuvent-ils". */
const ruleAsked: readonly Rephrasing[] = [
  [
    /^(?:à |de |sous )?quel(?:le)?s? (?:régime|règles?|règlement|consignes?|dispositions?|conditions?|principe|traitement) (?:particulière?s? )?(?:vaut|valent|prévaut|prévalent|régit|régissent|encadrent?|gouvernent?|concernent?|est en vigueur|sont en vigueur|est prévue?|sont prévue?s) (?:pour |à |aux? |chez |dans |sur )?(.+)$/iu,
    "quelle règle s'applique à $1",
  ],
  [
    /^(?:à quel(?:le)?s? (?:régime|règles?|règlement|consignes?|dispositions?|conditions?)) (?:est|sont) (?:soumise?s?|tenue?s?|assujettie?s?) (.+)$/iu,
    "quelle règle s'applique à $1",
  ],
  [/^(.+?) ont-(ils|elles) (?:encore |toujours |désormais )?le droit (?:de |d['’])(.+)$/iu, '$1 peuvent-$2 $3'],
  [/^(.+?) a-t-(il|elle|on) (?:encore |toujours |désormais )?le droit (?:de |d['’])(.+)$/iu, '$1 peut-$2 $3'],
  [/^a-t-on (?:encore |toujours |désormais )?le droit (?:de |d['’])(.+)$/iu, 'peut-on $1'],
  [
    /^(?:est-il|serait-il) (?:encore |toujours |désormais )?(?:permis|autorisé|possible) (?:de |d['’])(.+)$/iu,
    'peut-on $1',
  ],
  [/(?<!\p{L})se servir d(?:e(?: la| l['’])?|u|es|['’]) ?/giu, 'utiliser '],
];

/** Where somebody was when something was said or done. */
const placeThen: readonly Rephrasing[] = [
  [
    /^(?:o[ùu]|à quel endroit|en quel lieu|dans quel lieu) (?:se trouvait|était|se tenait) (.+?) (?:quand|lorsqu(?:e|['’])|au moment où|en) ?(?:il |elle )?(.+)$/iu,
    'où $1 $2',
  ],
  [
    /^(?:o[ùu]|à quel endroit|en quel lieu|dans quel lieu) (.+?) (?:se trouvait|était|se tenait)-(?:il|elle) (?:quand|lorsqu(?:e|['’])|au moment où|en) ?(?:il |elle )?(.+)$/iu,
    'où $1 $2',
  ],
];

/** Whoever meets the press, or brings something up there, speaks there. */
const spokenWhere: readonly Rephrasing[] = [
  [
    /^((?:o[ùu]|à quel endroit|en quel (?:lieu|endroit)|dans quel(?:le)? \p{L}+) .*?)(?:reçu|rencontré|accueilli|réuni|convoqué|affronté) (?=(?:la presse|(?:les|des) (?:journalistes|médias|reporters))(?!\p{L}))/iu,
    '$1parlé à ',
  ],
  [
    /^((?:o[ùu]|à quel endroit|en quel (?:lieu|endroit)|dans quel(?:le)? \p{L}+) .*?)(?:évoqué|abordé|traité|mentionné) (?=.*(?<!\p{L})(?:presse|journalistes|médias|reporters)(?!\p{L}))/iu,
    '$1parlé ',
  ],
];

/** Days asked for in other words than "quand". */
const whenAsked: readonly Rephrasing[] = [
  [/^(?:à|de) quand (?:remont|dat)(?:e|ent|ait|aient)(?:-t-(?:il|elle)s?)? (.+)$/iu, 'quand $1'],
  [
    /^quel(?:le)? (?:est|était|fut) (?:le jour|la date|le moment)(?: (?:exacte?|précise?))? (?:o[ùu] |auquel |à laquelle |à partir (?:duquel|de laquelle) |de la |de l['’]|du |des |de |d['’])(.+)$/iu,
    'quand $1',
  ],
  [/^de quel(?:le)? (?:jour|date) (?:dat|remont)\p{L}* (.+)$/iu, 'quand $1'],
  [
    /^(?:quel(?:le)?s? (?:sont les )?(?:épisodes?|événements?|évènements?|faits?|développements?|choses?) (?:.+? )?(?:dat|situ|plac|survenu|produit|lieu|rattach|rapport|déroul|relat)\p{L}*(?:-(?:ils|elles|t-on))?|que relat\p{L}*(?:-t-on| les \p{L}+)|que retenir|qu['’](?:est-ce qui |a-t-il |est-il )?(?:est |s['’]est )?(?:arrivé|survenu|produit|passé)) (?:de |à |au |le |pour |pour le |de la journée de |de la journée du |la journée de |la journée du |à la date du )?(?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2}(?:er)? \p{L}+))(.+)$/iu,
    "que s'est-il passé $1",
  ],
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
  [
    /^(?:que|qu['’]) ?(?:(?:va|vont|doi(?:t|vent)) devenir|devien(?:t|nent|dra|dront)|advient-il de|en est-il de)(?:,[^,]+,)? (.+)$/iu,
    'que fait-on de $1',
  ],
];

export const frenchRephrasings: readonly Rephrasing[] = [
  [/(?<!\p{L})tout le monde(?!\p{L})/giu, 'tous'],
  [/^qu['’]appelle-t-on (.+)$/iu, 'que signifie $1'],
  [/^(?:bonjour|salut|bonsoir)[,!]? /iu, ''],
  [
    /^(?:selon|d['’]après|dans|à lire|au vu de|à en croire) (?:ce que (?:disent|rapportent|écrivent) )?(?:les|ces|la|l['’]ensemble des|cette|tous les) ?(?:articles|journaux|médias|presse|couverture)(?: disponibles?)?,? (?=\p{L})/iu,
    '',
  ],
  [/^(?:(?:juste |encore )?(?:une |petite )*question(?: rapide)?|rapidement|pour info)[ ,:]+(?=\p{L})/iu, ''],
  [
    /^(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|peut-on|sauriez-vous|saurais-tu) (?:me |m['’]|nous )?(?:dire|indiquer|préciser|expliquer|rappeler|apprendre|savoir)|(?:dis|dites|indiquez|précisez|expliquez|rappelez|indique|précise|explique|rappelle)-(?:moi|nous)|(?:sait-on|a-t-on (?:dit|précisé|indiqué|expliqué)|est-il (?:dit|précisé|indiqué|expliqué))(?: quelque part)?|je (?:voudrais|veux|souhaite|souhaiterais|cherche à) savoir|j['’]aimerais (?:bien )?savoir|je me demande|(?:on|nous) (?:voudrait|voudrions|aimerait|aimerions) savoir|(?:quelqu['’]un|on) sait|(?:j['’]ai |nous avons |on a )?besoin de savoir|sais-tu|savez-vous|vous savez|tu sais),? (?=(?:(?:à|de|par|pour|dans|sur|en) )?(?:qui|que|quoi|quand|où|ou|pourquoi|comment|combien|quel|quelle|quels|quelles|si|ce que?)(?!\p{L}))/iu,
    '',
  ],
  [/,? (?:s['’]il (?:te|vous) pla[îi]t|merci)$/iu, ''],
  [
    /,? (?:selon|d['’]après|dans|à travers|au fil d) ?(?:les|ces|tous les|la|cette|es|l['’]ensemble des) (?:articles?|journaux|médias|presse|couverture|textes)$/iu,
    '',
  ],
  [
    /,? (?:dans (?:cette|l['’]) ?(?:affaire|histoire)|dans ce (?:dossier|différend|conflit)|au juste|exactement|précisément)$/iu,
    '',
  ],
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
  ...namedOrMeant,
  ...madeKnown,
  ...ruleAsked,
  ...placeThen,
  ...spokenWhere,
  ...whenAsked,
  ...whyAsked,
  ...becomes,
  // Whoever stops letting others in refuses them.
  [
    /(?<!\p{L})(cess|arrêt|arret)(é|e|er|ent|ait|aient)?(?:-t-(?:il|elle)s?)? de (?:laisser|permettre(?: (?:à|aux?))?|autoriser|accepter|admettre)(?!\p{L})/giu,
    'refus$2',
  ],
  [/^(?:le )?nom d(?:u |e la |e l['’])(.+)$/iu, 'quel est le nom de $1'],
];
