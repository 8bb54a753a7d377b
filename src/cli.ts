/** The `on-record` command line. */
import { run } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';
import { unknownFailure } from './cli/unknown-failure.js';

const terminal = processTerminal();

// A reader that has seen enough (`on-record sources | head -1`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// A promise nobody waits for leaves the command whole; it goes on, but not as if nothing had happened.
process.on('unhandledRejection', (error) => {
  process.exitCode = 1;
  void unknownFailure(error, terminal).then((sentence) => terminal.notice(sentence));
});

// After an exception nothing is certain.
process.on('uncaughtException', (error) => {
  void unknownFailure(error, terminal)
    .then((sentence) => terminal.notice(sentence))
    .finally(() => process.exit(1));
});

const exitCode = await run(process.argv.slice(2), terminal);
if (exitCode !== 0) process.exitCode = exitCode;
