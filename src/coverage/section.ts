/** Parts of an answer that has several: each with a heading, what is found, and its evidence. Plain data, worded by `src/text`. */
import type { AnswerStatus, Citation, Excerpt, WordDifference } from './answer.js';
import type { FactName } from './article.js';

/** What a part of an answer is about. */
export type Heading =
  /** A day, `YYYY-MM-DD`. */
  | { key: 'day'; date: string }
  /** One event or statement that the outlets date differently. */
  | { key: 'days-differ'; dates: string[] }
  /** Printed words that name a stretch of days ("last week"), from its first to its last. */
  | { key: 'day-range'; from: string; to: string; printed: string }
  /** Printed words that name no one day ("last week"), and the day of the article they stand in; null when it has none. */
  | { key: 'day-open'; printed: string; published: string | null }
  /** What its articles give no day for, and the day they were published. */
  | { key: 'day-not-given'; published: string | null }
  /** One of several statements by one speaker that are nearly the same, from 1. */
  | { key: 'statement'; number: number; outlets: string[] }
  /** What several outlets carry; `all`: each of those that report on the topic. */
  | { key: 'carried-by'; outlets: string[]; all: boolean }
  | { key: 'only-in'; outlet: string }
  | { key: 'voices' }
  | { key: 'numbers-differ' }
  /** One outlet's part. */
  | { key: 'outlet'; outlet: string }
  /** The quotations of an article, under its own sub-heading (`words`) or before the first, in paragraphs `first` to `last`. */
  | { key: 'quotations'; words: string | null; first: number; last: number }
  /** The byline and date line of an article. */
  | { key: 'facts' }
  /** A quotation or a sentence of a message, and how it stands. */
  | { key: 'checked'; words: string; quoted: boolean; status: AnswerStatus };

/** Words of the coverage (a term, a name, a number), how often they stand there, and one place where they do. */
export interface Counted {
  words: string;
  count: number;
  citation: Citation;
}

/** Something found that is no excerpt by itself. Each of its claims has a citation. */
export type Line =
  /** The words an outlet uses itself, and those it quotes. `more`: how many others are left out. */
  | { key: 'own-words' | 'quoted-words'; terms: Counted[]; more: number }
  /** Whom an outlet quotes; empty when nobody. */
  | { key: 'voices'; outlet: string; speakers: Counted[]; more: number }
  /** Numbers that outlets give for one thing, in the words printed around them. */
  | { key: 'numbers'; of: string; versions: Counted[] }
  /** Words asked for against the nearest on record, in order. */
  | { key: 'difference'; difference: WordDifference[] }
  /** A fact of an article; null when it is not known. */
  | { key: 'fact'; fact: FactName; value: string | null };

/** A part of an answer. Its excerpts are also among the answer's. */
export interface Section {
  heading: Heading;
  lines: Line[];
  excerpts: Excerpt[];
}
