import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type FeedNotice, newFeed } from '../../src/ingest/feeds/index.js';
import { FetchError, type Fetched } from '../../src/ingest/fetch/index.js';
import { draftFromBytes } from '../../src/ingest/index.js';
import { type FeedRunning, runFeeds } from '../../src/runtime/feed-runner.js';
import { mainCollection, ownActors, type Store } from '../../src/store/index.js';
import { sqlite } from '../store/fixture.js';

const [harbour, island] = ['100000000000000001', '100000000000000002'];
const address = 'https://post.example/feed';
const day = 24 * 60 * 60 * 1_000;

const body = [
  'The lighthouse on Vell will be lit again from the first of October, the harbour master said on Monday.',
  '“Nobody will have to guess where the reef is,” said Ada Lund, who keeps the light.',
  'The lamp was taken down for repairs in March and came back from the mainland last week.',
].map((words) => `<p>${words}</p>`);

const page = (title: string): string =>
  `<!doctype html><html lang="en"><body><article><h1>${title}</h1>${body.join('')}</article></body></html>`;

const rss = (...paths: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Vell Post</title>${paths
    .map((path) => `<item><title>The ${path} is back</title><link>https://post.example/${path}</link></item>`)
    .join('')}</channel></rss>`;

/** The bot's feeds, over pages in memory and a clock that the test moves. */
class Rounds {
  now = Date.parse('2030-01-01T00:00:00Z');
  readonly pages = new Map<string, string | FetchError>();
  readonly told: { server: string; kind: FeedNotice['kind'] }[] = [];
  /** Addresses in the order they were asked for. */
  readonly asked: string[] = [];
  hasChannel = true;

  private constructor(readonly store: Store) {}

  static async open(): Promise<Rounds> {
    return new Rounds(await (await sqlite.create()).open());
  }

  /** A followed feed at which a check has failed while nobody could be told; from now on somebody can. */
  static async untold(failure: FetchError): Promise<Rounds> {
    const rounds = await Rounds.open();
    await rounds.follow(harbour);
    rounds.pages.set(address, failure);
    rounds.hasChannel = false;
    await rounds.round();
    expect(rounds.told).toEqual([]);
    rounds.hasChannel = true;
    return rounds;
  }

  async follow(server: string, url = address): Promise<void> {
    const feed = newFeed({ address: url, collection: mainCollection, addedBy: null, given: {}, now: this.now });
    expect(await this.store.server(server, ownActors.feeds).feeds.addFeed(feed)).toBe(true);
  }

  round(changes: Partial<FeedRunning> = {}) {
    return runFeeds({
      store: this.store,
      fetcher: { fetch: (url) => this.#fetch(url) },
      clock: { now: () => this.now, random: () => 0.5 },
      extract: (bytes, { name = '', ...origin }) => Promise.resolve(draftFromBytes(bytes, name, origin)),
      tell: (server, _feed, { kind }) => {
        if (this.hasChannel) this.told.push({ server, kind });
        return Promise.resolve(this.hasChannel);
      },
      logger: pino({ enabled: false }),
      ...changes,
    });
  }

  #fetch(url: string): Promise<Fetched> {
    this.asked.push(url);
    const found = this.pages.get(url) ?? new FetchError('no-such-host', url);
    if (found instanceof FetchError) return Promise.reject(found);
    return Promise.resolve({
      ...{ url, movedTo: null, notModified: false, etag: null, lastModified: null, fetchedAt: this.now },
      ...{ bytes: new TextEncoder().encode(found), contentType: url.endsWith('feed') ? 'text/xml' : 'text/html' },
    });
  }
}

const headlines = async (store: Store, server: string): Promise<string[]> =>
  (await store.server(server).articles.list()).map(({ headline }) => headline).sort();

const gone = new FetchError('status', address, { status: 410 });
const missing = new FetchError('status', address, { status: 404 });

describe('a round of feeds', () => {
  it('brings what is new into the server whose feed it is, and asks again only when the feed is due', async () => {
    const rounds = await Rounds.open();
    await rounds.follow(harbour);
    await rounds.follow(island, 'https://isle.example/feed');
    rounds.pages.set(address, rss('lamp'));
    rounds.pages.set('https://post.example/lamp', page('The lamp is back'));
    rounds.pages.set('https://isle.example/feed', rss());
    expect(await rounds.round()).toEqual({ checked: 2, imported: 1, refused: 0, failed: 0 });
    expect(await headlines(rounds.store, harbour)).toEqual(['The lamp is back']);
    expect(await headlines(rounds.store, island)).toEqual([]);
    expect(await rounds.round()).toMatchObject({ checked: 0 });
    rounds.now += day;
    expect(await rounds.round()).toMatchObject({ checked: 2, imported: 0 });
    expect(rounds.asked.filter((url) => url.endsWith('/lamp'))).toHaveLength(1);
    await rounds.store.close();
  });

  it('keeps what nobody could be told until somebody can, and tells it once', async () => {
    const rounds = await Rounds.untold(missing);
    for (let check = 0; check < 3; check += 1) {
      rounds.now += 2 * day;
      expect(await rounds.round()).toMatchObject({ checked: 1 });
    }
    expect(rounds.told).toEqual([{ server: harbour, kind: 'broken' }]);
    rounds.pages.set(address, rss());
    rounds.now += 2 * day;
    await rounds.round();
    expect(rounds.told.map(({ kind }) => kind)).toEqual(['broken', 'recovered']);
    await rounds.store.close();
  });

  it('tells that a feed is gone even when nobody could be told at first, without asking its site again', async () => {
    const rounds = await Rounds.untold(gone);
    rounds.now += 2 * day;
    expect(await rounds.round()).toMatchObject({ checked: 0 });
    rounds.now += 2 * day;
    await rounds.round();
    expect(rounds.told).toEqual([{ server: harbour, kind: 'gone' }]);
    expect(rounds.asked).toEqual([address]);
    await rounds.store.close();
  });

  it('puts off a feed at which the bot itself fails, and checks the others', async () => {
    const rounds = await Rounds.open();
    await rounds.follow(harbour);
    await rounds.follow(island, 'https://isle.example/feed');
    rounds.pages.set(address, rss('lamp'));
    rounds.pages.set('https://post.example/lamp', page('The lamp is back'));
    rounds.pages.set('https://isle.example/feed', rss());
    const broken = { extract: () => Promise.reject(new TypeError('a defect')) };
    expect(await rounds.round(broken)).toMatchObject({ checked: 1, imported: 0 });
    expect(await rounds.round(broken)).toMatchObject({ checked: 0 });
    rounds.now += day;
    expect(await rounds.round()).toMatchObject({ checked: 2, imported: 1 });
    await rounds.store.close();
  });

  it('leaves a feed paused that a moderator pauses while it is checked', async () => {
    const rounds = await Rounds.open();
    await rounds.follow(harbour);
    const { feeds } = rounds.store.server(harbour);
    rounds.pages.set(address, rss('lamp'));
    rounds.pages.set('https://post.example/lamp', page('The lamp is back'));
    await rounds.round({
      extract: async (bytes, { name = '', ...origin }) => {
        const [feed] = await feeds.feeds();
        await feeds.updateFeed({ ...feed!, health: 'paused' });
        return draftFromBytes(bytes, name, origin);
      },
    });
    expect(await feeds.feeds()).toMatchObject([{ health: 'paused' }]);
    rounds.now += day;
    expect(await rounds.round()).toMatchObject({ checked: 0 });
    await rounds.store.close();
  });

  it('changes nothing of a feed whose check was stopped', async () => {
    const rounds = await Rounds.open();
    await rounds.follow(harbour);
    const { feeds } = rounds.store.server(harbour);
    const before = await feeds.feeds();
    const stopping = new AbortController();
    rounds.pages.set(address, rss('lamp'));
    rounds.pages.set('https://post.example/lamp', page('The lamp is back'));
    const extract = (): Promise<never> => {
      stopping.abort();
      return Promise.reject(new DOMException('stopped', 'AbortError'));
    };
    await rounds.round({ extract, signal: stopping.signal });
    expect(await feeds.feeds()).toEqual(before);
    await rounds.store.close();
  });
});
