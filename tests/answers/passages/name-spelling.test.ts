/** Names as readers misspell them. */
import { describe, expect, test } from 'vitest';
import { hasName, nearlyHasNames } from '../../../src/answers/passages/name-spelling.js';

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
    expect(nearlyHasNames(new Set([printed]), [typed])).toBe(true);
  });

  test.each([
    ['katrine', 'catrine'],
    ['jeoffrey', 'geoffrey'],
  ])('by itself as it is heard: %s for %s', (printed, typed) => {
    expect(hasName(new Set([printed]), typed)).toBe(true);
  });

  test.each([
    ['noor', 'nur'],
    ['aune', 'awne'],
  ])('beside a word that is right, a short one as it is heard: %s for %s', (printed, typed) => {
    expect(nearlyHasNames(new Set([printed]), [typed])).toBe(true);
  });

  test('each word by another word of the name', () => {
    expect(nearlyHasNames(new Set(['marta', 'maron']), ['martha', 'marron'])).toBe(true);
    expect(nearlyHasNames(new Set(['ilse', 'maron']), ['marie', 'marron'])).toBe(false);
  });

  test.each([
    ['holm', 'hansen'],
    ['leroy', 'lee'],
    ['brandis', 'bendixen'],
  ])('and is no other: %s for %s', (printed, typed) => {
    expect(nearlyHasNames(new Set([printed]), [typed])).toBe(false);
  });
});
