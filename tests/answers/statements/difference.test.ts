import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/answers/statements/difference.js';

describe('the words asked for against those on record', () => {
  test('leave out that the record goes on before and after', () => {
    const onRecord = { words: 'think the cars will ever cross to', start: 10 };
    const { difference, differing } = differenceOf('the cars will cross', onRecord, 'en');
    expect(difference).toEqual([
      { kind: 'same', words: 'the cars will' },
      { kind: 'record-only', words: 'ever' },
      { kind: 'same', words: 'cross' },
    ]);
    expect(differing).toEqual([{ start: 30, end: 34 }]);
  });

  test.each([
    ['cars will cross', 'no cars will cross', 'no'],
    ['cars will cross', "don't cars will cross", "don't"],
    ['cars will cross', 'cars will cross before June', 'before June'],
    ['cars will cross', 'cars will cross twice', 'twice'],
    ['cars will cross', 'cars will cross 12 times', '12 times'],
  ])('keep what changes the meaning: %s against %s', (asked, onRecord, kept) => {
    expect(differenceOf(asked, { words: onRecord, start: 0 }, 'en').difference).toContainEqual({
      kind: 'record-only',
      words: kept,
    });
  });
});
