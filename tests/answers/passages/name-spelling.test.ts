/** Names as readers misspell them. */
import { describe, expect, test } from 'vitest';
import { hasName, nearlyHasName } from '../../../src/answers/passages/name-spelling.js';

describe('a name is known again', () => {
  test.each([
    ['brandis', 'brandys'],
    ['lindqvist', 'lindkvist'],
  ])('by itself a letter or two off: %s for %s', (printed, typed) => {
    expect(hasName(new Set([printed]), typed)).toBe(true);
  });

  test.each([
    ['thibaudeau', 'tibodo'],
    ['christensen', 'kristenson'],
    ['philippe', 'filip'],
  ])('beside a word that is right, by its sound: %s for %s', (printed, typed) => {
    expect(hasName(new Set([printed]), typed)).toBe(false);
    expect(nearlyHasName(new Set([printed]), typed)).toBe(true);
  });

  test.each([
    ['holm', 'hansen'],
    ['leroy', 'lee'],
    ['brandis', 'bendixen'],
  ])('and is no other: %s for %s', (printed, typed) => {
    expect(nearlyHasName(new Set([printed]), typed)).toBe(false);
  });
});
