/** Phrases that mean one plain word. */
import { describe, expect, it } from 'vitest';
import { idiomsIn } from '../../src/language/idioms/index.js';

const found = (text: string, language = 'en') =>
  idiomsIn(text.split(' '), language).map(({ first, last, plain }) => [first, last, plain]);

describe('idioms', () => {
  it.each([
    ['nobody will put up with the noise', [[2, 4, 'tolerate']]],
    ['they were putting up with it', [[2, 4, 'tolerate']]],
    ['they put up a tent', []],
    ['it is not an option for us', [[2, 4, 'impossible']]],
    ['she kept her head', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('of the longest words where several begin at one place', () => {
    expect(found('en ce moment meme', 'fr')).toEqual([[0, 3, 'actuellement']]);
  });

  it('without what is elided in French', () => {
    expect(found('il a mis a arret les pompes', 'fr')).toEqual([[2, 4, 'immobiliser']]);
  });

  it('none in a language without a table', () => {
    expect(found('put up with', 'nl')).toEqual([]);
  });
});
