import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { articlesFromFile, IngestError } from '../src/ingest/index.js';
import { Extractor } from '../src/ingest/extraction/index.js';
import { FeedError, parseFeed } from '../src/ingest/feeds/index.js';
import { pageBytes, pageFiles } from './pages.js';

/** A generator of numbers that gives the same ones in each run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const sentence = 'The council dropped the toll on the old bridge on Tuesday night, after a winter of protests.';
const text = (html: string): Uint8Array => Buffer.from(html);

interface Source {
  what: string;
  name: string;
  bytes: Uint8Array;
}

/** Sources made to be slow or large, each in the least number of bytes that makes it so. */
function made(random: (below: number) => number): Source[] {
  const page = (what: string, html: string): Source => ({ what, name: 'a.html', bytes: text(html) });
  const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => random(256)));
  const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  const zeros = deflateRawSync(Buffer.alloc(50 * 1024 * 1024));
  return [
    page('20,000 nested elements', '<div>'.repeat(20_000) + sentence),
    page('20,000 nested, with stray ends', '<div></span>'.repeat(20_000) + sentence),
    page('20,000 nested tables and links', '<table><tr><td><a href=x><b>'.repeat(20_000) + sentence),
    page(
      '240 nested elements, 400 times',
      `${'<div>'.repeat(240)}<p>${sentence}</p>${'</div>'.repeat(240)}`.repeat(400),
    ),
    page('50 MB', `<p>${sentence}</p>`.repeat(Math.ceil((50 * 1024 * 1024) / (sentence.length + 7)))),
    page('9 MB of one paragraph', `<p>${`${sentence} `.repeat(100_000)}</p>`),
    page('5 MB of one word', `<p>${'x'.repeat(5_000_000)}</p><p>${sentence}</p>`),
    page('59,000 paragraphs', `<p>${sentence}</p>`.repeat(59_000)),
    page(
      '59,000 links in a list',
      `<ul>${'<li><a href="/a">Nine booths</a></li>'.repeat(29_000)}</ul><p>${sentence}</p>`,
    ),
    page(
      '200,000 attributes',
      `<p ${Array.from({ length: 200_000 }, (_, n) => `a${n}="x"`).join(' ')}>${sentence}</p>`,
    ),
    page('an attribute that never ends', `<p class="${'caption '.repeat(600_000)}`),
    page('a comment that never ends', `<p>${sentence}</p><!--${'-'.repeat(3_000_000)}`),
    page('100,000 opened scripts', '<script>'.repeat(100_000) + sentence),
    page(
      'JSON-LD nested 100,000 deep',
      `<script type="application/ld+json">${'[{"a":'.repeat(100_000)}</script><p>${sentence}</p>`,
    ),
    page(
      'entities in entities',
      `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "x">${entities}]><html><body><p>${sentence} &e12;</p></body></html>`,
    ),
    page('400,000 character references', `<p>${'&#x41;'.repeat(400_000)}</p>`),
    { what: '50,000 brackets that never close', name: 'a.txt', bytes: text('(RELATED: '.repeat(50_000) + sentence) },
    { what: '60,000 dates in a line', name: 'a.txt', bytes: text('April 2, 2031 '.repeat(60_000)) },
    { what: '9 MB of short lines', name: 'a.txt', bytes: text('Halden by night\n'.repeat(560_000)) },
    { what: 'Markdown of unclosed marks', name: 'a.md', bytes: text('*_[('.repeat(100_000)) },
    { what: 'a PDF cut off', name: 'a.pdf', bytes: text(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\n`) },
    { what: 'a PDF of noise', name: 'a.pdf', bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(300_000)]) },
    { what: 'a zip bomb', name: 'a.zip', bytes: zipSync({ 'a.txt': new Uint8Array(9 * 1024 * 1024) }) },
    { what: 'deflated zeros under another name', name: 'a.html', bytes: zeros },
    ...[1_000, 100_000, 2_000_000].map((length) => ({
      what: `${length} random bytes`,
      name: 'a.html',
      bytes: noise(length),
    })),
  ];
}

/** A feed of invented items, of one of the forms that are read. */
function feed(number: number): Buffer {
  const items = Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, link: `https://halden.example/${n}` }));
  const content = `&lt;p&gt;${sentence} &amp;amp; more.&lt;/p&gt;`.repeat(10);
  const forms = [
    () =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Halden</title>${items.map(({ link }) => `<item><title>${sentence}</title><link>${link}</link><description><![CDATA[${content}]]></description></item>`).join('')}</channel></rss>`,
    () =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Halden</title>${items.map(({ id, link }) => `<entry><id>${id}</id><link href="${link}"/><content type="html">${content}</content></entry>`).join('')}</feed>`,
    () =>
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items.map(({ link }) => `<url><loc>${link}</loc></url>`).join('')}</urlset>`,
    () =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: items.map(({ id, link }) => ({ id, url: link, content_html: content })),
      }),
    () => items.map(({ link }) => link).join('\n'),
  ];
  return Buffer.from(forms[number % forms.length]?.() ?? '');
}

/** A page or feed with pieces taken out, doubled, moved, overwritten or cut off. */
function mutated(page: Buffer, random: (below: number) => number): Buffer {
  let bytes = page;
  for (let times = 1 + random(6); times > 0; times -= 1) {
    const at = random(bytes.length);
    const piece = bytes.subarray(at, at + random(2_000));
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + piece.length)];
    const change = random(5);
    if (change === 0) bytes = Buffer.concat([before, after]);
    else if (change === 1)
      bytes = Buffer.concat([before, ...Array.from({ length: 1 + random(20) }, () => piece), after]);
    else if (change === 2) bytes = Buffer.concat([piece, before, after]);
    else if (change === 3) bytes = Buffer.concat([before, Buffer.from(piece).reverse(), after]);
    else bytes = bytes.subarray(0, Math.max(1, at));
  }
  return bytes;
}

interface Result {
  what: string;
  milliseconds: number;
  outcome: string;
}

/** Longest a source may keep a caller waiting, in milliseconds. */
const LONGEST = 10_000;

/**
 * `npm run bench -- pages-hostile DIR [COUNT]`: reads sources made to be slow, and COUNT (1,000) mutated pages of DIR, in
 * threads that can be killed, and as many mutated feeds; after each page a good one must still be read. Prints the outcomes and the slowest; fails when one
 * took over 10 s, threw anything but an `IngestError` or a `FeedError`, or stopped the good page.
 */
export async function run(args: string[]): Promise<void> {
  const [directory, count = '1000'] = args;
  if (directory === undefined) throw new Error('usage: bench pages-hostile DIR [COUNT]');
  const random = numbers(20_310_402);
  const extractor = new Extractor({ threads: 1 });
  const results: Result[] = [];
  const failures: string[] = [];
  const good = text(`<h1>The toll is gone</h1>${`<p>${sentence}</p>`.repeat(3)}`);
  const read = async ({ what, name, bytes }: Source): Promise<void> => {
    const start = performance.now();
    let outcome = 'read';
    try {
      for await (const one of articlesFromFile(bytes, name, { extract: (...task) => extractor.extract(...task) })) {
        if ('error' in one) outcome = one.error.code;
      }
    } catch (error) {
      outcome = `defect: ${String(error)}`;
      failures.push(`${what}: ${outcome}`);
    }
    const milliseconds = performance.now() - start;
    results.push({ what, milliseconds, outcome });
    if (milliseconds > LONGEST) failures.push(`${what}: ${(milliseconds / 1_000).toFixed(1)} s`);
    try {
      await extractor.extract(good, { name: 'good.html' });
    } catch (error) {
      failures.push(`the good page after ${what}: ${error instanceof IngestError ? error.code : String(error)}`);
    }
  };
  const readFeed = (what: string, bytes: Uint8Array): void => {
    const start = performance.now();
    let outcome = 'read';
    try {
      parseFeed(bytes, 'https://halden.example/feed');
    } catch (error) {
      outcome = error instanceof FeedError ? error.code : `defect: ${String(error)}`;
      if (!(error instanceof FeedError)) failures.push(`${what}: ${outcome}`);
    }
    const milliseconds = performance.now() - start;
    results.push({ what, milliseconds, outcome });
    if (milliseconds > LONGEST) failures.push(`${what}: ${(milliseconds / 1_000).toFixed(1)} s`);
  };
  try {
    await extractor.extract(good, { name: 'good.html' });
    for (const source of made(random)) await read(source);
    for (let number = 0; number < Number(count); number += 1) {
      readFeed(`mutated feed ${number}`, mutated(feed(number), random));
    }
    const files = await pageFiles(directory);
    for (let number = 0; number < Number(count); number += 1) {
      const page = await pageBytes(files[number % files.length] ?? '');
      await read({ what: `mutated page ${number}`, name: 'a.html', bytes: mutated(page, random) });
    }
  } finally {
    await extractor.close();
  }
  const outcomes = new Map<string, number>();
  for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const slowest = results.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  const lines = [
    `${results.length} sources: ${[...outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ')}`,
    'the slowest:',
    ...slowest.map(
      ({ what, milliseconds, outcome }) => `  ${milliseconds.toFixed(0).padStart(6)} ms  ${what}: ${outcome}`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (failures.length > 0) throw new Error(failures.join('; '));
}
