import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../src/answers/difference.js';

describe('the words asked for against those on record', () => {
  test('leave out that the record goes on before and after', () => {
    expect(differenceOf('the cars will cross', 'think the cars will ever cross to', 'en')).toEqual([
      { kind: 'same', words: 'the cars will' },
      { kind: 'record-only', words: 'ever' },
      { kind: 'same', words: 'cross' },
    ]);
  });

  test.each([
    ['cars will cross', 'no cars will cross', 'no'],
    ['cars will cross', "don't cars will cross", "don't"],
    ['cars will cross', 'cars will cross before June', 'before June'],
    ['cars will cross', 'cars will cross twice', 'twice'],
    ['cars will cross', 'cars will cross 12 times', '12 times'],
  ])('keep what changes the meaning: %s against %s', (asked, onRecord, kept) => {
    expect(differenceOf(asked, onRecord, 'en')).toContainEqual({ kind: 'record-only', words: kept });
  });
});
