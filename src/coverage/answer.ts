/** Questions and answers as plain data: no Discord, no terminal, no language of the interface in here. */
import type { Article, FactName } from './article.js';
import type { PolicyRecord } from './policy-record.js';
import type { Section } from './section.js';

/** Every kind of question, in the order in which help lists them. */
export const questionKinds = [
  'who-said',
  'on-record',
  'what-policy',
  'ask',
  'timeline',
  'compare',
  'wording',
  'sources',
  'article',
  'check',
] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** Kinds that can be asked without words: they then are about all of the coverage. */
export const wordlessKinds: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['sources', 'timeline']);

/** A question as a command, a message or the command line asks it. */
export interface Question {
  kind: QuestionKind;
  /** The reader's words, trimmed; empty only for `wordlessKinds`. */
  text: string;
  /** For `on-record`, whose `text` names the speaker: what about. */
  topic?: string;
  /** Only articles of this outlet. */
  outlet?: string;
  /** The kind that free words can be read as just as well, to be offered beside the one taken. */
  other?: QuestionKind;
  /** For `what-policy`: only policies of this actor, by the words of a name. */
  actor?: string;
}

/** A range of an excerpt's text to be marked, in UTF-16 units, end exclusive. */
export interface Mark {
  start: number;
  end: number;
}

/** Where an excerpt can be checked. */
export interface Citation {
  /** `<article id>-<paragraph number>`, for example `k3v7qa2m-4`: opens again for anyone with the same coverage. */
  id: string;
  /** The article's id. */
  article: string;
  outlet: string;
  headline: string;
  /** As `ArticleFacts.published`. */
  published: string | null;
  /** Paragraph number, from 1. 0 for the article's own facts (byline and date line). */
  paragraph: number;
  /** The article's address with a text fragment for this excerpt; null when the article has no address. */
  link: string | null;
  /** True when the article's text is our own account of it. */
  account: boolean;
}

/** A speaker as an excerpt shows it. */
export interface NamedSpeaker {
  /** The fullest name the article gives. */
  name: string;
  /** Title or role as printed; null when the article gives none. */
  role: string | null;
}

/**
 * Why an excerpt is shown: it answers, it names the speaker of another excerpt, it is the nearest thing on record, it
 * reports the event of the excerpt before, or it is the paragraph that was asked for.
 */
export type ExcerptReason = 'answers' | 'names-speaker' | 'gives-context' | 'nearest' | 'same-event' | 'cited';

/** How an attribution stands in the text. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/** A paragraph as printed, what to mark in it, and its citation. */
export interface Excerpt {
  citation: Citation;
  /** The whole paragraph as printed. */
  text: string;
  /** Sorted, not overlapping. */
  marks: Mark[];
  reason: ExcerptReason;
  /** Who says the marked words; absent when nobody is quoted, null when somebody is and the text does not make clear who. */
  speaker?: NamedSpeaker | null;
  /** Where the article names the speaker, when this paragraph does not: the words as printed there. */
  namedAt?: { citation: Citation; words: string };
  attribution?: AttributionKind;
  /** Remarks of the reading that change how the words must be taken. */
  remarks?: ('translated' | 'denied' | 'conditional' | 'question' | 'second-hand')[];
  /** Words that another version of the statement, or the words asked for, do not have in their place. Sorted, not overlapping. */
  differing?: Mark[];
  /** For what-policy: the policies that this paragraph tells about the topic, in its order. */
  policies?: PolicyRecord[];
  /** The day the paragraph gives for what it reports, when the answer is about days or the outlets disagree on it. */
  day?: ReportedDay;
  /** The place or occasion that the paragraph gives for what is said in it, as printed. */
  place?: string;
  /** For a version of a statement that several outlets carry: how its words stand to those of the version they are compared with. */
  version?: VersionDifference;
  /** Where other articles report the same. */
  also?: Citation[];
  /** Other articles' versions of the same statement that this one stands for. */
  otherVersions?: OtherVersion[];
}

/** A version of a statement that is cited and not shown. */
export interface OtherVersion {
  citation: Citation;
  /** Where its words differ from those shown, inside what both have. */
  changes: WordChange[];
  /** It has a part of the words only. */
  part: boolean;
}

