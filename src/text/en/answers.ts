/** What answers say, in English. Every sentence of ours in an answer stands here; the rest are the articles' words. */
import type { FactName } from '../../coverage/article.js';
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
import type { PolicyRecord } from '../../coverage/policy-record.js';
import { answerLines } from '../answer-lines.js';
import { namedOutlets } from '../named-outlets.js';
import type { Writing } from '../policy-lines.js';
import type { Words } from '../words.js';
import { count, list } from './counting.js';
import { day } from './day.js';
import { difference } from './difference.js';
import { policies } from './policies.js';
import { sections } from './sections.js';

/** Why free words were not taken for a question. */
export type PointerReason = 'greeting' | 'thanks' | 'empty';

const lines = answerLines({
  day,
  list,
  semicolon: '; ',
  colon: ': ',
  quoted: (words) => `"${words}"`,
  noDate: 'no date',
  bylineAndDate: 'byline and date',
  ownAccount: 'our own account of the article',
  paragraphs: (number) => count(number, 'paragraph', 'paragraphs'),
  inParagraph: (words, paragraph) => `${words} in ¶${paragraph}`,
  dayCannotBeTold: (words) => `${words} (the day cannot be told)`,
  fromTo: (from, to) => `${from} to ${to}`,
  inferredFrom: (date, words) => `${date}, inferred from ${words}`,
  sameWordsAs: (outlet) => `Same words as in ${outlet}.`,
  adds: (words) => `adds ${words}`,
  leavesOut: (words) => `leaves out ${words}`,
  insteadOf: (words, others) => `${words} for ${others}`,
  unlike: (outlet, changes) => `Unlike ${outlet}: ${changes}.`,
  alsoIn: (place) => `Also in ${place}`,
  partIn: (place) => `A part of it in ${place}`,
  differing: {
    words: 'The words differ',
    day: 'The day differs',
    place: 'The place is told differently',
    number: 'The number differs',
  },
});

/** "Edda Roth, harbour minister". */
function speaker({ name, role }: NamedSpeaker): string {
  return role === null ? name : `${name}, ${role}`;
}

const facts: Readonly<Record<FactName, string>> = {
  outlet: 'outlet',
  headline: 'headline',
  byline: 'byline',
  published: 'day of publication',
  modified: 'day of the last change',
  language: 'language',
  url: 'address',
};

/** "Its byline is Ada Lund." */
function articleFact({ fact, value, given }: { fact: FactName; value: string | null; given: boolean }): string {
  if (value === null) return `Its ${facts[fact]} is not known.`;
  const shown = fact === 'published' || fact === 'modified' ? day(value) : value;
  if (!given) return `Its ${facts[fact]}: ${shown}.`;
  return `Its text does not name its ${facts[fact]}; whoever added the article gave ${shown}.`;
}

/** That somebody said nearly the same more than once. */
function statements({ statements: number }: SpeakerFound): string {
  return number > 1 ? ` with ${number} statements in nearly these words` : '';
}

/** "; the words differ in 1, the day in 2". */
function differing({ words, part, day: days }: OutletsDiffering): string {
  const parts = [
    ...(words === 0 ? [] : [`the words differ in ${words}`]),
    ...(days === 0 ? [] : [`the day ${words === 0 ? 'differs ' : ''}in ${days}`]),
    ...(part === 0 ? [] : [`${part} ${part === 1 ? 'carries' : 'carry'} a part`]),
  ];
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}

/** "2 of 3 outlets carry it; the words differ in 1. Not in Radio Nord." */
function carried({ outlets, outletsSearched, without, differing: differ }: SpeakerFound): string {
  const carry = `${outlets} of ${count(outletsSearched, 'outlet', 'outlets')} ${outlets === 1 ? 'carries' : 'carry'} it`;
  return `${carry}${differing(differ)}.${without.length === 0 ? '' : ` Not in ${some(without)}.`}`;
}

function some(outlets: readonly string[]): string {
  return namedOutlets(outlets, { list, others: (number) => count(number, 'other', 'others') });
}

