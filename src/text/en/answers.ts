/** What answers say, in English. Every sentence of ours in an answer stands here; the rest are the articles' words. */
import type { FactName } from '../../coverage/article.js';
import type {
  Answer,
  AttributionKind,
  Citation,
  Conflict,
  Excerpt,
  ExcerptReason,
  Finding,
  NamedSpeaker,
  QuestionKind,
  ReportedDay,
  Searched,
  SpeakerFound,
  VersionDifference,
  WordDifference,
} from '../../coverage/answer.js';
import type { PolicyRecord } from '../../coverage/policy-record.js';
import { policies, type Writing } from './policies.js';

import { day } from './day.js';
import { sections } from './sections.js';
import type { Words } from '../words.js';

/** Why free words were not taken for a question. */
export type PointerReason = 'greeting' | 'thanks' | 'empty';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

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

/** "2 of 3 outlets carry it. Not in Radio Nord." */
function carried({ outlets, outletsSearched, without }: SpeakerFound): string {
  const carry = `${outlets} of ${count(outletsSearched, 'outlet', 'outlets')} ${outlets === 1 ? 'carries' : 'carry'} it.`;
  return without.length === 0 ? carry : `${carry} Not in ${some(without)}.`;
}

/** More outlets than these are counted, not named. */
const mostNamed = 5;

function some(outlets: readonly string[]): string {
  const rest = outlets.length - mostNamed;
  return list(rest > 0 ? [...outlets.slice(0, mostNamed), count(rest, 'other', 'others')] : outlets);
}

/** Says that only the latest of many are shown. */
function latest({ count: of, shown }: { count: number; shown: number }): string {
  return shown < of ? ` The latest ${shown} are shown.` : '';
}

function finding(found: Finding): string {
  switch (found.key) {
    case 'speaker':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record${statements(found)}. ${carried(found)}`;
    case 'said-by-another':
      return `${found.presumed} is not on record with these words: ${speaker(found)}${found.role === null ? '' : ','} is${statements(found)}. ${carried(found)}`;
    case 'speakers':
      return `More than one speaker is on record with these words: ${list(found.names)}.`;
    case 'speaker-unclear':
      return 'On record, but the text does not make clear who says it.';
    case 'statements-of':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record in ${count(found.count, 'paragraph', 'paragraphs')}.${latest(found)}`;
    case 'not-on-record-in-these-words':
      return 'Not on record in these words. The nearest words on record differ.';
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
      if (found.from === null || found.to === null)
        return `The coverage gives ${events}, none on a day that can be told.`;
      return `The coverage gives ${events}, ${found.from === found.to ? day(found.from) : `${day(found.from)} to ${day(found.to)}`}.`;
    }
    case 'no-dated-event':
      return 'The coverage gives no day for this.';
    case 'compared': {
      const without = found.without.length === 0 ? '' : ` No paragraph on it was found in ${list(found.without)}.`;
      return found.outlets.length === 1
        ? `Only ${list(found.outlets)} reports on this.${without}`
        : `${count(found.outlets.length, 'outlet', 'outlets')} report on this: ${list(found.outlets)}.${without}`;
    }
    case 'article':
      return `"${found.headline}". ${[found.outlet, found.published === null ? 'no date' : day(found.published), count(found.paragraphs, 'paragraph', 'paragraphs')].join(', ')}.`;
    case 'cited':
      return `${found.paragraph === 0 ? 'The byline and date' : `¶${found.paragraph}`} of "${found.headline}", ${found.outlet}, ${found.published === null ? 'no date' : day(found.published)}.`;
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

/** "Harbour Post · 12 May 2020 · ¶4". */
function citation({ outlet, published, paragraph, account }: Citation): string {
  const parts = [
    outlet,
    published === null ? 'no date' : day(published),
    paragraph === 0 ? 'byline and date' : `¶${paragraph}`,
  ];
  if (account) parts.push('our own account of the article');
  return parts.join(' · ');
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

/** "Asked: cars **will** cross" and "On record: **no** car will cross", the differing words between `mark` and its mirror. */
function difference(stretches: readonly WordDifference[], mark: (words: string) => string): string {
  const side = (own: WordDifference['kind']): string =>
    stretches
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ kind, words }) => (kind === 'same' ? words : mark(words)))
      .join(' ');
  return `Asked: ${side('asked-only')}\nOn record: ${side('record-only')}`;
}

/** What a reported day says of itself: "Thursday (26 March 2020, worked out from the article's date)". */
function reportedDay({ date, printed, inferred, paragraph }: ReportedDay): string {
  const words = paragraph === undefined ? `"${printed}"` : `"${printed}" in ¶${paragraph}`;
  if (date === null) return `${words} (the day cannot be told)`;
  return inferred || paragraph !== undefined ? `${day(date)}, inferred from ${words}` : day(date);
}

/** How a version's words differ: short, and in words that can be copied. Null for the one that others are compared with. */
function version({ against, added, missing }: VersionDifference): string | null {
  if (against === null) return null;
  if (added.length === 0 && missing.length === 0) return `Same words as in ${against}.`;
  const quoted = (parts: readonly string[]): string => list(parts.map((part) => `"${part}"`));
  const parts = [
    ...(added.length === 0 ? [] : [`adds ${quoted(added.map(({ words }) => words))}`]),
    ...(missing.length === 0 ? [] : [`leaves out ${quoted(missing)}`]),
  ];
  return `Beside ${against}: ${parts.join('; ')}.`;
}

const differing: Readonly<Record<Conflict['about'], string>> = {
  words: 'The words differ',
  day: 'The day differs',
  place: 'The place is told differently',
  number: 'The number differs',
};

/**
 * One line for a disagreement.
 *
 * @param outletOf - the outlet behind a citation's id
 */
function conflict({ about, versions }: Conflict, outletOf: (citation: string) => string): string {
  const shown = (value: string): string => (about === 'day' ? day(value) : about === 'number' ? value : `"${value}"`);
  const parts = versions.map(
    ({ value, citations }) => `${list([...new Set(citations.map(outletOf))])}: ${shown(value)}`,
  );
  return `${differing[about]}. ${parts.join('; ')}.`;
}

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
  citation,
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
  version,
  /** "Place given: "outside the town hall"". */
  place: (printed: string): string => `Place given: "${printed}".`,
  reportedDay,
  conflict,
  heading: sections.heading,
  line: sections.line,
  /** Where else the same is reported. `places`: each outlet with its paragraph. */
  also: (places: readonly string[]): string => `Also in ${list(places)}.`,
  /** How free words were taken, where they can be read otherwise as well. */
  taken: (kind: QuestionKind, other: QuestionKind): string =>
    `Taken for ${kindNames[kind]}. It can also be read as ${kindNames[other]}.`,
  pointer: (reason: PointerReason): string => pointers[reason],
  /** One line of the list of sources. */
  source: (article: Answer['sources'][number]): string =>
    [
      article.headline,
      article.outlet,
      article.published === null ? 'no date' : day(article.published),
      count(article.paragraphs.length, 'paragraph', 'paragraphs'),
    ].join(' · '),
};

export type AnswersText = Words<typeof answers>;
