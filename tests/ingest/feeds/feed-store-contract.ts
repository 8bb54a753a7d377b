/** What every implementation of `FeedStore` must do; each runs these tests with its own way to open one. */
import { expect, it } from 'vitest';
import { feedId } from '../../../src/ingest/feeds/feed-id.js';
import type { FeedItemState, FeedState, FeedStore } from '../../../src/ingest/feeds/state.js';

/** A feed of an invented outlet, just added. */
export function addedFeed(collection: string, url: string): FeedState {
  return {
    id: feedId(collection, url),
    collection,
    url,
    addedUrl: url,
    addedAt: 1_750_000_000_000,
    addedBy: null,
    given: { outlet: 'Harbour Post' },
    title: null,
    etag: null,
    lastModified: null,
    nextCheck: 1_750_000_000_000,
    checkedAt: null,
    succeededAt: null,
    health: 'new',
    failures: 0,
    failure: null,
    untold: [],
  };
}

const seen = (key: string, seenAt: number): FeedItemState => ({
  key,
  fingerprint: `of ${key}`,
  outcome: 'imported',
  article: 'k3v7qa2m',
  attempts: 1,
  seenAt,
});

const byKey = (items: readonly FeedItemState[]): string[] => items.map(({ key }) => key).sort();

/** Declares the tests of the contract. `open` gives an empty store for each. */
export function describeFeedStore(open: () => Promise<FeedStore>): void {
  const [harbour, island] = ['https://harbour.example/feed', 'https://island.example/feed'];

  it('keeps the feeds of each collection apart and gives them back as they were', async () => {
    const store = await open();
    const feeds = [addedFeed('one', harbour), addedFeed('one', island), addedFeed('two', harbour)];
    for (const feed of feeds) expect(await store.addFeed(feed)).toBe(true);
    const inOrder = (list: readonly FeedState[]): FeedState[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await store.feeds()).toEqual(inOrder(feeds));
    expect(await store.feeds('one')).toEqual(inOrder(feeds.slice(0, 2)));
    expect(await store.feeds('three')).toEqual([]);
  });

  it('adds a feed once', async () => {
    const store = await open();
    const feed = addedFeed('one', harbour);
    await store.addFeed(feed);
    expect(await store.addFeed({ ...feed, title: 'Another' })).toBe(false);
    expect(await store.feeds()).toEqual([feed]);
  });

  it('replaces what is known of a feed, but brings no removed one back', async () => {
    const store = await open();
    const feed = addedFeed('one', harbour);
    await store.addFeed(feed);
    const later: FeedState = {
      ...feed,
      url: 'https://harbour.example/new-feed',
      title: 'Harbour Post “News”',
      etag: 'W/"5"',
      lastModified: 'Mon, 16 Jun 2025 10:00:00 GMT',
      checkedAt: 1_750_000_900_000,
      succeededAt: 1_750_000_900_000,
      health: 'broken',
      failures: 4,
      failure: { code: 'status', details: { status: 503 } },
      untold: [
        { kind: 'moved', from: harbour, to: 'https://harbour.example/new-feed' },
        { kind: 'broken', failure: { code: 'status', details: { status: 503 } } },
      ],
    };
    expect(await store.updateFeed(later)).toBe(true);
    expect(await store.feeds()).toEqual([later]);
    expect(await store.removeFeed(feed.id)).toBe(true);
    expect(await store.updateFeed(later)).toBe(false);
    expect(await store.feeds()).toEqual([]);
    expect(await store.removeFeed(feed.id)).toBe(false);
  });

  it('keeps the items of each feed, replaces them and forgets old ones', async () => {
    const store = await open();
    const [one, two] = [addedFeed('one', harbour), addedFeed('two', harbour)];
    await store.addFeed(one);
    await store.addFeed(two);
    await store.saveFeedItems(one.id, [seen('a', 10), seen('b', 20), seen('c', 30)]);
    await store.saveFeedItems(two.id, [seen('a', 5)]);
    expect(byKey(await store.feedItems(one.id, ['a', 'c', 'unknown']))).toEqual(['a', 'c']);
    expect(await store.feedItems(one.id, [])).toEqual([]);
    const again: FeedItemState = { ...seen('a', 40), outcome: 'failed', article: null, attempts: 2 };
    await store.saveFeedItems(one.id, [again]);
    expect(await store.feedItems(one.id, ['a'])).toEqual([again]);
    await store.forgetFeedItems(one.id, 30);
    expect(byKey(await store.feedItems(one.id, ['a', 'b', 'c']))).toEqual(['a', 'c']);
    expect(await store.feedItems(two.id, ['a'])).toEqual([seen('a', 5)]);
  });

  it('asks about and keeps many items at once', async () => {
    const store = await open();
    const feed = addedFeed('one', harbour);
    await store.addFeed(feed);
    const items = Array.from({ length: 2_000 }, (_, number) => seen(`https://harbour.example/${number}`, number));
    await store.saveFeedItems(feed.id, items);
    expect(
      await store.feedItems(
        feed.id,
        items.map(({ key }) => key),
      ),
    ).toHaveLength(2_000);
  });

  it('forgets the items of a removed feed, and keeps none for a feed that is not there', async () => {
    const store = await open();
    const feed = addedFeed('one', harbour);
    await store.addFeed(feed);
    await store.saveFeedItems(feed.id, [seen('a', 10)]);
    await store.removeFeed(feed.id);
    await store.saveFeedItems(feed.id, [seen('b', 10)]);
    await store.addFeed(feed);
    expect(await store.feedItems(feed.id, ['a', 'b'])).toEqual([]);
  });
}
