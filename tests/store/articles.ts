/** Invented articles for the store, and how to make any article. */
import fc from 'fast-check';
import type { Article, Provenance } from '../../src/coverage/article.js';

/** A small article with a given number: its id and its text follow from it. */
export function numberedArticle(number: number): Article {
  return {
    id: `notice${String(number).padStart(4, '0')}`,
    outlet: 'Harbour Post',
    headline: `Ferry notice ${number}`,
    byline: null,
    published: '2021-05-12',
    modified: null,
    language: 'en',
    url: null,
    paragraphs: [1, 2, 3].map((paragraph) => ({
      number: paragraph,
      text: `Notice ${number}, paragraph ${paragraph}. ${'No car will cross. '.repeat(20)}`.trim(),
    })),
    provenance: { outlet: { basis: 'given', from: '--outlet' } },
    account: false,
  };
}

/** Any text that UTF-8 can hold, but NUL, which SQLite takes for an end. */
const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''));

const provenance: fc.Arbitrary<Provenance> = fc.record(
  { basis: fc.constantFrom('given', 'stated', 'inferred'), from: text, printed: text },
  { requiredKeys: ['basis', 'from'] },
);

/** Any article. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.stringMatching(/^[a-z2-7]{8}$/),
  outlet: text,
  headline: text,
  byline: fc.option(text),
  published: fc.option(fc.constantFrom('2021-05-12', '2021-05-12T09:09')),
  modified: fc.option(fc.constant('2021-05-13')),
  language: fc.constantFrom('en', 'fr'),
  url: fc.option(fc.webUrl()),
  paragraphs: fc
    .array(fc.record({ text, heading: text }, { requiredKeys: ['text'] }))
    .map((paragraphs) => paragraphs.map((paragraph, index) => ({ number: index + 1, ...paragraph }))),
  provenance: fc.record(
    { outlet: provenance, headline: provenance, published: provenance, url: provenance },
    { requiredKeys: [] },
  ),
  account: fc.boolean(),
});
