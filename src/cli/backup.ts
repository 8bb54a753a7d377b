/** `on-record backup` and `on-record restore`: the whole store in one file, whatever kind of database it is in. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../runtime/failure.js';
import { openStore, openStoreFile, storeError, storeExists, StoreError } from '../store/index.js';
import { configurationOf, type Terminal } from './terminal.js';

interface BackupOptions {
  overwrite?: true;
}

interface RestoreOptions {
  replace?: boolean;
}

/** Adds the command to the program. */
export function registerBackup(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('backup')
    .description(help.backup.description)
    .argument('<file>', help.backup.file)
    .option('--overwrite', help.backup.overwrite)
    .addHelpText('after', help.backup.after)
    .action((file: string, options: BackupOptions) => backup(file, options, terminal));
}

/** Adds the command to the program. */
export function registerRestore(program: Command, terminal: Terminal): void {
  const { help } = terminal.text.cli;
  program
    .command('restore')
    .description(help.restore.description)
    .argument('<file>', help.restore.file)
    .option('--replace', help.restore.replace)
    .addHelpText('after', help.restore.after)
    .action((file: string, options: RestoreOptions) => restore(file, options, terminal));
}

async function backup(file: string, { overwrite }: BackupOptions, terminal: Terminal): Promise<void> {
  const { backups } = terminal.text.cli;
  const place = configurationOf(terminal);
  if (!storeExists(place)) throw new Refusal([backups.nothing]);
  const path = resolve(terminal.folder, file);
  if (overwrite !== true && (await isThere(path))) throw new Refusal([backups.fileExists(file)]);
  // Written beside and then put in place: a backup is whole or not there.
  const beside = `${path}.${randomUUID().slice(0, 8)}`;
  const store = await openStore(place);
  try {
    const target = await openStoreFile(beside);
    const copied = await store.copyTo(target).finally(() => target.close());
    await rename(beside, path);
    terminal.out(backups.written(file, copied.servers, copied.articles));
  } catch (error) {
    throw storeError(error, path);
  } finally {
    await store.close();
    for (const end of ['', '-wal', '-shm']) await rm(`${beside}${end}`, { force: true });
  }
}

async function restore(file: string, { replace = false }: RestoreOptions, terminal: Terminal): Promise<void> {
  const { backups } = terminal.text.cli;
  const place = configurationOf(terminal);
  const path = resolve(terminal.folder, file);
  if (!(await isThere(path))) throw new Refusal([backups.fileMissing(file)]);
  // A backup of an earlier version is brought up to date in a copy: the file itself stays as it is.
  const folder = await mkdtemp(join(tmpdir(), 'on-record-restore-'));
  try {
    const copy = join(folder, 'backup.sqlite');
    await copyFile(path, copy);
    const source = await openStoreFile(copy).catch((error: unknown) => {
      throw error instanceof StoreError ? new StoreError(error.code, path, { cause: error }) : error;
    });
    try {
      await source.check();
      const store = await openStore(place);
      const copied = await source.copyTo(store, { replace }).finally(() => store.close());
      terminal.out(backups.restored(file, copied.servers, copied.articles));
    } finally {
      await source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
