/** French ways of asking beside the plain ones. */
import type { AskedKinds } from './asked-kinds.js';
import { wordSet } from './pack.js';

const outlets = '(?:m[ée]dias?|articles?|journa(?:l|ux)|sources?|titres?|publications?|radios?|quotidiens?)';

/** "quels mots chaque média emploie-t-il pour", "que disent les médias". */
const chosen = `(?:(?:quels?|lesquels?)(?: (?:de ces )?(?:mots?|termes?|noms?|verbes?|adjectifs?|expressions?))? (?:(?:chaque|les|ces) )*${outlets} (?:emploie|utilise|choisi|imprime)\\p{L}*(?:-t-(?:il|elle)s?|-(?:ils|elles))?|que (?:disent|[ée]crivent|rapportent) (?:les|ces) ${outlets})(?: (?:pour|de|sur|à propos de))?`;

export const frenchKinds: AskedKinds = {
  outletForms: {
    both: 'les deux ',
    and: '(?:, (?:et )?| et | ou | contre )',
    together: 'les médias',
    asksOf: /(?:^|(?<!\p{L})(?:selon|dans|chez|par|que|et|ou|avec|contre)\s+|d['’])(?:l[ea]\s+|l['’])?$/iu,
    one: [
      ["^(?:selon|d['’]après|dans) (?:l['’]article (?:de |du |d['’]))?OUTLET, ", ''],
      [",? (?:selon|d['’]après|dans) (?:l['’]article (?:de |du |d['’]))?OUTLET$", ''],
    ],
  },
  described:
    /^(?:(?:c['’]est )?qui(?: est-ce)?(?: qui)?|quel(?:le)?s?(?: [\p{L}-]+){1,3}?) ((?:ne |n['’]|s['’]|se |a |ont |est |sont |avait |refuse|veut|craint|s['’]oppose|(?:jug|trouv|estim|considèr|présent|qualifi)e(?:nt)? (?=l[ae]s? |l['’]|cett?e? |ces |s[ae]s? |son |leurs? )|décri(?:t|vent) )\s*.+)$/iu,
  nameAndTopic:
    /^((?:[\p{L}.'’-]+ ){0,4}[\p{L}.'’-]+) (?:sur|concernant|à propos d(?:e|u|es)|au sujet d(?:e|u|es)) (.+)$/iu,
  allSaid: {
    all: wordSet('liste tout toute tous toutes chaque ce ensemble integralite inventaire releve'),
    topic: /(?<!\p{L})(?:sur|concernant|à propos d(?:e|u|es)|au sujet d(?:e|u|es))\s+.+$/iu,
  },
  askedBefore:
    /(?<!\p{L})(?:interrogée?|questionnée?|pressée?|relancée?|(?:priée?|sommée?|invitée?)(?: [^,]{1,40})? (?:de|à) (?:dire|préciser|expliquer|commenter|répondre|réagir)|à la question (?:de|d['’]|si)|(?:lui|leur) (?:a été |a-t-on |avait été |était )?demand\p{L}+)(?!\p{L})|\?(?:\s?»)?\s/iu,
  reporting:
    /^(?:(?:a|ont|avait|avaient) )?(?:(?:dit|disait|affirm\p{L}+|reconn\p{L}+|expliqu\p{L}+|estim\p{L}+|averti\p{L}*|prévenu|promis|assur\p{L}+|annonc\p{L}+|admi[st]\p{L}*|pens\p{L}+|croi\p{L}+|écrit)\s+qu(?:e\s+|['’])|(?:parlé|plaisanté)\s+(?:d(?:e|u|es)\s+|d['’]|sur\s+)|(?:accusé|qualifié)\s+(?=.+ d(?:e |['’]))|comparé\s+(?=.+ (?:à|au|aux) )|(?:décrit|décrivent|dépein\p{L}+|présent\p{L}+|défend\p{L}*|considér\p{L}+|considèr\p{L}+|trait\p{L}+)\s+(?=.+ comme )|(?:jug|trouv|estim|considèr|considér)\p{L}+\s+(?=(?:l[ae]s?|cett?e?|ces|sa|son|ses|leurs?)\s|l['’]))/iu,
  willing:
    /^(?:(?:a|avait|ont|n['’]a pas) )?(?:refus|menac|promet|promis|offr|offert|veu|voul|exig|demand|ni|regrett|rappel|accept)\p{L}*(?: (?:de|d['’]|que|qu['’]|à))?\s*/iu,
  saidWhether:
    /^(?:est-ce que )?(.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)|a|ont) (?:dit|expliqué|précisé|indiqué) ((?:si|pourquoi|quand|où|comment|ce que?) .+)$/iu,
  quoted: /^(?:c['’]est )?qui(?: est-ce qui| qui)? (?:[\p{L}'’]+ ){1,5}?(?=["“«])(.+)$/iu,
  endAsked: /^(?:jusqu['’](?:à|a|au|en) ?|avant |d['’]ici (?:à )?)(?:quand|quel)/iu,
  whichTime:
    /(?<!\p{L})(?:(?<last>pour la dernière fois|en dernier)|(?<first>pour la première fois|en premier))(?!\p{L})/iu,
  andUntil:
    /,? et (?:jusqu['’](?:à|a|au|en) ?(?:quand|quel).*|pour combien de temps.*|combien de temps .*|quand .*(?<!\p{L})(?:fini|finit|se termine|prend fin|expire|prendra fin|se terminera|expirera)\p{L}*(?:-t-(?:il|elle))?)$/iu,
  setting:
    /(?<!\p{L})(?:(?:à|aux?|devant|lors d(?:e|u)|pendant|dans)\s+)?(?:(?:la|le|les|l['’]|une?|son|sa)\s*)?(?:journalistes|presse|médias|(?:conférence|point)(?: de presse)?|entretien|interview)(?!\p{L})/giu,
  thenDid: /^[\s,]*(?:avant (?:de |d['’])|puis |et puis |tout en )\p{L}+/iu,
  orderSpan:
    /\s*(?:[,;:–—-]\s*(?:de |du |des |depuis |d['’]).+ (?:jusqu['’](?:à|a|au|aux|en)|à|au) .+|[,;:–—-]?\s*(?<!\p{L})(?:(?:à partir|à compter) d(?:e|u|es)|en commençant par) .+)$/iu,
  orderWhole:
    /(?<!\p{L})(?:du|depuis le|en commençant par le) (?:tout )?(?:premier|début|commencement)(?: \p{L}+)?(?:,? (?:jusqu['’])?(?:à la|au) (?:tout )?(?:derni(?:er|ère)|fin|terme)(?: \p{L}+)?)?$/iu,
  occasionSaid:
    /^(?:qu['’]est-ce qui (?:a été (?:dit|annoncé)|est ressorti|s['’]est dit)|que s['’]est-il dit|qu['’]a-t-on appris) (?:lors d[eu]|pendant|au cours d[eu]|à|au|d[eu]) ?(?=.*(?:conférence|point de presse|entretien|réunion|audience|séance|débat))(.+)$/iu,
  occasionBefore:
    /^(?:quand|quel jour|à quelle date) .*?(?:(?<occasion>(?:conférence|réunion|séance|audience|point)(?: de presse)?) (?:précédente?|antérieure?)|(?<before>(?:conférence|réunion|séance|audience|point)(?: de presse)?) (?:qui a précédé|avant|d['’]avant) .+)/iu,
  cameFirst: [
    /^(?:qu['’]est-ce qui|lequel|laquelle|quoi)(?: de (?:ces|ceux-ci|celles-ci))? (?:est (?:venue?|arrivée?|survenue?)|a eu lieu|s['’]est (?:passée?|produite?)) (?:en premier|d['’]abord|en dernier|le premier|la première)(?: (?:à propos|au sujet) d(?:e|u|es) (?<topic>[^:,]+?))?\s*[:,–—-]\s*(?<words>[^:]+ ou [^:]+)$/iu,
  ],
  topicFirst:
    /^((?!.* ou )[^:?,"“”«»]{3,80}):\s+((?:qui|que|qu['’]|quand|o[ùu]|pourquoi|comment|combien|quel)[^:]*)$/iu,
  affair:
    /(?<!\p{L})(?:affaires?|conflit|querelle|dispute|histoire|crise|dossier|controverse|polémique|débat|feuilleton|bras de fer|différend|désaccord|scandale|bataille|tensions?)(?!\p{L})/iu,
  affected:
    /(?: qui (?:sont|est|étaient|seront))? (?:(?:touch[ée]|concern[ée]|affect[ée]|vis[ée])e?s?(?: par (?:cela|ça|la (?:décision|mesure|règle)|le (?:changement|projet)))?|(?:mise?s? )?en (?:cause|question)|dont il (?:est|était) question|responsables?|incriminée?s?)(?!\p{L})/iu,
  medium:
    /^quel(?:le)? (?:(?:journal|quotidien|magazine|chaîne|site|radio|média|titre|agence de presse)(?: \p{L}+)?)(?: est-ce)?(?: qui)? (?:a (?:rapporté|écrit|révélé|annoncé|affirmé)|rapporte|écrit|révèle|affirme) (?:que |qu['’])?(.+)$/iu,
  andWhoDoesNot: /[\s,;]+(?:et|mais) (?:le(?:s)?quel(?:le)?s?|qui|quels?) (?:ne |n['’])\s*(?:\p{L}+ )*pas$/iu,
  alike:
    /^(?:est-ce qu(?:e |['’]))?.*?(?:impriment|citent|rapportent|reprennent|donnent|publient)(?:-ils|-elles)? (.+?) (?:de la même (?:façon|manière)|à l['’]identique|dans les mêmes (?:mots|termes)|mot pour mot|pareillement|autrement)$/iu,
  toldNoun:
    /(?<!\p{L})(?:versions?|cit(?:ations?|er|ent)|phrases?|promesses?|r[ée]ponses?|refus|d[ée]mentis?)(?!\p{L})/iu,
  replied:
    /(?<!\p{L})(?:r[ée]ponses?|r[ée]pli(?:qu[ée]|ques?)|r[ée]pondu|(?:quand|lorsqu)(?:['’]| )(?:(?:on|il|elle) )?(?:lui )?(?:a (?:[ée]t[ée] )?)?(?:interrog[ée]e?|relanc[ée]e?|demand[ée]|questionn[ée]e?))(?: [àa] (?:la |une )?questions?)?(?: (?:sur|si|[àa] propos de))?(?!\p{L})/iu,
  replyOwner:
    /r[ée](?:ponses?|pliques?) (?:de l['’]|de la |de |du |d['’])(?<owner>(?:(?!(?:à|au|aux|sur|lors|quand|dans|devant)\s)[\p{L}.'’-]+ ?){1,4})/iu,
  aboutVersions:
    /(?<!\p{L})(?:comment|quels?|quelles?|les?|la|m[ée]dias?|articles?|journaux|versions?|diff[èeé]r\p{L}*|citations?|d[ée]clarations?|phrases?|r[ée]ponses?|mots?|deux|trois|entre|sur|dans|de|du|des)(?!\p{L})/giu,
  statementNoun: /(?<!\p{L})(?:d[ée]clarations?|phrases?|citations?|propos|paroles?|mots)(?!\p{L})/iu,
  noChoice:
    /^(?:(?:quelque chose d['’])?autre(?: chose| mot| terme)?|aucun(?: des deux)?|ni l['’]un ni l['’]autre|quoi)$/iu,
  choice: [
    new RegExp(`^(?<words>[^:]{3,120}?)\\s*[:–—]\\s*${chosen}(?: (?<topic>.+))?$`, 'iu'),
    new RegExp(`^${chosen} (?<topic>.+?)\\s*[:,–—]\\s*(?<words>[^:]+ ou [^:]+)$`, 'iu'),
    new RegExp(`^${chosen} (?<topic>.+?)\\s*:\\s*(?<words>[^:]+)$`, 'iu'),
  ],
};
