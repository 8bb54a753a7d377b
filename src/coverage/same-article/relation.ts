/** Whether an article is one that is there already: a new version of it, or its text at another place. */
import { fold } from '../../language/words.js';
import type { Article } from '../article.js';
import { canonicalUrl } from './canonical-url.js';

/** From this similarity on two texts are one article. */
const nearDuplicate = 0.9;

/** From this similarity on two texts under one address or headline are versions of one article; below, another story took the place. */
const sameStory = 0.3;

/** What is asked of an article to tell. */
export type Identity = Pick<Article, 'outlet' | 'headline' | 'url' | 'account'>;

/** An article that is there, with how much of its wording the new one has. */
export interface Known extends Identity {
  id: string;
  /** 0 to 1, as `similarity` has it. */
  similarity: number;
}

/** `version`: takes the place of an article; `place`: carries the text of an article elsewhere. */
export interface Relation {
  kind: 'version' | 'place';
  of: string;
}

/**
 * Tells what an article is to those that are there.
 *
 * - The same address, and the same headline or story: a new version.
 * - The same outlet and headline, or nearly the same text from one outlet, where one of them has no address: a new version.
 * - Nearly the same text from another outlet, or at another address: a further place of it.
 *
 * @param article - none of the known ones has its id
 * @returns undefined for an article of its own; of several relations the closest one
 */
export function relationTo(article: Identity, known: readonly Known[]): Relation | undefined {
  const others = known
    .filter(({ account }) => account === article.account)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
  const version = others.find((other) => isVersion(article, other));
  if (version !== undefined) return { kind: 'version', of: version.id };
  const place = others.find((other) => other.similarity >= nearDuplicate);
  return place === undefined ? undefined : { kind: 'place', of: place.id };
}

function isVersion(article: Identity, other: Known): boolean {
  const sameHeadline = fold(article.headline) === fold(other.headline);
  if (article.url !== null && other.url !== null) {
    if (canonicalUrl(article.url) !== canonicalUrl(other.url)) return false;
    return sameHeadline || other.similarity >= sameStory;
  }
  if (fold(article.outlet) !== fold(other.outlet)) return false;
  return other.similarity >= (sameHeadline ? sameStory : nearDuplicate);
}
