/** `on-record migrate`: the store from the home folder's file into PostgreSQL, or back. */
import { Argument, type Command } from 'commander';
import { Refusal } from '../runtime/failure.js';
import { openStore, storeExists } from '../store/index.js';
import { configurationOf, type Terminal } from './terminal.js';

type Target = 'postgres' | 'sqlite';

interface MigrateOptions {
  replace?: boolean;
}

/** Adds the command to the program. */
export function registerMigrate(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('migrate')
    .description(help.migrate.description)
    .addArgument(new Argument('<to>', help.migrate.to).choices(['postgres', 'sqlite']))
    .option('--replace', help.restore.replace)
    .addHelpText('after', help.migrate.after)
    .action((to: Target, options: MigrateOptions) => migrate(to, options, terminal));
}

async function migrate(to: Target, { replace = false }: MigrateOptions, terminal: Terminal): Promise<void> {
  const { backups } = terminal.text.cli;
  const { home, databaseUrl } = configurationOf(terminal);
  if (databaseUrl === null) throw new Refusal([backups.noDatabaseUrl]);
  const [file, database] = [{ home }, { home, databaseUrl }];
  if (to === 'postgres' && !storeExists(file)) throw new Refusal([backups.nothing]);
  const source = await openStore(to === 'postgres' ? file : database);
  try {
    const target = await openStore(to === 'postgres' ? database : file);
    const copied = await source.copyTo(target, { replace }).finally(() => target.close());
    terminal.out(backups.migrated(to, copied.servers, copied.articles));
  } finally {
    await source.close();
  }
}
