import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { hostServer, openStore, storeExists, storeFile } from '../../src/store/index.js';
import { temporaryFolder, unwritableFolder } from '../temporary-folder.js';
import { numberedArticle } from './articles.js';

describe('the SQLite file of a home folder', () => {
  it('is created with the folders it needs, and looking for it creates none', async () => {
    const home = join(temporaryFolder(), 'a', 'b');
    expect(storeExists({ home })).toBe(false);
    expect(existsSync(home)).toBe(false);
    await (await openStore({ home })).close();
    expect(storeExists({ home })).toBe(true);
  });

  it('is written ahead to a log', async () => {
    const home = temporaryFolder();
    const store = await openStore({ home });
    await store.server(hostServer).articles.add([numberedArticle(1)]);
    expect(readdirSync(home)).toContain('on-record.sqlite-wal');
    await store.close();
  });

  it('is left as it was when a migration fails half-way', async () => {
    const home = temporaryFolder();
    const file = new Database(storeFile(home));
    // In the way of the second table of the first migration.
    file.exec('create table paragraphs (something text)');
    await expect(openStore({ home })).rejects.toThrow('paragraphs');
    const tables = file.prepare(`select name from sqlite_master where name = 'articles'`).all();
    expect(tables).toEqual([]);
    file.close();
  });

  it('is refused when a newer version has written it', async () => {
    const home = temporaryFolder();
    await (await openStore({ home })).close();
    const file = new Database(storeFile(home));
    file.exec(`insert into kysely_migration values ('999-later', '2030-01-01')`);
    file.close();
    await expect(openStore({ home })).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
  });

  it('is not opened where the folder cannot be one or cannot be written', async ({ skip }) => {
    const home = temporaryFolder();
    await (await openStore({ home })).close();
    for (const taken of [storeFile(home), join(storeFile(home), 'below')]) {
      await expect(openStore({ home: taken })).rejects.toMatchObject({ name: 'StoreError', code: 'not-a-folder' });
    }
    const unwritable = unwritableFolder();
    if (unwritable === null) return skip('this system has no folder that cannot be written');
    const below = openStore({ home: join(unwritable, 'home') });
    await expect(below).rejects.toMatchObject({ name: 'StoreError', code: 'not-writable' });
  });
});
