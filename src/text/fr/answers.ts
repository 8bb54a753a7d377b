/** What answers say, in French. Every sentence of ours in an answer stands here; the rest are the articles' words. */
import type {
  AttributionKind,
  Citation,
  Excerpt,
  ExcerptReason,
  Finding,
  NamedSpeaker,
  OutletsDiffering,
  Period,
  QuestionKind,
  Searched,
  SpeakerFound,
  Standing,
} from '../../coverage/answer.js';
import type { FactName } from '../../coverage/article.js';
import type { PolicyRecord } from '../../coverage/policy-record.js';
import { answerLines } from '../answer-lines.js';
import type { AnswersText, PointerReason } from '../en/answers.js';
import { namedOutlets } from '../named-outlets.js';
import type { Writing } from '../policy-lines.js';
import { count, list } from './counting.js';
import { day } from './day.js';
import { difference } from './difference.js';
import { policies } from './policies.js';
import { sections } from './sections.js';

function paragraphs(number: number): string {
  return count(number, 'paragraphe', 'paragraphes');
}

const lines = answerLines({
  day,
  list,
  semicolon: ' ; ',
  colon: ' : ',
  quoted: (words) => `« ${words} »`,
  noDate: 'sans date',
  bylineAndDate: 'signature et date',
  ownAccount: 'notre propre compte rendu de l’article',
  paragraphs,
  inParagraph: (words, paragraph) => `${words} au ¶${paragraph}`,
  dayCannotBeTold: (words) => `${words} (le jour ne peut être établi)`,
  fromTo: (from, to) => `du ${from} au ${to}`,
  inferredFrom: (date, words) => `${date}, déduit de ${words}`,
  sameWordsAs: (outlet) => `Mêmes mots que chez ${outlet}.`,
  adds: (words) => `ajoute ${words}`,
  leavesOut: (words) => `omet ${words}`,
  insteadOf: (words, others) => `${words} au lieu de ${others}`,
  unlike: (outlet, changes) => `À la différence de ${outlet} : ${changes}.`,
  alsoIn: (place) => `Aussi chez ${place}`,
  partIn: (place) => `En partie chez ${place}`,
  differing: {
    words: 'Les mots diffèrent',
    day: 'Le jour diffère',
    place: 'Le lieu est dit autrement',
    number: 'Le chiffre diffère',
  },
});

/** "Edda Roth, harbour minister". */
function speaker({ name, role }: NamedSpeaker): string {
  return role === null ? name : `${name}, ${role}`;
}

/** With its article: "le titre". */
const facts: Readonly<Record<FactName, string>> = {
  outlet: 'le média',
  headline: 'le titre',
  byline: 'la signature',
  published: 'le jour de publication',
  modified: 'le jour de la dernière modification',
  language: 'la langue',
  url: 'l’adresse',
};

/** "La signature : Ada Lund." */
function articleFact({ fact, value, given }: { fact: FactName; value: string | null; given: boolean }): string {
  const name = `${facts[fact].charAt(0).toUpperCase()}${facts[fact].slice(1)}`;
  if (value === null) return `${name} : inconnu.`;
  const shown = fact === 'published' || fact === 'modified' ? day(value) : value;
  if (!given) return `${name} : ${shown}.`;
  return `Le texte n’indique pas ${facts[fact]} ; la personne qui a ajouté l’article a donné ${shown}.`;
}

function some(outlets: readonly string[]): string {
  return namedOutlets(outlets, { list, others: (number) => count(number, 'autre', 'autres') });
}

/** Says that only the latest of many are shown. */
function latest({ count: of, shown }: { count: number; shown: number }): string {
  return shown < of ? ` Les ${shown} plus récents sont montrés.` : '';
}

/** That somebody said nearly the same more than once. */
function statements({ statements: number }: SpeakerFound): string {
  return number > 1 ? `, à peu près, dans ${number} déclarations` : '';
}

/** " ; les mots diffèrent chez 1, le jour chez 2". */
function differing({ words, part, day: days }: OutletsDiffering): string {
  const parts = [
    ...(words === 0 ? [] : [`les mots diffèrent chez ${words}`]),
    ...(days === 0 ? [] : [`le jour ${words === 0 ? 'diffère ' : ''}chez ${days}`]),
    ...(part === 0 ? [] : [`en partie seulement chez ${part}`]),
  ];
  return parts.length === 0 ? '' : ` ; ${parts.join(', ')}`;
}

