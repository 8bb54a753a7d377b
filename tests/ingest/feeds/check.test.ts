import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/coverage/article.js';
import {
  checkFeed,
  isDue,
  newFeed,
  type FeedChecking,
  type FeedNotice,
  type FeedReport,
  type FeedState,
} from '../../../src/ingest/feeds/index.js';
import { draftFromBytes } from '../../../src/ingest/index.js';
import { LocalWeb, redirects, sends } from '../local-web.js';
import { MemoryFeedStore } from './memory-feed-store.js';

const text = (subject: string): string =>
  [
    `The ${subject} will stay where it is until the autumn, the port authority of the island said on Tuesday morning.`,
    `"Nobody has asked the people who work at the ${subject}," said Tove Halvorsen, head of the dock workers. "That will change now."`,
    `The council meets on Friday to decide what becomes of the ${subject} and of the forty people who look after it.`,
    `Three firms from the mainland have offered to take the ${subject} over, but none of them has named a price so far.`,
    `Visitors paid for most of the repairs to the ${subject} in the last ten years, according to the books of the harbour.`,
    `In winter storms damaged the roof beside the ${subject}, and the money for a new one was never found, Halvorsen said.`,
    `A meeting for everybody who lives near the ${subject} is planned in the school by the end of the coming month.`,
  ]
    .map((words) => `<p>${words}</p>`)
    .join('\n');

const story = (subject: string): string =>
  `<!doctype html><html lang="en"><head><title>Plans for the ${subject}</title></head><body><article><h1>Plans for the ${subject}</h1>${text(subject)}</article></body></html>`;

const rss = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>http://harbour.example/</link>${items.join('')}</channel></rss>`;

const item = (web: LocalWeb, path: string, title = path): string =>
  `<item><title>${title}</title><link>${web.url(`harbour.example/${path}?utm_source=rss`)}</link><pubDate>Mon, 16 Jun 2025 07:30:00 GMT</pubDate></item>`;

/** A newsroom that follows one feed of a web of its own. */
class Newsroom {
  readonly store = new MemoryFeedStore();
  readonly kept: Article[] = [];
  readonly told: FeedNotice[] = [];
  feed: FeedState;
  deaf = false;
  readonly #checking: FeedChecking;

  constructor(readonly web: LocalWeb) {
    const address = web.url('harbour.example/feed');
    this.feed = newFeed({ address, collection: 'main', addedBy: null, given: {}, now: web.clock.now() });
    this.#checking = {
      store: this.store,
      fetcher: web.fetcher({ pause: 0 }),
      clock: web.clock,
      extract: (bytes, { name = '', ...origin }) => Promise.resolve(draftFromBytes(bytes, name, origin)),
      keep: (article) => Promise.resolve(void this.kept.push(article)),
      tell: (_, notice) =>
        this.deaf ? Promise.reject(new Error('no channel')) : Promise.resolve(this.told.push(notice) > 0),
      onUntold: () => undefined,
    };
  }

  /** Lets the time of the next check come, and checks. */
  async check(): Promise<FeedReport> {
    if (this.feed.health === 'new') await this.store.addFeed(this.feed);
    this.web.clock.pass(Math.max(0, this.feed.nextCheck - this.web.clock.now()));
    expect(isDue(this.feed, this.web.clock.now())).toBe(true);
    const report = await checkFeed(this.feed, this.#checking);
    this.feed = (await this.store.feeds())[0]!;
    expect(this.feed).toEqual(report.feed);
    return report;
  }
}

async function newsroom(): Promise<Newsroom> {
  const web = await LocalWeb.start();
  for (const subject of ['crane', 'ferry']) {
    web.routes.set(`/${subject}?utm_source=rss`, sends(story(subject)));
  }
  return new Newsroom(web);
}

