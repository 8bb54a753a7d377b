/** French words that ask for days. Readers often leave accents out. */
import { wordSet } from '../questions/pack.js';
import type { DayCues } from './pack.js';
import { frenchReaderWords } from '../questions/reader-words-fr.js';

const months = '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)';
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const date = `(?:\\d{1,2}(?:er)? ${months}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})`;
const dated = '(?:jours?|journ[ée]es?|dates?|semaines?|mois|ann[ée]es?|moments?|heures?|soir[ée]es?)';

const saying =
  '(?:expos[ée]e?|expliqu[ée]|exprim[ée]e?|pr[ée]cis[ée]|pr[ée]sent[ée]e?|affirm[ée]|d[ée]clar[ée]|rappel[ée]|d[ée]fendue?|[ée]voqu[ée]e?|mentionn[ée]|parl[ée]|abord[ée]|promis|averti|pr[ée]venu|soulign[ée]|insist[ée]|d[ée]nonc[ée]|critiqu[ée]|comment[ée]|r[ée]agi|prononc[ée]e?|d[ée]menti|ni[ée]|admis|reconnu|r[ée]p[ée]t[ée]|r[ée]clam[ée]|tenue? (?:des|ses|ces|les|ce|cette|son|sa) (?:propos|discours|paroles)|fait (?:part|savoir|valoir|remarquer|conna[îi]tre)|pris (?:la parole|position)|donn[ée] (?:son|sa|ses) (?:avis|position|opinion|point de vue)|dit clairement)';

