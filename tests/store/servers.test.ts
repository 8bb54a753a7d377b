import { describe, expect, it } from 'vitest';
import { defaultSettings, hostServer, mainCollection, type ServerSettings } from '../../src/store/index.js';
import { numberedArticle } from './articles.js';
import { kinds, TestClock } from './fixture.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];
const [moderator, member] = ['200000000000000001', '200000000000000002'];

describe.each(kinds)('servers in $name', ({ create }) => {
  it('cannot be reached by an id that is none', async () => {
    const store = await (await create()).open();
    for (const id of ['', 'host ', '1', `${harbour}' or '1'='1`]) expect(() => store.server(id)).toThrow(RangeError);
    await store.close();
  });

  it('have articles of the same id without touching one another’s', async () => {
    const store = await (await create()).open();
    const [one, other] = [store.server(harbour).articles, store.server(island).articles];
    const article = numberedArticle(1);
    await one.add([article]);
    expect(await other.find(article.id)).toBeUndefined();
    expect(await other.remove([article.id])).toEqual([]);
    await expect(other.edit(article.id, { outlet: 'Island News' })).rejects.toMatchObject({ code: 'no-such-article' });
    await other.add([{ ...article, outlet: 'Island News' }]);
    await other.remove([article.id]);
    expect(await one.present()).toEqual([article]);
    expect(await store.server(hostServer).articles.present()).toEqual([]);
    await store.close();
  });

  it('keep their settings, with defaults where nothing was set', async () => {
    const store = await (await create()).open();
    const { settings, changes } = store.server(harbour, moderator);
    expect(await settings.get()).toEqual(defaultSettings);
    const changed = await settings.change({ builtIn: false, channels: [island] });
    expect(changed).toEqual({ ...defaultSettings, builtIn: false, channels: [island] });
    await settings.change({ channels: [island] });
    expect(await settings.get()).toEqual(changed);
    await expect(settings.change({ language: 'xx' } as unknown as ServerSettings)).rejects.toThrow();
    expect(await settings.get()).toEqual(changed);
    expect((await changes.list()).map(({ action, target, actor }) => [action, target, actor])).toEqual([
      ['settings-changed', 'channels', moderator],
      ['settings-changed', 'builtIn', moderator],
    ]);
    expect(await store.server(island).settings.get()).toEqual(defaultSettings);
    await store.close();
  });

  it('have collections with names of their own', async () => {
    const store = await (await create()).open();
    const { collections, articles } = store.server(harbour);
    await articles.add([numberedArticle(1)]);
    const spring = await collections.create('Spring');
    await articles.add([numberedArticle(1), numberedArticle(2)], { collection: spring });
    await expect(collections.create('SPRING')).rejects.toMatchObject({ code: 'name-taken', path: 'SPRING' });
    await store.server(island).collections.create('Spring');
    const shown = async (): Promise<unknown[]> =>
      (await collections.list()).map(({ name, inUse, articles: count }) => [name, inUse, count]);
    expect(await shown()).toEqual([
      ['', true, 1],
      ['Spring', true, 2],
    ]);
    await collections.rename(mainCollection, 'Everything');
    await collections.use(spring, false);
    expect(await shown()).toEqual([
      ['Everything', true, 1],
      ['Spring', false, 2],
    ]);
    // Only what was in no other collection goes with it.
    expect(await collections.delete(spring)).toEqual([numberedArticle(2).id]);
    expect(await articles.present()).toEqual([numberedArticle(1)]);
    expect(await articles.restore([numberedArticle(2).id])).toEqual([numberedArticle(2).id]);
    expect((await collections.list())[0]).toMatchObject({ name: 'Everything', articles: 2 });
    await expect(collections.rename(spring, 'Gone')).rejects.toMatchObject({ code: 'no-such-collection' });
    await store.close();
  });

  it('share a collection by a code until it is withdrawn', async () => {
    const store = await (await create()).open();
    const [own, other] = [store.server(harbour), store.server(island, moderator)];
    await own.articles.add([numberedArticle(1)]);
    const { code } = await own.sharing.share(mainCollection);
    expect((await store.shared(code))?.coverage.articles).toEqual([numberedArticle(1)]);
    expect(await store.shared(`${code}x`)).toBeUndefined();
    await expect(own.sharing.use(code)).rejects.toMatchObject({ code: 'own-code' });
    expect([await other.sharing.use(code), await other.sharing.use(code)]).toEqual([true, false]);
    expect(await other.sharing.used()).toMatchObject([{ code, addedBy: moderator }]);
    // The other server reads the collection and cannot do anything to the code.
    expect(await other.sharing.codes()).toEqual([]);
    expect(await other.sharing.withdraw(code)).toBe(false);
    expect(await own.sharing.withdraw(code)).toBe(true);
    expect(await store.shared(code)).toBeUndefined();
    expect([await other.sharing.leave(code), await other.sharing.leave(code)]).toEqual([true, false]);
    await store.close();
  });

  it('keep reports until they are dealt with', async () => {
    const store = await (await create()).open();
    const { reports } = store.server(harbour, moderator);
    const report = {
      reporter: member,
      kind: 'wrong-speaker',
      citation: 'notice0001-1',
      question: 'Who?',
      note: null,
    } as const;
    const id = await reports.add(report);
    expect(await reports.find(id)).toMatchObject({ id, ...report, closed: null });
    expect(await store.server(island).reports.find(id)).toBeUndefined();
    expect(await store.server(island).reports.close(id)).toBe(false);
    expect([await reports.close(id), await reports.close(id)]).toEqual([true, false]);
    expect(await reports.list()).toEqual([]);
    expect(await reports.list({ closed: true })).toMatchObject([{ id, closedBy: moderator }]);
    await store.close();
  });

  it('are recorded change by change, paged and filtered, as long as they want', async () => {
    const clock = new TestClock();
    const store = await (await create()).open(clock.now);
    const server = store.server(harbour, moderator);
    for (const number of [1, 2, 3]) {
      await server.articles.add([numberedArticle(number)]);
      clock.advance(1_000);
    }
    await store.server(harbour, member).articles.remove([numberedArticle(2).id]);
    const numbers = async (...filter: Parameters<typeof server.changes.list>): Promise<number[]> =>
      (await server.changes.list(...filter)).map(({ number }) => number);
    expect(await numbers()).toEqual([4, 3, 2, 1]);
    expect(await numbers({ limit: 2, before: 4 })).toEqual([3, 2]);
    expect(await numbers({ actor: member })).toEqual([4]);
    expect(await numbers({ actions: ['article-added'], target: numberedArticle(2).id })).toEqual([2]);
    expect(await server.changes.drop('2030-01-01T00:00:00.000Z')).toBe(1);
    await server.articles.add([numberedArticle(4)]);
    expect(await numbers()).toEqual([5, 4, 3, 2]);
    await store.close();
  });

  it('are forgotten whole when it is due, and no other with them', async () => {
    const clock = new TestClock();
    const store = await (await create()).open(clock.now);
    const [own, other] = [store.server(harbour), store.server(island)];
    for (const server of [own, other]) {
      await server.articles.add([numberedArticle(1), numberedArticle(2)]);
      await server.settings.change({ directMessages: true });
      await server.readers.choose(member);
      await server.sharing.share(mainCollection);
    }
    const due = '2030-01-08T00:00:00.000Z';
    await own.forgetting.schedule(due);
    expect(await store.serversToDelete('2030-01-07T00:00:00.000Z')).toEqual([]);
    expect(await store.serversToDelete(due)).toEqual([harbour]);
    expect([await own.forgetting.cancel(), await own.forgetting.cancel()]).toEqual([true, false]);
    expect(await own.forgetting.due()).toBeNull();

    expect(await store.choicesOf(member)).toEqual([harbour, island]);
    const before = (await store.versions()).get(island);
    expect(await own.forgetting.everything()).toMatchObject({ articles: 2, collections: 1, readerChoices: 1 });
    expect((await store.versions()).has(harbour)).toBe(false);
    expect((await store.versions()).get(island)).toBe(before);
    expect(await own.articles.present()).toEqual([]);
    expect(await own.changes.list()).toEqual([]);
    expect(await own.settings.get()).toEqual(defaultSettings);
    expect(await store.choicesOf(member)).toEqual([island]);
    expect(await other.articles.present()).toHaveLength(2);
    // A server that comes back is not taken for the one that was there.
    const versions = await store.versions();
    await own.articles.add([numberedArticle(1)]);
    expect((await store.versions()).get(harbour)).not.toBe(versions.get(harbour));
    await store.close();
  });

  it('forget a member: what was done stays in the record, and who did it does not', async () => {
    const store = await (await create()).open();
    const byMember = store.server(harbour, member);
    await byMember.articles.add([numberedArticle(1)]);
    await byMember.readers.choose(member);
    await byMember.reports.add({ reporter: member, kind: 'missing', citation: null, question: 'Why?', note: null });
    const server = store.server(harbour, moderator);
    expect(await server.forgetting.member(member)).toEqual({ changes: 1, reports: 1, readerChoices: 1 });
    expect((await server.changes.list()).map(({ actor, action }) => [actor, action])).toEqual([
      [moderator, 'member-forgotten'],
      ['forgotten', 'article-added'],
    ]);
    expect(await server.articles.present()).toEqual([numberedArticle(1)]);
    await store.close();
  });

  it('are told of as they change, by this process at once and by another soon', async () => {
    const database = await create();
    const [one, other] = [await database.open(), await database.open()];
    const told: string[][] = [];
    const stop = one.watch({
      onChange: (servers) => told.push([...servers]),
      onFailure: (error) => expect(error).toBe(null),
    });
    await one.server(harbour).articles.add([numberedArticle(1)]);
    expect(told).toContainEqual([harbour]);
    await other.server(island).articles.add([numberedArticle(1)]);
    await expect.poll(() => told.flat()).toContain(island);
    await stop();
    await Promise.all([one.close(), other.close()]);
  });
});