/** Says that only the latest of many are shown. */
function latest({ count: of, shown }: { count: number; shown: number }): string {
  return shown < of ? ` The latest ${shown} are shown.` : '';
}

/** Says that an article has changed since. */
function former({ former: earlier }: { former: boolean }): string {
  return earlier
    ? ' This is an earlier version: the article has changed since, and questions search the present one.'
    : '';
}

/** "From 3 March 2026 to 5 March 2026", "Since 3 March 2026", "Up to 5 March 2026". */
function period({ from, to }: Period): string {
  if (from === null) return to === null ? 'At any time' : `Up to ${day(to)}`;
  if (to === null) return `Since ${day(from)}`;
  return from === to ? `On ${day(from)}` : `From ${day(from)} to ${day(to)}`;
}

/** "2 of 5 articles name no author." */
function articlesOfKind({ kind, count: number, of, outlets }: Extract<Finding, { key: 'articles-of-kind' }>): string {
  const articles = count(of, 'article', 'articles');
  switch (kind) {
    case 'all':
      return `${articles} of ${count(outlets, 'outlet', 'outlets')}.`;
    case 'newest':
      return number === 0
        ? 'No article has a date.'
        : `The newest of ${articles}${number > 1 ? `: ${number} of one day` : ''}.`;
    case 'oldest':
      return number === 0
        ? 'No article has a date.'
        : `The oldest of ${articles}${number > 1 ? `: ${number} of one day` : ''}.`;
    case 'unsigned':
      return `${number} of ${articles} ${number === 1 ? 'names' : 'name'} no author.`;
    case 'signed':
      return `${number} of ${articles} ${number === 1 ? 'names' : 'name'} an author.`;
  }
}

/** A plain answer to a question for yes or no. */
const standings: Readonly<Record<Standing, string>> = {
  done: 'Yes, the coverage reports it',
  planned: 'Planned, and not reported as done',
  proposed: 'Proposed, and not reported as decided',
  reversed: 'No longer: the coverage reports that it was reversed',
  dropped: 'No: the coverage reports that it was dropped',
  denied: 'The coverage reports that it was denied',
};

