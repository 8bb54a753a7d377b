/** `on-record import` of what is not on this machine: a page, a feed, a sitemap, a list of addresses. */
import { describe, expect, it } from 'vitest';
import { Fetcher } from '../../src/ingest/fetch/index.js';
import { hostServer, openStore } from '../../src/store/index.js';
import { LocalWeb, sends } from '../ingest/local-web.js';
import { FakeTerminal } from './fake-terminal.js';
import { write } from './story.js';

const first = 'The ferry to Holm will sail twice a day from the first of June, the harbour board said on Monday.';
const second = '“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.';

/** A page of an article of its own: two articles of the same text would be one. */
const page = (headline: string, last: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Holm Gazette"><title>${headline}</title></head><body><article><h1>${headline}</h1><time datetime="2021-05-12">12 May 2021</time><p>${headline}, as everybody on the island had hoped for years.</p><p>${first}</p><p>${second}</p><p>${last}</p></article></body></html>`;

interface Site {
  web: LocalWeb;
  terminal: FakeTerminal;
  headlines: () => Promise<string[]>;
}

async function site(): Promise<Site> {
  const web = await LocalWeb.start();
  const terminal = new FakeTerminal();
  terminal.fetching = (options) => new Fetcher({ ...options, guard: web.guard, clock: web.clock });
  for (const [path, headline] of [
    ['/ferry', 'Ferry to sail twice a day'],
    ['/quay', 'Quay to be lit at night'],
  ] as const) {
    web.routes.set(
      path,
      sends(page(headline, `The board meets again about ${path.slice(1)} in the town hall on Friday.`)),
    );
  }
  const headlines = async (): Promise<string[]> => {
    const store = await openStore({ home: terminal.home });
    const articles = await store.server(hostServer).articles.present();
    await store.close();
    return articles.map(({ headline }) => headline).sort();
  };
  return { web, terminal, headlines };
}

const both = ['Ferry to sail twice a day', 'Quay to be lit at night'];

describe('on-record import of an address', () => {
  it('takes a page, and names the contact that is configured', async () => {
    const { web, terminal, headlines } = await site();
    terminal.environment = { ON_RECORD_CONTACT: 'desk@harbour.example' };
    const { code, out } = await terminal.run('import', web.url('holm.example/ferry'));
    expect([code, await headlines()]).toEqual([0, ['Ferry to sail twice a day']]);
    expect(out).toContain('1 article imported');
    expect(web.headers.at(-1)?.['user-agent']).toContain('+desk@harbour.example');
    expect(web.pages).toEqual(['holm.example/ferry']);
  });

  it.each<[string, string, (web: LocalWeb) => string]>([
    [
      'an RSS feed',
      'application/rss+xml',
      (web) =>
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Holm Gazette</title>${['ferry', 'quay'].map((name) => `<item><title>x</title><link>${web.url(`holm.example/${name}`)}</link></item>`).join('')}</channel></rss>`,
    ],
    [
      'a JSON feed',
      'application/json',
      (web) =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Holm Gazette',
          items: ['ferry', 'quay'].map((name) => ({ id: name, url: web.url(`holm.example/${name}`) })),
        }),
    ],
    [
      'a sitemap',
      'application/xml',
      (web) =>
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${['ferry', 'quay'].map((name) => `<url><loc>${web.url(`holm.example/${name}`)}</loc></url>`).join('')}</urlset>`,
    ],
    [
      'a list of addresses',
      'text/plain',
      (web) => ['ferry', 'quay'].map((name) => web.url(`holm.example/${name}`)).join('\n'),
    ],
  ])('takes each article of %s, with its progress', async (_, type, content) => {
    const { web, terminal, headlines } = await site();
    web.routes.set('/all', sends(content(web), { 'content-type': type }));
    const { code, out, notices } = await terminal.run('import', web.url('holm.example/all'));
    expect([code, await headlines()]).toEqual([0, both]);
    expect(notices).toContain('announces 2 articles');
    expect(out).toContain('2 articles imported');
    expect(terminal.progress.at(-1)).toBe('2 of 2');
  });

  it('takes a file that lists addresses, names the one that cannot be fetched and takes the others', async () => {
    const { web, terminal, headlines } = await site();
    const listed = ['ferry', 'gone', 'quay'].map((name) => web.url(`holm.example/${name}`));
    const file = write(terminal.folder, 'addresses.txt', `# the island\n${listed.join('\n')}\n`);
    const { code, notices } = await terminal.run('import', file);
    expect([code, await headlines()]).toEqual([0, both]);
    expect(notices).toContain(`${listed[1]} cannot be had`);
  });

  it('names an address that leads nowhere, and takes the other', async () => {
    const { web, terminal, headlines } = await site();
    const { code, notices } = await terminal.run('import', 'http://127.0.0.1/ferry', web.url('holm.example/ferry'));
    expect([code, await headlines()]).toEqual([0, ['Ferry to sail twice a day']]);
    expect(notices).toContain('http://127.0.0.1/ferry leads into a private network');
  });
});
