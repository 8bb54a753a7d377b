/** What has to go when its time is over: removed articles, old records of changes, everything of servers that the bot has left. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ownActors, undoTime, type Store } from '../store/index.js';

/** How often it is looked for. What is due waits at most this long. Milliseconds. */
const interval = 60 * 60 * 1_000;

const day = 24 * 60 * 60 * 1_000;

/** What a round deleted. */
export interface Swept {
  servers: number;
  articles: number;
  changes: number;
}

/**
 * Deletes what is due.
 *
 * @param now - the time it is
 */
export async function sweep(store: Store, now: Date): Promise<Swept> {
  const swept: Swept = { servers: 0, articles: 0, changes: 0 };
  const ago = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  for (const id of await store.serversToDelete(now.toISOString())) {
    await store.server(id, ownActors.bot).forgetting.everything();
    swept.servers += 1;
  }
  for (const id of (await store.versions()).keys()) {
    // SQLite answers without a pause: whoever waits for the event loop comes first.
    await nextTurn();
    const { articles, changes, settings } = store.server(id, ownActors.bot);
    const { recordDays } = await settings.get();
    swept.articles += await articles.purge(ago(undoTime));
    swept.changes += await changes.drop(ago(recordDays * day));
  }
  return swept;
}

/** Sweeps now and every hour. @returns stops it, and waits for what is under way */
export function keepHouse(store: Store, logger: Logger, now: () => Date = () => new Date()): () => Promise<void> {
  let sweeping: Promise<void> = Promise.resolve();
  const round = (): void => {
    sweeping = sweep(store, now()).then(
      (swept) => {
        if (Object.values(swept).some((count) => count > 0)) logger.info(swept, 'Deleted what was due');
      },
      (error: unknown) => logger.error({ err: error }, 'What was due could not be deleted; tried again in an hour'),
    );
  };
  const timer = setInterval(round, interval).unref();
  round();
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}
