/** English words that Snowball stems apart, or as one, against their meaning. */
import { expect, test } from 'vitest';
import { stem } from '../../src/language/stems.js';

test('a noun of making something so has the stem of its verb', () => {
  expect(stem('clarification', 'en')).toBe(stem('clarify', 'en'));
  expect(stem('notifications', 'en')).toBe(stem('notified', 'en'));
});

test('near is not shut', () => {
  expect(stem('closely', 'en')).not.toBe(stem('closed', 'en'));
});
