/** Numbers that are not told, views nobody gave, and what is told in a form of its own. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Geese on the Selde ponds', [
      'Wardens said 40 geese were caught on the Selde ponds on Monday.',
      'Warden Pia Holt did not say how many of the birds had tested positive for fowl pest.',
      'The ferry took on water near Rovan, where 12 passengers were soaked. Nobody drowned.',
      '“The nets are old,” Holt said, before launching into a tangent on parking fees.',
      'One goose had wandered in from Harrow National Park.',
      'The birds will be driven back to their islands by truck.',
      'Ruta Lind of the Wardens’ Union said 90 of her members had lost their posts to the net machines.',
      'Under the Pond Act, which bars hunting on account of nesting, a goose is safe in Selde.',
      'The nets are checked by divers.',
      'The ferry board agreed in May to charge dogs, a break with its habit of letting them ride below deck.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function paragraphs({ excerpts }: Answer): number[] {
  return excerpts.map(({ citation }) => citation.paragraph);
}

describe('a number', () => {
  test('is left open where a sentence says so of the matter, whatever else is counted', () => {
    const given = ask('How many of the geese had fowl pest?');
    expect(given.finding.key).toBe('left-open');
    expect(paragraphs(given)).toEqual([2]);
    expect(ask('How many geese were caught?').status).toBe('answered');
  });

  test('of those to whom nothing of the kind happened is none', () => {
    expect(ask('How many passengers drowned near Rovan?').finding.key).toBe('premise-not-reported');
    expect(paragraphs(ask('How many passengers were soaked near Rovan?'))).toEqual([3]);
  });

  test('of a body’s members is that of people of their kind', () => {
    expect(paragraphs(ask('How many wardens lost their posts to the machines?'))).toEqual([7]);
  });
});

test('a view is not told where the matter was only spoken of', () => {
  expect(ask('What is Holt’s view on parking fees?').status).toBe('not-covered');
});

test('where something is from may be asked for by name', () => {
  expect(paragraphs(ask('Which national park did the goose come from?'))).toEqual([5]);
});

test('where somebody is brought is told by what they are brought to', () => {
  expect(paragraphs(ask('Where will the birds be sent?'))).toEqual([6]);
});

test('who makes a thing is not told by whoever checks it', () => {
  expect(ask('Which company made the nets?').status).toBe('not-covered');
});

test('what was ended is told as a break with what was so before', () => {
  expect(paragraphs(ask('Did the ferry board stop letting dogs ride below deck?'))).toEqual([10]);
});

test('grounds are told in the words of a law for what it bars', () => {
  expect(paragraphs(ask('On what grounds does the Pond Act protect people?'))).toEqual([8]);
});

describe('what is only sought was not given', () => {
  let pledges: Library;

  beforeAll(async () => {
    pledges = await Library.build([
      told('Weir Post', '2031-09-05', 'Wardens want a word on the nets', [
        'The wardens asked for, and still want, a promise that no net will be hung before Monday, Pia Holt said on Thursday.',
        'Harrow gave the anglers a licence for their jetty on Wednesday.',
      ]),
    ]);
  });

  test.each([
    'When did Harrow give the wardens the promise on the nets?',
    'On what day did Harrow promise not to hang a net?',
    'On what date did Harrow give the wardens its written promise?',
  ])('%s', (text) => {
    expect(answer(pledges, { kind: 'ask', text }).status).toBe('not-covered');
  });

  test('what is told to have been given has its day', () => {
    const given = answer(pledges, { kind: 'ask', text: 'When did Harrow give the anglers a licence for the jetty?' });
    expect(given.status).toBe('answered');
    expect(paragraphs(given)).toEqual([2]);
  });
});
