import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FetchError, type FetchOptions, type Fetcher } from '../../../src/ingest/fetch/index.js';
import { LocalWeb, redirects, sends, type Route } from '../local-web.js';

const page: FetchOptions = { wanted: 'page' };
const article = `<title>Crane</title>${'<p>The crane stands still, the harbour office said on Tuesday.</p>'.repeat(40)}`;

async function refused(fetcher: Fetcher, address: string, options = page): Promise<unknown[]> {
  try {
    return ['fetched', (await fetcher.fetch(address, options)).url];
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return [error.code, error.details];
  }
}

describe('fetching', () => {
  it('says who is asking and takes what is packed', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/gzip', sends(gzipSync(article), { 'content-encoding': 'gzip' }));
    web.routes.set('/br', sends(brotliCompressSync(article), { 'content-encoding': 'br' }));
    web.routes.set('/deflate', sends(deflateSync(article), { 'content-encoding': 'Deflate' }));
    web.routes.set('/plain', sends(article, { etag: '"7"', 'last-modified': 'Mon, 16 Jun 2025 07:00:00 GMT' }));
    const fetcher = web.fetcher();
    for (const path of ['gzip', 'br', 'deflate', 'plain']) {
      const { bytes } = await fetcher.fetch(web.url(`harbour.example/${path}`), page);
      expect(Buffer.from(bytes).toString()).toBe(article);
    }
    expect(await fetcher.fetch(web.url('harbour.example/plain'), page)).toMatchObject({
      url: web.url('harbour.example/plain'),
      movedTo: null,
      notModified: false,
      contentType: 'text/html',
      etag: '"7"',
      lastModified: 'Mon, 16 Jun 2025 07:00:00 GMT',
      fetchedAt: web.clock.now(),
    });
    expect(web.headers[0]?.['user-agent']).toMatch(/^OnRecord\/\d+\.\d+\.\d+ \(.*\+desk@harbour\.example\)$/u);
  });

  it('asks only for what changed', async () => {
    const web = await LocalWeb.start();
    const route: Route = (request, response) =>
      void response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end();
    web.routes.set('/feed', route);
    const options: FetchOptions = { wanted: 'feed', etag: '"7"', lastModified: 'Mon, 16 Jun 2025 07:00:00 GMT' };
    const { notModified } = await web.fetcher().fetch(web.url('harbour.example/feed'), options);
    expect(notModified).toBe(true);
    expect(web.headers.at(-1)?.['if-modified-since']).toBe('Mon, 16 Jun 2025 07:00:00 GMT');
  });

  describe('within limits', () => {
    const limits = { bytes: 50_000, headers: 300, whole: 300, idle: 200 };

    it('gives up what is larger than is read, packed or not', async () => {
      const web = await LocalWeb.start();
      const bomb = Buffer.alloc(20_000_000);
      web.routes.set('/gzip', sends(gzipSync(bomb), { 'content-encoding': 'gzip' }));
      web.routes.set('/br', sends(brotliCompressSync(bomb), { 'content-encoding': 'br' }));
      web.routes.set('/twice', sends(gzipSync(gzipSync(bomb)), { 'content-encoding': 'gzip, gzip' }));
      web.routes.set('/damaged', sends('no gzip at all', { 'content-encoding': 'gzip' }));
      web.routes.set('/cut', sends(gzipSync(article.repeat(3)).subarray(0, 60), { 'content-encoding': 'gzip' }));
      web.routes.set('/announced', sends(Buffer.alloc(60_000, 'a')));
      web.routes.set('/endless', (_, response) => {
        const more = (): void => {
          if (!response.destroyed) response.write('a'.repeat(10_000), more);
        };
        response.writeHead(200);
        more();
      });
      const fetcher = web.fetcher({ limits });
      const codes: Record<string, unknown> = {};
      for (const path of ['gzip', 'br', 'twice', 'damaged', 'cut', 'announced', 'endless']) {
        codes[path] = (await refused(fetcher, web.url(`harbour.example/${path}`)))[0];
      }
      expect(codes).toEqual({
        gzip: 'too-large',
        br: 'too-large',
        twice: 'packed',
        damaged: 'packed',
        cut: 'packed',
        announced: 'too-large',
        endless: 'too-large',
      });
    });

    it('waits neither for headers nor for a body that drips', async () => {
      const web = await LocalWeb.start();
      web.routes.set('/silent', () => undefined);
      web.routes.set('/stalled', (_, response) => void response.writeHead(200).write('a'));
      web.routes.set('/dripping', (_, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      });
      const fetcher = web.fetcher({ limits });
      for (const path of ['silent', 'stalled', 'dripping']) {
        const options: FetchOptions = { wanted: 'page', attempts: 1 };
        expect((await refused(fetcher, web.url(`harbour.example/${path}`), options))[0]).toBe('slow');
      }
    });

    it('stops when nobody wants it any more', async () => {
      const web = await LocalWeb.start();
      const controller = new AbortController();
      web.routes.set('/silent', () => controller.abort());
      const options: FetchOptions = { wanted: 'page', signal: controller.signal };
      expect(await refused(web.fetcher(), web.url('harbour.example/silent'), options)).toEqual(['stopped', {}]);
    });

    it('refuses pictures and films before it reads them', async () => {
      const web = await LocalWeb.start();
      web.routes.set('/film', sends(Buffer.alloc(10), { 'content-type': 'video/mp4' }));
      expect(await refused(web.fetcher(), web.url('harbour.example/film'))).toEqual(['kind', { type: 'video/mp4' }]);
    });
  });

  it('follows five redirects, each asked for by its own rules, and says where a page stands for good', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/a', redirects('/b', 301));
    web.routes.set('/b', redirects(web.url('news.example/c'), 308));
    web.routes.set('/c', redirects('/d', 302));
    web.routes.set('/d', sends(article));
    web.routes.set('/loop', redirects('/loop'));
    web.routes.set('/nowhere', (_, response) => void response.writeHead(302).end());
    web.routes.set('/closed', redirects(web.url('closed.example/d')));
    web.routes.set('closed.example/robots.txt', sends('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' }));
    const fetcher = web.fetcher();
    expect(await fetcher.fetch(web.url('harbour.example/a'), page)).toMatchObject({
      url: web.url('news.example/d'),
      movedTo: web.url('news.example/c'),
    });
    expect(await refused(fetcher, web.url('harbour.example/loop'))).toEqual(['redirects', { limit: 5 }]);
    expect(await refused(fetcher, web.url('harbour.example/nowhere'))).toEqual(['redirects', { limit: 5 }]);
    expect(await refused(fetcher, web.url('harbour.example/closed'))).toEqual(['robots', {}]);
    expect(web.requests).not.toContain('closed.example/d');
  });

  it.each([
    [401, 'sign-in'],
    [402, 'paywall'],
    [403, 'status'],
    [404, 'status'],
    [410, 'status'],
    [451, 'legal'],
  ])('names the answer %d', async (status, code) => {
    const web = await LocalWeb.start();
    web.routes.set('/', sends('no', {}, status));
    expect(await refused(web.fetcher(), web.url('harbour.example/'))).toEqual([code, { status }]);
    expect(web.pages).toHaveLength(1);
  });

  it('tries again, later each time, what may pass', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/down', sends('', {}, 503));
    const fetcher = web.fetcher({ pause: 0 });
    expect(await refused(fetcher, web.url('harbour.example/down'))).toEqual(['status', { status: 503 }]);
    expect(web.pages).toHaveLength(3);
    expect(web.clock.sleeps).toEqual([1_500, 3_000]);
  });

  it('comes back when it is told to, and not before', async () => {
    const web = await LocalWeb.start();
    let asked = 0;
    web.routes.set('/busy', (_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(429, { 'retry-after': '30' }).end();
      else response.end(article);
    });
    web.routes.set('/closed', sends('', { 'retry-after': '7200' }, 503));
    const fetcher = web.fetcher();
    expect((await refused(fetcher, web.url('harbour.example/busy')))[0]).toBe('fetched');
    expect(web.clock.sleeps.reduce((sum, sleep) => sum + sleep, 0)).toBe(30_000);
    // Nobody waits for two hours, and nothing is sent to the host in the meantime.
    expect((await refused(fetcher, web.url('harbour.example/closed')))[0]).toBe('wait');
    const sent = web.requests.length;
    const [code, details] = await refused(fetcher, web.url('harbour.example/busy'));
    expect(code).toBe('wait');
    expect(details).toMatchObject({ seconds: expect.any(Number) as number });
    expect(web.requests).toHaveLength(sent);
  });

  it('has an unknown host named as one, and a guard of its own as another', async () => {
    const web = await LocalWeb.start();
    const resolve = (): Promise<string[]> => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const fetcher = web.fetcher({ guard: { ...web.guard, resolve } });
    expect((await refused(fetcher, web.url('nowhere.example/')))[0]).toBe('no-such-host');
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: OnRecord\nDisallow: /private\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /\n';

  it('is asked for once, and obeyed', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/robots.txt', sends(rules, { 'content-type': 'text/plain' }));
    for (const path of ['/open', '/more', '/private/page']) web.routes.set(path, sends(article));
    const fetcher = web.fetcher();
    expect((await refused(fetcher, web.url('harbour.example/open')))[0]).toBe('fetched');
    expect((await refused(fetcher, web.url('harbour.example/more')))[0]).toBe('fetched');
    expect(await refused(fetcher, web.url('harbour.example/private/page'))).toEqual(['robots', {}]);
    expect(web.requests).toEqual(['harbour.example/robots.txt', 'harbour.example/open', 'harbour.example/more']);
    expect(web.clock.sleeps).toEqual([5_000]);
    web.clock.pass(25 * 60 * 60_000);
    await fetcher.fetch(web.url('harbour.example/open'), page);
    expect(web.requests.filter((request) => request.endsWith('robots.txt'))).toHaveLength(2);
  });

  it('of each host is its own, and one second lies between two pages', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/page', sends(article));
    const fetcher = web.fetcher();
    for (const host of ['harbour.example', 'island.example', 'island.example']) {
      await fetcher.fetch(web.url(`${host}/page`), page);
    }
    expect(web.clock.sleeps).toEqual([1_000]);
  });

  it('that asks for a longer pause than anybody waits is not passed by', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/robots.txt', sends('User-agent: *\nCrawl-delay: 600'));
    web.routes.set('/page', sends(article));
    const fetcher = web.fetcher();
    expect((await refused(fetcher, web.url('harbour.example/page')))[0]).toBe('fetched');
    expect(await refused(fetcher, web.url('harbour.example/page'))).toEqual(['wait', { seconds: 600 }]);
  });

  it('counts as a no while the host fails to answer for it', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/robots.txt', sends('', {}, 500));
    web.routes.set('/page', sends(article));
    const fetcher = web.fetcher();
    expect((await refused(fetcher, web.url('harbour.example/page')))[0]).toBe('robots-unknown');
    web.routes.delete('/robots.txt');
    expect((await refused(fetcher, web.url('harbour.example/page')))[0]).toBe('robots-unknown');
    web.clock.pass(11 * 60_000);
    expect((await refused(fetcher, web.url('harbour.example/page')))[0]).toBe('fetched');
    expect(web.pages).toHaveLength(1);
  });
});

