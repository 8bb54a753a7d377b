import { describe, expect, it } from 'vitest';
import { isSmallWord, plainName } from '../../src/language/name-words.js';

describe('plainName', () => {
  it.each([
    ['The Harbour Post', 'harbour post'],
    ['Le Phare', 'phare'],
    ['L’Écho', 'echo'],
    ['Theatre News', 'theatre news'],
    ['Lesser Times', 'lesser times'],
  ])('brings %s to %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('isSmallWord', () => {
  it('knows the words that join the parts of a name in every language', () => {
    expect(['of', 'and', 'des', 'la'].every(isSmallWord)).toBe(true);
    expect(['harbour', 'post', 'phare'].some(isSmallWord)).toBe(false);
  });
});
