/** A running bot and all it stands on, from the lock to the log-in, started in order and stopped in the reverse order. */
import type { Logger } from 'pino';
import { type Allowances, BotFatalError, startBot } from '../discord/index.js';
import { extract } from '../ingest/extraction/index.js';
import { hostServer, inDatabase, lockHome, openStore, type StorePlace } from '../store/index.js';
import type { CliText } from '../text/index.js';
import { Fetcher, systemClock } from '../ingest/fetch/index.js';
import { followFeeds } from './feed-runner.js';
import { Refusal } from './failure.js';
import { keepHeapSmall } from './heap.js';
import { newsroomOf } from './newsroom.js';
import { keepHouse } from './housekeeping.js';
import { Coverages } from './coverages.js';
import { catchUpOnLeaving } from './missed-leaving.js';
import { readerChoices } from './reader-choices.js';
import { followRecords } from './record-runner.js';
import { warmUpBeside } from './warm-up.js';

export interface BotProcessOptions {
  /** Where the store is. One bot at a time runs on a home folder; several may share a database. */
  store: StorePlace;
  /** Whom the owner of a site can write to about our visits; null when nobody is named. */
  contact: string | null;
  logger: Logger;
  text: CliText;
  /** How often readers and servers may ask; as often as they like unless told. */
  allowances?: Allowances;
  /** Where to log in; asked once the store is open, so that a second bot starts nothing. */
  connect: () => Promise<Connection>;
}

/** What the bot logs in to. */
export interface Connection {
  token: string;
  /** Base address of the REST API; undefined for Discord's own. */
  api?: string;
  /** Called after the bot has left, and when it could not log in. */
  close?: () => Promise<void>;
}

export interface BotProcess {
  coverages: Coverages;
  /** Resolves with the reason when the running bot cannot go on; stays open as long as all is well. */
  fatal: Promise<Refusal>;
  stop(): Promise<void>;
}

/**
 * Starts a bot.
 *
 * @returns once it answers
 * @throws StoreError, a Refusal with the reason Discord gives, or what `connect` throws; nothing is left running then
 */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  keepHeapSmall();
  const { store: place, contact, logger, connect, text } = options;
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  const refusal = (error: BotFatalError): Refusal => {
    logger.debug({ code: error.code, err: error.cause }, 'Discord refused the bot');
    return new Refusal([text.failure.bot(error.code)]);
  };
  try {
    if (!inDatabase(place)) {
      const lock = await lockHome(place.home);
      undo.push(() => lock.release());
    }
    const store = await openStore(place);
    undo.push(() => store.close());
    if (store.rowSecurity === 'bypassed') logger.warn(text.starting.rowSecurityBypassed);
    const connection = await connect();
    undo.push(() => connection.close?.());
    const coverages = await Coverages.open(store, { home: place.home, logger });
    undo.push(() => coverages.close());
    undo.push(keepHouse(store, logger));
    const fetcher = new Fetcher({ contact });
    undo.push(() => fetcher.close());
    const { token, api } = connection;
    let onFatal: (error: BotFatalError) => void;
    const fatal = new Promise<BotFatalError>((resolve) => (onFatal = resolve)).then(refusal);
    const bot = await startBot({
      token,
      api,
      library: (asked) => coverages.libraryFor(asked),
      newsroomOf: (server, person) => newsroomOf(store, fetcher, server, person),
      rulesOf: (server) => store.server(server).settings.get(),
      readerChoices: readerChoices(store),
      allowances: options.allowances,
      logger,
      onFatal: (error) => onFatal(error),
    });
    undo.push(() => bot.stop());
    undo.push(warmUpBeside(coverages.host, logger));
    await catchUpOnLeaving(store, bot, logger, new Date());
    undo.push(
      followRecords({
        ...{ store, logger },
        isIn: (server) => bot.isIn(server),
        post: (server, settings, changes) => bot.postChanges(server, settings, changes),
        tellOfRefusal: (server, settings) => bot.tellOfRefusal(server, settings),
      }),
    );
    undo.push(
      followFeeds({
        ...{ store, fetcher, clock: systemClock, extract, logger },
        tell(server, feed, notice) {
          if (server !== hostServer) return bot.tellOfFeed(server, { feed, notice });
          logger.warn({ feed: feed.id, url: feed.url, notice }, 'A feed of the host has news');
          return Promise.resolve(true);
        },
      }),
    );
    return { coverages, fatal, stop };
  } catch (error) {
    await stop();
    throw error instanceof BotFatalError ? refusal(error) : error;
  }
}
