/** `on-record try`: the real bot, with its store, against the local stand-in for Discord and its page. */
import { InvalidArgumentError, type Command } from 'commander';
import { portNumber } from '../configuration.js';
import { startBotProcess, type Connection } from '../runtime/bot-process.js';
import { fileLogger, logFile } from '../runtime/logger.js';
import { endSignal } from '../runtime/signals.js';
import { startSandbox } from '../sandbox/index.js';
import { configurationOf, type Terminal } from './terminal.js';

interface TryOptions {
  port?: number;
}

/** Adds the command to the program. */
export function registerTry(program: Command, terminal: Terminal): void {
  const { help, failure } = terminal.text.cli;
  program
    .command('try')
    .description(help.try.description)
    .option('--port <number>', help.try.port, (value) => {
      const port = portNumber(value);
      if (port === undefined) throw new InvalidArgumentError(failure.portFlag);
      return port;
    })
    .addHelpText('after', help.try.after)
    .action((options: TryOptions) => tryOut(options, terminal));
}

async function tryOut(options: TryOptions, terminal: Terminal): Promise<void> {
  const { trying } = terminal.text.cli;
  const { home, port, logLevel } = configurationOf(terminal);
  const logger = await fileLogger(home, logLevel);
  let url = '';
  const connect = async (): Promise<Connection> => {
    const sandbox = await startSandbox({ port: options.port ?? port });
    url = sandbox.url;
    return { token: sandbox.token, api: sandbox.api, close: () => sandbox.close() };
  };
  const end = endSignal(terminal.signals);
  try {
    const bot = await startBotProcess({ home, logger, connect });
    try {
      terminal.out(trying.ready(url));
      terminal.out(trying.coverage(bot.library.current.articles.length));
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
