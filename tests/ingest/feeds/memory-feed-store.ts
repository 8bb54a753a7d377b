/** Feeds kept in memory: the port of `src/ingest/feeds/state.ts` at its plainest. */
import type { FeedItemState, FeedState, FeedStore } from '../../../src/ingest/feeds/state.js';

export class MemoryFeedStore implements FeedStore {
  readonly #feeds = new Map<string, FeedState>();
  readonly #items = new Map<string, Map<string, FeedItemState>>();

  feeds(collection?: string): Promise<FeedState[]> {
    const feeds = [...this.#feeds.values()].filter(
      (feed) => collection === undefined || feed.collection === collection,
    );
    return Promise.resolve(structuredClone(feeds.sort((a, b) => (a.id < b.id ? -1 : 1))));
  }

  addFeed(feed: FeedState): Promise<boolean> {
    if (this.#feeds.has(feed.id)) return Promise.resolve(false);
    this.#feeds.set(feed.id, structuredClone(feed));
    this.#items.set(feed.id, new Map());
    return Promise.resolve(true);
  }

  updateFeed(feed: FeedState): Promise<boolean> {
    if (!this.#feeds.has(feed.id)) return Promise.resolve(false);
    this.#feeds.set(feed.id, structuredClone(feed));
    return Promise.resolve(true);
  }

  removeFeed(id: string): Promise<boolean> {
    this.#items.delete(id);
    return Promise.resolve(this.#feeds.delete(id));
  }

  feedItems(feed: string, keys: readonly string[]): Promise<FeedItemState[]> {
    const items = this.#items.get(feed);
    return Promise.resolve(structuredClone(keys.flatMap((key) => items?.get(key) ?? [])));
  }

  saveFeedItems(feed: string, items: readonly FeedItemState[]): Promise<void> {
    for (const item of items) this.#items.get(feed)?.set(item.key, structuredClone(item));
    return Promise.resolve();
  }

  forgetFeedItems(feed: string, before: number): Promise<void> {
    const items = this.#items.get(feed);
    for (const [key, item] of items ?? []) if (item.seenAt < before) items?.delete(key);
    return Promise.resolve();
  }
}
