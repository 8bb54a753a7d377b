import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openStore, storeExists, storeFile, StoreError } from '../../src/store/index.js';
import { temporaryFolder, unwritableFolder } from '../temporary-folder.js';
import { anyArticle, numberedArticle } from './articles.js';

/** The code of the StoreError that a promise rejects with. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).code;
}

describe('the store', () => {
  it('gives any articles back as they were, after it was closed and opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 5 }), async (articles) => {
        const home = temporaryFolder();
        const store = await openStore(home);
        await store.addArticles(articles);
        await store.close();
        const reopened = await openStore(home);
        const found = await reopened.articles();
        await reopened.close();
        expect(found).toEqual([...articles].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  });

  it('creates the folders it needs, and looking for a store creates none', async () => {
    const home = join(temporaryFolder(), 'a', 'b');
    expect(storeExists(home)).toBe(false);
    expect(existsSync(home)).toBe(false);
    await (await openStore(home)).close();
    expect(storeExists(home)).toBe(true);
  });

  it('leaves an article alone that is there already', async () => {
    const store = await openStore(temporaryFolder());
    const [first, second] = [numberedArticle(1), numberedArticle(2)];
    expect(await store.addArticles([first])).toEqual({ added: [first.id], present: [] });
    const changed = { ...first, byline: 'Somebody else', paragraphs: [] };
    expect(await store.addArticles([changed, second])).toEqual({ added: [second.id], present: [first.id] });
    expect(await store.articles()).toEqual([first, second]);
    await store.close();
  });

  it('adds all articles or none', async () => {
    const store = await openStore(temporaryFolder());
    const broken = {
      ...numberedArticle(2),
      paragraphs: [1, 1].map((number) => ({ number, text: 'Twice the same number' })),
    };
    await expect(store.addArticles([numberedArticle(1), broken])).rejects.toThrow();
    expect(await store.articles()).toEqual([]);
    expect(await store.addArticles([numberedArticle(1)])).toEqual({ added: [numberedArticle(1).id], present: [] });
    await store.close();
  });

  it('removes articles with their paragraphs', async () => {
    const home = temporaryFolder();
    const store = await openStore(home);
    const [first, second] = [numberedArticle(1), numberedArticle(2)];
    await store.addArticles([first, second]);
    expect(await store.removeArticles([first.id, 'nothing2'])).toEqual([first.id]);
    expect(await store.articles()).toEqual([second]);
    await store.close();
    const file = new Database(storeFile(home));
    const left = file.prepare('select number from paragraphs where article = ?').all(first.id);
    expect(left).toEqual([]);
    file.close();
  });

  it.each([
    ['NUL in the headline', { headline: 'Ferry\0notice' }],
    ['half a surrogate pair in a paragraph', { paragraphs: [{ number: 1, text: 'Ferry \ud800 notice' }] }],
  ])('refuses what it could not give back: %s', async (_what, change) => {
    const store = await openStore(temporaryFolder());
    expect(await codeOf(store.addArticles([numberedArticle(1), { ...numberedArticle(2), ...change }]))).toBe(
      'unstorable',
    );
    expect(await store.articles()).toEqual([]);
    await store.close();
  });

  it('takes text that only looks like an escape', async () => {
    const store = await openStore(temporaryFolder());
    const article = { ...numberedArticle(1), headline: String.raw`A line with \u0000 and \\ud800 in it` };
    await store.addArticles([article]);
    expect(await store.articles()).toEqual([article]);
    await store.close();
  });

  it('has another version after each write, its own or another process’s, and the same after none', async () => {
    const home = temporaryFolder();
    const [bot, commandLine] = [await openStore(home), await openStore(home)];
    const before = await bot.version();
    await bot.articles();
    expect(await bot.version()).toBe(before);
    await commandLine.addArticles([numberedArticle(1)]);
    const afterOther = await bot.version();
    expect(afterOther).not.toBe(before);
    await bot.addArticles([numberedArticle(2)]);
    const afterOwn = await bot.version();
    expect(afterOwn).not.toBe(afterOther);
    await commandLine.removeArticles([numberedArticle(2).id]);
    expect(await bot.version()).not.toBe(afterOwn);
    await Promise.all([bot.close(), commandLine.close()]);
  });

  it('writes ahead to a log', async () => {
    const home = temporaryFolder();
    const store = await openStore(home);
    await store.addArticles([numberedArticle(1)]);
    expect(readdirSync(home)).toContain('on-record.sqlite-wal');
    await store.close();
  });

  it('leaves a store as it was when a migration fails half-way', async () => {
    const home = temporaryFolder();
    const file = new Database(storeFile(home));
    // In the way of the second table of the first migration.
    file.exec('create table paragraphs (something text)');
    await expect(openStore(home)).rejects.toThrow('paragraphs');
    const tables = file.prepare(`select name from sqlite_master where name = 'articles'`).all();
    expect(tables).toEqual([]);
    file.close();
  });

  it('refuses a store that a newer version has written', async () => {
    const home = temporaryFolder();
    await (await openStore(home)).close();
    const file = new Database(storeFile(home));
    file.exec(`insert into kysely_migration values ('999-later', '2030-01-01')`);
    file.close();
    expect(await codeOf(openStore(home))).toBe('newer');
  });

  it('says so when the folder cannot be one or cannot be written', async ({ skip }) => {
    const home = temporaryFolder();
    await (await openStore(home)).close();
    expect(await codeOf(openStore(storeFile(home)))).toBe('not-a-folder');
    expect(await codeOf(openStore(join(storeFile(home), 'below')))).toBe('not-a-folder');
    const unwritable = unwritableFolder();
    if (unwritable === null) return skip('this system has no folder that cannot be written');
    expect(await codeOf(openStore(join(unwritable, 'home')))).toBe('not-writable');
  });
});
