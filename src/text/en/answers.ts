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
  PolicyStatus,
  ReportedDay,
  Searched,
  WordDifference,
} from '../../coverage/answer.js';

/** Why free words were not taken for a question. */
export type PointerReason = 'greeting' | 'thanks' | 'empty';

/** `2020-03-31T09:09` as `31 March 2020`. */
function day(date: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.slice(0, 10).split('-').map(Number);
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** "Mara Lindqvist, transport minister of the islands". */
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

function finding(found: Finding): string {
  switch (found.key) {
    case 'speaker':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record. ${found.outlets} of ${count(found.outletsSearched, 'outlet', 'outlets')} ${found.outlets === 1 ? 'carries' : 'carry'} it.`;
    case 'speakers':
      return `More than one speaker is on record with these words: ${list(found.names)}.`;
    case 'speaker-unclear':
      return 'On record, but the text does not make clear who says it.';
    case 'statements-of':
      return `${speaker(found)}${found.role === null ? '' : ','} is on record in ${count(found.count, 'paragraph', 'paragraphs')}.`;
    case 'not-on-record-in-these-words':
      return 'Not on record in these words. The nearest words on record differ.';
    case 'no-such-quotation':
      return 'No such quotation is on record.';
    case 'not-quoted':
      return `The coverage does not quote ${found.name} on this.`;
    case 'policy':
      return found.outlets === 1 ? 'One outlet reports on this.' : `${found.outlets} outlets report on this.`;
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
      return `The coverage gives these days, in ${count(found.count, 'paragraph', 'paragraphs')}.`;
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

const statuses: Readonly<Record<PolicyStatus, string>> = {
  'in-force': 'In force',
  announced: 'Announced',
  proposed: 'Proposed, not decided',
  reversed: 'Reversed',
  dropped: 'Dropped',
  opposed: 'Opposed',
  denied: 'Denied',
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
function reportedDay({ date, printed, inferred }: ReportedDay): string {
  if (date === null) return `"${printed}" (the day cannot be told)`;
  return inferred ? `${day(date)}, inferred from "${printed}"` : day(date);
}

const differing: Readonly<Record<Conflict['about'], string>> = {
  words: 'The words differ',
  day: 'The day differs',
  number: 'The number differs',
};

/**
 * One line for a disagreement.
 *
 * @param outletOf - the outlet behind a citation's id
 */
function conflict({ about, versions }: Conflict, outletOf: (citation: string) => string): string {
  const shown = (value: string): string => (about === 'day' ? day(value) : about === 'words' ? `"${value}"` : value);
  const parts = versions.map(
    ({ value, citations }) => `${list([...new Set(citations.map(outletOf))])}: ${shown(value)}`,
  );
  return `${differing[about]}. ${parts.join('; ')}.`;
}

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
  policyStatus: (status: PolicyStatus): string => statuses[status],
  difference,
  reportedDay,
  conflict,
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

export type AnswersText = typeof answers;
