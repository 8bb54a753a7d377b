/** Where French articles have their words from, and how readers ask for it. Readers often leave accents out. */
import { frenchCues } from './cues-fr.js';
import type { SourcingPack } from './pack.js';

const name = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:(?:de|du|des|la|le) (?=\p{Lu}))?\p{Lu}[\p{L}\p{N}'’&-]*)*`;
const article = '(?:articles?|papiers?|reportages?|textes?)';
const media =
  '(?:m[ée]dias?|journa(?:l|ux)|quotidiens?|agences?(?: de presse)?|radios?|publications?|titres?|sources?)';
const statement = '(?:d[ée]clarations?|r[ée]ponses?|commentaires?|propos|message|explications?|communiqu[ée]s?)';
const given =
  '(?:fait|donn[ée]e?s?|envoy[ée]e?s?|transmise?s?|adress[ée]e?s?|livr[ée]e?s?|faite?s?|communiqu[ée]e?s?|remise?s?)';
const post = '(?:poste|fonction|titre|m[ée]tier|emploi|r[ôo]le)';

/** Those who print and broadcast, as an article calls them that has somebody's words from them. */
const printers = '(?:médias|journaux|rédactions|titres|quotidiens|hebdomadaires|radios|chaînes|agences|sites)';

export const french: SourcingPack = {
  code: 'fr',
  statementGiven: [
    new RegExp(
      `^(?:[àa] qui|comment|par quel (?:moyen|canal)|o[ùu])(?: est-ce que)? (.+?) a(?:-t-(?:il|elle))? ${given} (?:sa|ses|son|leur|la|les|une?|cette) ${statement}`,
      'iu',
    ),
    new RegExp(
      `^(?:[àa] qui|comment|par quel (?:moyen|canal)) a (?:[ée]t[ée] ${given}) (?:la |les )?${statement} (?:de |d['’]|du |des )(.+)$`,
      'iu',
    ),
    /^[àa] (?:qui|quels? (?:m[ée]dias?|journa(?:l|ux))) (.+?) a(?:-t-(?:il|elle))? (?:parl[ée]|[ée]crit|r[ée]pondu)(?!\p{L})/iu,
  ],
  mediaCited: [
    // Many are cited by one, or by articles; those who cite others are asked for themselves.
    new RegExp(
      `^quel(?:le)?s (?:autres )?${media} (?:cite(?!\\p{L})|citent(?=-| (?:les|ces|tous les) ${article}))`,
      'iu',
    ),
    new RegExp(
      `^quel(?:le)? (?:autre )?${media} (?:cite(?=-t-| (?:l['’]|cet |chaque |le )${article})|citent(?=-| (?:les|ces|tous les) ${article}))`,
      'iu',
    ),
    new RegExp(
      `^(?:sur |de )?quel(?:le)?s? (?:autres? )?${media}(?!\\p{L}).*(?:s['’]appuie|repose|(?:est|sont|a|ont) cit[ée]e?s?(?!\\p{L})|reprend|reprennent|se fonde|invoqu[ée])`,
      'iu',
    ),
    new RegExp(
      `^d['’]o[ùu] (?:chaque|les?|ces) (?:${media}|${article}) tien(?:t|nent)(?:-(?:il|elle)s?)? (?:ses|leurs) informations`,
      'iu',
    ),
  ],
  takenFrom: [
    new RegExp(
      `^(?:d['’]o[ùu]|de qui|de (?:quel(?:le)?s? )${media}) (?<by>.+?) (?:tien(?:t|nent)|a|ont|prend|prennent|tire(?:nt)?)(?:-t)?(?:-(?:il|elle)s?)?(?: (?:pris|tir[ée]|eu|re[çc]u))? (?<what>.+)$`,
      'iu',
    ),
    new RegExp(
      `^sur (?:quoi|qui|quel(?:le)?s? ${media}) (?<by>.+?) s['’](?:appuie|est appuy[ée]e?)(?:-t)?(?:-(?:il|elle))? (?:pour|quand (?:il|elle) parle de) (?<what>.+)$`,
      'iu',
    ),
  ],
  figureFrom: [
    /^d['’]où (?:vient|viennent|provien(?:t|nent)|(?:est|sont) (?:tir|issu)\p{L}*) (?:le|la|les|l['’]) ?(?:chiffres?|nombres?|total|estimations?|données|décompte) (?:de |des |du |d['’]|sur )(.+)$/iu,
    /^(?:quelle est la source|de qui (?:est|vient)|qui (?:donne|avance|fournit)) (?:du |le |des |les |de l['’]|l['’]) ?(?:chiffres?|nombres?|total|estimations?|données|décompte) (?:de |des |du |d['’]|sur )(.+)$/iu,
  ],
  openings: new RegExp(
    `^(?:comment|par quoi) (?:chaque|les?|ces|l['’]) ?(?:${media}|${article})(?: .{2,30})? (?:commence|d[ée]bute|ouvre)(?:nt)?(?:-t)?(?:-(?:il|elle)s?)?`,
    'iu',
  ),
  post: [
    new RegExp(
      `^quel(?:le)? (?:est (?:le |la |l['’]))?${post} (?:occupe|exerce|a|de |d['’]|du )(?:-t-(?:il|elle))? ?(.+)$`,
      'iu',
    ),
    new RegExp(`^quel(?:le)? ${post} (.+?) (?:occupe|exerce|a|remplit|tient)(?:-t-(?:il|elle)|-(?:il|elle))?$`, 'iu'),
    /^comment (.+?) est-(?:il|elle) (?:présent|décrit|désign|introduit|qualifi)\p{L}* (?:dans|par) (?:chaque|les|tous)(?!\p{L})/iu,
  ],
  outletAsked: [
    new RegExp(`[Qq]ui,? (?:au|à la|à l['’]|à|du) ?(${name}),? (?:a )(?:écrit|rédigé|signé)(?!\\p{L})`, 'u'),
  ],
  hour: new RegExp(`^[àa] quelle heure(?!\\p{L}).*${article}.*(?:publi|par[ua]|mis en ligne|sorti)`, 'iu'),
  length: new RegExp(
    `^(?:combien de (?:mots|paragraphes)(?!\\p{L}).*${article}|quelle est la longueur (?:de l['’]|du |des )${article})`,
    'iu',
  ),
  counted: new RegExp(
    `^combien (?:d['’]|de )(?:${article}|${media}) (?:y a-t-il|avez-vous|as-tu|sont (?:couverts|inclus|l[àa])|dans|a publi[ée]s?)`,
    'iu',
  ),
  newest: new RegExp(
    `^quel(?:le)? (?:est )?(?:l['’]|le )?(?:${article} (?:est )?)?(?:le |la )?(?:dernier|plus r[ée]cent)(?: ${article}.*)?$`,
    'iu',
  ),
  oldest: new RegExp(
    `^quel(?:le)? (?:est )?(?:l['’]|le )?(?:${article} (?:est )?)?(?:le |la )?(?:premier|plus ancien)(?: ${article}.*)?$`,
    'iu',
  ),
  unsigned: new RegExp(
    `^(?=.*(?:${article}|m[ée]dias?)).*(?:(?:sans|pas d['’]|aucune?) (?:signature|auteure?)(?!\\p{L})|(?:pas|non) sign[ée]s?(?!\\p{L})|anonymes?(?!\\p{L}))`,
    'iu',
  ),
  signed: new RegExp(
    `^quels? ${article} (?:sont|est) sign[ée]s?(?= ?$| par (?:un|des) (?:auteur|journaliste)| d['’]un nom)`,
    'iu',
  ),
  cues: frenchCues,
  framing: new Set(
    `qui quel quelle quels quelles quand ou comment heure jour a ont est ecrit redige signe auteur auteure article articles papier
    reportage texte journal media publie paru titre poste fonction mots paragraphes combien`.split(/\s+/u),
  ),
  anythingTold: new Set(
    'information informations info infos nouvelle nouvelles faits fait details donnees contenu recit recits renseignements reste'.split(
      ' ',
    ),
  ),

  means:
    /(?<!\p{L})(?:dans|par|via|lors d(?:e|['’]))(?: ?(?:une?|le|la|l['’]|son|sa))? ?(?:bref |brève |court )?(?:courriels?|e-?mails?|mails?|messages?(?: texte)?|sms|textos?|lettres?|communiqués?|téléphone|déclaration écrite|réponse écrite|entretiens?|interviews?|tweets?|conférence de presse|point de presse)(?!\p{L})/giu,
  recipient: new RegExp(
    `(?<!\\p{L})(?:a|ont|avait) (?:déclaré|dit|confié|écrit|affirmé|répondu|expliqué|indiqué|assuré)(?: \\p{L}+ment)? (?:à l['’]|à la|à|au|aux|à (?:plusieurs|d['’]autres|différents|divers|certains)|à des)(?: |(?<=['’]))(?:${name}|(?:la )?(?:presse|journalistes|${printers}|agence ${name}))|(?<!\\p{L})auprès d(?:e |u |es |e l['’]|['’])(?:${name}|journalistes|la presse)`,
    'gu',
  ),
  quotedElsewhere: new RegExp(
    `(?<!\\p{L})(?:(?:a|ont) (?:été )?(?:\\p{L}+ment )?cité(?:e|s|es)?|largement cité(?:e|s|es)?|(?:cité|rapporté|repris|relayé|publié|diffusé)(?:e|s|es)? (?:dans|par) (?:la presse|(?:plusieurs|des|d['’]autres|certain(?:e?s)|les|de nombreu(?:x|ses)|diver(?:s|ses)) ${printers})|${printers} (?:citent|rapportent|prêtent|attribuent|(?:ont|avaient) (?:rapporté|prêté|attribué))|${printers} (?:ont|avaient) (?:publié|relayé|repris|diffusé|reproduit|rapporté) (?:\\p{L}+ )(?:réponses?|déclarations?|propos|paroles|commentaires?|courriel|lettre|message))(?!\\p{L})`,
    'giu',
  ),

  countedBy:
    /(?<!\p{L})(?:selon|d['’]après|de source|recens(?:e|ent|é|ée|és|ées)|compt(?:e|ent|ait|é|ée|és|ées)|estim(?:e|ent|ait|é|ée|és|ées)|chiffr(?:e|ent|é|ée|és|ées)|évalu(?:e|ent|é|ée|és|ées)|dénombr\p{L}+|enregistr\p{L}+|indiqu\p{L}+|dit|affirm\p{L}+|registres?|statistiques|décompte)(?!\p{L})/iu,
  mediaWord:
    /(?<!\p{L})(?:Journal|Gazette|Courrier|Quotidien|Dépêche|Radio|Télévision|Télé|Agence|Presse|Tribune|Nouvelles|Écho|Echo|Hebdo|Magazine|Revue|Info)(?!\p{L})/u,
  reported: new RegExp(
    `(?<!\\p{L})(?:[Ll]e |[Ll]a |[Ll]['’])?(${name})() (?:rapporte|rapportait|a rapporté|écrit|écrivait|a révélé|révèle|révélait|affirme)(?!\\p{L})|(?<!\\p{L})(?:rapporte|rapportait|a rapporté|écrit|a révélé|révèle) (?:le |la |l['’])?(${name})`,
    'gu',
  ),
  ofMedia: new RegExp(
    `(?<!\\p{L})(?:[Ss]elon|[Dd]['’]après|auprès de|cité(?:e|s)? (?:par|dans))(?: un article)?(?: du| de la| de l['’]| de)?(?: le| la)? ?(?:[Ll]['’])?(${name})|(?<!\\p{L})(?:déclaré|dit|confié|écrit|affirmé|répondu|expliqué|indiqué) (?:à la |à l['’]|au |à |aux )(${name})`,
    'gu',
  ),
  unnamedMedia:
    /(?<!\p{L})(?:des |les |plusieurs )?(?:médias|journaux|agences de presse|presse locale)(?: \p{L}+){0,3}? (?:cité|rapporté|rapportent|citent|repris|affirment)(?!\p{L})/giu,
  bylineFraming:
    /(?<!\p{L})(?:par|et|publié|mis à jour|le|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|h)(?!\p{L})/giu,
};
