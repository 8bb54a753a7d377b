import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { builtInArticles, savedForServer } from '../../src/library/index.js';
import { ReaderServers } from '../../src/discord/index.js';
import { Coverages } from '../../src/runtime/coverages.js';
import { readerChoices } from '../../src/runtime/reader-choices.js';
import { hostServer, type Store } from '../../src/store/index.js';
import { numberedArticle } from '../store/articles.js';
import { kinds } from '../store/fixture.js';
import { temporaryFolder } from '../temporary-folder.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];
const reader = '200000000000000001';
const builtIn = (await builtInArticles()).length;
const logger = pino({ level: 'silent' });

async function opened(store: Store, home: string, room?: number): Promise<Coverages> {
  const coverages = await Coverages.open(store, room === undefined ? { home, logger } : { home, logger, room });
  onTestFinished(() => coverages.close());
  return coverages;
}

const ids = (articles: readonly Article[]): string[] =>
  articles.map(({ id }) => id).filter((id) => id.startsWith('notice'));
const numbered = (...numbers: number[]): Article[] => numbers.map(numberedArticle);
const idsOf = (...numbers: number[]): string[] => ids(numbered(...numbers));

describe.each(kinds)('the coverage of each server, on $name', ({ create }) => {
  it('is the built-in one and the host’s until the server has its own, which no other server is asked', async () => {
    const store = await (await create()).open();
    const coverages = await opened(store, temporaryFolder());
    expect((await coverages.ofServer(harbour)).articles).toHaveLength(builtIn);
    await store.server(hostServer).articles.add(numbered(1));
    await store.server(harbour).articles.add(numbered(2, 3));
    expect(ids((await coverages.ofServer(harbour)).articles)).toEqual(idsOf(1, 2, 3));
    expect(ids((await coverages.ofServer(island)).articles)).toEqual(idsOf(1));
    await store.server(harbour).settings.change({ builtIn: false });
    expect((await coverages.ofServer(harbour)).articles).toEqual(numbered(2, 3));
    await store.close();
  });

  it('is what its collections in use hold, and those shared with it as long as the code holds', async () => {
    const store = await (await create()).open();
    const coverages = await opened(store, temporaryFolder());
    const [own, other] = [store.server(harbour), store.server(island)];
    const spring = await own.collections.create('Spring');
    await own.articles.add(numbered(1));
    await own.articles.add(numbered(2), { collection: spring });
    const { code } = await own.sharing.share(spring);
    await other.sharing.use(code);
    expect(ids((await coverages.ofServer(island)).articles)).toEqual(idsOf(2));

    await own.articles.add(numbered(3), { collection: spring });
    expect(ids((await coverages.ofServer(island)).articles)).toEqual(idsOf(2, 3));
    await own.collections.use(spring, false);
    expect(ids((await coverages.ofServer(harbour)).articles)).toEqual(idsOf(1));
    await own.sharing.withdraw(code);
    expect(ids((await coverages.ofServer(island)).articles)).toEqual([]);
    await store.close();
  });

  it('is asked in direct messages where the server allows it, and where others read along only when it was chosen', async () => {
    const store = await (await create()).open();
    const coverages = await opened(store, temporaryFolder());
    const choices = readerChoices(store);
    const everyMember = { isMember: () => Promise.resolve(true), isKnown: () => false };
    const readerServers = new ReaderServers(choices, everyMember);
    const inDirectMessage = async (direct = true): Promise<string[]> =>
      ids((await coverages.libraryFor({ servers: await readerServers.askedIn({ reader, direct }) })).articles);
    await store.server(harbour).articles.add(numbered(1));
    await store.server(island).articles.add(numbered(2));
    await store.server(harbour).settings.change({ directMessages: true });
    expect([await inDirectMessage(), await inDirectMessage(false)]).toEqual([idsOf(1), []]);
    await choices.choose(reader, [harbour, island]);
    expect([await inDirectMessage(), await inDirectMessage(false)]).toEqual([idsOf(1), idsOf(1)]);
    await store.server(island).settings.change({ directMessages: true });
    expect(await inDirectMessage()).toEqual(idsOf(1, 2));
    await choices.choose(reader, [island]);
    expect([await inDirectMessage(), await inDirectMessage(false)]).toEqual([idsOf(2), idsOf(2)]);
    // A choice of no server is a choice.
    await choices.choose(reader, []);
    expect(await inDirectMessage()).toEqual([]);
    await choices.choose(reader, null);
    expect([await inDirectMessage(), await inDirectMessage(false)]).toEqual([idsOf(1, 2), []]);
    await store.server(harbour).settings.change({ directMessages: false });
    expect(await inDirectMessage()).toEqual(idsOf(2));
    await store.close();
  });

  it('gives way when others need the room, is saved for the next time, and forgotten with its server', async () => {
    const home = temporaryFolder();
    const store = await (await create()).open();
    // Room for one of the two.
    const coverages = await opened(store, home, 12_000);
    await store.server(harbour).articles.add(numbered(1, 2, 3, 4, 5, 6, 7));
    await store.server(island).articles.add(numbered(11, 12, 13, 14, 15, 16, 17));
    const first = await coverages.ofServer(harbour);
    expect(await coverages.ofServer(harbour)).toBe(first);
    await coverages.ofServer(island);
    const again = await coverages.ofServer(harbour);
    expect(again).not.toBe(first);
    expect(again.articles).toEqual(first.articles);
    expect(again.index.search('ferry notice 3')).toEqual(first.index.search('ferry notice 3'));
    // One article is one object, whichever library holds it.
    expect(again.articles[0]).toBe(first.articles[0]);

    expect(existsSync(savedForServer(home, harbour).file)).toBe(true);
    await store.server(harbour).forgetting.everything();
    expect((await coverages.ofServer(harbour)).articles).toHaveLength(builtIn);
    await expect.poll(() => existsSync(savedForServer(home, harbour).file)).toBe(false);
    await store.close();
  });

  it('takes up what another process writes', async () => {
    const database = await create();
    const [ofBot, ofCommandLine] = [await database.open(), await database.open()];
    const coverages = await opened(ofBot, temporaryFolder());
    await ofCommandLine.server(hostServer).articles.add(numbered(1));
    await ofCommandLine.server(harbour).articles.add(numbered(2));
    await expect.poll(async () => ids((await coverages.ofServer(harbour)).articles)).toEqual(idsOf(1, 2));
    expect(ids(coverages.host.articles)).toEqual(idsOf(1));
    await Promise.all([ofBot.close(), ofCommandLine.close()]);
  });
});
