/** Nouns and the verbs they are made from, told by their stems. */
import { describe, expect, test } from 'vitest';
import { sameNameFamily, sameWordFamily } from '../../../src/answers/passages/aliases.js';
import { stem } from '../../../src/language/stems.js';

describe('a noun and its verb are one family', () => {
  test.each([
    ['suspend', 'suspension'],
    ['expand', 'expansion'],
    ['decide', 'decision'],
    ['exclude', 'exclusion'],
    ['permit', 'permission'],
    ['invade', 'invasion'],
    ['scan', 'scanner'],
  ])('%s, %s', (verb, noun) => {
    expect(sameWordFamily(stem(verb, 'en'), stem(noun, 'en'))).toBe(true);
  });

  test.each([
    ['commit', 'commission'],
    ['intend', 'intensive'],
    ['tend', 'tense'],
  ])('%s, %s are not', (verb, other) => {
    expect(sameWordFamily(stem(verb, 'en'), stem(other, 'en'))).toBe(false);
  });
});

test('a conversion is no conversation', () => {
  expect(stem('conversion', 'en')).toBe(stem('convert', 'en'));
  expect(stem('conversation', 'en')).not.toBe(stem('conversion', 'en'));
});

test.each([
  ['estonia', 'estonian'],
  ['canada', 'canadian'],
  ['india', 'indians'],
  ['austria', 'austrians'],
])('%s and %s are a place and its people', (place, people) => {
  expect(sameNameFamily(place, people)).toBe(true);
});

test.each([
  ['austria', 'australia'],
  ['maria', 'marina'],
])('%s and %s are not', (place, other) => {
  expect(sameNameFamily(place, other)).toBe(false);
});
