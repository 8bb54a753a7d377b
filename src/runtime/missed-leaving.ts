/**
 * Servers that the bot was made to leave, or came back to, while it did not run: Discord tells of it only those who listen. Without this
 * what was left would be kept for ever, and what was come back to would be deleted when its time is over.
 */
import type { Logger } from 'pino';
import { graceTime } from '../discord/index.js';
import { hostServer, ownActors, type Store } from '../store/index.js';

/** What the bot knows of the servers that it is in. */
export interface Membership {
  isIn(server: string): boolean;
  /** Whether a server that it is not in is none of another process. */
  wouldKnow(server: string): boolean;
}

/** After every moment that anything is due at. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/** Plans the deletions that were missed, and takes back those of servers that the bot is in again. */
export async function catchUpOnLeaving(store: Store, bot: Membership, logger: Logger, now: Date): Promise<void> {
  const planned = new Set(await store.serversToDelete(endOfTime));
  const due = new Date(now.getTime() + graceTime).toISOString();
  for (const server of (await store.versions()).keys()) {
    if (server === hostServer) continue;
    const { forgetting } = store.server(server, ownActors.bot);
    if (planned.has(server) && bot.isIn(server)) {
      await forgetting.cancel();
      logger.info({ server }, 'Back in a server: its deletion is taken back');
    } else if (!planned.has(server) && !bot.isIn(server) && bot.wouldKnow(server)) {
      await forgetting.schedule(due);
      logger.info({ server, due }, 'No longer in a server: its deletion is planned');
    }
  }
}
