import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostServer, openStoreFile, type Store } from '../../src/store/index.js';
import { temporaryFolder } from '../temporary-folder.js';
import { numberedArticle } from './articles.js';
import { kinds, postgres, sqlite } from './fixture.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];
const member = '200000000000000001';

async function fill(store: Store): Promise<void> {
  for (const id of [hostServer, harbour, island]) {
    const { articles, collections, readers, reports, settings, sharing } = store.server(id, member);
    await articles.add([1, 2, 3].map(numberedArticle));
    await articles.remove([numberedArticle(2).id]);
    const spring = await collections.create('Spring');
    await collections.addTo(spring, [numberedArticle(1).id]);
    await settings.change({ language: 'fr' });
    await sharing.share(spring);
    await readers.choose(member);
    await reports.add({ reporter: member, kind: 'missing', citation: null, question: 'Où est le “bac” ?', note: null });
  }
}

/** All that can be read of a store. */
async function everything(store: Store): Promise<unknown> {
  const servers = await Promise.all(
    [hostServer, harbour, island].map(async (id) => {
      const { articles, changes, collections, reports, settings, sharing } = store.server(id);
      return {
        coverage: await articles.coverage(),
        lists: [await articles.list(), await articles.list({ removed: true })],
        changes: await changes.list({ limit: 100 }),
        collections: await collections.list(),
        reports: await reports.list(),
        settings: await settings.get(),
        codes: await sharing.codes(),
      };
    }),
  );
  return { servers, versions: [...(await store.versions())].sort(), choices: await store.choicesOf(member) };
}

describe.each(kinds)('a store in $name', ({ create }) => {
  it('is backed up into a file while it is used, and restored from it', async () => {
    const store = await (await create()).open();
    await fill(store);
    const file = await openStoreFile(join(temporaryFolder(), 'backup.sqlite'));
    expect(await store.copyTo(file)).toEqual({ servers: 3, articles: 9 });
    const before = await everything(store);
    expect(await everything(file)).toEqual(before);
    await store.server(harbour).forgetting.everything();
    await store.server(island).articles.add([numberedArticle(7)]);
    await expect(file.copyTo(store)).rejects.toMatchObject({ name: 'StoreError', code: 'not-empty' });
    await file.copyTo(store, { replace: true });
    expect(await everything(store)).toEqual(before);
    await Promise.all([store.close(), file.close()]);
  });
});

describe('moving', () => {
  it('from SQLite to PostgreSQL and back loses and changes nothing', async () => {
    const [first, database, last] = [
      await (await sqlite.create()).open(),
      await (await postgres.create()).open(),
      await (await sqlite.create()).open(),
    ];
    await fill(first);
    await first.copyTo(database);
    await database.copyTo(last);
    expect(await everything(database)).toEqual(await everything(first));
    expect(await everything(last)).toEqual(await everything(first));
    await Promise.all([first.close(), database.close(), last.close()]);
  });
});
