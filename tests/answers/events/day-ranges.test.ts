import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../../src/answers/events/day-ranges.js';

/** Thursday 14 May 2026. */
const thursday = Date.UTC(2026, 4, 14);

describe('words that name a stretch of days', () => {
  test.each([
    ['last week', '2026-05-04', '2026-05-10'],
    ['la semaine dernière', '2026-05-04', '2026-05-10'],
    ['Earlier this week', '2026-05-11', '2026-05-14'],
    ['next week', '2026-05-18', '2026-05-24'],
    ['earlier this month', '2026-05-01', '2026-05-14'],
    ['last month', '2026-04-01', '2026-04-30'],
    ['le mois dernier', '2026-04-01', '2026-04-30'],
    ['over the weekend', '2026-05-09', '2026-05-10'],
    ['last weekend', '2026-05-09', '2026-05-10'],
    ['last year', '2025-01-01', '2025-12-31'],
  ])('%s is %s to %s', (words, from, to) => {
    expect(rangeOf(words, thursday)).toEqual({ from, to });
  });

  test.each(['last spring', 'in 2019', 'Tuesday', 'since March'])('%s is none', (words) => {
    expect(rangeOf(words, thursday)).toBeNull();
  });

  test('begins before it ends, and what is last week or earlier does not reach past the article', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((day) => day * 86_400_000);
    const words = fc.constantFrom(
      'last week',
      'earlier this week',
      'earlier this month',
      'over the weekend',
      'last month',
    );
    fc.assert(
      fc.property(days, words, (published, word) => {
        const { from, to } = rangeOf(word, published)!;
        expect(from <= to).toBe(true);
        expect(to <= new Date(published).toISOString().slice(0, 10)).toBe(true);
      }),
    );
  });
});
