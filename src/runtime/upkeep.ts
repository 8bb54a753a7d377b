/** What has to be done from time to time: deletions that are due, and entries of the record that were kept long enough. */
import type { Logger } from 'pino';
import { ownActors, type Store } from '../store/index.js';

/** Deletions are stated in days, so an hour is soon enough. Milliseconds. */
const interval = 60 * 60 * 1_000;

/** Milliseconds. */
const day = 24 * 60 * 60 * 1_000;

/**
 * Does what is due now.
 *
 * @returns the servers of which everything was deleted
 */
export async function keepUp(store: Store, now: Date): Promise<string[]> {
  const due = await store.serversToDelete(now.toISOString());
  for (const server of due) await store.server(server, ownActors.bot).forgetting.everything();
  for (const server of (await store.versions()).keys()) {
    const own = store.server(server, ownActors.bot);
    const { recordDays } = await own.settings.get();
    await own.changes.drop(new Date(now.getTime() - recordDays * day).toISOString());
  }
  return due;
}

/** Keeps up at once and every hour. @returns stops, and waits for what is under way */
export function startUpkeep(store: Store, logger: Logger): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  const run = (): void => {
    underWay = underWay
      .then(() => keepUp(store, new Date()))
      .then((deleted) => {
        if (deleted.length > 0)
          logger.info({ servers: deleted.length }, 'Everything of servers that the bot left was deleted');
      })
      .catch((error: unknown) => logger.error({ err: error }, 'Upkeep of the store failed'));
  };
  run();
  const timer = setInterval(run, interval).unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
