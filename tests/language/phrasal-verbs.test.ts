import { describe, expect, it } from 'vitest';
import { phrasalVerbs } from '../../src/language/phrasal-verbs.js';

const found = (text: string, language = 'en') =>
  phrasalVerbs(text.split(' '), language).map(({ verb, particle, plain }) => [verb, particle, plain]);

describe('phrasal verbs', () => {
  it.each([
    ['will they take back the order', [[2, 3, 'reverse']]],
    ['they took their order back', [[1, 4, 'reverse']]],
    ['the ferry was called off', [[3, 4, 'cancel']]],
    ['they take the boats to the back of the harbour', []],
    ['she came back', [[1, 2, 'return']]],
    ['they wanted to sort it out', [[3, 5, 'resolve']]],
    ['the quarrel was sorted out', [[3, 4, 'resolve']]],
    ['the rules were phased out', [[3, 4, 'end']]],
    ['sorting mail out', []],
    ['they are turning boats away', [[2, 4, 'reject']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are English only', () => {
    expect(found('take back', 'fr')).toEqual([]);
  });
});
