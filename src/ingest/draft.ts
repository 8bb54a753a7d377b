import type { ArticleFacts, FactName, Paragraph, Provenance } from '../coverage/article.js';

/** Why a line of the source is not a paragraph of the article. */
export type FurnitureReason =
  | 'byline'
  | 'caption'
  | 'contact'
  | 'credit'
  | 'date-line'
  | 'heading-without-text'
  | 'label'
  | 'legal'
  | 'page-control'
  | 'pull-quote'
  | 'related'
  | 'repeated'
  | 'sign-up'
  | 'teaser';

/** A line, or a bracket cut out of a line, that is not a paragraph. Kept so that a moderator can see what was left out. */
export interface Furniture {
  text: string;
  /** Number of the line in the source, from 1; for a page, the number of the block in the extracted article. */
  line: number;
  why: FurnitureReason;
}

/** What a source says, before a person has filled in what it does not say. Survives JSON. */
export interface Draft {
  facts: ArticleFacts;
  provenance: Partial<Record<FactName, Provenance>>;
  paragraphs: Paragraph[];
  furniture: Furniture[];
  /** True when the source says that it is our own account of the article. */
  account: boolean;
}

/** Facts of which none is known. */
export function noFacts(): ArticleFacts {
  return { outlet: null, headline: null, byline: null, published: null, modified: null, language: null, url: null };
}
