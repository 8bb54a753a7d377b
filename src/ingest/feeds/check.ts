/** One check of one feed: what is new becomes articles, and what moderators have to hear is told once. */
import type { Article } from '../../coverage/article.js';
import { IngestError } from '../errors.js';
import { FetchError, isTemporary, type Clock, type Fetcher } from '../fetch/index.js';
import { FeedError, type FeedItem } from './feed.js';
import { articleOfItem, type Extract, type ItemReading } from './item-article.js';
import { readFeed } from './read.js';
import { afterFailure, afterSuccess, pausedFeed } from './schedule.js';
import type { FeedFailure, FeedItemState, FeedNotice, FeedState, FeedStore } from './state.js';

export interface FeedChecking {
  store: FeedStore;
  fetcher: Pick<Fetcher, 'fetch'>;
  clock: Pick<Clock, 'now' | 'random'>;
  extract: Extract;
  /** Puts an article into the feed's collection; durable when it resolves. */
  keep: (article: Article, feed: FeedState) => Promise<void>;
  /** Tells the moderators. @returns false when nobody could be told: the notice is kept for the next check, as after an error */
  tell: (feed: FeedState, notice: FeedNotice) => Promise<boolean>;
  /** Hears why notices could not be told. */
  onUntold: (error: unknown) => void;
  signal?: AbortSignal | undefined;
}

/** What a check did. */
export interface FeedReport {
  feed: FeedState;
  imported: number;
  /** Items that are left out for good, each with its code. */
  refused: { url: string | null; code: string }[];
  /** Items to be tried again at the next check. */
  failed: number;
}

/** Items taken in at one check; the others follow at the next ones. */
const MOST_NEW = 50;

/** An item that fails as often is left alone until the feed changes it. */
const MOST_ATTEMPTS = 3;

/** Items are forgotten when the feed has not listed them for so long. Milliseconds. */
const REMEMBERED = 90 * 24 * 60 * 60_000;

/**
 * Checks a feed and keeps what is known of it afterwards.
 *
 * @throws StoreError and the like from `store` and `keep`; failures of the feed are its state and no error
 */
export async function checkFeed(feed: FeedState, checking: FeedChecking): Promise<FeedReport> {
  const { store, clock, signal } = checking;
  const report: FeedReport = { feed, imported: 0, refused: [], failed: 0 };
  try {
    const { fetched, parsed } = await readFeed(checking.fetcher, feed, signal);
    const title = parsed?.title ?? feed.title;
    const left = parsed === null ? 0 : await takeIn(parsed.items, { ...feed, title }, checking, report);
    const { etag, lastModified } = parsed === null ? feed : fetched;
    const validators = left > 0 ? { etag: null, lastModified: null } : { etag, lastModified };
    const check = { now: clock.now(), random: clock.random() };
    report.feed = afterSuccess(feed, { movedTo: fetched.movedTo, title, ...validators }, check);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    if (failure.code === 'stopped') return report;
    report.feed = afterFailure(feed, failure, { now: clock.now(), random: clock.random() });
  }
  report.feed = await keepingPause(report.feed, store);
  if (await store.updateFeed(report.feed)) report.feed = await tellAll(report.feed, checking);
  return report;
}

/** A check may take minutes: somebody who paused the feed in the meantime has the last word. */
async function keepingPause(checked: FeedState, store: FeedStore): Promise<FeedState> {
  const current = (await store.feeds(checked.collection)).find(({ id }) => id === checked.id);
  return current?.health === 'paused' ? pausedFeed(checked) : checked;
}

/** Takes in what is new or changed. @returns how many items are left for later */
async function takeIn(
  items: readonly FeedItem[],
  feed: FeedState,
  checking: FeedChecking,
  report: FeedReport,
): Promise<number> {
  const { store, clock, fetcher, extract, signal } = checking;
  const known = new Map(
    (
      await store.feedItems(
        feed.id,
        items.map(({ key }) => key),
      )
    ).map((item) => [item.key, item]),
  );
  const isOpen = (item: FeedItem): boolean => {
    const before = known.get(item.key);
    if (before?.fingerprint !== item.fingerprint) return true;
    return before.outcome === 'failed' && before.attempts < MOST_ATTEMPTS;
  };
  const seenAt = clock.now();
  await store.saveFeedItems(
    feed.id,
    [...known.values()].map((item) => ({ ...item, seenAt })),
  );
  const open = items.filter(isOpen);
  const reading: ItemReading = { fetcher, extract, given: feed.given, feedTitle: feed.title, signal };
  for (const item of open.slice(0, MOST_NEW)) {
    const before = known.get(item.key);
    const attempts = before?.fingerprint === item.fingerprint ? before.attempts + 1 : 1;
    const state = await takeInOne(item, feed, checking, reading);
    const { outcome, article, code } = state;
    if (outcome === 'imported') report.imported += 1;
    else if (outcome === 'failed') report.failed += attempts < MOST_ATTEMPTS ? 1 : 0;
    else report.refused.push({ url: item.url, code });
    await store.saveFeedItems(feed.id, [
      {
        key: item.key,
        fingerprint: item.fingerprint,
        outcome,
        article: article ?? before?.article ?? null,
        attempts,
        seenAt,
      },
    ]);
  }
  await store.forgetFeedItems(feed.id, seenAt - REMEMBERED);
  return Math.max(0, open.length - MOST_NEW) + report.failed;
}

async function takeInOne(
  item: FeedItem,
  feed: FeedState,
  { keep }: FeedChecking,
  reading: ItemReading,
): Promise<Pick<FeedItemState, 'outcome' | 'article'> & { code: string }> {
  let article: Article;
  try {
    article = await articleOfItem(item, reading);
  } catch (error) {
    if (error instanceof IngestError) return { outcome: 'refused', article: null, code: error.code };
    if (!(error instanceof FetchError) || error.code === 'stopped') throw error;
    const passes = isTemporary(error) || error.code === 'wait';
    return { outcome: passes ? 'failed' : 'refused', article: null, code: error.code };
  }
  await keep(article, feed);
  return { outcome: 'imported', article: article.id, code: '' };
}

/** Tells what has not been told, oldest first. @returns the feed with what is still untold */
export async function tellAll(
  feed: FeedState,
  { store, tell, onUntold }: Pick<FeedChecking, 'store' | 'tell' | 'onUntold'>,
): Promise<FeedState> {
  let current = feed;
  for (const notice of feed.untold) {
    try {
      if (!(await tell(current, notice))) return current;
    } catch (error) {
      onUntold(error);
      return current;
    }
    current = { ...current, untold: current.untold.slice(1) };
    await store.updateFeed(current);
  }
  return current;
}

/** A failure of the feed; null for a defect of ours. */
function failureOf(error: unknown): FeedFailure | null {
  if (error instanceof FetchError) return { code: error.code, details: error.details };
  return error instanceof FeedError ? { code: error.code, details: {} } : null;
}
