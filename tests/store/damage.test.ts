import {
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, storeFile } from '../../src/store/index.js';
import { startScript } from '../processes.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A store of 50 articles, written by another process: this one would go on reading what it has in memory. */
const written = mkdtempSync(join(tmpdir(), 'on-record-test-'));

beforeAll(async () => {
  const writer = startScript('tests/store/child.ts', ['write-some', written, '0', '50']);
  expect([await writer.ended(), writer.errors]).toEqual([0, '']);
  expect(statSync(storeFile(written)).size).toBeGreaterThan(4096 * 16);
}, 120_000);

afterAll(() => rmSync(written, { recursive: true, force: true }));

/** A copy of that store in a home of its own. */
function homeWithArticles(): string {
  const home = temporaryFolder();
  copyFileSync(storeFile(written), storeFile(home));
  return home;
}

describe('a damaged store', () => {
  it('is recognised when the file is something else, and left as it is', async () => {
    const home = temporaryFolder();
    const before = 'A shopping list. '.repeat(500);
    writeFileSync(storeFile(home), before);
    await expect(openStore({ home })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'damaged',
      path: storeFile(home),
    });
    expect(readFileSync(storeFile(home), 'utf8')).toBe(before);
  });

  it('is recognised when the header is overwritten', async () => {
    const home = homeWithArticles();
    overwrite(storeFile(home), 0, 100);
    const before = readFileSync(storeFile(home));
    await expect(openStore({ home })).rejects.toMatchObject({ code: 'damaged' });
    expect(readFileSync(storeFile(home)).equals(before)).toBe(true);
  });

  it('is recognised when it is cut short', async () => {
    const home = homeWithArticles();
    truncateSync(storeFile(home), 8192);
    const read = async (): Promise<void> => {
      const store = await openStore({ home });
      try {
        await store.check();
      } finally {
        await store.close();
      }
    };
    await expect(read()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is found by a check when a page in the middle is overwritten', async () => {
    const home = homeWithArticles();
    overwrite(storeFile(home), 4096 * 8, 4096 * 4);
    const check = async (): Promise<void> => {
      const store = await openStore({ home });
      try {
        await store.check();
      } finally {
        await store.close();
      }
    };
    await expect(check()).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is not what a check says of a sound one', async () => {
    const store = await openStore({ home: homeWithArticles() });
    await expect(store.check()).resolves.toBeUndefined();
    await store.close();
  });
});

function overwrite(path: string, from: number, bytes: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  closeSync(file);
}
