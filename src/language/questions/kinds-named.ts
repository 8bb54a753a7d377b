/** Questions for what is told in a form of its own, whatever is asked of it: whose advice is followed, which law is named. */
import { wordSet } from './pack.js';

/** Questions for whoever's advice somebody follows. */
export interface AdviceWords {
  asked: readonly RegExp[];
  /** Tells that somebody follows the advice of another. */
  told: RegExp;
  /** What advice is called, to find the sentences that may tell of it. */
  nouns: string;
  /** Words, folded, that ask and tell of advice and say nothing of who follows it. */
  asking: RegExp;
}

/** Questions for a law, a treaty or a ruling that is named. */
export interface InstrumentWords {
  /** Kinds of instruments, each with its nouns, folded. */
  kinds: readonly ReadonlySet<string>[];
  /** Nouns for any of them, folded. */
  any: ReadonlySet<string>;
  /** A kind that may be named by its parties, and how. */
  parties: { kind: ReadonlySet<string>; told: RegExp } | null;
  /** Asks for one that the coverage names. */
  asked: RegExp;
  /** Opens a question for one of which it tells more. */
  opens: RegExp;
  /** Words, folded, that ask for it and say nothing of it. */
  asking: ReadonlySet<string>;
  /** Whose law it is, folded, and what shows that in print. */
  scopes: readonly { words: ReadonlySet<string>; shows: RegExp }[];
}

const advice =
  '(?:advice|guidance|guidelines?|instructions?|recommendations?|directions?|directives?|opinions?|views?|counsel|rules|protocols|standards)';
const body =
  '(?:who|whom|(?:which|what) (?:[\\p{L}-]+ ){0,2}?(?:group|organi[sz]ation|body|institution|agency|association|company|firm|institute|department|ministry|office|programme|program|centre|center|authority|council|commission|committee|experts?|lawyers|regulator|society|union))';
const gives =
  '(?:giv(?:es?|en|ing)|gave|provid(?:es?|ed|ing)|issu(?:es?|ed)|wr(?:ites?|ote|itten)|dr[ae]ws? up|drew up|drafted|publish(?:es|ed)|produced?|prepared?|compiled?|devised?|supplie[sd]|offers?|offered|made|set|sets|laid down|is behind|are behind|was behind|stands behind)';
const follows =
  '(?:follow|obey|heed|act|go(?:es|ing)? by|listen|rel(?:y|ies|ied)|guid|advis|instruct|led by|work|us(?:e|es|ing|ed)(?!\\p{L})|adher|stick|abid|bound|draw|base|tak(?:e|es|ing)|took|appl(?:y|ies|ied)|in line|in accordance|compl(?:y|ies|ied))\\p{L}*';

