import { expect, it } from 'vitest';
import { textFor } from '../../src/text/index.js';

it('has a table for every locale: English where there is none of its language', () => {
  const english = textFor('en');
  for (const locale of ['en-GB', 'en-US', 'EN', 'es-ES', 'zh_TW', '']) expect(textFor(locale)).toBe(english);
});