export const french: DayCues = {
  code: 'fr',
  sequence:
    /(?<!\p{L})(?:(?:lequel|laquelle|qu['’]est-ce qui|quoi)(?: (?:est|a [ée]t[ée]|vient|s['’]est pass[ée]))?(?: venue?| arriv[ée]e?)? (?:en premier|d['’]abord|avant quoi|quand)|dans quel ordre|avant ou apr[èe]s)(?!\p{L})/giu,
  order: new RegExp(
    [
      `(?<!\\p{L})(?:dans|par|en) (?:l['’]|un |quel )?(?:bon )?ordre(?: (?:chronologique|exact|des (?:faits|dates|[ée]v[ée]nements)|de date|o[uù] .{2,30}))?(?!\\p{L})`,
      `(?<!\\p{L})(?:l['’]ordre|la suite|l['’]encha[îi]nement|le d[ée]roulement|le d[ée]roul[ée]|le fil|le film|les [ée]tapes|l['’]historique|l['’]histoire|la succession|la s[ée]quence) (?:chronologique )?(?:exact )?(?:des (?:[ée]v[ée]nements|faits|choses))?`,
      `(?<!\\p{L})(?:la |une )?chronolog\\p{L}*(?: des (?:[ée]v[ée]nements|faits))?(?!\\p{L})`,
      `(?<!\\p{L})(?:la |une )?frise(?: chronologique)?(?!\\p{L})`,
      `(?<!\\p{L})(?:par|classée?s? par|tri[ée]e?s? par) (?:ordre de )?dates?(?!\\p{L})`,
      `(?<!\\p{L})(?:[ée]tape|jour|date|pas) (?:par|apr[èe]s|[àa]) (?:[ée]tape|jour|date|pas)(?!\\p{L})`,
      `(?<!\\p{L})(?:du|depuis le) (?:tout )?(?:d[ée]but|premier(?: \\p{L}+)?) (?:[àa] la fin|jusqu['’](?:à|a) la fin|jusqu['’]au bout|au dernier(?: \\p{L}+)?|jusqu['’]au dernier(?: \\p{L}+)?)(?!\\p{L})`,
      `(?<!\\p{L})de la premi[èe]re(?: \\p{L}+)? [àa] la derni[èe]re(?: \\p{L}+)?(?!\\p{L})`,
      `(?<!\\p{L})(?:du plus ancien au plus r[ée]cent|qui a fait quoi et quand|qui a fait quoi,? quand)(?!\\p{L})`,
      `(?<!\\p{L})(?:retrace[rz]?|retracez|reconstitue[rz]?|remets? en ordre|remettez en ordre|d[ée]roule[rz]?)(?!\\p{L})`,
      `(?<!\\p{L})comment (?:les choses |tout |l['’]affaire |tout cela |cela )?(?:s['’](?:est|sont)|se sont) (?:pass[ée]e?s?|d[ée]roul[ée]e?s?|encha[îi]n[ée]e?s?)(?!\\p{L})`,
      `(?<!\\p{L})(?:les |toutes les )?(?:grandes |principales )?(?:dates|[ée]tapes)[ -]cl[ée]s?(?!\\p{L})|(?<!\\p{L})(?:les |toutes les )?(?:grandes|principales) (?:dates|[ée]tapes)(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  between: / (?:ou|et) /iu,
  day: new RegExp(
    [
      `(?<!\\p{L})(?:c['’]est |c['’][ée]tait |depuis |jusqu['’][àa] |d['’]ici |[àa] partir de |d[èe]s )?quand(?: (?:est-ce|exactement|pr[ée]cis[ée]ment|donc))*(?: que?)?(?!\\p{L})`,
      `(?<!\\p{L})(?:c['’]est |c['’][ée]tait )?(?:[àa] |en |depuis |le |pour |de |d[èe]s |dans )?quel(?:le)?s? ${dated}(?: (?:exacte?|pr[ée]cise?|de la semaine))*(?: (?:est-ce que?|c['’][ée]tait que?))?(?!\\p{L})`,
      `(?<!\\p{L})(?:quel(?:le)?s? (?:est|[ée]tait|sont|fut) )?(?:(?:la|le|les|une?|l['’]) ?)?(?:\\p{L}+ )?${dated}(?: (?:exacte?|pr[ée]cise?)s?)*(?<of> (?:d(?:e (?:la |l['’])?|u |es |['’])|o[uù] |[àa] laquelle |auquel |pour |de l['’]))?(?!\\p{L}(?<! |['’]))`,
    ].join('|'),
    'giu',
  ),
  otherwise: /(?<!\p{L})(?:combien|pourquoi|comment|qui|où|quelle heure|quel moment)(?!\p{L})/iu,
  dayName: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:le |ce |du |au )?(?:${weekday})(?:,? (?:le )?${date})?|(?:le |ce |du |au )?${date}|la semaine derni[èe]re|cette semaine|le mois dernier)(?![\\p{L}\\p{N}]|['’]\\p{L})`,
    'giu',
  ),
  wish: /^(?:je |j['’]|nous )(?:voudr|aimer|souhait)\p{L}+(?: (?:savoir|voir|avoir|lire|conna[îi]tre))? /iu,
  ofReader:
    /^(?:(?:et|mais|car) )?(?:je|j['’]|nous|on|mon|ma|mes|notre|nos|c['’]est pour|pour (?:mon|ma|mes|notre|nos|un|une))(?!\p{L})/iu,
  plain: [],
  speaking:
    /(?<!\p{L})(?:(?:la|le|les|une?|son|sa|ses|leurs?|l['’]) ?)?(?:interventions?|discours|allocutions?|prises? de parole|propos|paroles|sorties?|tenue?|prononcée?)(?: (?:d(?:e|u|es)|sur) | d['’])?(?!\p{L})/giu,
  spokeAtAll:
    /^(?:(?<speaker>[^,;]+?) )?(?:(?:s['’](?:est|étai(?:t|ent))|se (?:sont|soient?))(?:-(?:t-)?(?:il|elle))? (?:exprimée?s?|adressée?s?)|(?:a|ont|avait|aurait)(?:-t-(?:il|elle))? (?:parlé|pris la parole|répondu))(?: (?:publiquement|en public|(?:à|aux|devant|avec) (?:la |les |des )?(?:presse|médias?|journalistes|reporters)))+$/iu,
  told: [
    new RegExp(
      `^(?<speaker>.{2,50}?) (?:s['’])?(?:a-t-|est-|ont-)(?:il|elle|ils|elles)s? (?:aussi |déjà |d['’]abord )?${saying}(?: (?:de |du |des |d['’]|sur |que |qu['’]|à |au |contre |à propos de ))?(?<matter>.{4,})$`,
      'iu',
    ),
    new RegExp(
      `^(?:est-ce que )?(?<speaker>.{2,50}?) (?:s['’]est|a|ont) ${saying}(?: (?:de |du |des |d['’]|sur |que |qu['’]|à |au |contre |à propos de ))?(?<matter>.{4,})$`,
      'iu',
    ),
    /^(?<speaker>.{2,50}?) (?:a-t-|ont-)(?:il|elle|ils|elles)s? (?<refused>refus[ée]) (?:de |d['’])(?!(?:r[ée]pondre|dire|pr[ée]ciser|commenter)(?!\p{L}))(?<matter>.{4,})$/iu,
  ],
  stance:
    /(?<!\p{L})(?:position|avis|point de vue|opinion|inqui[ée]tudes?|craintes?) (?:sur|quant [àa]|au sujet de|concernant|face [àa])(?!\p{L})/giu,
  mannerAsked: /(?<!\p{L})en (?:langue )?(?<manner>\p{Ll}{4,})(?!\p{L})|(?<!\p{L})langue (?<before>\p{Ll}+)(?!\p{L})/gu,
  mannerTold: /(?<!\p{L})en (?:langue )?(?<manner>\p{L}+)/iu,
  language:
    /^(?:fran[çc]aise?|anglaise?|allemande?|espagnole?|italien(?:ne)?|portugaise?|n[ée]erlandaise?|polonaise?|russe|arabe|chinoise?|japonaise?|h[ée]breu|grec(?:que)?|turc|turque|su[ée]doise?|danoise?|finnoise?|hongroise?|roumaine?|irlandaise?|ga[ée]lique|basque|catalane?|ukrainien(?:ne)?|bretonne?|corse|occitane?|flamande?|alsacien(?:ne)?|cr[ée]ole)$/iu,
  spoken: wordSet(
    `parle parler parlee parlait exprime exprimer exprimee exprimes adresse adresser adressee dit dire declare declarer declaration
    declarations propos paroles discours repond repondre repondu reponse commente commenter commentaire commentaires explique
    expliquer evoque evoquer evoquee aborde aborder prononce prononcer tenu tenir employe employer utilise utiliser passe passer
    langue entretien interview point conference presse journalistes journaliste medias public s'est pris prise prendre parole`,
  ),
  hour: {
    asked: /^(?:à|vers|avant|après|jusqu['’]à|dès|depuis) quelle heure(?!\p{L})/iu,
    told: /(?<![\p{L}\p{N}])(?:\d{1,2} ?h(?:eures?)?(?: ?\d{2})?|\d{1,2}:\d{2}|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?|(?:à|vers|avant|après|dès) (?:midi|minuit|l['’]aube)|(?:au lever|au coucher) du (?:soleil|jour))(?![\p{L}\p{N}])/iu,
  },
  begins: [
    {
      asked: /(?<!\p{L})(?:devenue?s?|pris ses fonctions|entrée? en fonctions?)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:deven\p{L}+|nomm[ée]\p{L}*|[ée]lue?s?|(?:pris|prend) (?:ses|la)|entr[ée]\p{L}* en fonctions?|succ[ée]d\p{L}+|depuis|promue?s?|désign\p{L}+)(?!\p{L})/iu,
    },
    {
      asked: /(?<!\p{L})(?:commenc[ée]|s['’]est mise?)(?:e|es|s)? à \p{L}+/iu,
      told: /(?<!\p{L})(?:commenc\p{L}+|d[ée]but\p{L}*|depuis|dès|s['’](?:est|était) mise?|d[ée]clench\p{L}+|repris\p{L}*|ouvert\p{L}*|à partir)(?!\p{L})/iu,
    },
  ],
  ahead: /^(?:va|vont|doit|doivent|devrai(?:t|ent))(?!\p{L})/iu,
  leftOpen:
    /(?<!\p{L})(?:(?:n['’]a|n['’]ont|n['’]avait)(?:-t-(?:il|elle))? pas (?:voulu |souhaité |su |pu )?(?:répond\p{L}+|di(?:t|re)|précis\p{L}+|indiqu\p{L}+)|(?:a|ont|avait)(?:-t-(?:il|elle))? (?:refusé|évité) de (?:répondre|dire|préciser|indiquer)|(?:a|ont)(?:-t-(?:il|elle))? (?:éludé|esquivé)|laissé(?:e|s)? (?:ouvert|en suspens))(?!\p{L})/iu,
  auxiliary:
    /^(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront)(?!\p{L})|^(?:[\p{L}'’]+ ){1,6}?[\p{L}'’]+-(?:t-)?(?:il|elle|ils|elles|on)(?!\p{L})/iu,
  courtesy: wordSet('svp stp merci exactement precisement'),
  frame: wordSet(
    `${frenchReaderWords} bonsoir s'il sil s il te vous plait plaît souhaite chercher sait dis dites dire donne montre liste listez lister mets mettez
    mettre range rangez ranger classez classer trie triez fais faites faire faite etablis etablissez etablir dresse dressez
    dresser raconte racontez raconter indique indiquez indiquer precise precisez trouve trouvez trouver resume resumez resumer
    recapitulatif recapitulez recap point bilan rapport question couverture quotidien quotidiens chaque toute l'ensemble ensemble
    entier entiere complet complete principal principaux chose choses evenement evenements faits histoire passe passes passee
    passees s'est c'est eu lieu arrive arrives produit produits deroule date dates datent jour jours journee semaine moment
    rapporte rapportes rapportee disent dit ecrivent situent place placent annonce reprends reprenez reprendre rappelle rappelez rappeler refais refaites refaire remettez remets remettre pouvez peux pourriez pourrais pourrait peut-on faut comment se evolue
    evoluent evolution deroules deroulee deroulees deroulent lie lies liee liees entourant touchant relatif relatifs relative relatives
    reconstituez reconstituer presente presentez presenter expose exposez exposer enumere enumerez enumerer decris decrivez
    decrire explique expliquez expliquer ecris ecrivez ecrire redige redigez rediger aide aidez aider comprendre suivre mentionne mentionnent que qu qu'est-ce qu'est
    ce qui quoi quel quelle quels quelles quand est sont etait etaient a ont ete avait avaient est-ce moi nous toi me on elle ils
    elles son sa ses leur leurs l'a l'ont selon etape etapes premier premiere dernier derniere c'etait donnent different
    differentes differents differe contredisent meme memes laquelle lequel lesquels lesquelles apporte precisement precis alors
    donc bien aussi`,
  ),
  joining: wordSet(
    "le la les l un une des de du d au aux a en dans sur pour par avec et ou que qu qui concernant autour selon d' l'",
  ),
  light: wordSet(
    "ne n pas non y se s est-il a-t-elle a-t-il a-t-on t elle il on l'a l'ont ils elles si meme encore deja y ca cela c ces cet cette ce sont-ils mais",
  ),
};