/** Which outlets carry some words, and which do not. */
function carried({ outlets, outletsSearched, without, differing: differ }: SpeakerFound): string {
  const carry = `Ils figurent chez ${outlets} des ${count(outletsSearched, 'média', 'médias')} consultés`;
  return `${carry}${differing(differ)}.${without.length === 0 ? '' : ` Absents chez ${some(without)}.`}`;
}

/** Says that an article has changed since. */
function former({ former: earlier }: { former: boolean }): string {
  return earlier
    ? ' C’est une version antérieure : l’article a changé depuis, et les questions portent sur la version actuelle.'
    : '';
}

/** "Du 3 mars 2026 au 5 mars 2026", "Depuis le 3 mars 2026", "Jusqu’au 5 mars 2026". */
function period({ from, to }: Period): string {
  if (from === null) return to === null ? 'En tout temps' : `Jusqu’au ${day(to)}`;
  if (to === null) return `Depuis le ${day(from)}`;
  return from === to ? `Le ${day(from)}` : `Du ${day(from)} au ${day(to)}`;
}

/** « Articles sans auteur nommé : 2 sur 5. » */
function articlesOfKind({ kind, count: number, of, outlets }: Extract<Finding, { key: 'articles-of-kind' }>): string {
  const articles = count(of, 'article', 'articles');
  const sharing = number > 1 ? ` : ${number} du même jour` : '';
  switch (kind) {
    case 'all':
      return `${articles} de ${count(outlets, 'média', 'médias')}.`;
    case 'newest':
      return number === 0 ? 'Aucun article n’est daté.' : `Le plus récent, sur ${articles}${sharing}.`;
    case 'oldest':
      return number === 0 ? 'Aucun article n’est daté.' : `Le plus ancien, sur ${articles}${sharing}.`;
    case 'unsigned':
      return `Sans auteur nommé : ${number} sur ${articles}.`;
    case 'signed':
      return `Avec un auteur nommé : ${number} sur ${articles}.`;
  }
}

/** A plain answer to a question for yes or no. */
const standings: Readonly<Record<Standing, string>> = {
  done: 'Oui, la couverture le rapporte',
  planned: 'C’est prévu, sans être rapporté comme fait',
  proposed: 'C’est proposé, sans être rapporté comme décidé',
  reversed: 'Ce n’est plus le cas : la couverture rapporte un retour en arrière',
  dropped: 'Non : la couverture rapporte un abandon',
  denied: 'La couverture rapporte un démenti',
};

