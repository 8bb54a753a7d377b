/** `on-record import`: files become articles of the store, all of them or none. */
import type { Command } from 'commander';
import type { FactFlags } from './given-facts.js';
import type { Terminal } from './terminal.js';

/** Adds the command to the program. */
export function registerImport(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('import')
    .description(help.import.description)
    .argument('<files...>', help.import.files)
    .option('--outlet <name>', help.import.outlet)
    .option('--published <day>', help.import.published)
    .option('--url <address>', help.import.url)
    .option('--language <code>', help.import.language)
    .option('--headline <text>', help.import.headline)
    .option('--byline <name>', help.import.byline)
    .addHelpText('after', help.import.after)
    .action(async (files: string[], flags: FactFlags) => {
      // Loaded only when it is asked for: reading pages takes longer to load than most commands to run.
      const { importFiles } = await import('./import-files.js');
      await importFiles(files, flags, terminal);
    });
}
