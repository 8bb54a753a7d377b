import { describe, expect, it } from 'vitest';
import { StoreError, storeError } from '../../src/store/index.js';

describe('storeError', () => {
  const failure = (facts: object, message = 'failed'): Error => Object.assign(new Error(message), facts);

  it.each([
    [{ code: 'SQLITE_NOTADB', rawCode: 26 }, 'damaged'],
    [{ code: 'UNKNOWN_SQLITE_ERROR_1544', rawCode: 1544 }, 'not-writable'], // a read-only folder
    [{ code: 'SQLITE_BUSY_SNAPSHOT', rawCode: 517 }, 'busy'],
    [{ code: 'SQLITE_FULL', rawCode: 13 }, 'full'],
    [{ code: 'SQLITE_IOERR_CORRUPTFS', rawCode: 8458 }, 'not-writable'],
    [{ code: 'EROFS' }, 'not-writable'],
    [{ code: 'ENOTDIR' }, 'not-a-folder'],
    [{ code: 'ENOSPC' }, 'full'],
  ])('names %j', (facts, code) => {
    const cause = failure(facts);
    expect(storeError(cause, '/kept')).toMatchObject({ name: 'StoreError', code, path: '/kept', cause });
  });

  it('names a file that libsql could not open', () => {
    const message = 'ConnectionFailed("Unable to open connection to local database /kept/a.sqlite: 14")';
    expect(storeError(failure({ code: '' }, message), '/kept')).toMatchObject({ code: 'not-writable' });
  });

  it('leaves every other failure as it is', () => {
    for (const other of [
      failure({ code: 'SQLITE_ERROR', rawCode: 1 }),
      failure({}),
      'a text',
      new StoreError('busy', '/'),
    ]) {
      expect(storeError(other, '/kept')).toBe(other);
    }
  });
});
