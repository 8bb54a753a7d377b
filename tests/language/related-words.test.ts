/** Words that stand for one another, in all their forms. */
import { expect, test } from 'vitest';
import { kindredStems, oppositeStems, relatedStems, synonymStems } from '../../src/language/related-words.js';
import { stem } from '../../src/language/stems.js';

test('a past that no ending shows is of its verb’s group', () => {
  const stems = relatedStems(stem('revoke', 'en'), 'en');
  for (const form of ['withdraw', 'withdrew', 'withdrawn', 'withdrawing']) expect(stems).toContain(stem(form, 'en'));
});

test('opposites are so of one another', () => {
  expect(oppositeStems(stem('privately', 'en'), 'en')).toContain(stem('openly', 'en'));
  expect(oppositeStems(stem('openly', 'en'), 'en')).toContain(stem('privately', 'en'));
  expect(oppositeStems(stem('openly', 'en'), 'en')).not.toContain(stem('publicly', 'en'));
});

test('a people is found by its country', () => {
  expect(relatedStems(stem('swiss', 'en'), 'en')).toContain(stem('switzerland', 'en'));
});

test('what a reader may say for a word is wider than what points to a paragraph, in French too', () => {
  const own = stem('fievreux', 'fr');
  expect(synonymStems(own, 'fr')).toContain(stem('temperature', 'fr'));
  expect(kindredStems(own, 'fr')).not.toContain(stem('temperature', 'fr'));
});
