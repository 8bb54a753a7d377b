/** The `on-record` program: its commands, and what becomes of whatever they throw. */
import { Command, CommanderError } from 'commander';
import { sentencesFor } from '../runtime/failure.js';
import { registerAsk } from './ask.js';
import { registerBackup, registerRestore } from './backup.js';
import { registerDoctor } from './doctor.js';
import { registerExport } from './export.js';
import { registerImport } from './import.js';
import { registerMigrate } from './migrate.js';
import { registerRead } from './read.js';
import { registerRemove } from './remove.js';
import { registerSources } from './sources.js';
import type { Terminal } from './terminal.js';
import { registerTry } from './try.js';
import { unknownFailure } from './unknown-failure.js';
import { packageVersion } from '../version.js';

/** In the order of the help. */
const commands = [
  registerAsk,
  registerSources,
  registerRead,
  registerImport,
  registerExport,
  registerRemove,
  registerBackup,
  registerRestore,
  registerMigrate,
  registerTry,
  registerDoctor,
];

/**
 * Runs a command line.
 *
 * @param args - as typed, without the program's name
 * @returns the exit code: 0 when the command did what it was asked, 1 otherwise
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await program(terminal).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has written its own sentence, or the help.
    if (error instanceof CommanderError) return error.exitCode;
    const sentences = sentencesFor(error, terminal.text.cli) ?? [await unknownFailure(error, terminal)];
    for (const sentence of sentences) terminal.notice(sentence);
    return 1;
  }
}

function program(terminal: Terminal): Command {
  const { help } = terminal.text.cli;
  const command = new Command('on-record')
    .description(help.program)
    .version(packageVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', help.programAfter)
    .showHelpAfterError(help.hint)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.notice(text.replace(/\n$/, '')),
    });
  for (const register of commands) register(command, terminal);
  return command;
}
