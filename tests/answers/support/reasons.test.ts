/** Why something was done, where the act is told in other words than the question's: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'County keeps trawlers out', [
      'Under a decree meant to spare young cod, Selde county ruled last week that trawlers without a net licence may no longer enter the fjord — a break with a custom under which any boat could fish there.',
      'Whereas trawlers had been free to enter the fjord since 1990, the county told them to stay out in a bid to save the cod.',
    ]),
    told('Radio Selde', '2031-09-05', 'Empty nets in Selde', [
      'Empty nets in spring pushed the county into turning its fishing rules on their head. For forty years the county had sold a licence to any trawler; now it keeps them out of the fjord.',
      'Skipper Ann Holt is seeking a word with the county after a warden said that her licence would lapse.',
      'The 2008 seabed directive protects reefs, and the Nordic Reef Charter of 1996 protects corals.',
      'The warden says he is following the advice of the Cod Institute. The Institute owns nine boats.',
      'The harbour master has stopped giving berths to trawlers on Mondays.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort();
}

describe('why something was done', () => {
  test('is told where the act is told as a break with what was so before', () => {
    expect(cited(ask('Why did the county ban trawlers from the fjord?'))).toContain('Valley Post 1');
    expect(ask('Why did the county ban tourists from the museum?').status).toBe('not-covered');
  });

  test('is told in the sentence before the one that tells the act', () => {
    expect(cited(ask('Why did the county change course on trawlers in the fjord?'))).toContain('Radio Selde 1');
  });

  test('needs no other paragraph where one sentence has all of it', () => {
    expect(cited(ask('Why is Holt seeking a word with the county?'))).toEqual(['Radio Selde 2']);
  });
});

test('what came to an end was not done', () => {
  expect(ask('When did the harbour master give berths to trawlers?').status).toBe('not-covered');
});

describe('a law', () => {
  test.each([
    ['Which seabed directive is named in the coverage?', 'Radio Selde 3'],
    ['Which Nordic treaty do the articles mention by name?', 'Radio Selde 3'],
  ])('is named by its year, or by another word for it: %s', (question, paragraph) => {
    expect(cited(ask(question))).toEqual([paragraph]);
  });
});

test('whose advice somebody says to follow is told by what has that advice', () => {
  expect(cited(ask('Whose advice does the warden say he is following?'))).toEqual(['Radio Selde 4']);
});

describe('what is only asked, supposed or left open', () => {
  let open: Library;

  beforeAll(async () => {
    open = await Library.build([
      told('Valley Post', '2031-10-02', 'Mill strike looms', [
        'The county pleaded with the mill hands on Monday to call off their strike, a week after a fire.',
        'Signe Holt wants a promise in writing that the mill will stay open on Friday.',
        'Warden Ivo Tamm said that closing the weir would be a gift to the pike, on Tuesday.',
        'The county did not answer when asked what the wheel costs.',
        'Anyone needed for the wheel was told by the SC [strike committee] to stay.',
        'Pia Dahl, adviser at the River Law Centre in Selde, said the county should repair the wheel.',
      ]),
    ]);
  });

  const asked = (text: string): Answer => answer(open, { kind: 'ask', text });

  test.each([
    ['begged for', 'Why did the mill hands call off their strike?'],
    ['a name like the verb', 'When did the county sign the promise in writing?'],
    ['supposed', 'When did the warden close the weir?'],
    ['left open', 'What does the wheel cost?'],
  ])('is not what was done or told: %s', (_, question) => {
    expect(asked(question).status).toBe('not-covered');
  });

  test('letters stand for words in small letters beside them', () => {
    expect(cited(asked('What does SC stand for?'))).toEqual(['Valley Post 5']);
  });

  test('whoever belongs to a body is introduced as doing so', () => {
    expect(cited(asked('Which organisation does Pia Dahl belong to?'))).toEqual(['Valley Post 6']);
  });
});
