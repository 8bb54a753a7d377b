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
  | 'locked'
  /** PostgreSQL wants encryption, has none, or has a certificate that nobody vouches for. `path` is the database, as for the following. */
  | 'database-encryption'
  /** PostgreSQL refused the user or the password. */
  | 'database-login'
  /** There is no PostgreSQL server at the address, or it ended the connection. */
  | 'database-unreachable'
  /** The server has no database of this name. */
  | 'database-missing'
  /** The user may not create or write tables. */
  | 'database-rights'
  /** A store that is to be filled holds something already. */
  | 'not-empty'
  /** There is no such article or collection in the server. `path` is its id. */
  | 'no-such-article'
  | 'no-such-collection'
  /** A collection of the server has this name already. `path` is the name. */
  | 'name-taken'
  /** A server cannot use its own collection by a code. */
  | 'own-code';

/** A failure of the store that people can do something about. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  /**
   * @param code - what went wrong
   * @param path - the folder, file or thing it went wrong with
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

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). An extended code holds its primary one in the low byte. */
const sqliteCodes: Readonly<Record<number, StoreErrorCode>> = {
  3: 'not-writable', // SQLITE_PERM
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'not-writable', // SQLITE_READONLY
  10: 'not-writable', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'not-writable', // SQLITE_CANTOPEN
  26: 'damaged', // SQLITE_NOTADB
};

/** The file system's codes for a folder that cannot be made or written. */
const fileSystemCodes: Readonly<Record<string, StoreErrorCode>> = {
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
  const known = fileSystemCodes[codeOf(error)] ?? sqliteCodes[resultCodeOf(error) & 0xff];
  return known === undefined ? error : new StoreError(known, path, { cause: error });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** SQLite's number for a failure; 0 for any other. */
function resultCodeOf(error: Error): number {
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode;
  // A file that cannot be opened is reported without a code, only with SQLite's number at the end of the message.
  return Number(/Unable to open connection .*: (\d+)/s.exec(error.message)?.[1] ?? 0);
}
