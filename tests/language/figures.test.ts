/** Figures that mean the same, whatever words they are given in. */
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/language/figures/index.js';

function keys(text: string, language = 'en'): string[] {
  return figuresIn(text, language).map(({ key }) => key);
}

describe('figures', () => {
  test.each([
    ['within 72 hours', 'free for three days'],
    ['for a year', 'no more than twelve months'],
    ['by June 30', 'before the end of June'],
    ['from 1 April', 'since April 1st'],
    ['a 90-day grace period', '90 days of grace'],
    ['12 per cent', '12%'],
    ['2,400 hens', '2400 birds'],
  ])('%s: %s', (one, other) => {
    expect(keys(one)).toHaveLength(1);
    expect(keys(one)).toEqual(keys(other));
  });

  test.each(['in 2024', 'the MX-19 valve', 'a 31-year-old teacher', 'two schools', 'litres a year', 'they may march'])(
    'none in: %s',
    (text) => {
      expect(keys(text)).toEqual([]);
    },
  );

  test('French', () => {
    expect(keys('jusqu’à la fin de juin', 'fr')).toEqual(keys('le 30 juin', 'fr'));
    expect(keys('pendant un an', 'fr')).toEqual(keys('douze mois', 'fr'));
    expect(keys('le 1er mai', 'fr')).toEqual(keys('1 mai', 'fr'));
  });
});