/** How a version's words differ from those of the version that most outlets carry. */
export interface VersionDifference {
  /** The version as printed, without what stands around it. */
  words: string;
  /** The outlet whose version it is compared with; null for that version itself. */
  against: string | null;
  /** Each place where the words differ, in order. */
  changes: WordChange[];
}

/** One place where the words of two versions differ. */
export interface WordChange {
  /** The words of this version, and where they stand in its paragraph; null where it leaves words out. */
  here: { words: string; mark: Mark } | null;
  /** The words of the other version in that place; null where this one adds some. */
  there: string | null;
  /** Before the first or after the last word that both have: one of them carries a part of what the other does. */
  edge: boolean;
}

/** A day as a paragraph gives it. */
export interface ReportedDay {
  /** `YYYY-MM-DD`; null when the printed words cannot be tied to a day. */
  date: string | null;
  /** The words as printed ("on Friday", "March 27"). */
  printed: string;
  /** True when the date was worked out from the printed words and the article's own date. */
  inferred: boolean;
  /** Where the printed words name a stretch of days ("last week"), from its first to its last; `date` is null then. */
  range?: { from: string; to: string };
  /** The paragraph of the same article that prints the words, where it is another one. */
  paragraph?: number;
}

/** The days a reader asks about, `YYYY-MM-DD`, both of them counted; null where it is open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** One stretch of a word-by-word comparison. */
export interface WordDifference {
  kind: 'same' | 'asked-only' | 'record-only';
  words: string;
}

/** What outlets disagree on, shown and never decided. */
export interface Conflict {
  about: 'words' | 'day' | 'place' | 'number';
  /** One entry a version: what it gives and the citations that give it. */
  versions: { value: string; citations: string[] }[];
}

/** How much was searched. */
export interface Searched {
  articles: number;
  /** Articles there are to search; more than `articles` when the question asks one outlet only. */
  total: number;
  outlets: number;
  /** `YYYY-MM-DD` of the earliest and latest dated article; null when none is dated. */
  from: string | null;
  to: string | null;
}

/** `answered`: the coverage says it; `near`: it says something close, shown as such; `not-covered`: it does not say. */
export type AnswerStatus = 'answered' | 'near' | 'not-covered';

/** Who is on record with some words, and which outlets carry them. */
export interface SpeakerFound {
  name: string;
  role: string | null;
  outlets: number;
  outletsSearched: number;
  without: string[];
  statements: number;
  differing: OutletsDiffering;
}

/** How many outlets carry a statement otherwise than the version, and the day, that most of them give. */
export interface OutletsDiffering {
  words: number;
  /** Carry only a part of it. */
  part: number;
  day: number;
}

