import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, periodOf, splitPeriod } from '../../../src/answers/events/periods.js';

/** Saturday 14 March 2026. */
const latest = '2026-03-14';

describe('words that name a period', () => {
  test.each([
    ['what happened between 3 and 5 March', '2026-03-03', '2026-03-05'],
    ['what happened from 3 to 5 March at the quay', '2026-03-03', '2026-03-05'],
    ['from March 3 to 5', '2026-03-03', '2026-03-05'],
    ['March 3-5', '2026-03-03', '2026-03-05'],
    ['3rd to 5th of March 2025', '2025-03-03', '2025-03-05'],
    ['between March 3 and March 5', '2026-03-03', '2026-03-05'],
    ['2026-03-03 to 2026-03-05', '2026-03-03', '2026-03-05'],
    ['between Tuesday 3 and Thursday 5 March', '2026-03-03', '2026-03-05'],
    ['from Monday to Wednesday', '2026-03-09', '2026-03-11'],
    ['between Friday and Monday', '2026-03-06', '2026-03-09'],
    ['the quay since Tuesday', '2026-03-10', null],
    ['since last Saturday', '2026-03-07', null],
    ['after 3 March', '2026-03-04', null],
    ['until 5 March', null, '2026-03-05'],
    ['before 5 March', null, '2026-03-04'],
    ['what happened in February', '2026-02-01', '2026-02-28'],
    ['in March 2025', '2025-03-01', '2025-03-31'],
    ['from 28 December to 3 January', '2025-12-28', '2026-01-03'],
    ['from 28 December 2024 to 3 January', '2024-12-28', '2025-01-03'],
    ['between 5 and 3 March', '2026-03-03', '2026-03-05'],
    ['que s’est-il passé entre le 3 et le 5 mars', '2026-03-03', '2026-03-05'],
    ['du 3 au 5 mars', '2026-03-03', '2026-03-05'],
    ['du lundi 2 au mercredi 4 mars', '2026-03-02', '2026-03-04'],
    ['de lundi à mercredi', '2026-03-09', '2026-03-11'],
    ['depuis mardi', '2026-03-10', null],
    ['à partir du 3 fevrier', '2026-02-03', null],
    ['jusqu’au 5 mars', null, '2026-03-05'],
    ['avant le 1er mars', null, '2026-02-28'],
    ['en février', '2026-02-01', '2026-02-28'],
  ])('%s: %s to %s', (text, from, to) => {
    expect(periodOf(splitPeriod(text)!.words, latest)).toEqual({ from, to });
  });

  test.each([
    'the quay',
    'what happened on 3 March',
    'from 3 to 5 per cent',
    'Monday and Tuesday',
    "after Tuesday's vote",
    'since the storm',
    'between the quay and the market',
    'the march of the boatmen',
  ])('%s names none', (text) => {
    expect(splitPeriod(text)).toBeNull();
  });

  test('what else is asked stays', () => {
    expect(splitPeriod('the quay, between 3 and 5 March, in order')?.rest).toBe('the quay, , in order');
    expect(splitPeriod('depuis mardi au port')?.rest).toBe('au port');
  });

  test.each(['from 30 to 35 March', 'since 31 April', '2026-02-30 to 2026-03-02'])('%s has no such day', (text) => {
    expect(periodOf(splitPeriod(text)!.words, latest)).toBeNull();
  });

  test('begins before it ends, whichever day is named first', () => {
    const months = fc.constantFrom('January', 'March', 'mars', 'août', 'December');
    const days = fc.integer({ min: 1, max: 28 });
    const times = fc.integer({ min: 7_000, max: 30_000 }).map((day) => new Date(day * 86_400_000).toISOString());
    fc.assert(
      fc.property(days, months, days, months, times, (one, month, other, another, time) => {
        const period = periodOf(`from ${one} ${month} to ${other} ${another}`, time.slice(0, 10))!;
        expect(period.from! <= period.to!).toBe(true);
        expect(isWithin(period, period.from!)).toBe(true);
        expect(isWithin(period, period.to!)).toBe(true);
      }),
    );
  });

  test('no text makes it fail', () => {
    const words = fc.constantFrom(
      'from',
      'to',
      'between',
      'and',
      '3',
      '5',
      '31',
      'March',
      'mars',
      'since',
      'le',
      '2026',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const asked = splitPeriod(parts.join(' '));
        if (asked !== null) periodOf(asked.words, latest);
      }),
    );
  });
});
