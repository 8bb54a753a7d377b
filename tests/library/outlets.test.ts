import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';

function articleOf(id: string, outlet: string, published: string): Article {
  return {
    id,
    outlet,
    published,
    headline: 'Shaft floods',
    byline: null,
    modified: null,
    language: 'en',
    url: null,
    paragraphs: [{ number: 1, text: `The shaft flooded again, article ${id} reports.` }],
    provenance: {},
    account: false,
  };
}

describe('outlets', () => {
  test('names that differ only in apostrophe or capitals are one outlet, by the name first printed', async () => {
    const articles = [
      articleOf('aaaaaaa2', 'The miner’s post', '2026-03-05'),
      articleOf('bbbbbbb3', "The Miner's Post", '2026-03-04'),
      articleOf('ccccccc4', 'The Miners Post', '2026-03-06'),
    ];
    for (const order of [articles, [...articles].reverse()]) {
      const library = await Library.build(order);
      expect(library.articles.map(({ outlet }) => outlet)).toEqual([
        "The Miner's Post",
        "The Miner's Post",
        'The Miners Post',
      ]);
      expect(library.searched("The Miner's Post")).toMatchObject({ articles: 2, outlets: 1 });
    }
  });
});
