import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { hostServer, undoTime } from '../../src/store/index.js';
import { anyArticle, numberedArticle } from './articles.js';
import { kinds, TestClock } from './fixture.js';

const byId = <T extends { id: string }>(articles: readonly T[]): T[] =>
  [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
const added = (...ids: string[]): object => ({ added: ids, present: [], updated: [], duplicateOf: [] });

describe.each(kinds)('articles in $name', ({ create }) => {
  it('come back as they were, after the store was closed and opened again', async () => {
    const database = await create();
    const articles = fc.uniqueArray(anyArticle, { selector: ({ id }) => id, maxLength: 5 });
    let server = 100_000_000_000_000_000n;
    await fc.assert(
      fc.asyncProperty(articles, async (any) => {
        server += 1n;
        // Each from an outlet of its own, so that none is taken for a version of another.
        const given = any.map((article, index) => ({ ...article, outlet: `${article.outlet} ${index}` }));
        const store = await database.open();
        await store.server(String(server)).articles.add(given);
        await store.close();
        const reopened = await database.open();
        const found = await reopened.server(String(server)).articles.present();
        await reopened.close();
        expect(found).toEqual(byId(given));
      }),
      { numRuns: 30 },
    );
  });

  it('are left alone when they are there already', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const [first, second] = [numberedArticle(1), numberedArticle(2)];
    expect(await articles.add([first])).toEqual(added(first.id));
    const changed = { ...first, byline: 'Somebody else', paragraphs: [] };
    expect(await articles.add([changed, second])).toEqual({ ...added(second.id), present: [first.id] });
    expect(await articles.present()).toEqual([first, second]);
    await store.close();
  });

  it('are added all or none', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const paragraphs = [1, 1].map((number) => ({ number, text: 'Twice the same number' }));
    await expect(articles.add([numberedArticle(1), { ...numberedArticle(2), paragraphs }])).rejects.toThrow();
    expect(await articles.present()).toEqual([]);
    expect(await articles.add([numberedArticle(1)])).toEqual(added(numberedArticle(1).id));
    await store.close();
  });

  it.each([
    ['NUL in the headline', { headline: 'Ferry\0notice' }],
    ['half a surrogate pair in a paragraph', { paragraphs: [{ number: 1, text: 'Ferry \ud800 notice' }] }],
  ])('are refused when they could not be given back: %s', async (_what, change) => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const adding = articles.add([numberedArticle(1), { ...numberedArticle(2), ...change }]);
    await expect(adding).rejects.toMatchObject({ name: 'StoreError', code: 'unstorable' });
    expect(await articles.present()).toEqual([]);
    await store.close();
  });

  it('may hold text that only looks like an escape', async () => {
    const store = await (await create()).open();
    const article = { ...numberedArticle(1), headline: String.raw`A line with \u0000 and \\ud800 in it` };
    await store.server(hostServer).articles.add([article]);
    expect(await store.server(hostServer).articles.present()).toEqual([article]);
    await store.close();
  });

  it('are removed, can be brought back for a day, and are then gone for good', async () => {
    const clock = new TestClock();
    const store = await (await create()).open(clock.now);
    const { articles } = store.server(hostServer);
    const [first, second] = [numberedArticle(1), numberedArticle(2)];
    await articles.add([first, second]);
    expect(await articles.remove([first.id, first.id, 'nothing2'])).toEqual([first.id]);
    expect(await articles.remove([first.id])).toEqual([]);
    expect(await articles.present()).toEqual([second]);
    expect((await articles.list({ removed: true })).map(({ id }) => id)).toEqual([first.id]);

    clock.advance(undoTime - 1);
    const ago = (): string => new Date(clock.now().getTime() - undoTime).toISOString();
    expect(await articles.purge(ago())).toBe(0);
    expect(await articles.restore([first.id, 'nothing2'])).toEqual([first.id]);
    expect(await articles.present()).toEqual([first, second]);

    await articles.remove([first.id]);
    clock.advance(undoTime);
    // Though it is still there until it is purged.
    expect(await articles.restore([first.id])).toEqual([]);
    expect(await articles.purge(ago())).toBe(1);
    expect(await articles.restore([first.id])).toEqual([]);
    expect(await articles.find(first.id)).toBeUndefined();
    expect((await articles.status()).characters).toBe(
      second.paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    );
    await store.close();
  });

  it('are there again when they are added after they were removed', async () => {
    const store = await (await create()).open();
    const { articles } = store.server(hostServer);
    const article = numberedArticle(1);
    await articles.add([article]);
    await articles.remove([article.id]);
    expect(await articles.add([article])).toEqual(added(article.id));
    expect(await articles.present()).toEqual([article]);
    await store.close();
  });

  it('are corrected without losing their id, and the record says what was changed', async () => {
    const store = await (await create()).open();
    const { articles, changes } = store.server(hostServer, '123456789012345678');
    const article = numberedArticle(1);
    await articles.add([article]);
    await articles.edit(article.id, { outlet: 'Harbour Post Weekend', published: article.published });
    const found = await articles.find(article.id);
    expect(found?.article).toEqual({
      ...article,
      outlet: 'Harbour Post Weekend',
      provenance: { outlet: { basis: 'given', from: 'edit' } },
    });
    expect((await changes.list({ limit: 1 }))[0]).toMatchObject({
      number: 2,
      actor: '123456789012345678',
      action: 'article-edited',
      target: article.id,
      detail: { fact: 'outlet', before: 'Harbour Post', after: 'Harbour Post Weekend' },
    });
    await expect(articles.edit('nothing2', { byline: 'N' })).rejects.toMatchObject({ code: 'no-such-article' });
    await store.close();
  });

  it('are listed by collection, outlet and day, the latest first', async () => {
    const store = await (await create()).open();
    const { articles, collections } = store.server(hostServer);
    const dated = (number: number, published: string | null, outlet = 'Harbour Post'): Article => ({
      ...numberedArticle(number),
      published,
      outlet,
    });
    const island = await collections.create('Island');
    await articles.add([dated(1, '2021-05-01T09:00'), dated(2, null), dated(3, '2021-05-02', 'Island News')]);
    await articles.add([dated(4, '2021-05-01')], { collection: island });
    const ids = async (...filter: Parameters<typeof articles.list>): Promise<number[]> =>
      (await articles.list(...filter)).map(({ id }) => Number(id.slice(-4)));
    expect(await ids()).toEqual([3, 1, 4, 2]);
    expect(await ids({ collection: island })).toEqual([4]);
    expect(await ids({ outlet: 'Island News' })).toEqual([3]);
    expect(await ids({ from: '2021-05-01', to: '2021-05-01' })).toEqual([1, 4]);
    expect(await ids({ limit: 2, offset: 1 })).toEqual([1, 4]);
    expect(await articles.status()).toMatchObject({
      articles: 4,
      paragraphs: 12,
      outlets: 2,
      from: '2021-05-01',
      to: '2021-05-02',
    });
    await store.close();
  });
});
