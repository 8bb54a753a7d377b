import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

const split = (text: string, language = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['two plain sentences', 'The ferry left. It came back.', ['The ferry left.', 'It came back.']],
    [
      'an abbreviated country',
      'U.S. Customs closed the pier. Nobody came.',
      ['U.S. Customs closed the pier.', 'Nobody came.'],
    ],
    ['a title', 'Mr. Holm met Gov. Vera Dahl. They talked.', ['Mr. Holm met Gov. Vera Dahl.', 'They talked.']],
    ['an initial', 'Jonas P. Weir spoke. He sat down.', ['Jonas P. Weir spoke.', 'He sat down.']],
    [
      'a quotation and its cue',
      '“Will it close?” she asked. Nobody knew.',
      ['“Will it close?” she asked.', 'Nobody knew.'],
    ],
  ])('keeps %s whole', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('knows French abbreviations', () => {
    expect(split('M. Vasseur est venu. Mme. Karel aussi.', 'fr')).toEqual([
      'M. Vasseur est venu.',
      'Mme. Karel aussi.',
    ]);
  });

  it('finds none in empty text', () => {
    expect(split('  ')).toEqual([]);
  });
});
