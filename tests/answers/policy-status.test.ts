import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/answers/passages.js';
import { policyStanding } from '../../src/answers/policy-status.js';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';

/** The status that a sentence shows, with the words that show it; null for none. */
async function standingOf(sentence: string): Promise<{ status: string; words: string } | null> {
  const article: Article = {
    id: 'aaaaaaaa',
    outlet: 'Harbour Post',
    headline: 'The ferry',
    byline: null,
    published: '2031-05-12',
    modified: null,
    language: 'en',
    url: null,
    paragraphs: [{ number: 1, text: sentence }],
    provenance: {},
    account: false,
  };
  const passage = coverageOf(await Library.build([article])).passages[0]!;
  const standing = policyStanding(passage, passage.sentences[0]!);
  return standing && { status: standing.status, words: sentence.slice(standing.shownBy.start, standing.shownBy.end) };
}

describe('the status of a policy', () => {
  test.each([
    ['The ministry denied that the line will be sold.', 'denied', 'denied that'],
    ['The operator denies plans to sell the ferry.', 'denied', 'denies plans'],
    ['The ministry denied on Monday that it will close the harbour.', 'denied', 'denied on Monday that'],
    ['The rule was scrapped in May.', 'dropped', 'was scrapped'],
    ['The council reversed its rule about bicycles.', 'reversed', 'reversed'],
    ['Residents oppose the closure.', 'opposed', 'oppose'],
    ['The opposition proposed cars for residents.', 'proposed', 'proposed'],
    ['Northline announced a second ship.', 'announced', 'announced'],
    ['A ban on cars is in force.', 'in-force', 'in force'],
  ])('is read from the words that show it: %s', async (sentence, status, words) => {
    expect(await standingOf(sentence)).toEqual({ status, words });
  });

  test.each([
    'Passengers who are denied boarding may ask for their money.',
    'Islanders denied a place wait for the next ship.',
    'The town must wake up, the mayor said.',
    'The ferry no longer smells of fish.',
  ])('is not given where a like word says something else: %s', async (sentence) => {
    expect(await standingOf(sentence)).toBeNull();
  });
});
