import { describe, expect, it } from 'vitest';
import { withoutRetoldArticles } from '../../src/coverage/accounts.js';
import type { Article } from '../../src/coverage/article.js';

function article(facts: Partial<Article>): Article {
  return {
    id: 'aaaaaaaa',
    outlet: 'Harbour Post',
    headline: 'No cars on the ferry’s deck',
    byline: null,
    published: null,
    modified: null,
    language: 'en',
    url: null,
    paragraphs: [{ number: 1, text: 'The ferry takes no cars.' }],
    provenance: {},
    account: false,
    ...facts,
  };
}

describe('withoutRetoldArticles', () => {
  it('leaves out the account of an article that is there itself, however its headline is typeset', () => {
    const account = article({ id: 'bbbbbbbb', account: true, headline: "No cars on the ferry's deck" });
    const own = article({});
    expect(withoutRetoldArticles([account, own])).toEqual([own]);
  });

  it('keeps accounts of other articles and of other outlets', () => {
    const articles = [
      article({}),
      article({ id: 'bbbbbbbb', account: true, headline: 'The harbour is dredged' }),
      article({ id: 'cccccccc', account: true, outlet: 'Radio Nord' }),
    ];
    expect(withoutRetoldArticles(articles)).toEqual(articles);
  });
});
