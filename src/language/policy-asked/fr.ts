/** French questions for an aspect of a policy. */
import type { PolicyAskedPack } from './pack.js';

const undo =
  "(?:reven(?:ir|ue?s?) sur|revien(?:t|dra|nent|draient|drait) sur|annul(?:er|era|erait|ée?s?|e)|retir(?:er|era|erait|ée?s?|e)|lev(?:er|era|erait|ée?s?)|abandonn(?:er|era|erait|ée?s?|e)|renonc(?:er|era|erait|e)|suspend(?:re|ra|rait|ait|ue?s?)?|réexamin\\p{L}+|reconsid[ée]r\\p{L}+|assoupli\\p{L}*|rem(?:ettre|is|ise|ises) en cause|recul(?:er|era|erait|e)|chang(?:er|era|erait|e) d[’']avis)";

/** To mean to do something. */
const intend =
  "(?:enten(?:d|dent)|compte(?:nt)?|veu(?:t|lent)(?! (?:savoir|connaître|comprendre|que))|prévoi(?:t|ent)|envisage(?:nt)?|projette(?:nt)?|souhaite(?:nt)?|s[’']apprête(?:nt)? à)";

export const french: PolicyAskedPack = {
  code: 'fr',
  aspects: [
    {
      aspect: 'reconsidered',
      asked: new RegExp(
        `^(?:est-ce qu|l[ea]s? |\\p{L}+.*-t-(?:il|elle)s?(?!\\p{L})).*(?<!\\p{L})(?<!-t-il )${undo}(?!\\p{L})`,
        'iu',
      ),
      told: new RegExp(
        `(?<!\\p{L})(?:(?:interrogée?s?|questionnée?s?|demand\\p{L}+)(?!\\p{L}).*|(?:si|ne|pas|pourrait|prête?s?|exclu\\p{L}*|refus\\p{L}+|hors de question) (?:[\\p{L}’']+ ){0,5}?)${undo}(?!\\p{L})|(?<!\\p{L})(?:maint(?:ient|iennent|enait|enu)|suspend(?:ait|ra|u)?|persiste)(?!\\p{L})`,
        'iu',
      ),
      asking: new RegExp(`^(?:${undo}|reven\\p{L}+|revien\\p{L}+|sur|décisions?|decisions?|cause|pret|prete)$`, 'u'),
    },
    {
      aspect: 'lasting',
      asked: /(?<!\p{L})(?:temporaires?|provisoires?|définiti(?:f|fs|ve|ves)|permanente?s?)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:temporaire(?:s|ment)?|provisoire(?:s|ment)?|définiti\p{L}+|permanente?s?|pour l['’]instant|pour le moment)(?!\p{L})/iu,
      asking: /^(?:temporaires?|provisoires?|definiti\p{L}+|permanente?s?|dure|durer|rester?|mesures?)$/u,
    },
    {
      aspect: 'ending',
      asked:
        /(?<!\p{L})(?:jusqu['’](?:à|a|en) quand|(?<!depuis )combien de temps|(?:pour |pendant )?quelle durée|durée maximale)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:(?:(?:plus|moins) d[e’']|au-delà d[e’']|limitée?s? à|maximum de|à) ?(?:\p{N}+|\p{L}+) (?:heures?|minutes?|jours?|semaines?|mois|ans?)|jusqu['’](?:à|au|en|aux)|(?:pendant|pour|durée de|d['’]ici) (?:\p{L}+ )?(?:\p{N}+|\p{L}+) (?:heures?|jours?|semaines?|mois|ans?|années?)|expir\p{L}+|prolong\p{L}+|tant que|aussi longtemps)(?!\p{L})/iu,
      asking: /^(?:jusqu|temps|duree|dure|durer|rester?|mesures?)$/u,
    },
    {
      aspect: 'former',
      asked:
        /(?<!\p{L})(?:auparavant|jusqu(?:['’](?:ici|alors|à présent)|e-là)|dans le passé|autrefois|naguère|(?:du|au) temps où|à l['’]époque où|(?:ancien(?:ne)?s?|précédent\p{L}*) (?:règle|règlement|politique|pratique|régime|système|mesure|loi|arrêté|dispositif)s?|(?:règle|règlement|politique|pratique|régime|système|mesure|loi|arrêté|dispositif)s? (?:ancien(?:ne)?s?|précédent\p{L}*))(?!\p{L})|^(?:qu\p{L}*|comment).*(?<!\p{L})avant(?!\p{L})|^avant(?!\p{L}).*(?:comment|qu)/iu,
      told: /(?<!\p{L})(?:jusqu(?:['’](?:ici|alors|à présent|en \p{L}+)|e-là)|auparavant|contraste|tournant|depuis (?:l['’]\p{L}+ |\p{L}+ )?\p{N}{4},|(?:ancien(?:ne)?s?|précédent\p{L}*) (?:règle|règlement|politique|pratique|régime|système|mesure|loi|usage|dispositif)s?|avant cela|désormais|(?:depuis|pendant) (?:des|plus d[e’'] ?)(?:\p{L}+ ){0,3}?(?:ans|années|mois|décennies|siècles?|générations?)|pour la première fois|au lieu de|remplac\p{L}+|rompt avec|rupture avec|met fin à|chaque année)/iu,
      asking:
        /^(?:avant|auparavant|jusqu|ici|alors|la|passe|conditions?|fallait|falloir|remplir|pouvai(?:t|ent)|passai(?:t|ent)|etai(?:t|ent)|autrefois|ancien(?:ne)?s?|precedent\p{L}*|regles?|reglements?|politique|pratique|systeme|regime|changement)$/u,
    },
    {
      aspect: 'intended',
      asked: new RegExp(
        `^(?:qu['’]|que |où |comment |vers où |(?:à|dans|vers|chez|sous|pour) quel(?:le)?s? \\p{L}+ )(?:${intend}|fera|feront|va|vont)(?:-(?:t-)?(?:elles?|ils?|on))? (?:de )?(?:faire )?(?<actor>(?:la |le |les |l['’])?[^,;]+?) (?:des?|du|d['’]|avec|pour|au|aux|à|si|quand|faire|envoyer|conduire|mener|emmener|placer|loger)(?![\\p{L}])|^(?:qu['’]est-ce que?|où est-ce que?) ?['’]?(?<planner>[^,;]+?) (?:${intend}) |^(?:où|comment|(?:à|dans|vers|chez|pour) quel(?:le)?s? \\p{L}+) (?<doer>[^,;]+?) (?:${intend})-t-(?:elles?|ils?|on)(?!\\p{L})|^que fait (?:on )?(?:des?|du|d['’])(?!\\p{L})`,
        'iu',
      ),
      told: new RegExp(
        `^(?!.*(?<!\\p{L})(?:demand(?:e|ent|ait|é)|réclam\\p{L}+|exig\\p{L}+|assurances?|garanties?)(?!\\p{L})).*(?<!\\p{L})(?:${intend}|vouloir|compter|a l['’]intention|prévue?s?|va|vont|fer(?:a|ont)|ser(?:a|ont)|\\p{L}{3,}(?:era|eront|ira|iront|dra|dront))(?!\\p{L})`,
        'iu',
      ),
      toldPlainly: new RegExp(`(?<!\\p{L})(?:${intend}|vouloir|a l['’]intention)(?!\\p{L})`, 'iu'),
      toldIndirectly: new RegExp(
        `(?<!\\p{L})(?:(?:dit|indique|assure|annonce|jure|affirme|prévient|promet|confirme)(?:nt|ent)?|a (?:dit|indiqué|assuré|annoncé|juré|affirmé|prévenu|promis|confirmé)|selon (?:qui|lequel|laquelle)|d['’]après (?:qui|lequel|laquelle)) (?:qu['’]|que |,)?[^.;]{0,140}?\\p{L}{2,}(?:ra|ront|rait|raient)(?!\\p{L})`,
        'iu',
      ),
      asking:
        /^(?:enten(?:d|dent|dre)|compt\p{L}*|prevoi\p{L}*|envisag\p{L}*|projet\p{L}*|souhait\p{L}*|veut|veulent|faire|fera|feront|fait|va|vont|intentions?)$/u,
    },
    {
      aspect: 'requested',
      asked:
        /^(?:qu\p{L}*)(?!\p{L})[^,;]*(?<!\p{L})(?:demand(?:e|ent|ait|aient|é)|réclam\p{L}+|exig\p{L}+|veu(?:t|lent)|souhait\p{L}+|(?<!(?:sort|avenir) )atten(?:d|dent))(?!\p{L})/iu,
      told: /(?<!\p{L})(?:demand(?:e|ent|ait|aient|é)|réclam\p{L}+|exig\p{L}+|veu(?:t|lent)|souhait\p{L}+|atten(?:d|dent)|garanti\p{L}*|assurances?|engagements?|appel(?:le|lent)? à)(?!\p{L})/iu,
      asking:
        /^(?:demand\p{L}*|reclam\p{L}*|exig\p{L}*|veut|veulent|vouloir|souhait\p{L}*|attend\p{L}*|appel\p{L}*|exactement)$/u,
    },
    {
      aspect: 'opposed',
      asked:
        /(?<!\p{L})(?:critiqu\p{L}+|oppos\p{L}+|(?<!(?<!\p{L})(?:mesures?|sanctions?|dispositions?|précautions?|règles?|lois?|prise?s?|fait|fera|agi\p{L}*|décid\p{L}+)(?!\p{L}).*)contre|protest\p{L}+|conteste\p{L}*|dénonc\p{L}+)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:critiqu\p{L}+|oppos\p{L}+|désaccords?|réticen\p{L}+|déplor\p{L}+|tollé|fustig\p{L}+|contre|protest\p{L}+|contest\p{L}+|dénonc\p{L}+|illég\p{L}+|inacceptable|accus\p{L}+|scandal\p{L}*|erreur|défavorable|hostiles?|soutien|pétition|manifest\p{L}+|mobilis\p{L}+|recours)(?!\p{L})/iu,
      asking: /^(?:critiqu\p{L}+|oppos\p{L}+|contre|protest\p{L}+|contest\p{L}+|denonc\p{L}+|projets?|decisions?)$/u,
    },
    {
      aspect: 'exempt',
      asked:
        /(?<!\p{L})(?:exempt\p{L}*|dispens\p{L}+|exceptions?|dérog\p{L}+|épargn\p{L}+|échapp\p{L}+|(?:peu(?:t|vent)|pou\p{L}+)(?:-(?:ils?|elles?|on))? (?:\p{L}+ )*?(?:encore|toujours|quand même|malgré tout)|encore (?:autorisée?s?|permise?s?|possible))(?!\p{L})/iu,
      told: /(?<!\p{L})(?:exempt\p{L}*|dispens\p{L}+|exceptions?|sauf|hormis|dérog\p{L}+|épargn\p{L}+|autoris\p{L}+|permet\p{L}*|permis\p{L}*|peu(?:t|vent) (?:encore|toujours|continuer)|pourr(?:a|ont) (?:encore|toujours|continuer)|ne (?:\p{L}+ )?(?:s['’]appliqu\p{L}+|concern\p{L}+|vis\p{L}+|touch\p{L}+) pas|(?:n['’]est|ne sont)(?:,? \p{L}+,)? (?:visée?s?|concernée?s?|pas)|aucun texte)(?!\p{L})/iu,
      asking:
        /^(?:exempt\p{L}*|dispens\p{L}*|exceptions?|derog\p{L}*|epargn\p{L}*|encore|toujours|autoris\p{L}*|perm\p{L}*|peut|peuvent|pourra|pourront)$/u,
    },
    {
      aspect: 'decided',
      asked:
        /^(?:(?:à|a|sur|de|par) )?(?:qu\p{L}*|comment)(?!\p{L})[^,;]*(?<!\p{L})(?:décid\p{L}*|decid\p{L}*|décisions?|decisions?|tranch\p{L}+)(?!\p{L})|(?<!\p{L})(?:quel(?:le)?s? (?:nouvelles? |nouveaux? )?(?:mesures?|sanctions?|dispositions?)|que(?:lle)? règle)(?!\p{L}).*(?<!\p{L})(?:prises?|adoptée?s?|décidée?s?|annoncée?s?|imposée?s?|instaurée?s?|appliqu\p{L}+)(?!\p{L})/iu,
      cue: /^(?:comment|que|qu['’]|quel(?:le)?s?|où|à quel(?:le)?s? \p{L}+)(?!\p{L}).*(?<!\p{L})(?:désormais|maintenant|à présent|dorénavant|aujourd['’]hui|depuis peu|faut-il|doi(?:t|vent)-)/iu,
      told: /(?<!\p{L})(?:déci\p{L}+|tranch\p{L}+|arrêtés?|décrets?|ferm\p{L}+|interdi\p{L}+|refus\p{L}+|suspen\p{L}+|impos\p{L}+|met(?:tent|tra|tront)? fin|boucl\p{L}+|autoris\p{L}+|approuv\p{L}+|adopt\p{L}+|vot(?:e|é|ent)|sign(?:e|é|ent)|oblig\p{L}+|rejet\p{L}+|ordonn\p{L}+|limit\p{L}+|rédui\p{L}+|restrict\p{L}+|supprim\p{L}+|\p{L}{3,}(?:era|eront|ira|iront|dra|dront))(?!\p{L})/iu,
      asking: /^(?:decid\p{L}*|decisions?|mesures?|pris|prises?|tranch\p{L}*|adopte\p{L}*|annonce\p{L}*|vigueur)$/u,
    },
    {
      aspect: 'standing',
      asked:
        /(?<!\p{L})(?:où en (?:est|sont)|(?:est|sont)-(?:ils?|elles?) (?:déjà |vraiment |définitivement |bien )?(?:décidée?s?|actée?s?|arrêtée?s?|adoptée?s?|confirmée?s?|tranchée?s?|abandonnée?s?|enterrée?s?)|n['’]est-ce qu['’]une?|décidée?s? ou|actée?s? ou|définiti(?:f|ve)(?:ment)? ou|pas encore|(?:sort|avenir) d.*(?:scellé|fixé|tranché|réglé|connu|décidé|joué)|en suspens|(?:encore|toujours) (?:en )?(?:discussion|débat|négociation|pourparlers|discutée?s?|négociée?s?|envisagée?s?|d['’]actualité|sur la table)|(?:définitivement|finalement) (?:décidée?s?|actée?s?|abandonnée?s?|enterrée?s?|tranchée?s?)|que devien\p{L}+|qu['’]est devenue?s?|encore (?:prévue?s?|à l['’]étude)|(?:juste|seulement|simple|qu['’]) ?(?:une? )?(?:idée|projet))(?!\p{L})/iu,
      told: /(?<!\p{L})(?:déci\p{L}+|projet|idée|propos\p{L}+|envisag\p{L}+|prévoi\p{L}+|étud\p{L}+|discut\p{L}+|échang\p{L}+|négoci\p{L}+|parlement\p{L}+|approuv\p{L}+|sign\p{L}+|accord|abandonn\p{L}+|renonc\p{L}+|enterr\p{L}+|report\p{L}+|repouss\p{L}+|retir\p{L}+|sera|seront|serait)(?!\p{L})/iu,
      asking:
        /^(?:etat|sort|avenir|projets?|plan|idee|propositions?|decide\p{L}*|acte\p{L}*|scelle\p{L}*|fixe\p{L}*|tranche\p{L}*|regle|connu|joue|definitif|definitive|definitivement|finalement|discussion|discute\p{L}*|debat|negociation|negocie\p{L}*|suspens|actualite|table|encore|toujours|ou|juste|simple)$/u,
    },
  ],
  framing:
    /(?<!\p{L})(?:(?:dans |selon |par |pour )?(?:chaque|tous les|toutes les) (?:média|journa|article|titre|source)\p{L}*|en (?:bref|une phrase|une ligne)|s['’]il (?:vous|te) plaît|svp|merci|exactement|contenu|détails?)(?!\p{L})/giu,
  providing:
    /^(?:mesures?|dispositifs?|dispositions?|modalites?|procedures?|conditions?|regles?|precautions?|solutions?|sorts?|types?|genres?|consequences?|statut|annonce(?:e|s|es|nt)?|prevue?s?|prevoi(?:t|ent)|prevoir|envisage(?:e|s|es|nt)?|appliqu\p{L}+|attend(?:ent)?|existe(?:nt)?|soumise?s?|vaut|valent|valoir|impose(?:e|s|es|nt)?|prise?s?|fix\p{L}+|organise\p{L}*)$/u,
  describing:
    /^\p{L}{3,}(?:els?|elles?|aux|ales?|eux|euses?|ifs?|ives?|iques?|ables?|ibles?|aires?|ants?|antes?|ents?|entes?)$/u,
  ofState:
    /(?<!\p{L})(?:est|sont|peu(?:t|vent)|a|ont)-(?:t-)?(?:ils?|elles?|on) (?:encore |toujours |désormais |déjà |le droit )?(?:(?:permis|autorisé|interdit|admis|toléré|possible|obligatoire)(?:e?s?)|de|\p{L}+(?:er|ir|re))(?!\p{L})|^(?:(?:à|a|sous|dans|par|de|en|sur|pour) )?(?:quel(?:le)?s?|qu['’]|que|qui|comment|où)(?!.*(?<!\p{L})(?:était|étaient|a été|ont été|avait|avaient|a-t-|ont-)).*(?<!\p{L})(?:est|sont|s['’]appliqu\p{L}+|vaut|valent)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:(?:le|la|ce|cette|l['’]) ?(?:idée|projet|proposition|offre|option)|(?:leur|son) (?:opposition|désaccord|refus|hostilité)(?! (?:à|au|aux|avec|face)(?!\p{L}))|aucune décision|rien n['’]est (?:décidé|tranché)|l['’]étude|abandonner|renoncer)(?!\p{L})/iu,
  inForce: {
    asked:
      /(?<!\p{L})(?:en (?:vigueur|place)|actuel(?:le)?(?:s|ment)?|à l['’]heure actuelle|déjà|s['’]appliqu\p{L}+)(?!\p{L})/iu,
    told: /(?<!\p{L})(?:déjà|en (?:vigueur|place)|actuel(?:le)?(?:s|ment)?|depuis|jusqu['’]|reste(?:nt)?|toujours|encore|(?:est|sont) (?:\p{L}+ )?(?:fermée?s?|interdite?s?|suspendue?s?|gelée?s?|limitée?s?))(?!\p{L})/iu,
  },
  outcome: {
    asked:
      /^(?:qu['’](?:adviendra|est-il (?:prévu|offert|proposé|promis)|attend-il)|que (?:deviendr\p{L}+|va|vont|fera|feront|fait)|que sera|quel(?:le)? (?:sort|avenir) (?:attend(?:ra)?|est|sera)|comment (?:sera|seront|va|vont|\p{L}{3,}(?:era|eront|ira|iront|dra|dront)(?:-t)?-(?:on|ils?|elles?)))(?!\p{L})/iu,
    told: /(?<!\p{L})(?:ser(?:a|ont)|aur(?:a|ont)|devr\p{L}+|doi(?:t|vent)|va|vont|pourr(?:a|ont)|\p{L}{3,}(?:era|eront|ira|iront))(?!\p{L})/iu,
  },
  asides:
    /^(?:avant|pendant|malgré|si|depuis|avec|sous) (?!(?:cela|ça)(?!\p{L}))[^,]*(?=,)|(?<!\p{L})(?:avant|pendant|malgré|si|depuis|avec|sous)(?= \p{L}+)(?! (?:cela|ça)(?!\p{L})).*$/iu,
  asksReporter: /(?<!\p{L})(?:interrogée?s?|questionnée?s?|demand\p{L}+)(?!\p{L})/iu,
  upToNow:
    /(?<!\p{L})(?:jusqu['’](?:ici|à présent|à maintenant)|à ce jour|pour l['’]heure|déjà|depuis|(?:a|ont|a-t-on) (?:\p{L}+ )?été)(?!\p{L})/iu,
  whenAllowed:
    /^(?:à partir de |depuis |jusqu['’]à )?quand (?:peu(?:t|vent)|doi(?:t|vent)|pourr(?:a|ont)|faut-il|est-il (?:permis|autorisé|interdit)|.* (?:peu(?:t|vent)|doi(?:t|vent))-)(?!\p{L})/iu,
  holds:
    /(?<!\p{L})(?:ne (?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a|ont)) (?:plus|pas|que)|n['’](?:est|ont|a|auront|aura) plus|doi(?:t|vent) désormais|désormais|en vigueur|(?:est|sont) (?:interdite?s?|désormais|tenue?s? de)|interdit|oblige|impose|dorénavant|entr(?:e|é|ée|era) en vigueur)(?!\p{L})/iu,
  anyBody: new Set(
    'agence agences organisme organisation groupe societe compagnie entreprise autorite autorites institution operateur service porte-parole responsables'.split(
      ' ',
    ),
  ),
  decider:
    /^qu['’](?:a|ont|avait) décidé (?<who>.+?) (?=à propos|au sujet|concernant|quant|à l['’]égard|contre|pour|sur)|(?:mesures?|décisions?|dispositions?|sanctions?|règles?) (?<whose>[^,;?]+?) (?:a-t-(?:il|elle|on)|ont-(?:ils|elles))(?!\p{L})/iu,
  recalls:
    /(?<!\p{L})(?:sa|son|ses|leur|leurs|la|le|les|cette|ce) (?:(?:récente?s?|nouvelles?|nouveaux?|nouvel|toute récente) (?:décision|arrêté|mesure|interdiction|consigne|règle|politique|\p{L}{3,}(?:tion|sion|ment))|(?:décision|arrêté|mesure|interdiction|consigne|règle|politique|\p{L}{3,}(?:tion|sion|ment)) récente?s?)(?!\p{L})|(?<!\p{L})(?:sa|leur) décision d(?:e|u|['’])|(?<!\p{L})(?:lever(?:ait)?|revenir|reviendrait|retirer(?:ait)?|abroger(?:ait)?|annuler(?:ait)?|suspendre|reconsidérer(?:ait)?|réexaminer(?:ait)?)(?: sur)? (?:(?:sa|son|ses|leur|leurs|la|le|les|cette|ce) |l['’])(?:décision|arrêté|mesure|interdiction|consigne|règle|politique|\p{L}{3,}(?:tion|sion|ment))(?!\p{L})/iu,
  namesPolicy:
    /(?<!\p{L})(?:la|cette|le|ce) (?:nouvelle |nouveau )?(?:politique|décision|mesure|règle|pratique|arrêté|choix)(?! d)(?!\p{L})/iu,
  answersReporter:
    /(?<!\p{L})(?:(?:s['’]est|se) (?:contentée?|borne|bornée?|limitée?)|n['’]a (?:pas (?:voulu|souhaité|confirmé|dit|répondu)|rien (?:dit|confirmé))|(?:a )?refus(?:e|é) de (?:dire|confirmer|commenter)|ni (?:confirmé|démenti)|seulement (?:dit|répondu|indiqué))(?!\p{L})/iu,
  onMatter:
    /(?<!\p{L})(?:(?:[Ll]e|[Cc]e|[Cc]ette|[Ll]a) (?:sujet|question|dossier|problème|point)(?! d(?:e|u|es)(?!\p{L}))|(?:[Cc]['’]est|[Cc]ela est) (?:un (?:sujet|dossier|point)|une question|quelque chose) (?:dont|que) nous)(?!\p{L})/u,
  takesUp:
    /^(?:\P{L}*)(?:[Aa]uparavant|[Aa]vant cela|Il|Elle|Cela|Cette mesure),? |(?<!\p{L})[Jj]usqu['’](?:ici|alors|à présent)(?!\p{L})/u,
};
