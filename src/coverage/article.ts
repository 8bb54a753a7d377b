/**
 * An article and its paragraphs: what every other part of On Record reads.
 * All values here are plain data that survive JSON, so they cross worker threads and the store unchanged.
 */

/** How a field of an article was found, so that a moderator can judge a guess. */
export interface Provenance {
  /** `given` by a person (flag, form, front matter), `stated` in the text or page, `inferred` by a rule. */
  basis: 'given' | 'stated' | 'inferred';
  /** Where: a flag, a front matter key, a meta tag, or the number of the line in the source (from 1). */
  from: string;
  /** The words as printed that the field was read from, when it was read from words. */
  printed?: string;
}

/** A paragraph as printed. `number` counts from 1 within the article; page furniture and headings have no number. */
export interface Paragraph {
  number: number;
  text: string;
  /** The sub-heading this paragraph stands under, when there is one. */
  heading?: string;
}

/** The facts of an article that can be found, given or missing. */
export interface ArticleFacts {
  outlet: string | null;
  headline: string | null;
  byline: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (the outlet's own local time, no zone), as far as it is known. */
  published: string | null;
  /** Same form as `published`; null when the source names no later version. */
  modified: string | null;
  /** ISO 639-1 code. */
  language: string | null;
  /** http or https only. */
  url: string | null;
}

export type FactName = keyof ArticleFacts;

/** Every fact of an article, in the order in which they are told. */
export const FACT_NAMES = [
  'outlet',
  'headline',
  'byline',
  'published',
  'modified',
  'language',
  'url',
] as const satisfies readonly FactName[];

/** An article that is complete enough to be cited: outlet and headline are known. */
export interface Article extends ArticleFacts {
  /** Eight characters of `a-z2-7`, derived from the content: the same article has the same id on every machine. */
  id: string;
  outlet: string;
  headline: string;
  language: string;
  paragraphs: Paragraph[];
  /** Where each known fact came from. */
  provenance: Partial<Record<FactName, Provenance>>;
  /** True when the text is our own account of the outlet's article and not its words (see `data/`). */
  account: boolean;
}