function finding(found: Finding): string {
  switch (found.key) {
    case 'speaker':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record${statements(found)}. ${carried(found)}`;
    case 'speaker-in-other-words':
      return `In other words, on record${found.statements > 1 ? ` with ${found.statements} statements` : ''}: ${speaker(found)}. ${carried(found)}`;
    case 'said-by-another':
      return `${found.presumed} is not on record with these words: ${speaker(found)}${found.role === null ? '' : ','} is${statements(found)}. ${carried(found)}`;
    case 'speakers':
      return `More than one speaker is on record with these words: ${list(found.names)}.`;
    case 'speaker-unclear':
      return 'On record, but the text does not make clear who says it.';
    case 'statements-of':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record in ${count(found.count, 'paragraph', 'paragraphs')}.${latest(found)}`;
    case 'not-on-record-in-these-words':
      return `Not on record in these words. The nearest on record${found.speaker === null ? '' : `, by ${speaker(found.speaker)}`}:`;
    case 'no-such-quotation':
      return 'No such quotation is on record.';
    case 'not-quoted':
      return `The coverage does not quote ${found.name} on this.`;
    case 'policy':
      return found.outlets === 1 ? 'One outlet reports on this.' : `${found.outlets} outlets report on this.`;
    case 'no-policy-of':
      return `The coverage reports no policy of ${found.actor} on this.`;
    case 'excerpts':
      return `The coverage says, in ${count(found.count, 'paragraph', 'paragraphs')} of ${count(found.outlets, 'outlet', 'outlets')}:`;
    case 'stands':
      return `${standings[found.standing]}, in ${count(found.outlets, 'outlet', 'outlets')}:`;
    case 'not-said-so':
      return 'The coverage does not say so.';
    case 'not-covered':
      return 'The coverage does not say.';
    case 'own-voice':
      return `On record in the text of ${list(found.outlets)}. No speaker is found for these words.`;
    case 'left-open':
      return 'The coverage does not say: it reports that this was left open.';
    case 'name-not-covered':
      return `The coverage does not mention ${list(found.names)}.`;
    case 'premise-not-reported':
      return 'The coverage does not report what the question takes for granted.';
    case 'article-facts':
      return `"${found.headline}". ${found.facts.map(articleFact).join(' ')}`;
    case 'author-post':
      return `${found.name} signs as: ${found.post}.`;
    case 'published-at':
      return `"${found.headline}". Its text gives the hour of publication as ${found.time}.`;
    case 'article-length':
      return `"${found.headline}", ${found.outlet}: ${count(found.words, 'word', 'words')} in ${count(found.paragraphs, 'paragraph', 'paragraphs')}.`;
    case 'articles-of-kind':
      return articlesOfKind(found);
    case 'days':
      return `The coverage gives these days, in ${count(found.count, 'paragraph', 'paragraphs')}.${latest(found)}`;
    case 'carriers': {
      const carry = found.quoted ? ['quotes', 'quote'] : ['mentions', 'mention'];
      const without = found.without.length === 0 ? '' : ` Not in ${list(found.without)}.`;
      return `${list(found.outlets)} ${found.outlets.length === 1 ? carry[0]! : carry[1]!} ${found.name}.${without}`;
    }
    case 'versions':
      return found.outlets === 1
        ? 'One outlet carries this statement.'
        : `${found.outlets} outlets carry this statement.`;
    case 'wording':
      return `The words of ${count(found.outlets, 'outlet', 'outlets')}:`;
    case 'sources':
      return `${count(found.articles, 'article', 'articles')} of ${count(found.outlets, 'outlet', 'outlets')}.`;
    case 'nothing-to-check':
      return 'The message has no sentence or quotation of three words or more to look up.';
    case 'timeline': {
      const events = count(found.events, 'dated event', 'dated events');
      if (found.period !== undefined) return `${period(found.period)}, the coverage gives ${events}.`;
      if (found.from === null || found.to === null)
        return `The coverage gives ${events}, none on a day that can be told.`;
      return `The coverage gives ${events}, ${found.from === found.to ? day(found.from) : `${day(found.from)} to ${day(found.to)}`}.`;
    }
    case 'no-dated-event':
      return found.period === undefined
        ? 'The coverage gives no day for this.'
        : `${period(found.period)}, the coverage gives no dated event on this.`;
    case 'no-such-days':
      return `"${found.words}" has a day that no calendar has. Ask, for example, for "3 to 5 March" or "since Tuesday".`;
    case 'compared': {
      const without = found.without.length === 0 ? '' : ` No paragraph on it was found in ${list(found.without)}.`;
      return found.outlets.length === 1
        ? `Only ${list(found.outlets)} reports on this.${without}`
        : `${count(found.outlets.length, 'outlet', 'outlets')} report on this: ${list(found.outlets)}.${without}`;
    }
    case 'article':
      return `"${found.headline}". ${[found.outlet, lines.dayOrNone(found.published), count(found.paragraphs, 'paragraph', 'paragraphs')].join(', ')}.${former(found)}`;
    case 'cited':
      return `${found.paragraph === 0 ? 'The byline and date' : `¶${found.paragraph}`} of "${found.headline}", ${found.outlet}, ${lines.dayOrNone(found.published)}.${former(found)}`;
    case 'no-such-article':
      return 'No article of the coverage has this id or headline.';
    case 'which-article':
      return `${count(found.count, 'article', 'articles')} fit. Choose one by its id.`;
    case 'checked': {
      const parts = [`${found.onRecord} on record`, `${found.near} near`, `${found.notCovered} not covered`];
      const of = found.onRecord + found.near + found.notCovered;
      const rest = found.rest ? ' The message goes on; its beginning was checked.' : '';
      return `${count(of, 'passage', 'passages')} checked: ${parts.join(', ')}.${rest}`;
    }
    case 'too-long':
      return `The question is longer than ${found.limit.toLocaleString('en-GB')} characters. Ask with fewer words.`;
    case 'no-coverage':
      return 'There is no coverage to ask yet. Add articles first.';
  }
}

