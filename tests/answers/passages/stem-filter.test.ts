/** Words looked for by their numbers in the index are those that looking at each word finds. An invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf, type Passage } from '../../../src/answers/passages/passages.js';
import { StemFilter } from '../../../src/answers/passages/stem-filter.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let passages: readonly Passage[];

beforeAll(async () => {
  const library = await Library.build([
    told('Skerra Post', '2026-05-04', 'US mill debate', [
      'The mills of the U.S. will be saved. Nobody told us how the mill owners pay.',
      'A wheel turns for the millers.',
    ]),
    told('Dale Courier', '2026-05-05', 'Wheels of the mill', ['The wheel broke in the night.']),
  ]);
  passages = coverageOf(library).passages;
});

describe('a filter of stems', () => {
  const isOfMill = (stem: string): boolean => stem === 'mill' || stem === 'US';

  test('finds the words of a paragraph, of a headline and of a stretch', () => {
    const filter = new StemFilter(isOfMill);
    for (const { indexed, entry, headlineEntry, tokens, headline } of passages) {
      expect(filter.tokens(indexed, entry)).toEqual(tokens.filter(({ stem }) => isOfMill(stem)));
      expect(filter.tokens(indexed, headlineEntry)).toEqual(headline.filter(({ stem }) => isOfMill(stem)));
      const [first, last] = [2, Math.min(9, tokens.length)];
      const inside = tokens.slice(first, last).filter(({ stem }) => isOfMill(stem));
      expect(filter.tokens(indexed, entry, { first, last })).toEqual(inside);
    }
    expect(filter.tokens(passages[0]!.indexed, passages[0]!.entry).map(({ word }) => word)).toContain('mills');
  });

  test('tests each stem once', () => {
    const tested: string[] = [];
    const filter = new StemFilter((stem) => tested.push(stem) > 0);
    for (let time = 0; time < 2; time++) for (const { indexed, entry } of passages) filter.tokens(indexed, entry);
    expect(new Set(tested).size).toBe(tested.length);
  });
});

test('a finder marks the words that an entry has by their stem or as printed', () => {
  const asked = [
    { stem: 'mill', word: 'milling' },
    { stem: 'none', word: 'wheel' },
    { stem: 'US', word: 'us' },
    { stem: 'absent', word: 'absent' },
  ];
  for (const { indexed, entry, tokens } of passages) {
    const there = new Uint8Array(asked.length);
    indexed.finderOf(asked)(entry, there);
    const has = asked.map(({ stem, word }) => tokens.some((token) => token.stem === stem || token.word === word));
    expect([...there].map((mark) => mark === 1)).toEqual(has);
  }
});
