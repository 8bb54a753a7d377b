/** `on-record import`: files become articles of the store, all of them or none; of folders, archives and addresses what can be used. */
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
      const { importMany, isMany } = await import('./import-many.js');
      const many = await Promise.all(files.map((file) => isMany(file, terminal)));
      if (many.includes(true)) return importMany(files, flags, terminal);
      const { importFiles } = await import('./import-files.js');
      return importFiles(files, flags, terminal);
    });
}
