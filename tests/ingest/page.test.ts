import { describe, expect, test } from 'vitest';
import { draftFromHtml, type Draft, type FurnitureReason } from '../../src/ingest/index.js';

const first =
  'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests by residents of both banks.';
const second =
  '“Nobody will pay to cross this bridge again,” said Mayor Tomas Brandvold, who had asked for the vote. He thanked the bakers.';
const third =
  'The county, which owns the road on the eastern side, has asked for the books of the bridge and will answer by Friday.';

const paragraphs = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

/** A page as sites make them: menus, a teaser, a picture, links inside the text, sharing, comments. */
function page(head: string, body = paragraphs, above = ''): string {
  return `<!doctype html><html lang="en-CA"><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <main><article>${above}<div class="article-body">${body}</div></article></main>
    <section class="comments"><p>I never paid, and I never will, whatever the county says about it, you can be sure of that.</p></section>
    <footer>© 2031 Halden Courier. All rights reserved.</footer></body></html>`;
}

const left = (draft: Draft, why: FurnitureReason): string[] =>
  draft.furniture.filter((one) => one.why === why).map(({ text }) => text);
const texts = (draft: Draft): string[] => draft.paragraphs.map(({ text }) => text);

test('a byline and the line below it do not run together, however the page is written', () => {
  const above =
    '<h1>The toll is gone</h1><div class="byline">By <a>Ines Okafor</a> and <a>Lena Fisk</a><div>Monday, March 3, 2031</div></div>';
  const { facts } = draftFromHtml(page('', paragraphs, above));
  expect(facts.byline).toBe('Ines Okafor, Lena Fisk');
});

test('words in a row of marked ones stay apart, and scripts and drawings leave nothing', () => {
  const marked = first.replace(
    'old bridge',
    '<b>old</b> <i>bridge</i><script>var a = "x";</script><svg><text>y</text></svg>',
  );
  expect(texts(draftFromHtml(page('', `<p>${marked}</p><p>${second}</p><p>${third}</p>`)))[0]).toBe(first);
});

