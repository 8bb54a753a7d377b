/** What a feed, a sitemap or a list of addresses says, whatever form it has. */

/** An article as a feed announces it. */
export interface FeedItem {
  /** The same at every check: its canonical address, or its own id where it has none. */
  key: string;
  /** Where its page stands; http or https. Null when the feed names none. */
  url: string | null;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  language: string | null;
  /** As an article has it (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`). */
  published: string | null;
  modified: string | null;
  /** The whole text as HTML, when the feed has it; null when the page must be fetched. */
  html: string | null;
  /** Hash of all of this, so that a change is seen. */
  fingerprint: string;
}

export interface ParsedFeed {
  title: string | null;
  /** In the order of the feed, each key once. */
  items: FeedItem[];
  /** Further sitemaps that a sitemap index names. */
  sitemaps: string[];
}

/** Why something cannot be read as a feed. Worded for people in `src/text`. */
export type FeedErrorCode =
  /** No feed, sitemap or list of addresses. */
  | 'not-a-feed'
  /** XML with entities of its own: nobody but an attacker sends one. */
  | 'entities'
  /** A feed, but damaged. */
  | 'malformed';

/** What {@link parseFeed} throws. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    options?: ErrorOptions,
  ) {
    super(`cannot read this feed: ${code}`, options);
  }
}
