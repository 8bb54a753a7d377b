/** The feeds of all servers, each checked when it is due: what is new becomes coverage of its server. */
import type { Logger } from 'pino';
import {
  checkFeed,
  type FeedChecking,
  type FeedNotice,
  type FeedState,
  isDue,
  postponedFeed,
  tellAll,
} from '../ingest/feeds/index.js';
import { ownActors, type ServerStore, type Store } from '../store/index.js';

/** How often it is looked for feeds that are due. Milliseconds. */
const interval = 60 * 1_000;

/** Servers whose feeds are checked at the same time: one slow site does not keep the others waiting. */
const atOnce = 4;

export interface FeedRunning extends Pick<FeedChecking, 'fetcher' | 'clock' | 'extract' | 'signal'> {
  store: Store;
  /** Tells the moderators of a server. @returns false when nobody could be told; it is tried again at the feed's next check */
  tell: (server: string, feed: FeedState, notice: FeedNotice) => Promise<boolean>;
  logger: Logger;
}

/** What a round did. */
export interface FeedRound {
  /** Feeds that were checked. */
  checked: number;
  /** Articles that came in. */
  imported: number;
  /** Items that are left out for good. */
  refused: number;
  /** Items that are tried again. */
  failed: number;
}

/**
 * Checks every feed that is due.
 *
 * @throws StoreError when the store cannot say which are; what goes wrong with one feed is logged and stops no other
 */
export async function runFeeds(running: FeedRunning): Promise<FeedRound> {
  const { store, clock, signal } = running;
  const round: FeedRound = { checked: 0, imported: 0, refused: 0, failed: 0 };
  const servers = await store.serversToFetch(new Date(clock.now()).toISOString());
  const work = async (): Promise<void> => {
    for (let id = servers.shift(); id !== undefined && signal?.aborted !== true; id = servers.shift()) {
      await runServer(id, running, round);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return round;
}

async function runServer(id: string, running: FeedRunning, round: FeedRound): Promise<void> {
  const { store, clock, signal, logger } = running;
  try {
    const server = store.server(id, ownActors.feeds);
    for (const feed of await server.feeds.feeds()) {
      if (signal?.aborted === true) return;
      if (feed.nextCheck <= clock.now()) await runFeed(feed, id, server, running, round);
    }
  } catch (error) {
    logger.error({ server: id, err: error }, 'The feeds of a server could not be checked; tried again in a minute');
  }
}

async function runFeed(
  feed: FeedState,
  id: string,
  server: ServerStore,
  { fetcher, clock, extract, signal, tell, logger }: FeedRunning,
  round: FeedRound,
): Promise<void> {
  const log = logger.child({ server: id, feed: feed.id });
  const checking: FeedChecking = {
    ...{ store: server.feeds, fetcher, clock, extract, signal },
    keep: async (article, { collection }) => {
      await server.articles.add([article], { collection });
    },
    tell: (current, notice) => tell(id, current, notice),
    onUntold: (error) => log.warn({ err: error }, 'Nobody could be told about a feed; tried again at its next check'),
  };
  try {
    if (!isDue(feed, clock.now())) return await tellWhyPaused(feed, checking);
    const { imported, refused, failed, feed: after } = await checkFeed(feed, checking);
    round.checked += 1;
    round.imported += imported;
    round.refused += refused.length;
    round.failed += failed;
    log.info({ imported, refused, failed, health: after.health, failure: after.failure }, 'Checked a feed');
  } catch (error) {
    if (signal?.aborted === true) return;
    log.error({ err: error }, 'A feed could not be checked');
    // A defect of ours must not ask a site for the same thing every minute.
    await server.feeds.updateFeed(postponedFeed(feed, clock.now()));
  }
}

/** A paused feed is never checked again, so what is untold of it has a turn of its own. */
async function tellWhyPaused(feed: FeedState, checking: FeedChecking): Promise<void> {
  if (feed.untold.length === 0) return;
  const told = await tellAll(feed, checking);
  if (told.untold.length > 0) await checking.store.updateFeed(postponedFeed(told, checking.clock.now()));
}

/** Looks for feeds that are due now and every minute. @returns stops it, and waits for what is under way */
export function followFeeds(running: Omit<FeedRunning, 'signal'>): () => Promise<void> {
  const stopping = new AbortController();
  let underWay: Promise<void> | undefined;
  const round = (): void => {
    underWay ??= runFeeds({ ...running, signal: stopping.signal })
      .then(
        () => undefined,
        (error: unknown) =>
          running.logger.error({ err: error }, 'Feeds could not be looked for; tried again in a minute'),
      )
      .finally(() => (underWay = undefined));
  };
  const timer = setInterval(round, interval).unref();
  round();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await underWay;
  };
}
