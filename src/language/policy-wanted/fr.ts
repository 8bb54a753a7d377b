/** French: the kinds of things that are wanted of a policy. */
import type { PolicyWantedPack } from './pack.js';

const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const numeral =
  '(?:\\p{N}[\\p{N}.,]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une douzaine|quinze|vingt|trente|quarante|cinquante|soixante|cent)';
const unit = '(?:heures?|jours?|semaines?|quinzaines?|mois|ans?|années?|nuits?|saisons?|trimestres?)';

/** A day, as articles give it: by its name, its date, or as seen from the article. */
const day = `(?:le |la |l['’])?(?:(?:${weekday} )?\\p{N}{1,2}(?:er)? ${month}|${weekday}|${month}|\\p{N}{4}|(?:semaine|mois|année|printemps|été|automne|hiver) (?:dernière?|prochaine?|passée?)|hier|aujourd['’]hui|demain|minuit|(?:début|fin|mi-|milieu) ?(?:du |de |d['’]|de la )?\\p{L}+|la (?:veille|rentrée))`;

/** What somebody else asks for is no arrangement and no promise. */
const demanded =
  /(?<!\p{L})(?:demand(?:e|ent|ait|aient|é|er)|réclam\p{L}+|exig\p{L}+|veu(?:t|lent) (?:que|savoir|une?)|presse(?:nt)?|supplie(?:nt)?|somm(?:e|ent|é)|cherche(?:nt)? à obtenir|souhaite(?:nt)? (?:que|une?)|appelle(?:nt)? (?:à|au)|prie(?:nt)?|priée?s?|invite(?:nt)? à|garanties? d[e'’]|assurances? d[e'’])(?!\p{L})/iu;

/** A form that stands as words of its own. */
function inWords(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');
}

