/** `on-record try`: the real bot, with its store, against the local stand-in for Discord and its page. */
import { InvalidArgumentError, type Command } from 'commander';
import { portNumber } from '../configuration.js';
import type { Terminal } from './terminal.js';

export interface TryOptions {
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
    .action(async (options: TryOptions) => {
      // Loaded only when it is asked for: discord.js and the sandbox take longer to load than most commands to run.
      const { tryOut } = await import('./try-out.js');
      await tryOut(options, terminal);
    });
}