describe('a page’s paragraphs', () => {
  test('are kept, numbered; menus, comments and the footer are not among them', () => {
    expect(draftFromHtml(page('<title>The toll is gone | Halden Courier</title>')).paragraphs).toEqual([
      { number: 1, text: first },
      { number: 2, text: second },
      { number: 3, text: third },
    ]);
  });

  test.each<[string, string, FurnitureReason | null]>([
    ['a caption', '<figure><img src="a.jpg"><figcaption>Cars wait on the old bridge.</figcaption></figure>', 'caption'],
    ['a caption by its class', '<div class="wp-caption-text">Cars wait on the old bridge.</div>', 'caption'],
    [
      'a list of links',
      '<ul><li><a href="/a">Nine booths for sale</a></li><li><a href="/b">Bakers celebrate at the bridge</a></li></ul>',
      'related',
    ],
    ['a teaser', '<p><strong>Read more:</strong> <a href="/a">Nine booths for sale</a></p>', 'teaser'],
    ['a sign-up line', '<p>Sign up for our newsletter to get the news of Halden in your inbox.</p>', 'sign-up'],
    [
      'a related box',
      '<div class="related-story"><p>Nine booths for sale, and nobody wants to have them.</p></div>',
      null,
    ],
    ['a byline', '<p class="byline">By Ines Okafor</p>', null],
  ])('%s is left out', (_, html, why) => {
    const draft = draftFromHtml(page('', `<p>${first}</p>${html}<p>${second}</p><p>${third}</p>`));
    expect(texts(draft)).toEqual([first, second, third]);
    // What Readability itself takes out is not seen again.
    if (why !== null) expect(left(draft, why)).not.toEqual([]);
  });

  test('keep list items, block quotes and table rows of the story', () => {
    const draft = draftFromHtml(
      page(
        '',
        `<p>${first}</p><ul><li>The nine booths are sold to the highest bidder.</li><li>Residents get their money back in May.</li></ul><blockquote><p>“We kept every receipt since the first day.”</p></blockquote><table><tr><td>East</td><td>4,100 cars</td></tr></table><p>${second}</p><p>${third}</p>`,
      ),
    );
    expect(texts(draft)).toEqual([
      first,
      'The nine booths are sold to the highest bidder.',
      'Residents get their money back in May.',
      '“We kept every receipt since the first day.”',
      'East 4,100 cars',
      second,
      third,
    ]);
  });

  test('stand under their sub-headings, marked or bold', () => {
    const draft = draftFromHtml(
      page('', `<p>${first}</p><h2>The vote</h2><p>${second}</p><p><strong>What is next</strong></p><p>${third}</p>`),
    );
    expect(draft.paragraphs.map(({ heading }) => heading)).toEqual([undefined, 'The vote', 'What is next']);
  });

  test('lose a bracketed link and keep the quotation around it', () => {
    const draft = draftFromHtml(
      page(
        '',
        `<p>${first}</p><p>“We kept every receipt (RELATED: <a href="/a">Nine Booths For Sale</a>) since the first day,” said Holt.</p><p>${third}</p>`,
      ),
    );
    expect(texts(draft)[1]).toBe('“We kept every receipt since the first day,” said Holt.');
  });

  test('are parted by two line breaks where a page has no paragraphs', () => {
    const draft = draftFromHtml(page('', `<div>${first}<br><br>${second}<br>${third}</div>`));
    expect(texts(draft)).toEqual([first, `${second} ${third}`]);
  });

  test.each<[string, string, boolean]>([
    ['in the same letters', 'Nobody will pay to cross this bridge again', false],
    ['all in capitals', 'NOBODY WILL PAY TO CROSS THIS BRIDGE AGAIN', false],
    ['in words that stand nowhere else', 'Somebody will pay to cross this bridge again', true],
    ['with a capital that the text has not', 'Had asked for the vote. He thanked the bakers', true],
  ])('a pull quote %s', (_, words, kept) => {
    const draft = draftFromHtml(page('', `<p>${first}</p><p>${second}</p><aside>“${words}”</aside><p>${third}</p>`));
    expect(texts(draft).some((text) => text === `“${words}”`)).toBe(kept);
    if (!kept) expect(left(draft, 'pull-quote')).toEqual([`“${words}”`]);
  });

  test('of a pasted fragment are read too', () => {
    expect(texts(draftFromHtml(`<h1>The toll is gone</h1>${paragraphs}`))).toEqual([first, second, third]);
  });
});