/** What an answer found, as a key and its parameters. `src/text` turns it into a sentence of the reader's language. */
export type Finding =
  /** `without`: outlets that do not carry it; `statements`: more than one when the speaker said nearly the same on several occasions. */
  | ({ key: 'speaker' } & SpeakerFound)
  /** Said in other words than the reader's. */
  | ({ key: 'speaker-in-other-words' } & SpeakerFound)
  /** Said, and not by the one the question takes for the speaker. */
  | ({ key: 'said-by-another'; presumed: string } & SpeakerFound)
  | { key: 'speakers'; names: string[] }
  | { key: 'speaker-unclear' }
  /** On record in `count` paragraphs, of which `shown` are shown. */
  | { key: 'statements-of'; name: string; role: string | null; count: number; shown: number }
  /** `speaker`: who says the nearest on record; null when nobody is clear or several do. */
  | { key: 'not-on-record-in-these-words'; speaker: NamedSpeaker | null }
  | { key: 'no-such-quotation' }
  | { key: 'not-quoted'; name: string }
  | { key: 'policy'; outlets: number }
  /** No policy of the actor asked for is told on the topic. */
  | { key: 'no-policy-of'; actor: string }
  | { key: 'excerpts'; count: number; outlets: number }
  /** A question for yes or no, where what is cited says itself how far it has come. */
  | { key: 'stands'; standing: Standing; outlets: number }
  | { key: 'not-said-so' }
  | { key: 'not-covered' }
  /** The coverage has the words, and no speaker is found for them. */
  | { key: 'own-voice'; outlets: string[] }
  /** The coverage says itself that the question was left open. */
  | { key: 'left-open' }
  /** Names of the question that no article has. */
  | { key: 'name-not-covered'; names: string[] }
  /** What the question takes for granted is not reported. */
  | { key: 'premise-not-reported' }
  /** Facts of an article. `given`: its text does not state it, whoever added the article gave it. A null value is not known. */
  | { key: 'article-facts'; headline: string; facts: { fact: FactName; value: string | null; given: boolean }[] }
  /** The post that a byline gives its author, as printed. */
  | { key: 'author-post'; name: string; post: string }
  /** The hour at which an article was published, as printed. */
  | { key: 'published-at'; headline: string; time: string }
  | { key: 'article-length'; headline: string; outlet: string; paragraphs: number; words: number }
  /** `count` of `of` articles are of a kind: the newest or oldest ones, those that name no author or do. They are `sources`. */
  | {
      key: 'articles-of-kind';
      kind: 'all' | 'newest' | 'oldest' | 'unsigned' | 'signed';
      count: number;
      of: number;
      outlets: number;
    }
  /** Days that the coverage gives, in order, in `count` paragraphs, of which `shown` are shown. */
  | { key: 'days'; count: number; shown: number }
  /** Who quotes or mentions a name, and who does not. */
  | { key: 'carriers'; name: string; quoted: boolean; outlets: string[]; without: string[] }
  /** Outlets' versions of one statement, beside one another. */
  | { key: 'versions'; outlets: number }
  /** Each outlet's words for something. */
  | { key: 'wording'; outlets: number }
  | { key: 'sources'; articles: number; outlets: number }
  /** Dated events, from the earliest to the latest that is tied to a day; null when none is. `period`: only its days were asked for. */
  | { key: 'timeline'; events: number; from: string | null; to: string | null; period?: Period }
  | { key: 'no-dated-event'; period?: Period }
  /** Words that name a period with a day that the calendar does not have. */
  | { key: 'no-such-days'; words: string }
  /** Outlets that report on a topic, and those of the coverage that do not. */
  | { key: 'compared'; outlets: string[]; without: string[] }
  /** `former`: an earlier version, which its id opens and no question searches. */
  | { key: 'article'; headline: string; outlet: string; published: string | null; paragraphs: number; former: boolean }
  /** A paragraph that is opened by its citation. */
  | { key: 'cited'; headline: string; outlet: string; published: string | null; paragraph: number; former: boolean }
  | { key: 'no-such-article' }
  /** Several articles have the words asked for. */
  | { key: 'which-article'; count: number }
  /** How many quotations and sentences of a message are on record. `rest`: more of it was not looked at. */
  | { key: 'checked'; onRecord: number; near: number; notCovered: number; rest: boolean }
  /** A message of too few words for any to be looked up. */
  | { key: 'nothing-to-check' }
  | { key: 'no-coverage' }
  /** The question is longer than any is read, in characters. */
  | { key: 'too-long'; limit: number };

/** How far something has come of which a question asks whether it was done. Only `done` is a yes. */
export type Standing = 'done' | 'planned' | 'proposed' | 'reversed' | 'dropped' | 'denied';

/** An answer: the finding first, then the evidence, then what does not agree, then what was searched. */
export interface Answer {
  question: Question;
  kind: QuestionKind;
  status: AnswerStatus;
  finding: Finding;
  /** The one speaker the finding names; null when it names none. */
  speaker: NamedSpeaker | null;
  /** Where the words asked for are not on record as such: they against the nearest on record, in order. */
  difference?: WordDifference[];
  /** For `answered`, the evidence; otherwise the nearest on record (possibly none). */
  excerpts: Excerpt[];
  conflicts: Conflict[];
  searched: Searched;
  /** For `sources`: the articles that are asked for, latest first. Empty for other kinds. */
  sources: Article[];
  /** The parts of an answer that has several, in order; their excerpts are all of `excerpts`. */
  sections?: Section[];
}
