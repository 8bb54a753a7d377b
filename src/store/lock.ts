/** One bot to a home folder: two would answer every message twice. */
import { join } from 'node:path';
import Database from 'libsql';
import { StoreError, storeError } from './errors.js';
import { makeFolder } from './store.js';

/** A held lock. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a home folder for as long as this process lives. The lock is SQLite's own on a file of its own, which the
 * operating system drops with the process, so a killed bot leaves nothing behind that would stop the next one.
 *
 * @param home - the folder (`ON_RECORD_HOME`)
 * @throws StoreError `locked` when another bot holds it, `not-writable` and the like when the folder cannot be used
 */
export async function lockHome(home: string): Promise<Lock> {
  await makeFolder(home);
  const path = join(home, 'bot.lock');
  let file: Database.Database | undefined;
  try {
    file = new Database(path);
    file.pragma('busy_timeout = 0');
    file.exec('begin exclusive');
  } catch (error) {
    file?.close();
    const named = storeError(error, path);
    throw named instanceof StoreError && named.code === 'busy'
      ? new StoreError('locked', home, { cause: error })
      : named;
  }
  const held = file;
  return {
    release: () => {
      // libsql keeps a closed file open until its statements are collected: only the end of the transaction frees the lock now.
      held.exec('rollback');
      held.close();
    },
  };
}
