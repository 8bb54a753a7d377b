/** The changes that the process of `crashes` makes, by their numbers. */
import type { Article } from '../src/coverage/article.js';

/** The server that is written to. */
export const server = '100000000000000001';

/** An article by its number. */
export function crashArticle(number: number): Article {
  const facts = { byline: null, published: null, modified: null, url: `https://crash.example/${number}` };
  return {
    ...facts,
    id: `c${String(number).padStart(7, '0')}`,
    outlet: 'Harbour Post',
    headline: `Notice ${number}`,
    language: 'en',
    paragraphs: [1, 2, 3].map((paragraph) => ({ number: paragraph, text: `Paragraph ${paragraph} of ${number}.` })),
    provenance: {},
    account: false,
  };
}

/** Days that the record of changes is kept, as the change with a number sets it. */
export function daysOf(number: number): number {
  return 1 + (number % 3_650);
}
