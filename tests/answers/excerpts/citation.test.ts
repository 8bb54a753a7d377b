import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationOf, deepLink, parseCitationId, textDirective } from '../../../src/answers/excerpts/citation.js';
import type { Article } from '../../../src/coverage/article.js';

const page = 'https://harbour.example/ferry';

function article(changes: Partial<Article> = {}): Article {
  return {
    id: 'k3v7qa2m',
    outlet: 'Harbour Post',
    headline: 'Ferry stops taking cars',
    byline: null,
    published: '2026-05-12',
    modified: null,
    language: 'en',
    url: page,
    paragraphs: [{ number: 1, text: 'The ferry stops.' }],
    provenance: {},
    account: false,
    ...changes,
  };
}

describe('textDirective', () => {
  test('a short paragraph is found by all of its words', () => {
    expect(textDirective('The ferry stops.')).toBe('text=The%20ferry%20stops.');
  });

  test('a long paragraph is found by its first and last five words', () => {
    const words = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ');
    expect(textDirective(words)).toBe('text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29');
  });

  test('hyphens, commas and ampersands are encoded, because they have a meaning in a directive', () => {
    expect(textDirective('by-laws, cars & ships')).toBe('text=by%2Dlaws%2C%20cars%20%26%20ships');
  });

  test('curly quotation marks survive', () => {
    expect(decodeURIComponent(textDirective('“No car,” she said.').slice('text='.length))).toBe('“No car,” she said.');
  });

  test('terms hold no bare separator, whatever the paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const directive = textDirective(text);
        const terms = directive === '' ? [] : directive.slice('text='.length).split(',');
        expect(terms.length).toBeLessThanOrEqual(2);
        for (const term of terms) expect(term).not.toMatch(/[-,&\s]/u);
      }),
    );
  });
});

describe('deepLink', () => {
  test('an address without a fragment gets one', () => {
    expect(deepLink(page, 'It stops.')).toBe(`${page}#:~:text=It%20stops.`);
  });

  test('a fragment that the address has is kept', () => {
    expect(deepLink(`${page}#top`, 'It stops.')).toBe(`${page}#top:~:text=It%20stops.`);
  });

  test('a directive that the address has is kept', () => {
    expect(deepLink(`${page}#top:~:text=ferry`, 'It stops.')).toBe(`${page}#top:~:text=ferry&text=It%20stops.`);
  });

  test('a paragraph without words leaves the address alone', () => {
    expect(deepLink(page, ' \n ')).toBe(page);
  });
});

describe('citationOf', () => {
  test('cites a paragraph of a page by its words', () => {
    expect(citationOf(article(), 1)).toMatchObject({ id: 'k3v7qa2m-1', link: `${page}#:~:text=The%20ferry%20stops.` });
  });

  test('our own account is cited by the page alone, which does not hold our words', () => {
    expect(citationOf(article({ account: true }), 1).link).toBe(page);
  });

  test('an article without an address has no link', () => {
    expect(citationOf(article({ url: null }), 1).link).toBeNull();
  });

  test('the facts of an article are cited by the page alone', () => {
    expect(citationOf(article(), 0)).toMatchObject({ id: 'k3v7qa2m-0', paragraph: 0, link: page });
  });
});

describe('parseCitationId', () => {
  test('reads back what citationOf gives', () => {
    expect(parseCitationId(citationOf(article(), 12).id)).toEqual({ article: 'k3v7qa2m', paragraph: 12 });
  });

  test.each(['', 'k3v7qa2m', 'k3v7qa2m-', 'K3V7QA2M-1', 'k3v7qa21-1', 'k3v7qa2m-1x', '../etc-1'])(
    'refuses %j',
    (text) => {
      expect(parseCitationId(text)).toBeNull();
    },
  );
});