export const french: PolicyWantedPack = {
  code: 'fr',
  things: [
    // From what day.
    {
      asked: inWords(
        '(?:depuis|à partir de|à compter de|dès|de) quel(?:le)?s? (?:jours?|dates?|semaines?|mois|années?|moment)(?! (?:est|date|sont))|(?:depuis|à partir de|à compter de) quand',
        "^quand .*(?:commenc\\p{L}+|début\\p{L}+|entr\\p{L}+ en vigueur|prend\\p{L}* effet|s['’]applique\\p{L}*)",
        "(?:date|jour) (?:d['’]entrée en vigueur|de début|d['’]effet)",
      ),
      told: inWords(
        `(?:depuis|à partir (?:de|du|d['’])|à compter (?:de|du|d['’])|dès|entr\\p{L}+ en vigueur|commenc\\p{L}+|débute\\p{L}*) ?${day}`,
        `(?:décid|adopt|vot|ordonn|sign|annonc|impos|interdi|ferm|suspend|arrêt|instaur|approuv)\\p{L}*[^.;]{0,80}? ${day}`,
        `${day}[^.;]{0,30} (?:décid|adopt|vot|ordonn|sign|annonc|impos|interdi|ferm|suspend|arrêt|instaur|approuv)\\p{L}*`,
        "prise d['’]effet|prend effet|entr\\p{L}+ en vigueur|depuis lors",
      ),
      asking:
        /^(?:jours?|dates?|semaines?|mois|annees?|moment|quand|depuis|partir|compter|commenc\p{L}+|debut\p{L}*|entr\p{L}+|vigueur|effet|prend|applique\p{L}*|ne|plus|peut|peuvent|doit|doivent)$/u,
      plainly: true,
    },
    // By when, within what time.
    {
      asked: inWords(
        "(?:avant|pour|d['’]ici) (?:quand|quel(?:le)?s? (?:jours?|dates?|mois|moment|échéance))",
        'délais?|échéances?|date (?:limite|butoir)',
        '(?:en|dans|sous) combien de (?:temps|jours|semaines|mois)|combien de (?:temps|jours|semaines|mois) .*(?:pour|ont|a-t|avant)',
      ),
      told: inWords(
        `(?:avant|d['’]ici(?: à| au| le)?|jusqu['’](?:au|à|en)|au plus tard|pour) ?(?:le |la )?${day}`,
        `délais?|échéance|date (?:limite|butoir)|(?:sous|dans(?: un délai de)?|en|d['’]ici) ${numeral} ${unit}|(?:a|ont|avai\\p{L}+|laiss\\p{L}+|donn\\p{L}+|accord\\p{L}+)[^.;]{0,40}? ${numeral} ${unit}`,
      ),
      asking: /^(?:delais?|echeances?|date|limite|butoir|jours?|semaines?|mois|temps|combien|avant|quand|ici|ont|a)$/u,
      plainly: true,
    },
    // Until when, for how long.
    {
      asked: inWords(
        "jusqu['’](?:à|en|au) (?:quand|quel(?:le)?s? (?:jours?|dates?|mois|année|moment|terme))",
        '(?:pour|pendant|durant) (?:combien de temps|quelle durée)|quelle (?:est la )?durée|combien de temps',
        "^quand .*(?:finir\\p{L}*|prend\\p{L}* fin|expir\\p{L}+|s['’]achèv\\p{L}+|cess\\p{L}+|lev\\p{L}+|reprend\\p{L}*|rouvr\\p{L}+)",
        'durée|expir\\p{L}+|temporaires?|provisoires?',
      ),
      told: inWords(
        `jusqu['’](?:au|à|en|aux) ?(?:moins )?(?:le )?${day}`,
        "expir\\p{L}+|échoi\\p{L}+|reconduct\\p{L}+|reconduit\\p{L}*|renouvel\\p{L}+|prolong\\p{L}+|indéfini\\p{L}*|sans limite|pour l['’]instant|pour le moment|provisoire\\p{L}*|temporaire\\p{L}*|définitiv\\p{L}+|tant que|aussi longtemps|jusqu['’]à nouvel ordre",
        `(?:pendant|durant|pour|durée de|au bout de) (?:\\p{L}+ )?${numeral} ${unit}`,
      ),
      asking:
        /^(?:jours?|dates?|semaines?|mois|annees?|moment|temps|combien|duree|dure\p{L}*|quand|fin|finir\p{L}*|expir\p{L}+|cess\p{L}+|reste\p{L}*|vaut|valable|court)$/u,
    },
    // How often.
    {
      asked: inWords('à quelle fréquence|à quel rythme|combien de fois|tous les combien|avec quelle régularité'),
      told: inWords(
        `(?:une|deux|trois|${numeral}) fois (?:par|l['’]|tous)|(?:chaque|tous les|toutes les|par) (?:${numeral} )?(?:heures?|jours?|nuits?|soirs?|matins?|semaines?|quinzaines?|mois|trimestres?|ans?|années?|étés?|hivers?|printemps|automnes?|${weekday}s?)`,
        'quotidien\\p{L}*|hebdomadaire\\p{L}*|mensuel\\p{L}*|annuel\\p{L}*|bimensuel\\p{L}*|trimestriel\\p{L}*',
      ),
      asking: /^(?:frequence|rythme|fois|combien|regularite)$/u,
      inSoManyWords: true,
      plainly: true,
    },
    // What penalty.
    {
      asked: inWords(
        'sanctions?|peines?|amendes?|punitions?|puni\\p{L}*|pénalités?',
        "que? (?:risque\\p{L}*|encour\\p{L}+)|qu['’](?:encour\\p{L}+)|à quoi s['’]expos\\p{L}+",
      ),
      told: inWords(
        'amendes?|peines?|sanction\\p{L}*|puni\\p{L}*|pénalités?|prison|emprisonn\\p{L}+|saisi\\p{L}*|confisqu\\p{L}+|confiscat\\p{L}+|poursui\\p{L}+|retir\\p{L}+|retraits?|perd\\p{L}+|fourrière|suspen\\p{L}+|exclu\\p{L}*|expuls\\p{L}+|déchu\\p{L}*|dénonc\\p{L}+|signal(?:é|ée|és|ées) (?:à|au|aux)',
      ),
      asking:
        /^(?:sanctions?|peines?|amendes?|punitions?|puni\p{L}*|penalites?|risque\p{L}*|encour\p{L}+|expos\p{L}+|attend\p{L}*)$/u,
      inSoManyWords: true,
      plainly: true,
    },
    // On what condition, in which case.
    {
      asked: inWords(
        '(?:à|sous|dans|en) (?:quelles?|quels?|la seule) (?:\\p{L}+ )?(?:conditions?|cas|circonstances?|hypothèse)',
        'quelles? (?:sont les )?(?:conditions?|exigences?|critères?)',
        '^(?:qui|quand) (?:peut|peuvent|pourra|pourront)(?: encore)?',
        "que faut-il|qu['’]est-ce qu['’]il faut",
      ),
      told: inWords(
        "à (?:la )?condition|pourvu que|sous réserve|sauf|à moins (?:que|d[e'’])|seulement si|uniquement|ne [^.;]{1,30} que|si|tant que|dès lors que|lorsque|en cas d[e'’u]|dans le cas où|au cas où|faute de|exig\\p{L}+|doi(?:t|vent)|devra|devront|oblig\\p{L}+|nécessaires?|autoris\\p{L}+",
      ),
      asking:
        /^(?:conditions?|cas|circonstances?|exigences?|criteres?|hypothese|seule|peut|peuvent|pourra|pourront|faut|falloir|necessaires?|encore)$/u,
    },
    // What is to become of something; what was settled for some.
    {
      asked: inWords(
        "^(?:que|qu['’]est-ce qu[ie'’]|quel(?:le)?s?) .*(?:devien\\p{L}+|devenir|arriv\\p{L}+|fera|feront|fait-on|fera-t-on|prév\\p{L}+|décid\\p{L}+|promis\\p{L}*|offr\\p{L}+|offert\\p{L}*|réserv\\p{L}+|attend\\p{L}*|recev\\p{L}+)",
        'quel(?:le)?s? (?:sort|mesures?|dispositions?|solutions?|aides?|précautions?|garanties?|compensations?|indemnités?|traitements?|accueil|arrangements?)',
        '^comment .*(?:traité\\p{L}*|pris en charge|logé\\p{L}*|indemnisé\\p{L}*|remplacé\\p{L}*|protégé\\p{L}*|aidé\\p{L}*)',
        '^où .*(?:ir\\p{L}+|ser\\p{L}+|placé\\p{L}*|logé\\p{L}*|conduit\\p{L}*|envoyé\\p{L}*)',
      ),
      told: inWords(
        '\\p{L}{2,}(?:era|eront|ira|iront|ura|uront|dra|dront|vra|vront|tra|tront)|serai(?:t|ent)|va|vont|doi(?:t|vent)|promet\\p{L}*|promis\\p{L}*|offr\\p{L}+|prévoi\\p{L}+|entend(?:ent)?|compte(?:nt)? \\p{L}+er',
      ),
      asking:
        /^(?:devien\p{L}+|devenir|arriv\p{L}+|fera|feront|fait|faire|prev\p{L}+|decid\p{L}+|promis\p{L}*|offr\p{L}+|offert\p{L}*|reserv\p{L}+|attend\p{L}*|recev\p{L}+|sort|mesures?|dispositions?|solutions?|aides?|precautions?|garanties?|traite\p{L}*|pris|prises?|charge|arrangements?|ser\p{L}{1,3})$/u,
      ofAnything: true,
      generally: true,
      unless: demanded,
    },
    // Who is against something, and with what arguments.
    {
      asked: inWords(
        "oppos\\p{L}+|contest\\p{L}+|critiqu\\p{L}+|dénonc\\p{L}+|s['’]élèv\\p{L}+|protest\\p{L}+|reproch\\p{L}+|condamn\\p{L}+|(?:est|sont|se prononc\\p{L}+|parl\\p{L}+|plaid\\p{L}+) contre",
        '(?:qui|quels?|quelles?)(?: \\p{L}+){0,3} (?:réclam\\p{L}+|demand\\p{L}+|exig\\p{L}+|veu\\p{L}+) .*(?:retrait|retir\\p{L}+|abandon\\p{L}*|annul\\p{L}+|lev\\p{L}+|suspen\\p{L}+|abrog\\p{L}+)',
      ),
      told: inWords(
        "oppos\\p{L}+|contest\\p{L}+|critiqu\\p{L}+|dénonc\\p{L}+|s['’](?:est |sont )?élev\\p{L}+|protest\\p{L}+|reproch\\p{L}+|condamn\\p{L}+|contre|illégal\\p{L}*|erreur|colère|recours|inacceptable|(?:doit|doivent|devrai(?:t|ent)|faut) (?:\\p{L}+ ){0,2}?(?:retir\\p{L}+|abandonn\\p{L}+|annul\\p{L}+|lev\\p{L}+|suspend\\p{L}+|abrog\\p{L}+|revenir|renonc\\p{L}+)",
      ),
      asking:
        /^(?:oppos\p{L}+|contest\p{L}+|critiqu\p{L}+|denonc\p{L}+|eleve\p{L}*|protest\p{L}+|reproch\p{L}+|condamn\p{L}+|contre|reclam\p{L}+|demand\p{L}+|exig\p{L}+|veu\p{L}+|retrait|retir\p{L}+|abandon\p{L}*|annul\p{L}+|lev\p{L}+|suspen\p{L}+|abrog\p{L}+|arguments?|raisons?|motifs?)$/u,
      goesOn: true,
    },
    // What somebody promises.
    {
      asked: inWords(
        "^(?:que|quel(?:le)?s?|qu['’][\\p{L}-]+) .*(?:promet\\p{L}*|promis\\p{L}*|promesses?|s['’]engag\\p{L}+|engagements?|garanti\\p{L}*|offr\\p{L}+)",
      ),
      told: inWords(
        "promet\\p{L}*|promis\\p{L}*|promesses?|s['’](?:est |sont )?engag\\p{L}+|engagements?|garanti\\p{L}*|offr\\p{L}+|\\p{L}{2,}(?:era|eront|ira|iront|dra|dront)",
      ),
      unless: demanded,
      asking: /^(?:promet\p{L}*|promis\p{L}*|promesses?|engag\p{L}+|garanti\p{L}*|offr\p{L}+|faire)$/u,
      ofAnything: true,
    },
    // What a law says.
    {
      asked: inWords(
        'lois?|code|convention|traités?|règlement|droit international|protocole|constitution|quelle (?:obligation|interdiction)',
      ),
      told: new RegExp(
        '(?<!\\p{L})(?:[Ll]ois?|[Cc]ode|[Aa]rticle L|[Cc]onvention|[Tt]raités?|[Rr]èglement|[Pp]rotocole|[Cc]onstitution)(?!\\p{L}).*(?<!\\p{L})(?:oblig\\p{L}+|interdi\\p{L}+|exig\\p{L}+|impos\\p{L}+|prévoi\\p{L}+|garanti\\p{L}*|autoris\\p{L}+|doi(?:t|vent)|peu(?:t|vent)|ouvre)(?!\\p{L})',
        'u',
      ),
      asking:
        /^(?:lois?|code|convention|traites?|reglement|droit|protocole|constitution|obligation|interdiction|dit|prevoi\p{L}*|impos\p{L}+|exig\p{L}+)$/u,
    },
  ],
  general:
    /^(?:politiques?|regles?|mesures?|decisions?|ordres?|sujet|matiere|concernant|exactement|nouve(?:au|lle)|recente?|maintenant|seule?|dit|gens|personnes?|ceux|celles)$/u,
  leavesOpen:
    /(?<!\p{L})(?:interrog\p{L}+|pri(?:é|ée|és|ées) de dire|n['’](?:a|ont) pas (?:dit|répondu|précisé|voulu dire|donné suite))(?!\p{L})/iu,
  argued: /(?<!\p{L})(?:arguments?|raisons?|motifs?|pourquoi|reproch\p{L}+)(?!\p{L})/iu,
  decidedOn:
    /^(?:qu|quelle?s?)(?!\p{L})[^,;]*?(?<!\p{L})(?:déci\p{L}+|règles?|mesures?)(?!\p{L})[^,;]*? (?:sur|concernant|au sujet|à propos|quant)(?!\p{L}) /iu,
};
