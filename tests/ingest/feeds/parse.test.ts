import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError, parseFeed, type ParsedFeed } from '../../../src/ingest/feeds/index.js';
import { feedDate } from '../../../src/ingest/feeds/feed-item.js';

const read = (text: string): ParsedFeed => parseFeed(Buffer.from(text), 'https://harbour.example/news/feed');

const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Post</title><language>en-gb</language>
<item><title>Crane &amp; ferry</title><link>/crane?utm_medium=feed#top</link><dc:creator>Ilse Brandt</dc:creator><pubDate>Mon, 16 Jun 2025 07:30:00 +0200</pubDate><description>Short.</description></item>
<item><title>Again</title><link>https://harbour.example/crane</link></item>
<item><title>Bad</title><link>javascript:alert(1)</link></item>
<item><title>Bad too</title><link>data:text/html,x</link></item></channel></rss>`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Island Times</title><id>urn:x</id>
<entry><id>urn:1</id><title>Pier</title><link rel="self" href="/self"/><link href="/pier"/><updated>2025-06-16T09:00:00+02:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${'<p>He said <em>"never"</em> to them, <b>twice</b>, and left the hall with the others who had come.</p>'.repeat(12)}</div></content></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/"><title>Old Post</title><link>https://harbour.example/</link></channel>
<item rdf:about="https://harbour.example/a"><title>A</title><link>https://harbour.example/a</link><dc:date>2025-06-16</dc:date></item></rdf:RDF>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Radio',
  items: [
    {
      id: '1',
      url: 'https://radio.example/a',
      title: 'A',
      content_text: 'One & two.\n\nThree.',
      date_published: '2025-06-16T07:00:00Z',
    },
  ],
});

const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://harbour.example/a?b=1&amp;c=2</loc><news:news><news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-06-16T07:00:00Z</news:publication_date><news:title>Crane</news:title></news:news></url></urlset>`;

describe('reading feeds', () => {
  it('reads RSS: each article once, links to the web only', () => {
    const { title, items } = read(rss);
    expect(title).toBe('Harbour Post');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      key: 'https://harbour.example/crane',
      title: 'Crane & ferry',
      byline: 'Ilse Brandt',
      language: 'en',
      published: '2025-06-16T07:30',
      html: null,
    });
  });

  it('reads Atom and keeps the order of its words', () => {
    const [item] = read(atom).items;
    expect(item).toMatchObject({ url: 'https://harbour.example/pier', published: '2025-06-16T09:00', language: 'en' });
    expect(item?.html).toContain('He said <em>"never"</em> to them, <b>twice</b>, and left');
  });

  it('reads RDF, JSON Feed, sitemaps, their index and lists of addresses', () => {
    expect(read(rdf).items).toMatchObject([{ url: 'https://harbour.example/a', published: '2025-06-16' }]);
    expect(read(json).items).toMatchObject([{ url: 'https://radio.example/a', published: '2025-06-16T07:00' }]);
    expect(read(sitemap).items).toMatchObject([
      { url: 'https://harbour.example/a?b=1&c=2', outlet: 'Harbour Post', title: 'Crane', language: 'en' },
    ]);
    expect(
      read('<sitemapindex><sitemap><loc>https://harbour.example/s.xml</loc></sitemap></sitemapindex>'),
    ).toMatchObject({
      items: [],
      sitemaps: ['https://harbour.example/s.xml'],
    });
    expect(read('# ours\nhttps://a.example/1\r\n\nhttps://a.example/2\n').items.map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  it('reads the encoding that the XML declares', () => {
    const latin = Buffer.from(rss.replace('utf-8', 'iso-8859-1').replace('Crane', 'Caf\u00e9'), 'latin1');
    expect(parseFeed(latin, 'https://harbour.example/').items[0]?.title).toBe('Café & ferry');
  });

  it.each([
    [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      'entities',
    ],
    [
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>',
      'entities',
    ],
    ['<html><body>No feed</body></html>', 'not-a-feed'],
    ['Only words.\nAnd more of them.', 'not-a-feed'],
    ['\u0000\u0001\u0002', 'not-a-feed'],
    ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'malformed'],
    [`<rss version="2.0"><channel>${'<x>'.repeat(100_000)}`, 'malformed'],
  ])('refuses %.60s', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'FeedError', code }));
  });

  it('throws nothing but its own error, whatever a feed is made into', () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<link>',
      '&amp;',
      '&#x0;',
      ']]>',
      '<![CDATA[',
      '<!--',
      '{',
      '"',
      '\u0000',
      '<entry/>',
      '<url>',
    );
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), put: piece });
    fc.assert(
      fc.property(fc.constantFrom(rss, atom, rdf, json, sitemap), fc.array(edit, { maxLength: 8 }), (text, edits) => {
        let mutated = text;
        for (const { at, cut, put } of edits) {
          const place = Math.floor(at * mutated.length);
          mutated = mutated.slice(0, place) + put + mutated.slice(place + cut);
        }
        try {
          for (const { url } of read(mutated).items) expect(url ?? 'https://').toMatch(/^https?:\/\//u);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  it.each([
    ['Mon, 16 Jun 2025 07:30:00 GMT', '2025-06-16T07:30'],
    ['16 June 2025', '2025-06-16'],
    ['2025-06-16T07:30:00+02:00', '2025-06-16T07:30'],
    ['2025-06', null],
    ['0001-01-01T00:00:00Z', null],
    ['2025-02-30', null],
    ['yesterday', null],
  ])('reads the date %s', (value, date) => {
    expect(feedDate(value)).toBe(date);
  });
});
