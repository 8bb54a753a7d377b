import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Fetcher, FetchError, isWebLink, outwardOnly, type NetworkGuard } from '../../../src/ingest/fetch/index.js';
import { webAddress } from '../../../src/ingest/fetch/address.js';
import { isOutward } from '../../../src/ingest/fetch/outward.js';
import { LocalWeb, redirects } from '../local-web.js';

/** Spellings of this machine, each of which some client has been led astray by. */
const thisMachine = [
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '017700000001',
  '0x7f000001',
  '0x7F.1',
  '0x7f.0x0.0x0.0x1',
  '0177.0.0.1',
  '0177.0.0.01',
  '0000177.0000000.0000000.00000001',
  '127.0x1',
  '127.0.0.0x1',
  '%31%32%37.0.0.1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127｡0｡0｡1',
  '0',
  '0.0.0.0',
  '0x0',
  '00000000',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:7f00:0001::1]',
  '[2001:0:7f00:1::]',
  '[2001:0000:4136:e378:8000:63bf:80ff:fffe]',
  '[::ffff:0:127.0.0.1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ｌｏｃａｌｈｏｓｔ',
  'app.localhost',
  'localhost.localdomain',
];

/** Other networks that are nobody's business. */
const elsewhereInside = [
  '10.0.0.1',
  '167772161',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.1',
  '0xc0a80001',
  '169.254.169.254',
  '169.254.43518',
  '0xa9fea9fe',
  '2852039166',
  '025177524776',
  '0251.0376.0251.0376',
  '[::ffff:169.254.169.254]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:a9fe:a9fe::]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[ff02::1]',
  '[100::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[4000::1]',
  '100.64.0.1',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  'metadata.google.internal',
  'metadata',
  'router.lan',
  'printer.local',
  'nas.home.arpa',
  'intranet',
];

const spellings = [...thisMachine, ...elsewhereInside];

/** A server on every address of this machine that counts who reaches it. */
async function counted(): Promise<{ port: number; reached: () => number }> {
  let reached = 0;
  const server = createServer((_, response) => response.end('inside'));
  server.on('connection', () => (reached += 1));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, reached: () => reached };
}

/** The product's guard, but that any host may be asked on one more port: only the address decides there. */
function onPort(port: number, resolve = outwardOnly.resolve): NetworkGuard {
  return { resolve, exceptions: [{ address: '192.0.2.77', port }] };
}

function fetcher(guard: NetworkGuard): Fetcher {
  const made = new Fetcher({ contact: null, guard, connectTimeout: 300 });
  onTestFinished(() => made.close());
  return made;
}

async function codeOf(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'fetched';
  } catch (error) {
    if (error instanceof FetchError) return error.code;
    throw error;
  }
}

describe('addresses inward', () => {
  it('are more than sixty spellings', () => {
    expect(new Set(spellings).size).toBeGreaterThanOrEqual(90);
  });

  it.each(spellings)('refuses %s with the guard of the product', async (host) => {
    for (const address of [`http://${host}/`, `https://${host}/feed`]) {
      expect(() => webAddress(address, outwardOnly)).toThrow(FetchError);
      expect(await codeOf(fetcher(outwardOnly).fetch(address, { wanted: 'page' }))).toMatch(
        /^(?:inward|bad-address)$/u,
      );
    }
  });

  it('reaches this machine by no spelling, though it listens', async () => {
    const { port, reached } = await counted();
    const guarded = fetcher(onPort(port));
    const codes = await Promise.all(
      spellings.map((host) => codeOf(guarded.fetch(`http://${host}:${port}/`, { wanted: 'page' }))),
    );
    expect(codes.filter((code) => code !== 'inward' && code !== 'bad-address')).toEqual([]);
    expect(reached()).toBe(0);
    // The same server is reached once the guard lets it be: the test above would see it.
    const open = fetcher({ resolve: outwardOnly.resolve, exceptions: [{ address: '127.0.0.1', port }] });
    expect(await codeOf(open.fetch(`http://2130706433:${port}/`, { wanted: 'page' }))).toBe('fetched');
    expect(reached()).toBeGreaterThan(0);
  });

  it('reaches none by a name that resolves to it', async () => {
    const { port, reached } = await counted();
    const answers = [
      ['127.0.0.1'],
      ['::1'],
      ['::ffff:127.0.0.1'],
      ['0.0.0.0'],
      ['10.1.2.3', '192.168.7.7'],
      ['169.254.169.254'],
      ['64:ff9b::7f00:1'],
      ['2002:7f00:1::'],
      ['fe80::1%lo'],
      ['not an address'],
    ];
    for (const answer of answers) {
      const guarded = fetcher(onPort(port, () => Promise.resolve(answer)));
      expect(await codeOf(guarded.fetch(`http://harbour.example:${port}/`, { wanted: 'page' }))).toBe('inward');
    }
    expect(reached()).toBe(0);
  });

  it('connects to the address that was checked, and checks again when it connects again (rebinding)', async () => {
    const { port, reached } = await counted();
    const asked: string[] = [];
    const guarded = fetcher({
      exceptions: [{ address: '192.0.2.77', port }],
      // Outward at first, and inward whenever it is asked once more. Nothing answers at 192.0.2.77 (RFC 5737).
      resolve: (hostname) => {
        asked.push(hostname);
        return Promise.resolve([asked.length === 1 ? '192.0.2.77' : '127.0.0.1']);
      },
    });
    const signal = AbortSignal.timeout(200);
    await codeOf(guarded.fetch(`http://harbour.example:${port}/`, { wanted: 'page', signal }));
    const before = asked.length;
    expect(await codeOf(guarded.fetch(`http://other.example:${port}/`, { wanted: 'page' }))).toBe('inward');
    expect(asked.length).toBeGreaterThan(before);
    expect(reached()).toBe(0);
  });

  it('takes only the outward ones of several answers', async () => {
    const web = await LocalWeb.start();
    web.routes.set('/', (_, response) => void response.end('open'));
    const guarded = web.fetcher({
      guard: { ...web.guard, resolve: () => Promise.resolve(['10.0.0.1', '::1', '127.0.0.1', '169.254.169.254']) },
    });
    expect((await guarded.fetch(web.url('harbour.example/'), { wanted: 'page' })).url).toBe(
      web.url('harbour.example/'),
    );
  });

  it('follows no redirect inward', async () => {
    const web = await LocalWeb.start();
    const { port, reached } = await counted();
    const guard: NetworkGuard = {
      resolve: (hostname) => Promise.resolve([hostname === 'inside.example' ? '::1' : '127.0.0.1']),
      exceptions: [...web.guard.exceptions, { address: '192.0.2.77', port }],
    };
    const guarded = web.fetcher({ guard });
    for (const [index, host] of [...spellings, 'inside.example'].entries()) {
      web.routes.set(`/to-${index}`, redirects(`http://${host}:${port}/`));
      const code = await codeOf(guarded.fetch(web.url(`harbour.example/to-${index}`), { wanted: 'page' }));
      expect([host, code]).toEqual([
        host,
        host === 'inside.example' ? 'inward' : expect.stringMatching(/^(?:inward|bad-address)$/u),
      ]);
    }
    for (const location of [
      'file:///etc/passwd',
      'gopher://harbour.example/',
      'javascript:alert(1)',
      `//[::1]:${port}/`,
    ]) {
      web.routes.set('/odd', redirects(location));
      expect(await codeOf(guarded.fetch(web.url('harbour.example/odd'), { wanted: 'page' }))).toMatch(
        /^(?:inward|bad-address)$/u,
      );
    }
    expect(reached()).toBe(0);
  });
});

