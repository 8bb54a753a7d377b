/** The `on-record` program: its commands, and what becomes of whatever they throw. */
import { appendFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { newReference, sentencesFor } from '../runtime/failure.js';
import { logFile } from '../runtime/logger.js';
import { makeFolders } from '../store/index.js';
import { registerAsk } from './ask.js';
import { registerDoctor } from './doctor.js';
import { registerExport } from './export.js';
import { registerImport } from './import.js';
import { registerRead } from './read.js';
import { registerRemove } from './remove.js';
import { registerSources } from './sources.js';
import { configurationOf, type Terminal } from './terminal.js';
import { registerTry } from './try.js';
import { packageVersion } from './version.js';

/** In the order of the help. */
const commands = [
  registerAsk,
  registerSources,
  registerRead,
  registerImport,
  registerExport,
  registerRemove,
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

/** Keeps a defect of ours in the log under a reference, and makes the sentence that gives the reference. */
async function unknownFailure(error: unknown, terminal: Terminal): Promise<string> {
  const { failure } = terminal.text.cli;
  const reference = newReference();
  const shown = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    const { home } = configurationOf(terminal);
    await makeFolders(home);
    const entry = { time: new Date().toISOString(), level: 'error', reference, error: shown };
    appendFileSync(logFile(home), `${JSON.stringify(entry)}\n`);
    return failure.unknown(reference, logFile(home));
  } catch {
    // A log that cannot be written must not hide the first failure.
    return failure.unknown(reference, null);
  }
}
