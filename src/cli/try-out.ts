/** The work of `on-record try`: sandbox, store, library and bot put together, until Ctrl-C. */
import { startBotProcess, type Connection } from '../runtime/bot-process.js';
import { fileLogger, logFile } from '../runtime/logger.js';
import { endSignal } from '../runtime/signals.js';
import { startSandbox } from '../sandbox/index.js';
import { configurationOf, type Terminal } from './terminal.js';
import type { TryOptions } from './try.js';

/**
 * Runs until a signal to end.
 *
 * @throws StoreError, SandboxError or Refusal when it cannot start or go on
 */
export async function tryOut(options: TryOptions, terminal: Terminal): Promise<void> {
  const { trying } = terminal.text.cli;
  const configuration = configurationOf(terminal);
  const { home, port, logLevel } = configuration;
  const logger = await fileLogger(home, logLevel);
  let url = '';
  const connect = async (): Promise<Connection> => {
    const sandbox = await startSandbox({ port: options.port ?? port });
    url = sandbox.url;
    return { token: sandbox.token, api: sandbox.api, close: () => sandbox.close() };
  };
  const end = endSignal(terminal.signals);
  try {
    const { allowances, contact } = configuration;
    const bot = await startBotProcess({
      ...{ store: configuration, allowances, contact, logger },
      text: terminal.text.cli,
      connect,
    });
    try {
      terminal.out(trying.ready(url));
      terminal.out(trying.coverage(bot.coverages.host.articles.length));
      terminal.out(trying.log(logFile(home)));
      terminal.out(trying.end);
      const fatal = await Promise.race([end.arrived, bot.fatal]);
      if (fatal !== undefined) throw fatal;
    } finally {
      await bot.stop();
    }
  } finally {
    end.cancel();
  }
  terminal.out(trying.ended);
}
