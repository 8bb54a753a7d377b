/** Words that stand for one another, in all their forms. */
import { expect, test } from 'vitest';
import { relatedStems } from '../../src/language/related-words.js';
import { stem } from '../../src/language/stems.js';

test('a past that no ending shows is of its verb’s group', () => {
  const stems = relatedStems(stem('revoke', 'en'), 'en');
  for (const form of ['withdraw', 'withdrew', 'withdrawn', 'withdrawing']) expect(stems).toContain(stem(form, 'en'));
});