function finding(found: Finding): string {
  switch (found.key) {
    case 'speaker':
      return `Ces mots sont consignés${statements(found)}, dits par ${speaker(found)}. ${carried(found)}`;
    case 'speaker-in-other-words':
      return `Consigné en d’autres mots${found.statements > 1 ? `, en ${found.statements} déclarations` : ''} : ${speaker(found)}. ${carried(found)}`;
    case 'said-by-another':
      return `Ces mots ne sont pas consignés pour ${found.presumed}. Ils le sont${statements(found)} pour ${speaker(found)}. ${carried(found)}`;
    case 'speakers':
      return `Ces mots sont consignés pour plus d’une personne : ${list(found.names)}.`;
    case 'speaker-unclear':
      return 'C’est consigné, mais le texte ne dit pas clairement qui parle.';
    case 'statements-of':
      return `Propos consignés dans ${paragraphs(found.count)} : ${speaker(found)}.${latest(found)}`;
    case 'not-on-record-in-these-words':
      return `Rien n’est consigné en ces mots. Les mots consignés les plus proches${found.speaker === null ? '' : `, de ${speaker(found.speaker)}`} :`;
    case 'no-such-quotation':
      return 'Aucune citation de ce genre n’est consignée.';
    case 'not-quoted':
      return `La couverture ne cite pas ${found.name} à ce sujet.`;
    case 'policy':
      return found.outlets === 1 ? 'Un seul média en parle.' : `${found.outlets} médias en parlent.`;
    case 'no-policy-of':
      return `La couverture ne rapporte à ce sujet aucune mesure prise par ${found.actor}.`;
    case 'excerpts':
      return `La couverture dit, dans ${paragraphs(found.count)} de ${count(found.outlets, 'média', 'médias')} :`;
    case 'stands':
      return `${standings[found.standing]}, chez ${count(found.outlets, 'média', 'médias')} :`;
    case 'not-said-so':
      return 'La couverture ne dit pas cela.';
    case 'not-covered':
      return 'La couverture ne le dit pas.';
    case 'own-voice':
      return `Consigné dans le texte même de ces médias : ${list(found.outlets)}. On ne trouve personne qui dise ces mots.`;
    case 'left-open':
      return 'La couverture ne le dit pas : elle rapporte que la question est restée ouverte.';
    case 'name-not-covered':
      return `La couverture ne mentionne pas ${list(found.names)}.`;
    case 'premise-not-reported':
      return 'La couverture ne rapporte pas ce que la question tient pour acquis.';
    case 'article-facts':
      return `« ${found.headline} ». ${found.facts.map(articleFact).join(' ')}`;
    case 'author-post':
      return `${found.name} signe ainsi : ${found.post}.`;
    case 'published-at':
      return `« ${found.headline} ». L’heure de publication que donne son texte : ${found.time}.`;
    case 'article-length':
      return `« ${found.headline} », ${found.outlet} : ${count(found.words, 'mot', 'mots')}, ${paragraphs(found.paragraphs)}.`;
    case 'articles-of-kind':
      return articlesOfKind(found);
    case 'days':
      return `La couverture donne ces jours, dans ${paragraphs(found.count)}.${latest(found)}`;
    case 'carriers': {
      const verb = found.quoted ? ['cite', 'citent'] : ['mentionne', 'mentionnent'];
      const without = found.without.length === 0 ? '' : ` Absent chez ${list(found.without)}.`;
      return `${list(found.outlets)} ${found.outlets.length === 1 ? verb[0]! : verb[1]!} ${found.name}.${without}`;
    }
    case 'versions':
      return found.outlets === 1
        ? 'Un seul média rapporte cette déclaration.'
        : `${found.outlets} médias rapportent cette déclaration.`;
    case 'wording':
      return `Les mots de ${count(found.outlets, 'média', 'médias')} :`;
    case 'sources':
      return `${count(found.articles, 'article', 'articles')} de ${count(found.outlets, 'média', 'médias')}.`;
    case 'nothing-to-check':
      return 'Le message n’a ni phrase ni citation d’au moins trois mots à vérifier.';
    case 'timeline': {
      const events = count(found.events, 'événement daté', 'événements datés');
      if (found.period !== undefined) return `${period(found.period)}, la couverture donne ${events}.`;
      if (found.from === null || found.to === null)
        return `La couverture donne ${events}, sans jour que l’on puisse établir.`;
      return `La couverture donne ${events}, ${found.from === found.to ? `le ${day(found.from)}` : `du ${day(found.from)} au ${day(found.to)}`}.`;
    }
    case 'no-dated-event':
      return found.period === undefined
        ? 'La couverture ne donne aucun jour pour cela.'
        : `${period(found.period)}, la couverture ne donne aucun événement daté à ce sujet.`;
    case 'no-such-days':
      return `« ${found.words} » contient un jour qui n’existe dans aucun calendrier. Demandez par exemple « du 3 au 5 mars » ou « depuis mardi ».`;
    case 'compared': {
      const without =
        found.without.length === 0 ? '' : ` Aucun paragraphe à ce sujet n’a été trouvé chez ${list(found.without)}.`;
      return found.outlets.length === 1
        ? `Un seul média en parle : ${list(found.outlets)}.${without}`
        : `${count(found.outlets.length, 'média', 'médias')} en parlent : ${list(found.outlets)}.${without}`;
    }
    case 'article':
      return `« ${found.headline} ». ${[found.outlet, lines.dayOrNone(found.published), paragraphs(found.paragraphs)].join(', ')}.${former(found)}`;
    case 'cited':
      return `${found.paragraph === 0 ? 'La signature et la date' : `¶${found.paragraph}`} de « ${found.headline} », ${found.outlet}, ${lines.dayOrNone(found.published)}.${former(found)}`;
    case 'no-such-article':
      return 'Aucun article de la couverture n’a cet identifiant ni ce titre.';
    case 'which-article':
      return `${count(found.count, 'article correspond', 'articles correspondent')}. Choisissez-en un par son identifiant.`;
    case 'checked': {
      const parts = [`${found.onRecord} consigné(s)`, `${found.near} proche(s)`, `${found.notCovered} absent(s)`];
      const of = found.onRecord + found.near + found.notCovered;
      const rest = found.rest ? ' Le message continue ; son début a été vérifié.' : '';
      return `${count(of, 'passage vérifié', 'passages vérifiés')} : ${parts.join(', ')}.${rest}`;
    }
    case 'too-long':
      return `La question dépasse ${count(found.limit, 'caractère', 'caractères')}. Posez-la en moins de mots.`;
    case 'no-coverage':
      return 'Il n’y a pas encore de couverture à interroger. Ajoutez d’abord des articles.';
  }
}

