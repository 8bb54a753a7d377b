import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromBytes, draftFromHtml, draftFromText, type Draft, IngestError } from '../../src/ingest/index.js';
import { printed } from '../../src/ingest/printed.js';

/** The draft, or the error's code; anything else that is thrown fails the test. */
function read(source: () => Draft): Draft | string {
  try {
    return source();
  } catch (error) {
    if (error instanceof IngestError) return error.code;
    throw error;
  }
}

const sentence =
  'The council of Halden dropped the toll on the old bridge on Tuesday night, after a winter of protests.';
const page = `<!doctype html><html lang="en"><head><title>The toll is gone</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"The toll is gone","author":{"name":"Ines Okafor"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>The toll is gone</h1><p class="byline">By Ines Okafor</p><figure><img src="a.jpg"><figcaption>The bridge. Photo: Lena Fisk</figcaption></figure>${`<p>${sentence} “Nobody will pay again,” said the mayor.</p>`.repeat(4)}</article></body></html>`;

describe('pages made to be slow are refused before they cost anything', () => {
  test.each<[string, string]>([
    ['20,000 nested elements', `${'<div>'.repeat(20_000)}${sentence}`],
    ['20,000 nested and closed elements', `${'<div>'.repeat(20_000)}${sentence}${'</div>'.repeat(20_000)}`],
    ['nesting hidden behind stray end tags', `${'<div></span>'.repeat(20_000)}${sentence}`],
    ['nested tables', `${'<table><tr><td>'.repeat(5_000)}${sentence}`],
    ['nested links and emphasis', `${'<a href="#"><b><i>'.repeat(5_000)}${sentence}`],
    ['300 nested elements', `${'<div>'.repeat(300)}<p>${sentence}</p>${'</div>'.repeat(300)}`],
    ['200,000 elements', `<div>${'<i>x</i>'.repeat(200_000)}</div>`],
    ['7 million characters', `<p>${sentence}</p>${'x'.repeat(7_000_000)}`],
  ])('%s', (_, html) => {
    expect(read(() => draftFromHtml(html))).toBe('too-complex');
  });

  test.each<[string, string]>([
    ['unclosed paragraphs', `<p>${sentence}`.repeat(500)],
    ['unclosed list items', `<ul>${`<li>${sentence} And more of it.`.repeat(500)}`],
    ['a row of breaks', `<div>${`${sentence}<br><br>`.repeat(500)}</div>`],
    [
      'a thousand attributes',
      `<p ${Array.from({ length: 1000 }, (_, index) => `a${index}="x"`).join(' ')}>${sentence}</p>`,
    ],
    ['an endless word', `<p>${'x'.repeat(500_000)}</p><p>${sentence}</p>`],
    ['an endless class', `<p class="${'caption-'.repeat(50_000)}">${sentence}</p>`],
    [
      'linked data nested 10,000 deep',
      `<script type="application/ld+json">${'['.repeat(10_000)}${']'.repeat(10_000)}</script><p>${sentence}</p>`,
    ],
  ])('%s is read or refused', (_, html) => {
    const result = read(() => draftFromHtml(`<html><body>${html}</body></html>`));
    expect(['string', 'object']).toContain(typeof result);
  });
});

describe('texts made to be slow', () => {
  test.each<[string, string]>([
    ['one line of 200 KB', 'x '.repeat(100_000)],
    ['brackets that never close', `${'(RELATED: '.repeat(20_000)}${sentence}`],
    ['brackets in brackets', `${'('.repeat(50_000)}${sentence}`],
    ['a line of marks', '-'.repeat(100_000)],
    ['a line of digits', '1 '.repeat(50_000)],
    ['a line of capitals', 'Aa '.repeat(50_000)],
    ['a line of dates', 'April 2, 2031 '.repeat(20_000)],
    ['10,000 short lines', 'Halden\n\n'.repeat(10_000)],
    ['500 equal paragraphs', `${sentence}\n\n`.repeat(500)],
    ['emphasis that never ends', '**a *b _c '.repeat(20_000)],
  ])('%s is read or refused', (_, text) => {
    for (const name of ['story.txt', 'story.md', 'story.html']) {
      expect(['string', 'object']).toContain(typeof read(() => draftFromBytes(Buffer.from(text), name)));
    }
  });
});

describe('whatever comes, nothing but an IngestError is thrown', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2_000 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md', 'a'),
        (bytes, name) => {
          read(() => draftFromBytes(bytes, name));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        read(() => draftFromText(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a page cut short anywhere', () => {
    fc.assert(
      fc.property(fc.nat(page.length), (end) => {
        read(() => draftFromHtml(page.slice(0, end)));
      }),
      { numRuns: 80 },
    );
  });

  test('a page with pieces of it taken out, doubled and moved', () => {
    const cut = fc.tuple(fc.nat(page.length), fc.nat(80), fc.constantFrom('delete', 'double', 'move', 'scramble'));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        let html = page;
        for (const [at, length, what] of cuts) {
          const piece = html.slice(at, at + length);
          const rest = html.slice(0, at) + html.slice(at + length);
          if (what === 'delete') html = rest;
          else if (what === 'double') html = html.slice(0, at) + piece + html.slice(at);
          else if (what === 'move') html = piece + rest;
          else html = html.slice(0, at) + piece.split(' ').reverse().join(' ') + html.slice(at + length);
        }
        read(() => draftFromHtml(html));
      }),
      { numRuns: 150 },
    );
  });
});

/** Lines such as articles and the pages around them have. */
const line = fc.oneof(
  fc.constantFrom(
    sentence,
    `“${sentence}”`,
    'By Ines Okafor',
    'April 2, 2031',
    'Region',
    'WATCH: The toll',
    'The vote',
    '',
    '',
    '"It is over," he said. (RELATED: Nine Booths) And it was.',
    'Related stories',
    '- One',
    'He decided this:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
);

test('no word is invented, none is lost: each line is a paragraph, a heading, furniture or a fact', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const draft = read(() => draftFromText(lines.join('\n\n')));
      if (typeof draft === 'string') return;
      const source = printed(lines.join('\n\n'));
      const sourceLetters = source.replace(/\s/gu, '');
      const brackets = draft.furniture
        // A line that is nothing but an opening bracket was cut out of no paragraph.
        .filter(({ text }) => /^[([].*\p{L}.*[)\]]$/u.test(text))
        .map(({ text }) => text.replace(/\s/gu, ''));
      for (const { text } of draft.paragraphs) {
        expect(text).toBe(printed(text));
        const letters = text.replace(/\s/gu, '');
        const whole = brackets.reduce((rest, bracket) => rest.split(bracket).join(''), sourceLetters);
        expect(sourceLetters.includes(letters) || whole.includes(letters)).toBe(true);
      }
      const kept = [
        ...draft.paragraphs.flatMap(({ text, heading }) => [text, heading ?? '']),
        ...draft.furniture.map(({ text }) => text),
        draft.facts.headline ?? '',
      ]
        .join('')
        .replace(/\s/gu, '');
      const count = (letters: string, letter: string): number => letters.split(letter).length - 1;
      for (const letter of new Set(sourceLetters))
        expect(count(kept, letter)).toBeGreaterThanOrEqual(count(sourceLetters, letter));
    }),
    { numRuns: 400 },
  );
});

test('reading the same source twice gives the same draft', () => {
  expect(draftFromHtml(page)).toEqual(draftFromHtml(page));
  expect(draftFromText(sentence)).toEqual(draftFromText(sentence));
});
