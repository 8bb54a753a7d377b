import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifferences, wordingKey } from '../../src/language/differences.js';
import { words } from '../../src/language/words.js';

describe('wordDifferences', () => {
  test('an exchanged word stands once on each side', () => {
    expect(wordDifferences('no car will cross', 'no ship will cross')).toEqual([
      { kind: 'same', words: 'no' },
      { kind: 'first-only', words: 'car' },
      { kind: 'second-only', words: 'ship' },
      { kind: 'same', words: 'will cross' },
    ]);
  });

  test('case, marks and punctuation are no differences', () => {
    expect(wordDifferences('it’s “late”, she said', "It's late she said.")).toEqual([
      { kind: 'same', words: "It's late she said" },
    ]);
  });

  test('each side is rebuilt from its stretches, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('no', 'car', 'will', 'cross', 'before', 'June'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const stretches = wordDifferences(first, second);
        const side = (only: string): string[] =>
          stretches
            .filter(({ kind }) => kind === 'same' || kind === only)
            .flatMap((stretch) => words(stretch.words).map((word) => word.text));
        expect(side('first-only')).toEqual(words(first).map((word) => word.text));
        expect(side('second-only')).toEqual(words(second).map((word) => word.text));
      }),
    );
  });
});

test('wordingKey looks at words and their order only', () => {
  expect(wordingKey('No car, then?')).toBe(wordingKey('no car then'));
  expect(wordingKey('car no')).not.toBe(wordingKey('no car'));
  expect(wordingKey('no car')).not.toBe(wordingKey('no car now'));
});