/** "Searched 41 of 41 articles, 3 outlets, 2 May 2020 to 20 May 2020." */
function searched({ articles, total, outlets, from, to }: Searched): string {
  const days =
    from === null || to === null
      ? ''
      : from.slice(0, 10) === to.slice(0, 10)
        ? `, ${day(from)}`
        : `, ${day(from)} to ${day(to)}`;
  return `Searched ${articles} of ${count(total, 'article', 'articles')}, ${count(outlets, 'outlet', 'outlets')}${days}.`;
}

const reasons: Readonly<Record<ExcerptReason, string | null>> = {
  answers: null,
  'names-speaker': 'Names the speaker.',
  'gives-context': 'For context.',
  nearest: 'Nearest on record.',
  'same-event': 'The same, as another outlet has it.',
  cited: 'The paragraph cited.',
};

const remarks: Readonly<Record<NonNullable<Excerpt['remarks']>[number], string>> = {
  translated: 'Spoken in another language; translated by the outlet.',
  denied: 'Reported as not said.',
  conditional: 'Reported as something that would be said.',
  question: 'Asked as a question.',
  'second-hand': 'Quoted by the outlet from elsewhere.',
};

const attributions: Readonly<Record<AttributionKind, string>> = {
  direct: 'Direct quotation.',
  mixed: 'Partly quoted.',
  indirect: 'Reported by the outlet in its own words.',
};

const kindNames: Readonly<Record<QuestionKind, string>> = {
  'who-said': 'a quotation to be found (/who-said)',
  'on-record': 'what somebody is on record with (/on-record)',
  'what-policy': 'how a policy stands (/what-policy)',
  ask: 'a question of any kind (/ask)',
  timeline: 'events in order of day (/timeline)',
  compare: 'outlets side by side (/compare)',
  wording: "the outlets' words (/wording)",
  sources: 'what is covered (/sources)',
  article: 'one article (/article)',
  check: 'words to be checked',
};

const pointers: Readonly<Record<PointerReason, string>> = {
  greeting:
    'Hello. Ask what the coverage says: "who said ...?", "what did ... say about ...?", or any question about it.',
  thanks: 'Glad to help. Ask again whenever you like.',
  empty: 'Ask a question about the coverage, for example: who said "..."?',
};

export const answers = {
  finding,
  searched,
  citation: lines.citation,
  day,
  speaker,
  /** Stands where a speaker would, when the text does not make clear who speaks. */
  speakerUnclear: 'The speaker is not clear.',
  /** "Speaker named in ¶1: "the minister, Ada Lund"". */
  namedAt: ({ paragraph }: Citation, words: string): string => `Speaker named in ¶${paragraph}: "${words}"`,
  reason: (reason: ExcerptReason): string | null => reasons[reason],
  remark: (remark: keyof typeof remarks): string => remarks[remark],
  attribution: (kind: AttributionKind): string => attributions[kind],
  /** A policy of a paragraph, in lines. */
  policy: (record: PolicyRecord, home: Citation, writing: Omit<Writing, 'day'> = policies.plainly): string[] =>
    policies.record(record, home, { ...writing, day }),
  difference,
  version: lines.version,
  otherVersion: lines.otherVersion,
  /** "Said "outside the town hall"". */
  place: (printed: string): string => `Said "${printed}".`,
  reportedDay: lines.reportedDay,
  conflict: lines.conflict,
  heading: sections.heading,
  line: sections.line,
  /** Where else the same is reported. `places`: each outlet with its paragraph. */
  also: (places: readonly string[]): string => `Also in ${list(places)}.`,
  /** How free words were taken, where they can be read otherwise as well. */
  taken: (kind: QuestionKind, other: QuestionKind): string =>
    `Taken for ${kindNames[kind]}. It can also be read as ${kindNames[other]}.`,
  pointer: (reason: PointerReason): string => pointers[reason],
  source: lines.source,
};

export type AnswersText = Words<typeof answers>;
