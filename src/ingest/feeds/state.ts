/**
 * What is remembered about a feed between two checks, and the port through which it is kept. All values are plain data that survive
 * JSON; instants are milliseconds since 1970-01-01 UTC, as the injected clock gives them.
 */
import type { ArticleFacts } from '../../coverage/article.js';

/**
 * How a feed stands.
 * - `new`: never fetched
 * - `ok`: the last check went well
 * - `failing`: checks have failed, not yet so often that somebody is told
 * - `broken`: failed for so long, or so clearly, that the moderators are told, once
 * - `paused`: a moderator paused it, or its server says that it is gone for good (410); it is fetched no more until it is resumed
 */
export type FeedHealth = 'new' | 'ok' | 'failing' | 'broken' | 'paused';

/** Why a check failed: a code that `src/text` words for people, with what the sentence needs. */
export interface FeedFailure {
  code: string;
  details: Readonly<Record<string, string | number>>;
}

/** What moderators have to be told about a feed. Each is told once. */
export type FeedNotice =
  | { kind: 'broken'; failure: FeedFailure }
  | { kind: 'recovered' }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'gone' };

/** Facts that a moderator gave for every article of a feed. */
export type FeedFacts = Partial<Pick<ArticleFacts, 'outlet' | 'language'>>;

/** A feed of one collection, and everything that is known of it between two checks. */
export interface FeedState {
  /** Eight characters of `a-z2-7`, from the collection and the address it was added with ({@link feedId}). Never changes. */
  id: string;
  /** Whose coverage its articles belong to: a server's collection. */
  collection: string;
  /** Where it is fetched from now. Changes with a permanent redirect. */
  url: string;
  /** The address as the moderator gave it. */
  addedUrl: string;
  /** When it was added, and by whom (a Discord user id); null when it was added at the terminal. */
  addedAt: number;
  addedBy: string | null;
  /** Wins over what the feed and its pages say. */
  given: FeedFacts;
  /** The feed's own title, once it was read. */
  title: string | null;
  /** What the server last sent, for a conditional request. */
  etag: string | null;
  lastModified: string | null;
  /** When it is to be checked next. A paused feed is not, whatever this says. */
  nextCheck: number;
  /** The last check, and the last one that went well; null before there was one. */
  checkedAt: number | null;
  succeededAt: number | null;
  health: FeedHealth;
  /** Checks that failed since the last that went well. */
  failures: number;
  /** Why the last check failed; null when it went well. */
  failure: FeedFailure | null;
  /** What has still to be told, oldest first: kept until telling succeeds, so that a restart neither loses nor repeats it. */
  untold: readonly FeedNotice[];
}

/** What became of an item of a feed. */
export type FeedItemOutcome =
  /** Its article is in the store. */
  | 'imported'
  /** It cannot be taken in and is not tried again (no text, a paywall, a missing fact). */
  | 'refused'
  /** It could not be fetched; tried again at later checks while `attempts` is low. */
  | 'failed';

/** An item that was seen in a feed. */
export interface FeedItemState {
  /** What makes it the same item at the next check: its canonical address, or its own id where it has none. */
  key: string;
  /** Hash of what the feed says of it, so that a changed item is fetched again. */
  fingerprint: string;
  outcome: FeedItemOutcome;
  /** Id of its article, when there is one. */
  article: string | null;
  /** How often it was tried with this fingerprint. */
  attempts: number;
  /** When the feed last listed it. */
  seenAt: number;
}

/** Where feeds are kept. Every write is durable when its promise resolves. */
export interface FeedStore {
  /** All feeds, or those of one collection, in order of their ids. */
  feeds(collection?: string): Promise<FeedState[]>;
  /** Adds a feed. @returns false, and changes nothing, when there is one with its id */
  addFeed(feed: FeedState): Promise<boolean>;
  /** Replaces what is known of a feed. @returns false, and changes nothing, when it was removed in the meantime */
  updateFeed(feed: FeedState): Promise<boolean>;
  /** Removes a feed and its items; its articles stay. @returns false when there was none */
  removeFeed(id: string): Promise<boolean>;
  /** Those of the items with these keys that the feed is known to have had, in any order. */
  feedItems(feed: string, keys: readonly string[]): Promise<FeedItemState[]>;
  /** Adds items, or replaces those with the same keys. Changes nothing when the feed was removed in the meantime. */
  saveFeedItems(feed: string, items: readonly FeedItemState[]): Promise<void>;
  /** Forgets the items last seen before an instant, so that a feed of ten years takes no more room than one of a month. */
  forgetFeedItems(feed: string, before: number): Promise<void>;
}