describe('a page’s facts', () => {
  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#pub', name: 'Halden Courier' },
      {
        '@type': 'NewsArticle',
        headline: 'The toll is gone',
        author: [
          { '@type': 'Person', name: 'Ines Okafor' },
          { '@type': 'Person', name: 'Lena Fisk' },
        ],
        publisher: { '@id': '#pub' },
        datePublished: '2031-04-02T21:30:00-04:00',
        dateModified: '2031-04-03T08:15:00-04:00',
      },
    ],
  };

  test('are read from linked data, each with where it stands', () => {
    const draft = draftFromHtml(
      page(linked(article), paragraphs, '<h1>The bridge toll is gone</h1>'),
      'https://courier.example/toll',
    );
    expect(draft.facts).toEqual({
      headline: 'The bridge toll is gone',
      outlet: 'Halden Courier',
      byline: 'Ines Okafor, Lena Fisk',
      published: '2031-04-02T21:30',
      modified: '2031-04-03T08:15',
      language: 'en',
      url: 'https://courier.example/toll',
    });
    expect(draft.provenance).toMatchObject({
      headline: { basis: 'stated', from: 'h1' },
      outlet: { basis: 'stated', from: 'JSON-LD' },
      published: { basis: 'stated', from: 'JSON-LD', printed: '2031-04-02T21:30:00-04:00' },
      url: { basis: 'given' },
    });
  });

  test('are read from broken linked data when it can be mended, and passed over when not', () => {
    const raw = JSON.stringify(article['@graph'][1]).replace('The toll', 'The\n toll').replace(/\}$/u, ',}');
    expect(draftFromHtml(page(`<script type="application/ld+json">${raw}</script>`)).facts.byline).toBe(
      'Ines Okafor, Lena Fisk',
    );
    expect(draftFromHtml(page('<script type="application/ld+json">{"@type": </script>')).paragraphs).toHaveLength(3);
  });

  test('are read from meta tags', () => {
    const head = `<title>The toll is gone - Halden Courier</title><meta property="og:site_name" content="Halden Courier"><meta property="og:title" content="The toll is gone"><meta name="author" content="By Ines Okafor"><meta property="article:published_time" content="2031-04-02T09:30:00-04:00"><link rel="canonical" href="https://courier.example/toll#x">`;
    expect(draftFromHtml(page(head)).facts).toMatchObject({
      headline: 'The toll is gone',
      outlet: 'Halden Courier',
      byline: 'Ines Okafor',
      published: '2031-04-02T09:30',
      url: 'https://courier.example/toll',
    });
  });

  test('are read from what is printed', () => {
    const above =
      '<h1>The toll is gone</h1><div class="byline">By INES OKAFOR</div><div class="post-date">Wednesday, April 2, 2031 at 9:30 PM</div>';
    const draft = draftFromHtml(page('<title>The toll is gone</title>', paragraphs, above));
    expect(draft.facts).toMatchObject({
      headline: 'The toll is gone',
      byline: 'Ines Okafor',
      published: '2031-04-02T21:30',
    });
    expect(draft.provenance.published?.printed).toBe('Wednesday, April 2, 2031 at 9:30 PM');
  });

  test('the day in the address decides between two days', () => {
    const head = '<meta property="article:published_time" content="2031-04-03T01:30:00Z">';
    expect(draftFromHtml(page(head), 'https://courier.example/2031/04/02/toll').facts.published).toBe('2031-04-02');
    expect(draftFromHtml(page(''), 'https://courier.example/2031/apr/02/toll').facts.published).toBe('2031-04-02');
    expect(draftFromHtml(page(''), 'https://courier.example/2031-04-02/toll').facts.published).toBe('2031-04-02');
  });

  test('the printed day decides when a moment is stated in universal time', () => {
    const head = '<meta property="article:published_time" content="2031-04-03T01:30:00Z">';
    expect(draftFromHtml(page(head, paragraphs, '<time>April 2, 2031</time>')).facts.published).toBe('2031-04-02');
    expect(draftFromHtml(page(head)).facts.published).toBe('2031-04-03');
  });

  test.each(['0001-01-01T00:00:00', '1970-01-01', '2031-13-01', 'April 2', 'yesterday', '04/05/2031', '2040-01-01'])(
    'no day is made of %s',
    (date) => {
      const head = `<meta property="article:published_time" content="${date}">`;
      expect(draftFromHtml(page(head), undefined, new Date('2031-04-10T00:00:00Z')).facts.published).toBeNull();
    },
  );

  test.each([
    'https://courier.example/authors/1',
    '@inesokafor',
    'admin',
    'Halden Courier',
    'Staff Reporter',
    'Courier Staff',
    'The Courier',
    'ines',
  ])('no byline is made of %s', (author) => {
    const head = `<meta property="og:site_name" content="Halden Courier"><meta name="author" content="${author}">`;
    expect(draftFromHtml(page(head)).facts.byline).toBeNull();
  });

  test.each<[string, string, string, string | null]>([
    ['an agency', '<meta name="author" content="Northern Wire Service">', '', 'Northern Wire Service'],
    [
      'a printed line by a person over a stated agency',
      '<meta name="author" content="Northern Wire Service">',
      '<p class="byline">By Ines Okafor, Northern Wire Service</p>',
      'Ines Okafor',
    ],
    [
      'a stated agency over a name that is merely marked',
      '<meta name="author" content="Northern Wire Service">',
      '<span class="author">Lena Fisk</span>',
      'Northern Wire Service',
    ],
    [
      'a name in full over a single word',
      '<meta name="author" content="Ines">',
      '<span class="author">Lena Fisk</span>',
      'Lena Fisk',
    ],
    [
      'several meta tags',
      '<meta name="citation_author" content="Ines Okafor"><meta name="citation_author" content="Lena Fisk">',
      '',
      'Ines Okafor, Lena Fisk',
    ],
    [
      'a line that opens with "By", without any class',
      '',
      '<div>By <a href="/people/7">Ines Okafor</a>, <a href="/people/8">Lena Fisk</a> on April 2, 2031</div>',
      'Ines Okafor, Lena Fisk',
    ],
    ['degrees left out', '', '<div>Written by <!-- -->Ines Okafor, MA, RN</div>', 'Ines Okafor'],
    ['a label in another language', '', '<span itemprop="author">Текст: Инес Окафор</span>', 'Инес Окафор'],
    [
      'a body that the byline names',
      '',
      '<p class="byline">by <a href="/i">Institute of Tides</a></p>',
      'Institute of Tides',
    ],
    ['the outlet under a longer name: none', '<meta name="author" content="Halden Courier Weekly">', '', null],
    ['a user name: none', '<meta name="author" content="ines_o">', '', null],
    ['nobody in particular: none', '<meta name="author" content="Guest Contributor">', '', null],
  ])('the byline: %s', (_, head, above, byline) => {
    const site = '<meta property="og:site_name" content="Halden Courier">';
    expect(draftFromHtml(page(`${site}${head}`, paragraphs, above)).facts.byline).toBe(byline);
  });

  test('a byline of a single word is a guess', () => {
    const { facts, provenance } = draftFromHtml(page('<meta name="author" content="Ines">'));
    expect([facts.byline, provenance.byline?.basis]).toEqual(['Ines', 'inferred']);
  });

  test('a later time of the same day is a later version, an earlier or equal one is not', () => {
    const dates = (modified: string): string | null =>
      draftFromHtml(
        page(
          linked({
            '@type': 'NewsArticle',
            headline: 'The toll is gone',
            datePublished: '2031-04-02T09:30:00-04:00',
            dateModified: modified,
          }),
        ),
      ).facts.modified;
    expect(dates('2031-04-02T11:00:00-04:00')).toBe('2031-04-02T11:00');
    expect(dates('2031-04-02T09:30:00-04:00')).toBeNull();
    expect(dates('2031-04-02')).toBeNull();
    expect(dates('2031-04-01')).toBeNull();
  });

  test.each([
    ['Halden Courier | News of both banks', 'Halden Courier'],
    ['haldencourier', 'Halden Courier'],
    ['News of both banks', 'News of both banks'],
  ])('the outlet stated as %s is %s', (stated, outlet) => {
    const head = `<meta property="og:site_name" content="${stated}">${linked({ '@type': 'NewsArticle', headline: 'x', publisher: { name: 'Halden Courier' } })}`;
    expect(draftFromHtml(page(head), 'https://www.haldencourier.co.example/toll').facts.outlet).toBe(outlet);
  });

  test.each([
    ['https://courier.example/a', '/b', 'https://courier.example/b'],
    ['https://courier.example/a', 'javascript:alert(1)', 'https://courier.example/a'],
    ['https://courier.example/a', 'data:text/html,x', 'https://courier.example/a'],
    ['https://courier.example/a', 'https://user:pass@courier.example/b', 'https://courier.example/a'],
    ['https://courier.example/a', 'https://courier.example/', 'https://courier.example/a'],
  ])('fetched from %s, the canonical link %s gives %s', (url, canonical, expected) => {
    expect(draftFromHtml(page(`<link rel="canonical" href="${canonical}">`), url).facts.url).toBe(expected);
  });

  test('an outlet is taken from the address only as a guess', () => {
    const draft = draftFromHtml(page('<title>The toll is gone</title>'), 'https://www.courier.example/toll');
    expect(draft.facts.outlet).toBe('courier.example');
    expect(draft.provenance.outlet?.basis).toBe('inferred');
  });
});

describe('a page that is not quite one', () => {
  const story =
    'The county council of Halden voted on Tuesday to repair the old bridge before winter, the treasurer told reporters in the hall.';
  const paragraphs = `<p>${story}</p><p>${story.replace('Tuesday', 'Wednesday')}</p><p>${story.replace('Tuesday', 'Thursday')}</p>`;

  test.each([
    [
      'its first tag is another’s',
      `<p>Halden</p><html><head><title>Halden</title></head><body>${paragraphs}</body></html>`,
    ],
    ['it is hidden until its scripts have run', `<html hidden><body hidden class="modal">${paragraphs}</body></html>`],
  ])('is read all the same: %s', (_, html) => {
    expect(draftFromHtml(html).paragraphs.map(({ text }) => text)).toContain(story);
  });
});