describe('walls', () => {
  const teaser = '<title>Ferry strike</title><p>The crews will not sail on Monday, said the union.</p>';
  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const pages: [string, string, string][] = [
    [
      'states that it is not free',
      `${linked({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: 'False' })}${article}`,
      'paywall',
    ],
    [
      'states so of a part of it',
      `${linked({ '@graph': [{ '@type': 'NewsArticle', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } }] })}${article}`,
      'paywall',
    ],
    ['has a locked tier', `<meta property="article:content_tier" content="locked">${article}`, 'paywall'],
    ['breaks off for subscribers', `${teaser}<div>Subscribe now to continue reading.</div>`, 'paywall'],
    ['breaks off for subscribers in French', `${teaser}<p>Il vous reste 72 % de cet article à lire.</p>`, 'paywall'],
    [
      'asks for consent',
      '<title>Before you continue</title><p>We use cookies.</p><button>Accept all</button>',
      'consent',
    ],
    ['states that it is free', `${linked({ '@type': 'NewsArticle', isAccessibleForFree: true })}${article}`, 'fetched'],
    [
      'lists another article that is not free',
      `${linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', isAccessibleForFree: false }] })}${article}`,
      'fetched',
    ],
    [
      'is metered and shown',
      `<meta name="article:content_tier" content="metered">${linked({ '@type': 'NewsArticle', isAccessibleForFree: false })}${article}`,
      'fetched',
    ],
    ['only advertises', `${article}<p>Subscribe to continue reading our other stories.</p>`, 'fetched'],
    [
      'is about cookies',
      `<title>Cookie settings draw fines</title>${article}<p>Accept all, said the button.</p>`,
      'fetched',
    ],
  ];

  it.each(pages)('a page that %s', async (_, html, code) => {
    const web = await LocalWeb.start();
    web.routes.set('/story', sends(html));
    expect((await refused(web.fetcher(), web.url('harbour.example/story')))[0]).toBe(code);
  });

  it('a redirect to a page for consent', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/story', redirects(web.url('consent.harbour.example/ask?back=story')));
    web.routes.set('/ask?back=story', sends(article));
    expect((await refused(web.fetcher(), web.url('harbour.example/story')))[0]).toBe('consent');
  });

  it('no page costs more time for being built to', async () => {
    const web = await LocalWeb.start();
    for (const piece of ['<div>', '<p>', '<script type="application/ld+json">', '<!--', '<a b="', '[']) {
      web.routes.set('/odd', sends(piece.repeat(200_000)));
      expect((await refused(web.fetcher(), web.url('harbour.example/odd')))[0]).toBe('fetched');
    }
  });
});