describe('addresses of the web', () => {
  it.each([
    'ftp://harbour.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<p>hello',
    'http://',
    'http:///',
    'harbour.example/story',
    'http://name@harbour.example/',
    'http://name:word@harbour.example/',
    'http://127.0.0.1@10.0.0.1/',
    'http://harbour.example@127.0.0.1/',
    'http://harbour.example:22/',
    'http://harbour.example:8080/',
    'https://harbour.example:6379/',
    'http://1.2.3.4.5/',
    'http://[::1/',
    'http://[fe80::1%25eth0]/',
    `http://harbour.example/${'a'.repeat(2_000)}`,
  ])('refuses %s', (address) => {
    expect(() => webAddress(address, outwardOnly)).toThrow(
      expect.objectContaining({ name: 'FetchError', code: 'bad-address' }),
    );
  });

  it.each([
    ['http://harbour.example', 'http://harbour.example/'],
    [' https://Harbour.Example:443/a b#top ', 'https://harbour.example/a%20b'],
    ['http://harbour.example:443/', 'http://harbour.example:443/'],
    ['http://zeitung-köln.example/ä', 'http://xn--zeitung-kln-zfb.example/%C3%A4'],
    ['http://1.1.1.1/', 'http://1.1.1.1/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ])('takes %s', (address, href) => {
    expect(webAddress(address, outwardOnly).href).toBe(href);
  });

  it('keeps links to the web only', () => {
    const links = [
      'https://harbour.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      ' JaVaScRiPt:x',
      'mailto:a@b.example',
      '/a',
    ];
    expect(links.filter(isWebLink)).toEqual(['https://harbour.example/']);
  });

  it('sees through any number, however an IPv4 address is written with it', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const written = (value: number, form: number): string =>
      form === 0 ? String(value) : form === 1 ? `0${value.toString(8)}` : `0x${value.toString(16)}`;
    fc.assert(
      fc.property(
        byte,
        byte,
        byte,
        fc.constantFrom(10, 127, 0),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        (b, c, d, a, form, parts) => {
          const bytes = [a, b, c, d];
          const last = bytes.slice(parts - 1).reduce((sum, value) => sum * 256 + value, 0);
          const host = [...bytes.slice(0, parts - 1), last].map((value) => written(value, form)).join('.');
          expect(() => webAddress(`http://${host}/`, outwardOnly)).toThrow(FetchError);
        },
      ),
    );
  });

  it('calls no address outward that carries an IPv4 address in IPv6', () => {
    fc.assert(
      fc.property(
        fc.ipV4(),
        fc.constantFrom('::ffff:', '64:ff9b::', '::', '64:ff9b:1::', '::ffff:0:'),
        (address, prefix) => {
          expect(isOutward(`${prefix}${address}`)).toBe(false);
        },
      ),
    );
  });
});
