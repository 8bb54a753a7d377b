/** A server's feeds and what is remembered of them: the port of `ingest/feeds/state.ts`, kept. */
import type { FeedItemOutcome, FeedItemState, FeedState, FeedStore } from '../../ingest/feeds/state.js';
import { collectionOf, ensureMainCollection, mainCollection } from './collections.js';
import type { Rows, Scoped } from './scoped.js';

export class ServerFeeds implements FeedStore {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  feeds(collection?: string): Promise<FeedState[]> {
    return this.#scoped.read(async (rows) => {
      let query = rows.selectFrom('feeds').select('state').orderBy('id');
      if (collection !== undefined) query = query.where('collection', '=', collection);
      return (await query.execute()).map(({ state }) => JSON.parse(state) as FeedState);
    });
  }

  /**
   * Adds a feed.
   *
   * @returns false, and changes nothing, when there is one with its id
   * @throws StoreError `no-such-collection`
   */
  addFeed(feed: FeedState): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      if (feed.collection === mainCollection) await ensureMainCollection(rows, this.#scoped.now());
      else await collectionOf(rows, feed.collection);
      const inserted = await rows
        .insertInto('feeds')
        .values({ id: feed.id, collection: feed.collection, ...columnsOf(feed) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (inserted.numInsertedOrUpdatedRows === 0n) return false;
      await planNextFetch(rows);
      takeDown('feed-added', feed.id, { url: feed.addedUrl, collection: feed.collection });
      return true;
    });
  }

  updateFeed(feed: FeedState): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const before = await rows.selectFrom('feeds').select('state').where('id', '=', feed.id).executeTakeFirst();
      if (before === undefined) return false;
      await rows.updateTable('feeds').set(columnsOf(feed)).where('id', '=', feed.id).execute();
      await planNextFetch(rows);
      const { health, url } = JSON.parse(before.state) as FeedState;
      // A check that went as the one before is nothing that a moderator would look for in the record.
      if (isPaused(health) !== isPaused(feed.health) || url !== feed.url) {
        takeDown('feed-changed', feed.id, { url: feed.url, health: feed.health });
      }
      return true;
    });
  }

  removeFeed(id: string): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const removed = await rows.deleteFrom('feeds').where('id', '=', id).returning('state').executeTakeFirst();
      if (removed === undefined) return false;
      await planNextFetch(rows);
      takeDown('feed-removed', id, { url: (JSON.parse(removed.state) as FeedState).addedUrl });
      return true;
    });
  }

  feedItems(feed: string, keys: readonly string[]): Promise<FeedItemState[]> {
    if (keys.length === 0) return Promise.resolve([]);
    return this.#scoped.read(async (rows) => {
      const found = await rows
        .selectFrom('feed_items')
        .selectAll()
        .where('feed', '=', feed)
        .where('key', 'in', keys)
        .execute();
      return found.map(({ key, fingerprint, outcome, article, attempts, seen }) => ({
        ...{ key, fingerprint, article, attempts },
        outcome: outcome as FeedItemOutcome,
        seenAt: Date.parse(seen),
      }));
    });
  }

  saveFeedItems(feed: string, items: readonly FeedItemState[]): Promise<void> {
    return this.#scoped.write(async (rows) => {
      const known = await rows.selectFrom('feeds').select('id').where('id', '=', feed).executeTakeFirst();
      if (known === undefined) return;
      for (const { key, fingerprint, outcome, article, attempts, seenAt } of items) {
        const columns = { fingerprint, outcome, article, attempts, seen: new Date(seenAt).toISOString() };
        await rows
          .insertInto('feed_items')
          .values({ feed, key, ...columns })
          .onConflict((conflict) => conflict.columns(['server', 'feed', 'key']).doUpdateSet(columns))
          .execute();
      }
    });
  }

  forgetFeedItems(feed: string, before: number): Promise<void> {
    return this.#scoped.write(async (rows) => {
      const moment = new Date(before).toISOString();
      await rows.deleteFrom('feed_items').where('feed', '=', feed).where('seen', '<', moment).execute();
    });
  }
}

function columnsOf(feed: FeedState): { next_check: string | null; state: string } {
  return {
    // A paused feed is looked at once more when somebody has still to hear why it is paused.
    next_check: isPaused(feed.health) && feed.untold.length === 0 ? null : new Date(feed.nextCheck).toISOString(),
    state: JSON.stringify(feed),
  };
}

function isPaused(health: FeedState['health']): boolean {
  return health === 'paused';
}

/** Notes when the first of the server's feeds is due, so that a scheduler need not look into every server. */
export async function planNextFetch(rows: Rows): Promise<void> {
  const next = await rows
    .selectFrom('feeds')
    .select((select) => select.fn.min<string | null>('next_check').as('due'))
    .executeTakeFirst();
  await rows
    .updateTable('servers')
    .set({ next_fetch: next?.due ?? null })
    .execute();
}
