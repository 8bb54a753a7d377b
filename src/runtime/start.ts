/** `npm start`: the bot on Discord, from the environment to a clean end. */
import type { Logger } from 'pino';
import {
  hasTokenShape,
  readConfiguration,
  withEnvironmentFile,
  type Configuration,
  type Environment,
} from '../configuration.js';
import type { CliText } from '../text/index.js';
import { newReference, Refusal, sentencesFor } from './failure.js';
import { endSignal, type SignalSource } from './signals.js';

export interface StartOptions {
  environment: Environment;
  /** The working folder: where `.env` and a relative `ON_RECORD_HOME` are looked for. */
  folder: string;
  text: CliText;
  /** Writes a line for the person who started it, on standard error. */
  notice: (line: string) => void;
  logger: (configuration: Configuration) => Logger;
  signals: SignalSource;
  /** Base address of the REST API; Discord's own unless told. */
  api?: string;
}

/**
 * Runs the bot until it is told to end or cannot go on.
 *
 * @returns the exit code: 0 after a signal, 1 when it could not start or had to end
 */
export async function start(options: StartOptions): Promise<number> {
  const { environment, folder, text, notice, signals, api } = options;
  let logger: Logger | undefined;
  try {
    const configuration = readConfiguration(withEnvironmentFile(environment, folder), folder);
    const token = usableToken(configuration, text);
    logger = options.logger(configuration);
    const end = endSignal(signals);
    try {
      const connect = (): Promise<{ token: string; api?: string }> =>
        Promise.resolve(api === undefined ? { token } : { token, api });
      // Loaded only now: whoever lacks a token hears of it at once.
      const { startBotProcess } = await import('./bot-process.js');
      const bot = await startBotProcess({
        store: configuration,
        allowances: configuration.allowances,
        contact: configuration.contact,
        logger,
        text,
        connect,
      });
      logger.info({ articles: bot.coverages.host.articles.length, home: configuration.home }, 'On Record is running');
      const fatal = await Promise.race([end.arrived, bot.fatal]);
      await bot.stop();
      if (fatal !== undefined) throw fatal;
      logger.info('On Record has ended');
    } finally {
      end.cancel();
    }
    return 0;
  } catch (error) {
    for (const sentence of sentencesFor(error, text) ?? [unknownFailure(error, logger, text)]) notice(sentence);
    return 1;
  }
}

/** @throws Refusal when there is no token or it cannot be one; Discord is not asked then */
function usableToken({ token }: Configuration, { failure }: CliText): string {
  if (token === null) throw new Refusal([failure.tokenMissing]);
  if (!hasTokenShape(token)) throw new Refusal([failure.tokenShape]);
  return token;
}

function unknownFailure(error: unknown, logger: Logger | undefined, { failure }: CliText): string {
  const reference = newReference();
  logger?.fatal({ reference, err: error }, 'On Record could not go on');
  return failure.unknown(reference, null);
}

/**
 * Logs what nobody caught. A rejection of a promise nobody waits for leaves the bot whole and is only logged; after an exception
 * nothing is certain, and the process ends for its host to start anew.
 */
export function logUncaught(
  source: NodeJS.Process,
  logger: Logger,
  notice: (line: string) => void,
  text: CliText,
): void {
  source.on('unhandledRejection', (error) => {
    logger.error({ reference: newReference(), err: error }, 'Nobody waited for a promise that failed');
  });
  source.on('uncaughtException', (error) => {
    notice(unknownFailure(error, logger, text));
    source.exit(1);
  });
}
