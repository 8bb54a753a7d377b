/** French ways of telling that answer a kind of question. */
import type { Telling } from './pack.js';

/** What somebody may be unwilling to do who is asked. */
const answer =
  "(?:dire|r[ée]pondre|pr[ée]ciser|commenter|confirmer|discuter|d[ée]battre|n[ée]gocier|r[ée]v[ée]ler|expliquer|parler|indiquer|communiquer|se prononcer|s['’]exprimer|s['’]engager|donner (?:de|des|le|la|un))";
const answered =
  '(?:dit|r[ée]pondu|pr[ée]cis[ée]|comment[ée]|confirm[ée]|voulu|souhait[ée]|accept[ée]|r[ée]v[ée]l[ée]|indiqu[ée]|communiqu[ée])';

export const frenchTellings: readonly Telling[] = [
  {
    // Why somebody does not answer.
    asked: new RegExp(
      `^pourquoi .*(?:(?:refus|[ée]vit|h[ée]sit)\\p{L}*(?:-t-(?:il|elle)s?|-(?:ils|elles))?(?: encore| toujours)? (?:de |d['’]|à )(?:\\p{L}+ )?${answer}|n['’](?:a|ont|avait)(?:-t-(?:il|elle)|-(?:ils|elles))? (?:pas|rien) ${answered}|ne (?:veut|veulent|peut|peuvent|souhaite|souhaitent)(?:-(?:ils?|elles?)|-t-(?:il|elle))? (?:pas|rien) ${answer})(?!\\p{L})`,
      'iu',
    ),
    told: new RegExp(
      `(?<!\\p{L})(?:ne (?:\\p{L}+ )?(?:n[ée]goci|comment|r[ée]pond|discut|sp[ée]cul|veu|souhait|di)\\p{L}*(?: pas)?|refus\\p{L}+ de|n['’]aime pas|pr[ée]f[èée]r\\p{L}+|hypoth[èe]ses?|hypoth[ée]tiques?|sp[ée]cul\\p{L}+|en priv[ée]|à huis clos|confidenti\\p{L}+|trop t[ôo]t|pr[ée]matur[ée]e?|pas (?:le moment|à (?:moi|lui|elle|nous) de)|secret)(?!\\p{L})`,
      'iu',
    ),
    required: true,
    first: true,
    why: true,
  },
  {
    // Why somebody speaks at a place: also by what keeps them there.
    asked:
      /^pourquoi (?=.*(?<!\p{L})(?:parl\p{L}*|s['’]exprim\p{L}*|s['’]adress\p{L}*|conférences?|points? de presse|entretien|discours)(?!\p{L}))(?=.*(?<!\p{L})(?:devant|depuis|à|dans|chez) (?:sa |son |ses |leur |la |l['’]|le )?\p{L})/iu,
    told: /(?<!\p{L})(?:parce qu|car |puisqu|en raison d|à cause d|faute d|pour (?!cent)|où (?:il|elle|ils|elles|on) )/iu,
    required: true,
    first: true,
    why: true,
  },
  {
    // What somebody turned to when asked about something.
    asked:
      /^(?:(?:de|sur|à|vers) quoi|(?:de|sur|à|vers) quel(?:le)?s? (?:autre )?(?:sujet|question|thème)s?|qu['’]est-ce qu|quel(?:le)?s? autres? sujets?|que).*(?:au lieu de|plutôt que de) (?:répondre|parler)|^(?:sur|vers|à) (?:quoi|quel(?:le)?s? (?:autre )?(?:sujets?|questions?|thèmes?)).*(?<!\p{L})(?:bifurqu|dévi|pass|enchaîn|digress|détourn)\p{L}*/iu,
    told: /(?<!\p{L})(?:bifurqu\p{L}+|dévi\p{L}+|digress\p{L}+|chang\p{L}+ de sujet|pass\p{L}+ (?:soudain |brusquement |aussitôt )?à|enchaîn\p{L}+ sur|détourn\p{L}+|s['’](?:est|était) (?:lancée?|mise?)|embray\p{L}+|avant de (?:parler|se lancer|passer|revenir))(?!\p{L})/iu,
    required: true,
  },
  {
    // Where somebody or something is brought.
    asked:
      /^(?:où|vers où|(?:dans|vers|à) quel(?:le)?s? \p{L}+)(?!\p{L}).*(?<!\p{L})(?:envoy|condui|emmen|transf[éè]r|transport|expédi|déplac|ramen|renvoy|expuls|dirig|achemin|relog|évacu|emporté|livr)\p{L}*(?: de force)?$/iu,
    told: /(?<!\p{L})(?:vers|dans|entre|à|au|aux|en) (?:(?:une?|la|le|les|des|leurs?|son|sa|ses|d['’]autres|l['’])\s?)?(?:[\p{L}-]+ ){0,2}?(?:pays|villages?|villes?|hôpita(?:l|ux)|écoles?|camps?|centres?|foyers?|départements?|régions?|gares?|dépôts?|ports?|fermes?|prisons?|refuges?|îles?|gymnases?|collèges?|\p{Lu}\p{L}+)(?!\p{L})/u,
    first: true,
  },
  {
    asked:
      /(?<!\p{L})(?:à part|en dehors d|hormis|outre|excepté|(?:qui|quoi|que|qu['’]est-ce que) .*d['’]autre|quel(?:le)?s? autres?)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:pas (?:seulement|le seul|la seule)|aussi|également|autres?|en outre|outre|par ailleurs|de plus|tous|toutes|chacune?|ainsi que)(?!\p{L})/iu,
  },
  {
    // How things were before a change.
    asked:
      /^(?:qu\p{L}*|comment).*(?<!\p{L})(?:avant|auparavant|jusqu['’](?:ici|alors|à présent)|ancien(?:ne)?s?|précédent\p{L}*)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:jusqu['’](?:ici|alors|à|en)|auparavant|ancien(?:ne)?s?|précédent\p{L}*|avant cela|ne \p{L}+ plus|désormais|depuis (?:des|plus de) |pendant (?:des|plus de) |pour la première fois|au lieu de|remplac\p{L}+)/iu,
  },
];
