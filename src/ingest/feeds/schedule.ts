/** When a feed is checked next, and what moderators hear of it: pure, from what is known and what a check found. */
import { backOff } from '../fetch/back-off.js';
import { feedId } from './feed-id.js';
import type { FeedFacts, FeedFailure, FeedNotice, FeedState } from './state.js';

/** Between two checks that go well; a tenth of it is left to chance. Milliseconds. */
const INTERVAL = 15 * 60_000;
const CHANCE = 0.1;

/** After failures the wait doubles from the first to the second. Milliseconds. */
const AFTER_FAILURE = { first: INTERVAL * 2, longest: 24 * 60 * 60_000 };

/** A failure that may pass is told when it has not after so many checks. */
const FAILURES_TOLD = 3;

/** Moment and chance of a check. */
export interface Check {
  /** Milliseconds since 1970-01-01 UTC. */
  now: number;
  /** From 0 up to 1. */
  random: number;
}

export interface NewFeed {
  /** In its agreed form (`webAddress`). */
  address: string;
  collection: string;
  /** A Discord user's id; null at the terminal. */
  addedBy: string | null;
  given: FeedFacts;
  now: number;
}

/** A feed that was just added: due at once. */
export function newFeed({ address, collection, addedBy, given, now }: NewFeed): FeedState {
  return {
    id: feedId(collection, address),
    collection,
    url: address,
    addedUrl: address,
    addedAt: now,
    addedBy,
    given,
    title: null,
    etag: null,
    lastModified: null,
    nextCheck: now,
    checkedAt: null,
    succeededAt: null,
    health: 'new',
    failures: 0,
    failure: null,
    untold: [],
  };
}

/** Whether a feed is to be checked now. */
export function isDue(feed: FeedState, now: number): boolean {
  return feed.health !== 'paused' && feed.nextCheck <= now;
}

/** A feed that a moderator wants checked no more until it is resumed. What was untold is moot. */
export function pausedFeed(feed: FeedState): FeedState {
  return { ...feed, health: 'paused', untold: [] };
}

/** A paused feed that is followed again: due at once, whatever its checks came to before. */
export function resumedFeed(feed: FeedState, now: number): FeedState {
  const health = feed.succeededAt === null ? 'new' : 'ok';
  return { ...feed, health, failures: 0, failure: null, untold: [], nextCheck: now };
}

/** A feed put off for one interval, without a check. */
export function postponedFeed(feed: FeedState, now: number): FeedState {
  return { ...feed, nextCheck: now + INTERVAL };
}

/** What a check that went well found. */
export interface Success {
  /** Where the feed stands for good, when permanent redirects led there. */
  movedTo: string | null;
  title: string | null;
  /** Null when the whole feed is to be sent again, because items are left to be taken in. */
  etag: string | null;
  lastModified: string | null;
}

/** The feed after a check that went well. */
export function afterSuccess(
  feed: FeedState,
  { movedTo, title, etag, lastModified }: Success,
  check: Check,
): FeedState {
  const untold = feed.untold.filter(({ kind }) => kind !== 'broken');
  // Who never heard that it was broken need not hear that it is not.
  const wasTold = feed.health === 'broken' && untold.length === feed.untold.length;
  const notices: FeedNotice[] = wasTold ? [{ kind: 'recovered' }] : [];
  const url = movedTo ?? feed.url;
  if (url !== feed.url) notices.push({ kind: 'moved', from: feed.url, to: url });
  return {
    ...feed,
    url,
    title: title ?? feed.title,
    etag,
    lastModified,
    nextCheck: check.now + Math.round(INTERVAL * (1 - CHANCE + 2 * CHANCE * check.random)),
    checkedAt: check.now,
    succeededAt: check.now,
    health: 'ok',
    failures: 0,
    failure: null,
    untold: [...untold, ...notices],
  };
}

/** Codes of failures that no waiting mends; 404 and 410 are among the answers that none does. */
const LASTING: ReadonlySet<string> = new Set([
  ...['bad-address', 'inward', 'kind', 'robots', 'paywall', 'consent', 'sign-in', 'legal', 'redirects'],
  ...['not-a-feed', 'entities'],
]);

/** The feed after a check that failed. A server's own wish to be left alone (`details.seconds`) is kept. */
export function afterFailure(feed: FeedState, failure: FeedFailure, check: Check): FeedState {
  const status = failure.code === 'status' ? Number(failure.details['status']) : 0;
  const failures = feed.failures + 1;
  const asked = ['status', 'wait'].includes(failure.code) ? Number(failure.details['seconds'] ?? 0) * 1000 : 0;
  const wait = Math.max(backOff(AFTER_FAILURE, failures, check.random), Math.min(asked, AFTER_FAILURE.longest));
  const after = { ...feed, nextCheck: check.now + wait, checkedAt: check.now, failures, failure };
  if (status === 410) return { ...after, health: 'paused', untold: [...feed.untold, { kind: 'gone' }] };
  if (feed.health === 'broken') return after;
  if (failures < FAILURES_TOLD && status !== 404 && !LASTING.has(failure.code)) return { ...after, health: 'failing' };
  // A recovery that nobody has heard of yet is news no more.
  const untold = feed.untold.filter(({ kind }) => kind !== 'recovered');
  const known = untold.length < feed.untold.length;
  return { ...after, health: 'broken', untold: known ? untold : [...untold, { kind: 'broken', failure }] };
}
