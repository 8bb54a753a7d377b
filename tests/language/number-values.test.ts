/** What printed numbers are worth. */
import { expect, test } from 'vitest';
import { numberAt } from '../../src/language/number-values.js';

test.each([
  ['38,400 people', 'en', 38_400],
  ['38 400 personnes', 'fr', 38_400],
  ['1.43 million cards', 'en', 1_430_000],
  ['1,4 million de cartes', 'fr', 1_400_000],
  ['two million', 'en', 2_000_000],
  ['Trois mille', 'fr', 3_000],
  ['61 posts', 'en', 61],
  ['1990', 'en', 1_990],
  ['some people', 'en', null],
])('%s', (text, language, value) => {
  expect(numberAt(text, language)).toBe(value);
});
