/** French questions. Readers often leave accents out, so each accented letter of a question may be plain. */
import { frenchRephrasings } from './rephrasings-fr.js';
import { frenchParted } from './rephrasings-parted-fr.js';
import { frenchSpoken } from './rephrasings-spoken-fr.js';
import { frenchKinds } from './kinds-fr.js';
import { frenchTellings } from './tellings-fr.js';
import { type QuestionPack, wordSet } from './pack.js';
import { frenchSpeakerAsked } from './speaker-asked-fr.js';
import { frenchSpeechCues } from './speech-cues-fr.js';

const said =
  '(?:dit|d[ée]clar[ée]|affirm[ée]|lanc[ée]|assur[ée]|pr[ée]tendu|soutenu|r[ée]pondu|expliqu[ée]|racont[ée]|confi[ée]|[ée]crit que)';
const saysNow =
  '(?:dit|disent|disait|d[ée]clare(?:nt)?|affirme(?:nt)?|assure(?:nt)?|estime(?:nt)?|pr[ée]tend(?:ent)?|soutien(?:t|nent)|r[ée]pond(?:ent)?|pense(?:nt)?)';
const has = '(?:a|ont|avait|avaient)';
const that = "(?:\\s+que\\b|\\s+qu['’])?[\\s,:]*";
const about =
  "(?:sur|à propos d(?:e|u|es|['’])|a propos d(?:e|u|es|['’])|au sujet d(?:e|u|es|['’])|concernant|quant à|lors d(?:e|u|es|['’])|après|pendant|devant|dans|contre)";
const topic = `(?: ?(${about} ?.+))?`;

/** What somebody said or thinks, as a noun. */
const saidNoun =
  '(?:\\p{L}+ )?(?:r[ée]actions?|r[ée]ponses?|r[ée]pliques?|positions?|avis|opinions?|points? de vue|jugements?|sentiments?|commentaires?|appr[ée]ciations?|analyses?|pr[ée]f[ée]rences?|craintes?|inqui[ée]tudes?|critiques?|reproches?|promesses?|avertissements?|mises? en garde|accusations?|regrets?|souhaits?|arguments?|explications?|lecture|verdict|d[ée]clarations?|propos|paroles?|mots|doutes?|r[ée]serves?|conviction)';

const days = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const months = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre';

const outletWord =
  '(?:m[ée]dias?|articles?|journa(?:l|ux)|sources?|titres?|publications?|radios?|versions?|quotidiens?|sites?)';
const period = '(?:jour|date|mois|semaine|ann[ée]e|moment|soir(?:[ée]e)?|matin(?:[ée]e)?|apr[èe]s-midi|week-end)';

const place =
  'mairie|h[ôo]tel|gare|[ée]cole|coll[èe]ge|lyc[ée]e|place|rue|avenue|h[ôo]pital|tribunal|palais|[ée]glise|chapelle|salle|pr[ée]fecture|assembl[ée]e|parlement|s[ée]nat|stade|usine|port|quai|march[ée]|mus[ée]e|universit[ée]|biblioth[èe]que|si[èe]ge|capitale|ville|village|commune|quartier|fronti[èe]re|r[ée]sidence|bureau|micro|plateau';

/** What kind of body is asked for: "quel organisme", "quelle instance". */
const kindNouns = wordSet(
  'groupe organisme organisation instance institution agence association societe entreprise parti autorite structure collectif media',
);
const kinds = [...kindNouns].map((kind) => [kind, wordSet('quel quelle')] as const);

const duration = 'secondes?|minutes?|heures?|h|jours?|semaines?|mois|ans?|annees?';
const length = 'mm|cm|km|m|metres?|kilometres?|centimetres?|etages?';

