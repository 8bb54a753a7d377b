/** A running bot and all it stands on, from the lock to the log-in, started in order and stopped in the reverse order. */
import type { Logger } from 'pino';
import { startBot, type BotFatalError } from '../discord/index.js';
import { lockHome, openStore } from '../store/index.js';
import { LiveLibrary } from './live-library.js';

export interface BotProcessOptions {
  /** Folder of the store (`ON_RECORD_HOME`). One bot at a time runs on it. */
  home: string;
  logger: Logger;
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
  library: LiveLibrary;
  /** Resolves when the running bot cannot go on; stays open as long as all is well. */
  fatal: Promise<BotFatalError>;
  stop(): Promise<void>;
}

/**
 * Starts a bot.
 *
 * @returns once it answers
 * @throws StoreError, BotFatalError, or what `connect` throws; nothing is left running then
 */
export async function startBotProcess(options: BotProcessOptions): Promise<BotProcess> {
  const { home, logger, connect } = options;
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    const lock = await lockHome(home);
    undo.push(() => lock.release());
    const store = await openStore(home);
    undo.push(() => store.close());
    const connection = await connect();
    undo.push(() => connection.close?.());
    const library = await LiveLibrary.open(store);
    undo.push(() => library.unfollow());
    const { token, api } = connection;
    let onFatal: (error: BotFatalError) => void;
    const fatal = new Promise<BotFatalError>((resolve) => (onFatal = resolve));
    const bot = await startBot({
      token,
      api,
      library: () => library.current,
      logger,
      onFatal: (error) => onFatal(error),
    });
    undo.push(() => bot.stop());
    library.follow(logger);
    return { library, fatal, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