describe('a feed', () => {
  it('is read, asked only for changes, and taken in once however it names its items', async () => {
    const room = await newsroom();
    const { web } = room;
    web.routes.set('/feed', sends(rss([item(web, 'crane')]), { etag: '"1"' }));
    expect(await room.check()).toMatchObject({ imported: 1, refused: [], failed: 0 });
    expect(room.kept).toMatchObject([{ headline: 'Plans for the crane', published: '2025-06-16T07:30' }]);
    web.routes.set('/feed', (request, response) => {
      expect(request.headers['if-none-match']).toBe('"1"');
      response.writeHead(304).end();
    });
    expect((await room.check()).imported).toBe(0);
    web.routes.set('/feed', sends(rss([item(web, 'ferry'), item(web, 'crane')]), { etag: '"2"' }));
    expect((await room.check()).imported).toBe(1);
    expect(room.kept.map(({ headline }) => headline)).toEqual(['Plans for the crane', 'Plans for the ferry']);
    expect(room.told).toEqual([]);
    expect(web.pages.filter((page) => page.includes('crane'))).toHaveLength(1);
  });

  it('that breaks is told once, and once when it is back', async () => {
    const room = await newsroom();
    const { web } = room;
    web.routes.set('/feed', sends(rss([item(web, 'crane')])));
    await room.check();
    web.routes.set('/feed', sends('', {}, 503));
    const waits: number[] = [];
    for (let checks = 0; checks < 8; checks += 1) {
      await room.check();
      waits.push(room.feed.nextCheck - web.clock.now());
    }
    expect(room.told).toEqual([{ kind: 'broken', failure: { code: 'status', details: { status: 503 } } }]);
    expect(waits.every((wait, index) => wait >= (waits[index - 1] ?? 0))).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(24 * 60 * 60_000);
    web.routes.set('/feed', sends(rss([item(web, 'ferry')])));
    await room.check();
    expect(room.told.slice(1)).toEqual([{ kind: 'recovered' }]);
    await room.check();
    expect(room.told).toHaveLength(2);
    expect(room.kept).toHaveLength(2);
  });

  it('that fails for a moment is not told', async () => {
    const room = await newsroom();
    room.web.routes.set('/feed', sends('', {}, 502));
    await room.check();
    await room.check();
    room.web.routes.set('/feed', sends(rss([])));
    await room.check();
    expect([room.feed.health, room.told]).toEqual(['ok', []]);
  });

  it('keeps what could not be told for the next check', async () => {
    const room = await newsroom();
    room.deaf = true;
    room.web.routes.set('/feed', sends('<html><p>No feed any more.</p></html>'));
    await room.check();
    expect(room.feed).toMatchObject({ health: 'broken', untold: [{ kind: 'broken' }] });
    room.deaf = false;
    await room.check();
    expect(room.told).toEqual([{ kind: 'broken', failure: { code: 'not-a-feed', details: {} } }]);
    expect(room.feed.untold).toEqual([]);
  });

  it('that moves for good is followed there, and one that is gone is left alone', async () => {
    const room = await newsroom();
    const { web } = room;
    web.routes.set('/feed', redirects('/new', 301));
    web.routes.set('/new', sends(rss([item(web, 'crane')])));
    await room.check();
    const [from, to] = [web.url('harbour.example/feed'), web.url('harbour.example/new')];
    expect(room.feed).toMatchObject({ url: to, addedUrl: from });
    expect(room.told).toEqual([{ kind: 'moved', from, to }]);
    web.routes.set('/new', redirects('/elsewhere', 302));
    web.routes.set('/elsewhere', sends(rss([])));
    await room.check();
    expect(room.feed.url).toBe(to);
    web.routes.set('/new', sends('', {}, 410));
    await room.check();
    expect(room.feed.health).toBe('paused');
    expect(isDue(room.feed, web.clock.now() + 10 ** 12)).toBe(false);
    expect(room.told.slice(1)).toEqual([{ kind: 'gone' }]);
  });

  it('loses no item to one that fails, and tries that one again', async () => {
    const room = await newsroom();
    const { web } = room;
    web.routes.set('/later?utm_source=rss', sends('', {}, 503));
    web.routes.set(
      '/feed',
      sends(rss([item(web, 'missing'), item(web, 'later'), item(web, 'crane')]), { etag: '"1"' }),
    );
    expect(await room.check()).toMatchObject({ imported: 1, refused: [{ code: 'status' }], failed: 1 });
    expect(room.feed.etag).toBeNull();
    web.routes.set('/later?utm_source=rss', sends(story('lighthouse')));
    expect(await room.check()).toMatchObject({ imported: 1, refused: [], failed: 0 });
    expect(room.feed.etag).toBe('"1"');
    expect(room.kept).toHaveLength(2);
  });

  it('with whole texts has no page fetched, and links nowhere but to the web', async () => {
    const room = await newsroom();
    const whole = `<item><title>Whole</title><guid isPermaLink="false">n-1</guid><link>javascript:alert(1)</link><content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${text('pier')}]]></content:encoded></item>`;
    room.web.routes.set('/feed', sends(rss([whole])));
    expect((await room.check()).imported).toBe(1);
    expect(room.kept).toMatchObject([{ headline: 'Whole', outlet: 'Harbour Post', url: null }]);
    expect(room.web.pages).toEqual(['harbour.example/feed']);
  });
});
