/** The `on-record` command line. */
import { run } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';

// A reader that has seen enough (`on-record sources | head -1`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
