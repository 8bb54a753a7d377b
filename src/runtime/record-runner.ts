/** The records of all servers, posted where their moderators want them: each change once, whichever process made it. */
import type { Logger } from 'pino';
import type { ChangesToPost, Posted } from '../discord/index.js';
import { ownActors, type ServerSettings, type Store } from '../store/index.js';

/** How often it is looked for changes that are to be posted; those of an import come in one post. Milliseconds. */
const interval = 5_000;

/** Changes that are shown in one post. */
const mostShown = 12;

export interface RecordRunning {
  store: Store;
  /** Whether this process can post in a server. */
  isIn: (server: string) => boolean;
  post: (server: string, settings: ServerSettings, changes: ChangesToPost) => Promise<Posted>;
  /** Tells somebody of the server that nothing can be posted there. */
  tellOfRefusal: (server: string, settings: ServerSettings) => Promise<void>;
  logger: Logger;
}

/** Posts what is to be posted. What goes wrong in one server is logged and stops no other. */
export async function postRecords(running: RecordRunning): Promise<void> {
  for (const server of await running.store.serversToPost()) {
    if (!running.isIn(server)) continue;
    try {
      await postRecord(server, running);
    } catch (error) {
      running.logger.warn({ server, err: error }, 'The record of a server could not be posted; tried again soon');
    }
  }
}

async function postRecord(server: string, { store, post, tellOfRefusal }: RecordRunning): Promise<void> {
  const { recordPosts, changes, settings } = store.server(server, ownActors.bot);
  const taken = await recordPosts.take();
  if (taken === null) return;
  const { after, upTo } = taken;
  const kept = await settings.get();
  let posted: Posted;
  try {
    const latest = await changes.list({ after, before: upTo + 1, limit: upTo - after });
    const first = latest.reverse().slice(0, mostShown);
    posted = await post(server, kept, { changes: first, total: latest.length });
  } catch (error) {
    await recordPosts.putBack(taken);
    throw error;
  }
  const isNew = await recordPosts.may(posted === 'posted');
  if (isNew && posted === 'refused') await tellOfRefusal(server, kept);
}

/** Posts now and every few seconds. @returns stops it, and waits for what is under way */
export function followRecords(running: RecordRunning): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  const round = (): void => {
    underWay ??= postRecords(running)
      .catch((error: unknown) =>
        running.logger.error({ err: error }, 'Changes could not be looked for; tried again soon'),
      )
      .finally(() => (underWay = undefined));
  };
  const timer = setInterval(round, interval).unref();
  round();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