const englishAdvice: AdviceWords = {
  asked: [
    new RegExp(`(?<!\\p{L})whose (?:[\\p{L}-]+ ){0,2}?${advice}(?!\\p{L})`, 'iu'),
    new RegExp(
      `^(?:by|on|from|under|to|with) (?:whose|${body})(?!\\p{L}).*(?<!\\p{L})(?:${advice}|guided|advised|instructed)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`^${body} (?:(?:is|was|has|have|had) )?(?:${gives})(?!\\p{L}).*(?<!\\p{L})${advice}(?!\\p{L})`, 'iu'),
    new RegExp(`^${body} (?:(?:is|are|was|were|has|have) )?(?:advis|guid|instruct)(?:es?|ed|ing|s)(?!\\p{L})`, 'iu'),
    new RegExp(`^where (?:do|does|did) .*(?:${advice}|(?:lawyers|experts) .*advis\\p{L}+)(?!\\p{L})`, 'iu'),
  ],
  told: new RegExp(
    `(?<!\\p{L})(?:${follows}(?!\\p{L}).{0,40}(?<!\\p{L})${advice}(?!\\p{L}).{0,70}?(?:from|of|by|at) (?:the )?(?:[\\p{Ll}-]+ ){0,3}?\\p{Lu}|(?:guided|advised|instructed) by (?:the )?(?:[\\p{Ll}-]+ ){0,3}?\\p{Lu}|${follows}(?!\\p{L}) .{0,40}\\p{Lu}[\\p{L}-]+['’]s? (?:[\\p{Ll}-]+ ){0,2}?${advice})`,
    'u',
  ),
  nouns:
    'advice advise advised guidance guided guidelines instructions instructed recommendations directions opinion counsel rules protocols standards view',
  asking: new RegExp(
    `^(?:${advice}|${gives}|${follows}|groups?|organi[sz]ations?|bod(?:y|ies)|institutions?|agenc(?:y|ies)|institutes?|departments?|office|programmes?|programs?|centres?|centers?|authority|lawyers?|legal|expert|said|say|says|claims?|claimed|own|account|drawn|written|view|get|seek|come|doing|behind|source)$`,
    'iu',
  ),
};

const conseils =
  '(?:avis|conseils?|recommandations?|consignes?|directives?|instructions?|préconisations?|lignes directrices|prescriptions?|règles)';
const suit =
  "(?:suiv|suit|appliqu|s['’]en remett|s['’]en tien|se fi|s['’]y fi|s['’]appu|se fond|se conform|obéi|respect|se réf|se rang|écout|remett|tienn|fier|fient|fonde)\\p{L}*";

const frenchAdvice: AdviceWords = {
  asked: [
    new RegExp(
      `(?<!\\p{L})(?:de|d['’]|à|sur|selon|par) ?(?:qui|quel(?:le)?s?)(?!\\p{L}).*(?<!\\p{L})${conseils}(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:avis|conseils?|recommandations?|consignes?|directives?|instructions?) (?:de |d['’])(?:qui|quel(?:le)?s?)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `^(?:qui|quel(?:le)?s? [\\p{L}-]+) (?:a |ont )?(?:donn|fourni|rédig|publi|émet|émis|prodigu|conseill|guid|dict)\\p{L}*(?!\\p{L}).*`,
      'iu',
    ),
    new RegExp(`^à quel(?:le)?s? ${conseils}(?!\\p{L})`, 'iu'),
  ],
  told: new RegExp(
    `(?<!\\p{L})${suit}.{0,40}(?<!\\p{L})${conseils} (?:[\\p{Ll}-]+ ){0,2}?(?:de la |de l['’]|du |des |de |d['’])`,
    'u',
  ),
  nouns: 'avis conseils conseil recommandations consignes directives instructions prescriptions règles',
  asking: new RegExp(
    `^(?:${conseils}|${suit}|groupes?|organisations?|organismes?|agences?|instances?|institutions?|autorité|services?|dit|disent|viennent|vient|provien(?:t|nent)|charg\\p{L}*)$`,
    'iu',
  ),
};

const rulings = wordSet('judgment judgments judgement ruling rulings case cases verdict precedent decision court');

const englishInstruments: InstrumentWords = {
  any: wordSet('law laws legislation instrument instruments'),
  parties: { kind: rulings, told: /\p{Lu}[\p{L}.]*\.? vs?\.? \p{Lu}/u },
  kinds: [
    wordSet(
      `treaty treaties convention conventions accord accords pact pacts compact compacts charter charters covenant covenants protocol protocols agreement
      agreements concordat memorandum declaration deal settlement`,
    ),
    wordSet(
      'law laws act acts statute statutes legislation directive directives regulation regulations code ordinance bill constitution rulebook decree charter instrument instruments',
    ),
    rulings,
  ],
  opens: /^(?:(?:under |by |in |on )?(?:which|what)|name)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:named?|names|titles?|titled|mention(?:s|ed)?|cit(?:es?|ed)|quoted?|quotes|refer(?:s|red)?|reference|invoke[sd]?|speak|spoken|appears?|comes? up|called|brought up|bring up|point(?:s|ed)? to|binds?|binding|bound|governs?|governing|between|shared?|each other|one another|in common|in force)(?!\p{L})/iu,
  asking: wordSet(
    `which what name names named title titles titled mention mentions mentioned cite cites cited quote quotes quoted refer refers referred
    reference invoke invokes invoked speak spoken appear appears come comes up called brought bring point points pointed piece pieces set body article articles
    story stories report reports coverage outlets papers texts text exact full official level kind particular specific explicitly anywhere somewhere one
    parliament congress binds bind binding bound governs govern governing between share shared common force both two countries country states parties sides
    neighbours neighbors governments cities towns each other another have has had`,
  ),
  scopes: [
    {
      words: wordSet('eu european europe union community'),
      shows: /(?<!\p{L})(?:EU|E\.U\.|EC|Europe\p{L}*|Union|Council [Dd]irective|member states?)(?!\p{L})/u,
    },
    { words: wordSet('un united nations'), shows: /(?<!\p{L})(?:UN|U\.N\.|United Nations)(?!\p{L})/u },
    {
      words: wordSet('international two countries states both neighbours neighbors nations bilateral between'),
      shows:
        /(?<!\p{L})(?:[Ii]nternational|UN|U\.N\.|United Nations|[Tt]reaty|[Cc]onvention|[Cc]ovenant|[Aa]ccord|[Cc]ompact|[Pp]act|[Aa]greement|[Ee]ither party|both (?:parties|countries|states)|signed)(?!\p{L})/u,
    },
    {
      words: wordSet('national federal domestic state'),
      shows: /(?<!\p{L})(?:[Nn]ational|[Ff]ederal|Act|Code|Constitution|Law)(?!\p{L})/u,
    },
    { words: wordSet('court judicial legal'), shows: /./u },
  ],
};

const frenchInstruments: InstrumentWords = {
  any: wordSet('texte textes loi lois'),
  parties: null,
  kinds: [
    wordSet('traite traites convention conventions accord accords pacte pactes charte chartes protocole protocoles'),
    wordSet(
      'loi lois code codes reglement reglements directive directives arrete arretes decret decrets ordonnance constitution article articles texte textes',
    ),
    wordSet('arret arrets jugement jugements jurisprudence affaire'),
  ],
  opens: /^(?:quel(?:le)?s?|nomme[rz]?)(?!\p{L})/iu,
  asked:
    /(?<!\p{L})(?:nomm\p{L}+|nom|appel\p{L}+|intitul\p{L}+|titre|cit\p{L}+|mention\p{L}*|référence|fait état|question|évoqu\p{L}+|invoqu\p{L}+|désign\p{L}+|allusion|parl\p{L}+|s['’]appuie\p{L}*)(?!\p{L})/iu,
  asking: wordSet(
    `quel quelle quels quelles comment nom noms nomme nomment nommee nommement appelle appellent appelee intitule intitulee titre cite cites citee citent cites mention mentionne mentionnent
    mentionnee reference exacte exact precise fait faite etat question evoque evoquee evoquent invoque invoquee invoquent designe designent designee allusion parle
    articles medias journaux textes couverture presse affaire dossier histoire s'appelle il elle sont est dont`,
  ),
  scopes: [
    {
      words: wordSet('europeen europeenne europeens europeennes union'),
      shows: /(?<!\p{L})(?:UE|CE|[Ee]urop\p{L}*|Union)(?!\p{L})/u,
    },
    { words: wordSet('onu nations unies'), shows: /(?<!\p{L})(?:ONU|Nations [Uu]nies)(?!\p{L})/u },
    {
      words: wordSet('international internationale internationaux internationales deux pays bilateral'),
      shows:
        /(?<!\p{L})(?:[Ii]nternational\p{L}*|ONU|Nations [Uu]nies|[Tt]raité|[Cc]onvention|[Pp]acte|Union européenne|sign\p{L}+)(?!\p{L})/u,
    },
    { words: wordSet('national nationale federal federale legal legale juridique'), shows: /./u },
  ],
};

const adviceWords: Readonly<Record<string, AdviceWords>> = { en: englishAdvice, fr: frenchAdvice };
const instrumentWords: Readonly<Record<string, InstrumentWords>> = { en: englishInstruments, fr: frenchInstruments };

/** The words for a language, ISO 639-1; null for one without words of its own. */
export function adviceWordsFor(language: string): AdviceWords | null {
  return adviceWords[language] ?? null;
}

/** The same of laws, treaties and rulings. */
export function instrumentWordsFor(language: string): InstrumentWords | null {
  return instrumentWords[language] ?? null;
}
