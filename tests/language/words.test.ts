import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../src/language/words.js';

describe('words', () => {
  it('keeps apostrophes, numbers and dotted abbreviations in one word and parts hyphens', () => {
    expect(words('Don’t pay 1,237.50 in the U.S. re-entry, l’été.').map(({ text }) => text)).toEqual([
      'Don’t',
      'pay',
      '1,237.50',
      'in',
      'the',
      'U.S.',
      're',
      'entry',
      'l’été',
    ]);
  });

  it('gives places that hold the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: word, start, end } of words(text)) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });
});

describe('fold', () => {
  it('brings spellings of one word together', () => {
    expect(fold('“L’Été” — œuvre')).toBe(fold('"l\'ete" - oeuvre'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
