/** Why a store cannot be opened or written, as a code that `src/text` words for people. */
export type StoreErrorCode =
  /** The folder or file cannot be created or written. */
  | 'not-writable'
  /** The path of the folder is taken by something that is not a folder. */
  | 'not-a-folder'
  /** The database file is not one, or is damaged. It is left as it is. */
  | 'damaged'
  /** A newer version of On Record has written the store. */
  | 'newer'
  /** Another process held the store for longer than the busy timeout. */
  | 'busy'
  /** The disk is full. */
  | 'full'
  /** An article's text holds characters that a store would change (NUL, lone surrogates). */
  | 'unstorable'
  /** Another bot already runs on this folder. */
  | 'locked';

/** A failure of the store that people can do something about. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  /**
   * @param code - what went wrong
   * @param path - the folder or file it went wrong with
   * @param options - the error underneath, for the log
   */
  constructor(
    readonly code: StoreErrorCode,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${path}`, options);
  }
}

/** SQLite's result codes (https://www.sqlite.org/rescode.html), without the extension after the second underscore. */
const sqliteCodes: Record<string, StoreErrorCode> = {
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_READONLY: 'not-writable',
  SQLITE_CANTOPEN: 'not-writable',
  SQLITE_PERM: 'not-writable',
  SQLITE_IOERR: 'not-writable',
};

/** The file system's codes for a folder that cannot be made or written. */
const fileSystemCodes: Record<string, StoreErrorCode> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'not-writable',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/**
 * Names a failure of the driver or the file system.
 *
 * @param error - what was thrown
 * @param path - the folder or file that was being opened or written
 * @returns a {@link StoreError}; the error itself when it is none that people can do something about
 */
export function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known =
    fileSystemCodes[code] ?? sqliteCodes[code.split('_').slice(0, 2).join('_')] ?? fromMessage(error.message);
  return known === undefined ? error : new StoreError(known, path, { cause: error });
}

/** libsql reports a file it cannot open without a code, only with SQLite's number at the end: 14 is SQLITE_CANTOPEN. */
function fromMessage(message: string): StoreErrorCode | undefined {
  return /Unable to open connection .*: 14\b/s.test(message) ? 'not-writable' : undefined;
}
