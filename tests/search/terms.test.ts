import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.js';
import { stem } from '../../src/language/stems.js';
import { isStopWord } from '../../src/language/stop-words.js';
import { allTerms, contentTerms } from '../../src/search/terms.js';

describe('terms of a text', () => {
  it('keeps where each word stands', () => {
    const text = 'Mara’s ships sailed.';
    expect(allTerms(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['Mara’s', 'ships', 'sailed']);
  });

  it('leaves off possessive endings and elided articles', () => {
    expect(allTerms('Mara’s', 'en').map(({ word }) => word)).toEqual(['mara']);
    expect(allTerms("l'équipage qu’elle", 'fr').map(({ word }) => word)).toEqual(['equipage', 'elle']);
  });

  it('leaves out stop words, but not when they are all there is', () => {
    expect(contentTerms('What is the harbour?', 'en').map(({ word }) => word)).toEqual(['harbour']);
    expect(contentTerms('What is the', 'en').map(({ word }) => word)).toEqual(['what', 'is', 'the']);
  });

  it('takes capitals for an abbreviation only where other words are in small letters', () => {
    expect(contentTerms('It is said WHO knew', 'en').map(({ word }) => word)).toEqual(['said', 'who', 'knew']);
    expect(contentTerms('IT WAS SAID WHO KNEW', 'en').map(({ word }) => word)).toEqual(['said', 'knew']);
  });

  it('stems by language and leaves an unknown language alone', () => {
    expect(stem('crossing', 'en')).toBe('cross');
    expect(stem('traversees', 'fr')).toBe(stem('traversee', 'fr'));
    expect(stem('crossing', 'qq')).toBe('crossing');
  });

  it('has stop words for each language and none for an unknown one', () => {
    expect([isStopWord('where', 'en'), isStopWord('pourquoi', 'fr'), isStopWord('where', 'qq')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('edit distance', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    expect(editDistance('harbour', 'harbour', 3)).toBe(0);
    expect(editDistance('harbour', 'harbor', 3)).toBe(1);
    expect(editDistance('harbour', 'hrabour', 3)).toBe(1);
    expect(editDistance('harbour', 'garbours', 3)).toBe(2);
    expect(editDistance('', 'ab', 3)).toBe(2);
  });

  it('stops counting past the most that is asked for', () => {
    expect(editDistance('harbour', 'mountain', 2)).toBe(3);
  });
});