/** "41 articles consultés sur 41, 3 médias, du 2 mai 2020 au 20 mai 2020." */
function searched({ articles, total, outlets, from, to }: Searched): string {
  const days =
    from === null || to === null
      ? ''
      : from.slice(0, 10) === to.slice(0, 10)
        ? `, ${day(from)}`
        : `, du ${day(from)} au ${day(to)}`;
  return `${count(articles, 'article consulté', 'articles consultés')} sur ${total}, ${count(outlets, 'média', 'médias')}${days}.`;
}

const reasons: Readonly<Record<ExcerptReason, string | null>> = {
  answers: null,
  'names-speaker': 'Nomme la personne qui parle.',
  'gives-context': 'Pour le contexte.',
  nearest: 'Le plus proche dans la couverture.',
  'same-event': 'La même chose, chez un autre média.',
  cited: 'Le paragraphe cité.',
};

const remarks: Readonly<Record<NonNullable<Excerpt['remarks']>[number], string>> = {
  translated: 'Dit dans une autre langue ; traduit par le média.',
  denied: 'Rapporté comme n’ayant pas été dit.',
  conditional: 'Rapporté comme quelque chose qui serait dit.',
  question: 'Posé comme une question.',
  'second-hand': 'Repris d’ailleurs par le média.',
};

const attributions: Readonly<Record<AttributionKind, string>> = {
  direct: 'Citation directe.',
  mixed: 'Cité en partie.',
  indirect: 'Rapporté par le média dans ses propres mots.',
};

const kindNames: Readonly<Record<QuestionKind, string>> = {
  'who-said': 'une citation à retrouver (/who-said)',
  'on-record': 'les propos consignés de quelqu’un (/on-record)',
  'what-policy': 'l’état d’une mesure (/what-policy)',
  ask: 'une question quelconque (/ask)',
  timeline: 'les événements dans l’ordre des jours (/timeline)',
  compare: 'les médias côte à côte (/compare)',
  wording: 'les mots des médias (/wording)',
  sources: 'ce qui est couvert (/sources)',
  article: 'un article (/article)',
  check: 'des mots à vérifier',
};

const pointers: Readonly<Record<PointerReason, string>> = {
  greeting:
    'Bonjour. Demandez ce que dit la couverture : « qui a dit… ? », « qu’a dit … au sujet de … ? », ou toute question à son sujet.',
  thanks: 'Avec plaisir. Revenez quand vous voulez.',
  empty: 'Posez une question sur la couverture, par exemple : qui a dit « … » ?',
};

export const answers: AnswersText = {
  finding,
  searched,
  citation: lines.citation,
  day,
  speaker,
  speakerUnclear: 'On ne sait pas clairement qui parle.',
  namedAt: ({ paragraph }: Citation, words: string): string => `Nom donné au ¶${paragraph} : « ${words} »`,
  reason: (reason: ExcerptReason): string | null => reasons[reason],
  remark: (remark: keyof typeof remarks): string => remarks[remark],
  attribution: (kind: AttributionKind): string => attributions[kind],
  policy: (record: PolicyRecord, home: Citation, writing: Omit<Writing, 'day'> = policies.plainly): string[] =>
    policies.record(record, home, { ...writing, day }),
  difference,
  version: lines.version,
  otherVersion: lines.otherVersion,
  place: (printed: string): string => `Dit « ${printed} ».`,
  reportedDay: lines.reportedDay,
  conflict: lines.conflict,
  heading: sections.heading,
  line: sections.line,
  also: (places: readonly string[]): string => `Aussi chez ${list(places)}.`,
  taken: (kind: QuestionKind, other: QuestionKind): string =>
    `Compris comme ${kindNames[kind]}. On peut aussi y lire ${kindNames[other]}.`,
  pointer: (reason: PointerReason): string => pointers[reason],
  source: lines.source,
};