export const french: QuestionPack = {
  code: 'fr',
  kinds: frenchKinds,
  speechCues: frenchSpeechCues,
  speakerAsked: frenchSpeakerAsked,
  rephrasings: frenchRephrasings,
  parted: frenchParted,
  spoken: frenchSpoken,
  whoSaid: [
    new RegExp(`^(?:c['’]est )?qui(?: est-ce)?(?: qui)? ${has} (?:donc )?${said}${that}(.+)$`, 'iu'),
    new RegExp(`^(?:c['’]est )?qui(?: est-ce qui| qui)? ${saysNow}${that}(.+)$`, 'iu'),
    /^(?:de qui (?:est|sont|vient|viennent)|(?:à|a) qui (?:attribue-t-on|doit-on|sont attribu[ée]s)) (?:cette |la |les |ces |ce )?(?:phrase|citation|d[ée]claration|mots?|formule|propos|paroles?)?[\s,:]+(.+)$/iu,
  ],
  didSay: [
    /^(?:est-ce qu(?:e |['’]))(.{2,60}?) a (?:(?:vraiment|bien) )?(?:dit|déclaré|affirmé)(?: que| qu['’])?[\s,:]*(.{3,})$/iu,
    /^(.{2,60}?) a-t-(?:il|elle|on) (?:(?:vraiment|bien) )?(?:dit|déclaré|affirmé)(?: que| qu['’])?[\s,:]*(.{3,})$/iu,
    /^(?!(?:qui|que|quel|quelle|quand|où|pourquoi|comment)(?![\p{L}]))(.{2,60}?) a (?:dit|déclaré|affirmé)[\s,:]+(?=["“«])(.+)$/iu,
  ],
  speakerSaid: [
    new RegExp(`^qu['’]${has} (?:donc )?${said} (.+?)${topic}$`, 'iu'),
    new RegExp(`^qu['’]est-ce qu(?:e |['’])(.+?) ${has} (?:donc )?${said}${topic}$`, 'iu'),
    new RegExp(`^qu['’]est-ce qu['’]${has} ${said} (.+?)${topic}$`, 'iu'),
    new RegExp(`^que ${saysNow} (.+?)${topic}$`, 'iu'),
    new RegExp(`^(.+?) ${has} dit quoi${topic}$`, 'iu'),
    new RegExp(
      `^(?:(?:liste|donne|montre)[\\p{L}-]* )?tout ce qu(?:e |['’])(?:${has} ${said}|${saysNow}) (.+?)${topic}$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:liste|donne|montre)[\\p{L}-]* )?tout ce qu(?:e |['’])(.+?) (?:${has} ${said}|${saysNow})${topic}$`,
      'iu',
    ),
    new RegExp(
      `^(?:(?:liste|donne|montre)[\\p{L}-]* )?(?:toutes )?(?:les )?(?:citations|d[ée]clarations|propos|paroles) (?:de |d['’]|du |des )(.+?)${topic}$`,
      'iu',
    ),
    new RegExp(
      `^quel(?:le)?s? (?:est|sont|[ée]tait|[ée]taient|a [ée]t[ée]|ont [ée]t[ée]|fut|furent) (?:l[ae]s? |l['’])${saidNoun}(?: (?:exprim|donn|[ée]mis|formul|d[ée]fend|avanc|prononc|rapport|pr[êe]t|attribu)[\\p{L}]*)? (?:par (?:l[ae]s? |l['’])?|à (?:l[ae]s? |l['’])?|aux? |de la |de l['’]|de |du |des |d['’])(.+?)(?:,? (?:concernant|quant à|à propos d(?:e|u|es|['’])|à l['’][ée]gard d(?:e|u|es|['’])|au sujet d(?:e|u|es|['’])|vis-à-vis d(?:e|u|es|['’])|face à|à|aux?|sur|devant) ?(.+))?$`,
      'iu',
    ),
    // "quelle crainte la maire a-t-elle exprimée au sujet de ...", "quelle réponse X a-t-il faite à ..."
    new RegExp(
      `^(?:par |dans |en |de )?quel(?:le)?s? ${saidNoun} (.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)|avait-(?:il|elle)) (?:\\p{L}+ )?(?:exprim|donn|[ée]mi|formul|fait|faite|adress|d[ée]fend|avanc|prononc|utilis|employ|manifest|oppos|affich|r[ée]serv|tenu|livr|lanc|port)[\\p{L}]*(?:\\s*:|,)? ?(?:(?:concernant|quant à|à propos d(?:e|u|es|['’])|à l['’][ée]gard d(?:e|u|es|['’])|au sujet d(?:e|u|es|['’])|face à|à|aux?|sur|pour|contre) ?)?(.+)?$`,
      'iu',
    ),
    // "dans quels termes X a-t-elle réagi à ...", "comment X juge-t-il ..."
    new RegExp(
      `^(?:dans|en|par|avec) quels? (?:termes|mots) (.+?) (?:a-t-(?:il|elle)|ont-(?:ils|elles)|s['’]est-(?:il|elle)) (?:\\p{L}+ )?(?:parl|[ée]voqu|r[ée]pond|r[ée]pliqu|r[ée]agi|comment|d[ée]cri|qualifi|d[ée]fend|justifi|critiqu|d[ée]nonc|prononc|exprim|condamn|jug|salu|expliqu|pr[ée]sent)[\\p{L}]*(?: (?:à|au|aux|face à|sur|de|du|des|concernant))? ?(.+)$`,
      'iu',
    ),
    new RegExp(
      `^comment (.+?) (?:(?:a-t-(?:il|elle)|ont-(?:ils|elles)) (?:jug|estim|consid[èe]r|vu|per[çc]u|qualifi|d[ée]cri|pr[ée]sent|comment|accueill|justifi|d[ée]fend|analys|appr[ée]ci|[ée]valu)[\\p{L}]*|(?:jug|estim|consid[èe]r|voi|per[çc]oi|qualifi|d[ée]cri|pr[ée]sent|comment|accueill|justifi|d[ée]fend|analys|appr[ée]ci|[ée]valu)[\\p{L}]*(?:-t)?-(?:ils?|elles?)) (.+)$`,
      'iu',
    ),
  ],
  responded: [
    /^comment (?:a |ont )?(?:r[ée]agi(?:t|ssent)?|r[ée]pond(?:u|ent)?) (.+?)(?: (?:à|au|aux|face à|sur) (.+))?$/iu,
    /^comment (.+?) (?:a-t-(?:il|elle) |ont-(?:ils|elles) |a |ont )?(?:r[ée]agi(?:t|ssent)?|r[ée]pond(?:u|ent)?)(?: (?:à|au|aux|face à|sur) (.+))?$/iu,
    /^quelle (?:est|a [ée]t[ée]|fut) la (?:r[ée]action|r[ée]ponse|position) d(?:e |u |es |e la |['’])(.+?)(?: (?:à|au|aux|face à|sur) (.+))?$/iu,
  ],
  document:
    /^(?:(?:la|le|les|un|une|cette|ce|ces) |l['’])(?:\p{L}+ )?(?:loi|lois|code|texte|trait[ée]|convention|constitution|r[èe]glement|d[ée]cret|arr[êe]t[ée]|contrat|accord|charte)(?: [\p{L}\p{N}'’ .-]+)?$/iu,
  dayWords: new RegExp(
    `(?<!\\p{L})(?:(?:${days})(?: \\d{1,2}(?:er)? (?:${months})(?: \\d{4})?)?|\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})(?!\\p{L})`,
    'iu',
  ),
  dayAsked: new RegExp(
    `^(?:(?:c['’]est |c['’][ée]tait |depuis |jusqu['’]à |d['’]ici |avant |pour |à partir de |des |dès )?quand(?: est-ce que?)?|(?:[àa] |en |depuis |le |pour |de |avant |jusqu['’](?:à |a )|d['’]ici (?:à )?)?quel(?:le)?s? ${period})(?!\\p{L})`,
    'iu',
  ),
  besideDay: wordSet(
    `que qu quoi quel quelle quels quelles qui est jour jours journee journees date dates dater datent date datee dates passe passee
    passes passer arrive arrives arriver produit produits produite produites produire lieu marque marquee marques marquer retient retenir
    retenu evenement evenements fait faits chose choses nouvelle nouvelles episode episodes etape etapes deroule deroulee deroules
    derouler survenu survenue survenus survenir rapporte rapportent rapportes rapporter couverture article articles media medias journal
    journaux presse liste montre donne raconte situe situent situer place placent attribue attribuent important importants tout tous
    ce cours apporte apporter note noter signale signalent`,
  ),
  happenedOn:
    /^(?:que s['’]est-il pass[ée]|qu['’]est-ce qui s['’]est pass[ée]|qu['’]est-il arriv[ée]|que (?:rapportent|disent|situent|datent) les (?:articles|m[ée]dias|journaux))(?!\p{L})/iu,
  polar: [
    {
      asks: /^(?:est-ce qu(?:e\s|['’])|(?!(?:qui|que|quel|quand|où|ou|pourquoi|comment|combien)(?!\p{L})).*(?<=\p{L})-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L}))/iu,
      passive:
        /(?<!\p{L})(?:(?:a|ont)-t-(?:il|elle|ils|elles)s? (?:bien )?[ée]t[ée]|a [ée]t[ée]|ont [ée]t[ée]|est-(?:il|elle)|sont-(?:ils|elles)|sera|seront)(?!\p{L})/iu,
      present: /(?<!\p{L})(?:est|sont)-(?:il|elle|ils|elles)(?!\p{L})/iu,
      still:
        /(?<!\p{L})(?:toujours (?:pr[ée]vue?s?|en vigueur|d['’]actualit[ée]|en place|maintenue?s?)|encore (?:pr[ée]vue?s?|en vigueur|d['’]actualit[ée]))(?!\p{L})/iu,
    },
  ],
  happened:
    /^(?:que s['’]est-il pass[ée]|qu['’]est-ce qui s['’]est pass[ée]|qu['’]est-il arriv[ée]|ce qui s['’]est pass[ée]|que se passe-t-il)(?!\p{L})/iu,
  lasting:
    /^(?:(?:depuis|pendant|pour|dans|en|sous) )?(?:combien (?:de temps|d['’](?:heures|ann[ée]es)|de (?:minutes|jours|semaines|mois))|quelle (?:dur[ée]e|est la dur[ée]e))(?!\p{L})/iu,
  inOrder:
    /(?<!\p{L})(?:dans (?:l['’]|un )ordre|chronolog\p{L}*|par (?:ordre de )?dates?|frise|[ée]v[ée]nements? par jour|(?:du|depuis le) (?:tout )?(?:d[ée]but|premier)(?:,)? (?:jusqu['’])?(?:à|au) (?:la fin|dernier|l['’]issue)|fil des [ée]v[ée]nements|d[ée]roul[ée](?:ment)? (?:de l['’]affaire|des (?:faits|[ée]v[ée]nements))|[ée]tape par [ée]tape|jour (?:par|apr[èe]s) jour|(?:les|ses) (?:diff[ée]rentes |grandes |principales )?[ée]tapes (?:de l['’]affaire|du dossier)|succession des (?:faits|[ée]v[ée]nements))(?!\p{L})/iu,
  orderFraming: [
    /^(?:(?:peux|peut|pouvez|pourrais|pourriez|pourrait|tu|vous|on|il|faut|faudrait|je|nous|me|t|veux|voudrais|aimerais|souhaite|souhaiterais|besoin|avoir|[ée]tabli(?:r|s|ssez)|dresse[rz]?|fai(?:re|s|tes)|reconstitue[rz]?|retracer|raconter|donner|montrer|lister|mettre|pr[ée]sente[rz]?|cet(?:te)?|ces?|mets|mettez|liste|listez|montre|montrez|donne|donnez|raconte|racontez|retrace|retracez|moi|tous|toutes|les?|la|une?|[ée]v[ée]nements?|faits|histoire(?! d(?:e|u|es)(?!\p{L})| d['’])|couverture|sur|pour|de|du|des|dans|et|que|ce|qui|s['’]est|pass[ée])(?!\p{L})|[ldj]['’])[\s-]*/iu,
    /\s*(?<!\p{L})(?:les?|la|[ée]v[ée]nements?|faits|histoire|sur|pour|de|du|des|dans|et)$/iu,
  ],
  outletsFirst: /^les m[ée]dias(?:,? sur| ?:) /iu,
  asks: /^(?:qui|que|quoi|quel|quelle|quels|quelles|quand|o[uù]|pourquoi|comment|combien|est-ce)(?!\p{L})/iu,
  policyAsked: /^quelle (?:est|[ée]tait) la (?:politique|r[èe]gle|loi)(?!\p{L})/iu,
  compared: new RegExp(
    `^(?:comparer?|comparez)(?: comment)?(?: (?:les|la|chaque))?(?: (?:${outletWord}|couverture))?(?: (?:sur|d(?:e|u|es)|parlent? d(?:e|u|es)|couvrent))?(?: d['’])? (?!(?:versions?|citations?|d[ée]clarations?))(.+)$`,
    'iu',
  ),
  differ:
    /^(?:quel(?:le)?s? (?:sont |est )?(?:les? |la )?diff[ée]rences?|en quoi .*\bdiff[èeé]r\p{L}+|comment .*\bdiff[èeé]r\p{L}+|quels? mots? (?:changent?|diff[èe]rent?|manquent?)|compare)/iu,
  carriers: new RegExp(
    `^(?:quel(?:le)?s?(?: sont les)?|combien d(?:e |['’])) ?${outletWord}(?: qui)? (?:(citent|cite|reprennent|reprend|interrogent|interroge|interviewent|interviewe|donnent la parole (?=aux? |à )|donne la parole (?=aux? |à ))(?:aux?|à la|à)?|mentionnent?|nomment?|[ée]voquent?|parlent? d(?:e|u|es)|parlent? d['’])(?!\\p{L}) ?(.+)$`,
    'iu',
  ),
  facts: [
    [
      'byline',
      /\bqui (?:a (?:[ée]crit(?! (?:à|a|au|aux|que|dans)\b)|r[ée]dig[ée]|sign[ée]) (?=.*\b(?:article|papier|reportage|texte)\b)|est l['’]auteure?)|\b(?:auteure?|signataire) (?:de l['’]|du |de cet )(?:article|papier|reportage)/iu,
    ],
    [
      'outlet',
      /\bquel(?:le)? (?:m[ée]dia|journal|site|radio|titre|publication|quotidien)\b.*(?:publi|par[ua]|diffus|[ée]crit)|\bqui a (?:publi[ée]|diffus[ée])|\bo[ùu] (?:est|a [ée]t[ée]) (?:par[ua]|publi)/iu,
    ],
    [
      'published',
      /\b(?:quand|quel jour|à quelle date)\b.*\b(?:article|papier|reportage)\b.*(?:publi[ée]|par[ua]|mis en ligne)|\bdate de (?:publication|parution)/iu,
    ],
    ['modified', /\bquand\b.*\b(?:article|papier)\b.*(?:mis à jour|modifi[ée]|corrig[ée])/iu],
    ['headline', /\bquel (?:est|[ée]tait) le titre\b|^titre de\b/iu],
    ['url', /\b(?:url|lien|adresse) (?:de|vers) (?:l['’]|cet )(?:article|papier|page)/iu],
    ['language', /\bdans quelle langue\b(?!.*(?:parl[ée]|dit|d[ée]clar|exprim|adress|r[ée]pond|prononc))/iu],
  ],

  number: /\bcombien\b/iu,
  countedAfter: /^\s*(?:de\s|d['’])/iu,
  ofAll: /(?<!\p{L})combien (?:des|de (?:ces|ses|leurs))(?!\p{L})/iu,
  rate: /(?<!\p{L})combien(?!\p{L}).*(?<!\p{L})(?:par|chaque) (heure|jour|semaine|mois|an)(?!\p{L})/iu,
  ratePeriods: {
    heure: /(?<!\p{L})heures?(?!\p{L})/iu,
    jour: /(?<!\p{L})(?:jours?|quotidien\p{L}*)(?!\p{L})/iu,
    semaine: /(?<!\p{L})(?:semaines?|hebdomadaire\p{L}*)(?!\p{L})/iu,
    mois: /(?<!\p{L})(?:mois|mensuel\p{L}*)(?!\p{L})/iu,
    an: /(?<!\p{L})(?:ans?|années?|annuel\p{L}*|douze mois|12 mois|en \d{4})(?!\p{L})/iu,
  },
  mass: null,
  measures: [
    { asked: /\bquel (?:est l['’])?[âa]ge\b/iu, unit: /^(?:ans?|mois)$/u },
    {
      asked: /\bcombien de temps\b|\bquelle (?:est la )?dur[ée]e\b/iu,
      unit: new RegExp(`^(?:${duration})$`, 'u'),
    },
    {
      asked: /\bquelle (?:est la )?(?:distance|longueur|profondeur|hauteur|largeur)\b/iu,
      unit: new RegExp(`^(?:${length}|${duration})$`, 'u'),
    },
    {
      asked:
        /\bcombien\b.*(?<!\p{L})(?:co[ûu]t(?:er|s|e|é|ent|ait|aient|era|eront|erait)?|pa(?:y|i)(?:er?|é|ée|és|ent|ait|era|eront)|d[ée]pens\p{L}+|vaut|gagn(?:er|e|ent|é|ait|era)|vend(?:re|ue?s?|ent|ait|ra|ront)?)(?!\p{L})|\b(?:à )?quel prix\b|\bcombien d['’]argent\b/iu,
      unit: /^(?:euros?|centimes?|francs?|dollars?|livres?|couronnes?|\p{Sc})$/u,
    },
    {
      asked:
        /\bquel(?:le)? (?:est|était|sera|serait) (?:le |la |l['’])(?:co[ûu]t|prix|tarif|montant|budget|salaire|rémunération|amende|loyer)(?!\p{L})|(?<!\p{L})à combien (?:s['’](?:élèv|est élev)|se (?:mont|chiffr)|(?:est|était|serait|a été)(?:-(?:il|elle)|-t-on)? (?:estim|évalu|chiffr)|(?:estime|évalue|chiffre)(?:-t-on)?)/iu,
      unit: /^(?:euros?|centimes?|francs?|dollars?|livres?|couronnes?|\p{Sc})$/u,
    },
    {
      asked: /\bquelle (?:est la )?(?:superficie|surface)\b/iu,
      unit: /^(?:hectares?|ha|m2|km2|mètres?|metres?|kilomètres?|kilometres?)$/u,
    },
    { asked: /\bquel (?:est le )?(?:poids|tonnage)\b/iu, unit: /^(?:tonnes?|kilos?|kilogrammes?|grammes?|kg)$/u },
  ],
  place:
    /^\s*(?:o[ùu](?!\p{L})|d['’]o[ùu](?!\p{L})|(?:dans|à|a|en|de) quel(?:le)?s? (?:ville|lieu|endroit|pays|commune|salle|b[âa]timent|r[ée]gion|d[ée]partement|province|quartier|village|port|[ée]tablissement|h[ôo]pital|tribunal|[ée]cole|[îi]le)s?(?!\p{L}))/iu,
  reason:
    /^\s*(?:pourquoi|pour quelles? raisons?|[àa] cause de quoi|quelles? (?:est|sont) l(?:a|es) raisons?)(?!\p{L})/iu,
  tellings: frenchTellings,
  ahead: null,
  wasAsked: /(?:interrog[ée]e?s?|questionn[ée]e?s?|pri[ée]e?s? de dire|demand[ée]) [^,]*(?:\bsi |s['’]il).*/iu,
  posed: null,
  definition:
    /(?<!\p{L})(?:que (?:signifie|veut dire)|c['’]est quoi|que désigne|qu['’]appelle-t-on|qu['’]est-ce qu['’]une? [\p{L}-]+(?: (?:de |d['’]|du |des |à |en )?(?!(?:a|ont|est|sont|doit|peut|va) )[\p{L}-]+){0,2}$|d[ée]finition d|qu['’]entend-on par)|^qu['’]est-ce que (?:la |le |les |l['’])?[\p{L}-]+$/iu,

  lettersAsked:
    /^que (?:signifie(?:nt)?|veu(?:t|lent) dire) (?:le sigle|les lettres|les initiales|l['’]acronyme|l['’]abr[ée]viation) ["«]?\s?((?:\p{L}\.?){2,6})\s?["»]?$|^(?:que (?:signifie|veut dire) )?((?:\p{Lu}\.?){2,6})(?: est (?:le sigle|l['’]abr[ée]viation) de quoi| signifie quoi| veut dire quoi)$/iu,

  toldBy: /(?<!\p{L})(?:selon|d['’]après) (?!(?:les |l['’]|la )(?:articles?|m[ée]dias?|couverture|presse))(.+)$/iu,
  origin:
    /^(?:d['’]o[ùu](?!\p{L})|de quel(?:le)?s? (?:pays|ville|r[ée]gion|commune|village|province|[îi]le)(?!\p{L}))/iu,
  originNames: /(?<!\p{L})(?:de|du|des|d['’])\s?\p{Lu}/u,
  beyondText:
    /^qui a (?:pris|fait|sign[ée])(?!\p{L}).*(?<!\p{L})(?:photos?|photographies?|images?|clich[ée]s?)(?!\p{L})|(?<!\p{L})(?:num[ée]ro de t[ée]l[ée]phone|adresse [ée]lectronique|adresse e-?mail|coordonn[ée]es)(?!\p{L})|^(?:[àa] )?quel num[ée]ro (?:puis-je|dois-je|faut-il|peut-on|doit-on) (?:appeler|composer|joindre|utiliser|envoyer)(?!\p{L})|^(?:comment|o[ùu]) (?:puis-je|dois-je|peut-on|pouvons-nous) (?:joindre|contacter|[ée]crire [àa]|envoyer (?:un|une|mon|ma|mes) (?:message|photo|t[ée]moignage|courriel)s?)(?!\p{L})/iu,
  content:
    /^(?:que(?:l(?:le)?s?)?|qu['’]est-ce)(?!\p{L}).*(?<!\p{L})(?:conclusions?|r[ée]sultats?|contenu|termes|d[ée]tails|texte|contien(?:t|nent))(?!\p{L})/iu,
  whoseAsked: null,
  nounAsked:
    /^quel(?:le)?s? (?:autres? |nouve(?:au|lle)s? )?(\p{L}+) (?:est|sont|était|étaient|sera|seront|a|ont|doit|doivent|peut|peuvent)(?!\p{L})/iu,
  nameAsked:
    /^quel(?:le)?s? (?:autres? )?(\p{L}+)(?: (?!(?:les|ces) (?:articles|médias|journaux)|la couverture|(?:nomme|cite|mentionne|désigne|invoque|évoque)(?:nt)?(?!\p{L})|(?:est|sont|est-elle|est-il) )[\p{L}'’-]+){0,4}?(?: (?:les|ces) articles| la couverture| (?:les|ces) médias| (?:les|ces) journaux)? (?:(?:nomme|cite|mentionne|désigne|invoque|évoque|appelle)(?:nt)?(?:-(?:t-)?(?:ils?|elles?))?|(?:est|sont)(?:-(?:ils?|elles?))? (?:nommé|cité|mentionné|invoqué|désigné|évoqué)e?s?)(?!\p{L})/iu,
  holder:
    /^qui (?:est|était|a été) (?:l[ea] |l['’])((?:premi[eè]re? |vice-)?(?:ministre|maire|préfète?|présidente?|direct(?:eur|rice)|rect(?:eur|rice)|porte-parole|secrétaire|ambassad(?:eur|rice)|gouverneure?|chancelière?|commissaire|avocate?|patronn?e?|principale?|coordinat(?:eur|rice)|procureure?|trésorière?))(?!\p{L})/iu,
  placeNouns: new RegExp(
    `(?<!\\p{L})(?:à|au|aux|dans|devant|en|sur|près d[eu])\\s+(?:(?:la|le|les|une?|sa|son|ses|leur)\\s+|l['’])?(?:\\p{L}+\\s+)?(?:${place})(?!\\p{L})`,
    'iu',
  ),
  speaking:
    /(?<!\p{L})(?:conférences?|points? de presse|interviews?|entretiens?|discours|journalistes|presse|médias|a dit|dit|déclaré|parl[ée]\p{L}*|répondu|interrog[ée]\p{L}*)(?!\p{L})/iu,
  spokenWords:
    /(?<!\p{L})(?:propos|remarques?|commentaires?|déclarations?|annonces?|promesses?|(?:annonc|affirm|assur|lanc|promi|averti|expliqu|exprim|assén|tonn)(?:[ée]e?s?|s|t)|s['’](?:est|était) exprimée?)(?!\p{L})/iu,
  spokenAt: null,
  pressWords: ['presse', 'journalistes', 'reporters', 'médias'],
  meetsPress:
    /(?<!\p{L})(?:(?:conférence|point|rencontre) (?:de|avec la) presse|(?:devant|à|aux|avec) (?:la |les |des )?(?:presse|journalistes|reporters|médias)|(?:convoqu|réuni|rencontr|reçu|invit)\p{L}* (?:la |les |des )?(?:presse|journalistes|reporters|médias))(?!\p{L})/iu,
  occasion:
    /(?<![\p{L}\p{N}])(?:à|au|aux|dans|lors d|devant|en|pendant|sur)(?:e |['’]| )(?:(?:une?|la|le|les|son|sa|l['’])\s*)?(?:[\p{L}'’-]+\s+){0,2}?(?:conférence(?: de presse)?|point de presse|entrevue|entretien|interview|communiqué|discours|réunion|séance|audience|émission|courriel|lettre|message|hôtel de ville|mairie|maison|bureau|école|place|rue|hôpital|tribunal|aéroport|port|parlement|assemblée|conseil)(?![\p{L}])(?:\s+(?:à|au|de)\s+\p{Lu}[\p{L}'’-]*)?/u,
  placeNames:
    /(?<!\p{L})(?:à|au|aux|en|dans|devant|près de|vers|d['’])\s*(?:(?:la|le|les|des|une?)\s+|l['’])?(?:(?:\p{Ll}[\p{L}-]+ ){1,2}?(?:d['’]\p{Ll}+ )?(?:de (?:la |l['’])?|du |des |d['’]))?(\p{Lu}[\p{L}'’.-]+)/gu,
  calendar: new RegExp(`^(?:${days}|${months})`, 'iu'),
  begins:
    /^(?:commen(?:c|ç)\p{L}*|continu\p{L}*|mis(?:e?s)?) [àa] (?=(?:l[ea]s? |l['’])?\p{L}+(?:er|ir|re)(?!\p{L}))/iu,
  ends: /^(?:cess|arret|termin|abandonn|interromp|supprim)(?:er?|ee?s?|es|re|u)?$/u,
  changed: {
    acts: `changer modifier revoir inverser durcir arreter cesser interdire bloquer fermer restreindre limiter retirer supprimer reserver
      exclure suspendre refuser refouler ceder`.split(/\s+/u),
    begun: 'introduire adopter lancer commencer liberer expulser deployer envoyer'.split(' '),
    decided: /(?<!\p{L})(?:décision|choix|ordre|volonté) d(?:e |['’])(?<act>\p{L}+)/iu,
    lifted: {
      acts: 'retirer revoquer supprimer lever annuler suspendre abandonner cesser arreter assouplir abroger'.split(' '),
      bans: wordSet(
        'interdiction interdictions arrete arretes ordre restriction restrictions embargo fermeture decret blocus',
      ),
    },
    noLonger: /(?<!\p{L})(?:ne (?:[\p{L}-]+ ){0,2}?plus|n['’](?:[\p{L}-]+ ){1,2}?plus)(?!\p{L})/iu,
  },
  nobody: /(?<!\p{L})(?:personne|nul|aucune?(?: \p{L}+)?) (?:n['’]|ne )(?:(?:a|ont|est|sont|y) )?(?:[ée]t[ée] )?$/iu,
  viewAsked: /^(?:que pense|quel(?:le)? est (?:l['’]avis|l['’]opinion|la position|le point de vue))/iu,
  spokenOf: /(?<!\p{L})(?:interrog[ée]e?s?|questions?|parl\p{L}+) (?:sur|d(?:e|u|es))(?!\p{L})[^.,;»"]*/iu,
  lacking: /(?<!\p{L})sans(?!\p{L})/iu,
  still: /(?<!\p{L})(?:toujours|encore)(?!\p{L})/iu,
  bygone:
    /(?<!\p{L})(?:(?:ancienne?|précédente?) (?:politique|pratique|règle|habitude|système)|(?:politique|pratique|règle) (?:précédente|antérieure)),? (?:de|d['’]|qui|selon)[^.;]*|(?<!\p{L})au lieu d[^.,;]*/iu,
  givesReason:
    /(?<!\p{L})(?:parce qu|car |puisqu|en raison d|à cause d|faute d|afin d|afin qu|pour (?!cent)|grâce à|au motif|étant donné|du fait d|vis(?:e|ent|ait|aient|ant) à|en vue d|dans (?:le|un) but|dans l['’]espoir|de (?:peur|crainte)|par (?:crainte|manque|souci|solidarité)|compte tenu|sous prétexte|au nom d|victimes? d|juge que|estime que|a jugé|raisons?|ne p(?:eu(?:t|vent)|ouvai(?:t|ent)) (?:pas|plus))/iu,
  mayGiveReason: /(?<!\p{L})(?:après|à la suite d|face à|devant (?:la|le|les))/iu,
  promptedBy: /(?<!\p{L})après (?:que|l['’]annonce|l['’]avertissement|la (?:décision|plainte))(?!\p{L})/iu,
  prompting:
    /^(?:cel(?:a|le-ci)|celui-ci|il|elle|l['’]\p{L}+|l[ea] \p{L}+|cette? \p{L}+) (?:fait suite|intervient après|survient après|répond à|a été (?:prise?|décidée?|motivée?|provoquée?|déclenchée?) (?:après|par|à la suite))(?!\p{L})/iu,
  leftOpen:
    /(?:n['’](?:a|ont|avait)|ne (?:souhaite|veut|peut|sait|s['’]est|s['’]en))\s+pas\s+(?:\p{L}+ement )?(?:encore )?(?:souhait[ée] |voulu |pu |su )?(?:r[ée]pon|pr[ée]cis|dit|donn|commen|indiqu|confirm|r[ée]v[ée]l|communiqu|exprim)|refus\p{L}+ d(?:e |['’])(?:r[ée]pond|pr[ée]cis|di[rt]|commen|indiqu|confirm|r[ée]v[ée]l|communiqu|donn)/iu,
  asksWith: /(?<!\p{L})(?:combien|quel(?:le)?s?|qui|quand|où|pourquoi|comment|si)(?!\p{L})/iu,
  countedBefore: /(?<!\p{L})(?:(?:ils|elles) (?:sont|étaient|seront) (?:\p{L}+ )?|au nombre de )(?=\p{N})/iu,

  announces:
    /(?<!\p{L})(?:n['’]est pas (?:le seul|la seule)|(?:un|une) autre (?:sujet|question|dossier|différend|problème)|ce qui suit)(?!\p{L})/iu,
  further:
    /(?<=\p{L}.{12,}),? et (?:(?:depuis|jusqu['’]à|de|par|pour|avec|à|dans|en) )?(?:quand|où|qui|pourquoi|comment|combien|que|quoi|quel(?:le)?s?)(?!\p{L}).*$/iu,
  aboutCoverage:
    /(?<!\p{L})(?:selon (?:les |l['’]|la )(?:articles?|m[ée]dias?|couverture|presse)|d['’]apr[èe]s (?:les |l['’]|la )(?:articles?|m[ée]dias?|presse)|(?:encore |toujours )?en vigueur|o[ùu] en est(?:-on)?|qu['’]est devenue?|qu['’]en est-il|ou pas|(?<=\s)(?:est|sont|était|étaient)(?:-(?:ils?|elles?))? (?:nommée?s?|citée?s?|mentionnée?s?|invoquée?s?|désignée?s?|évoquée?s?)(?: par (?:son|leurs?) noms?| nommément)?(?: dans les (?:articles?|médias?|journaux))?$|(?:(?:les|ces) (?:articles|médias|journaux)|la (?:couverture|presse)) (?:nomme|cite|mentionne|désigne|invoque|évoque|appelle)(?:nt)?(?:-(?:t-)?(?:ils?|elles?))?(?: par (?:son|leurs?) noms?| nommément)?|quelle (?:est|était) (?:la |l['’])(?:fonction|charge|profession|situation|activité)(?: exacte| actuelle)? d(?:e|u|es|(?=['’]))|quel (?:est|était) (?:le |l['’])(?:poste|métier|titre|rôle|emploi|statut|état)(?: exact| actuel)? d(?:e|u|es|(?=['’])))(?!\p{L})/giu,
  light: wordSet(
    `qui que quoi quel quelle quels quelles quand comment pourquoi combien ou lequel laquelle est-ce t il elle ils elles on faire fait faites font
    dire dit disent exprime exprimee exprimes exprimees exprimer prendre prend prennent pris prise prises parler parle prevoit prevoient prevu prevoir passe passer arriver arrive lieu chose choses gens personne
    jour date moment question sujet propos nombre chiffre veut vouloir dernier actuel actuelle actuellement aujourd'hui maintenant deja encore vraiment exactement devenu devenue
    va vont aller allait allaient irait iraient ira iront etre ete egard veulent voulait voulaient sorte plutot facon facons maniere manieres disait disaient parlent parlait fera feront ferait doit doivent devra devront devait devaient devrait devraient peuvent pouvait pouvaient pourra pourront pourrait pourraient
    signifie signifient signifier mot terme connaitre connue connues aura auront avait avaient aurait auraient faut fallait faudra deviendra deviendront devient deviennent advient adviendra tenir tient tiennent tenu tenue tenait lieu endroit`,
  ),
  faint: wordSet(
    'decide decident decider decision accuse accusent accuser accusation reproche reprochent reprocher traite traitent traiter gere gerent gerer gros grosse grosses',
  ),
  forms: [
    {
      words: wordSet('regle regles reglement politique interdiction applique appliquent appliquer'),
      form: /(?<!\p{L})(?:interdi\p{L}+|doi(?:t|vent)|ne peu(?:t|vent)|oblig\p{L}+|autoris\p{L}+|impos\p{L}+|soumis\p{L}*|réserv\p{L}+|règles?|règlement)(?!\p{L})/iu,
    },
    {
      words: wordSet('compte comptent entend entendent intention projet prevoit prevoient'),
      notAfter: wordSet('le la l les un une ce cet cette ces son sa ses leur leurs'),
      form: /(?<!\p{L})(?:va|vont|compte(?:nt)?|entend(?:ent)?|prévoi(?:t|ent)|\p{L}{3,}(?:era|eront|ira|iront|dra|dront))(?!\p{L})/iu,
    },
    {
      words: wordSet('changer changement avant ancien ancienne auparavant precedent precedente'),
      form: /(?<!\p{L})(?:jusqu['’]|jusque|auparavant|ancien(?:ne)?s?|précédent\p{L}*|ne \p{L}+ plus|désormais|au lieu de|remplac\p{L}+)/iu,
    },
  ],
  lightAfter: new Map([
    ['part', wordSet('pris prend prendre prennent')],
    ['temps', wordSet('de')],
    ['monde', wordSet('tout')],
    ...kinds,
  ]),
  kindNouns,
  asideOpeners: wordSet('concernant plutot'),
  topicInSpeaker: /(?<!\p{L})(?:de la|de l['’]|du|des|de|d['’])(?!\p{L}) ?/giu,
  takesUp: wordSet('le la les l ce cet cette ces'),
  placePrepositions: wordSet('a en pres vers'),
  whereabouts: wordSet('sur dans en pres vers'),
  events: wordSet(
    `conference conferences breffage briefing reunion reunions sommet discours visite proces audience rassemblement entretien entrevue
    interview debat manifestation festival ceremonie seance assemblee emission inauguration deplacement`,
  ),
  eventPlace: /^(?: de presse)? (?:(?:à|a|au|aux|en|chez|dans|de|du|des)(?: la| les| l['’])?|d['’])\s?(?=\p{Lu})/u,
  eventOwner: /^(?: de presse)? (?:de |du |des |d['’])/u,
  sayingNouns: ['declaration', 'propos'],
  pair: /(?<!\p{L})(?:les deux|chacun des deux) (?:pays|[ée]tats|gouvernements|capitales|parties|camps|voisins|entreprises|villes)(?!\p{L})/iu,
  pairTold:
    /(?<!\p{L})(?:[Ll]es deux|[Cc]hacun des deux) (?:pays|[ÉéEe]tats|gouvernements|capitales|parties|camps|voisins|entreprises|villes)(?!\p{L})|(?<!\p{L})(?:le |la |l['’])\p{Lu}\p{L}+ (?:et|comme) (?:le |la |l['’])\p{Lu}/u,
  pronouns: wordSet('il elle ils elles lui leur leurs son sa ses y en celui celle ceux celles'),
  policyNouns: wordSet(
    'plan plans proposition propositions decision regle regles mesure mesures interdiction politique arrete projet projets loi accord programme restriction restrictions offre licence fermeture',
  ),
};
