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
      'Selde refused on Friday to sell the lighthouse to a singer.',
    ]),
    told('Radio Selde', '2031-09-05', 'Empty nets in Selde', [
      'A spring without herring drove the county to a U-turn on fishing. For forty years the county had sold a licence to any trawler; now it keeps them out of the fjord.',
      'Skipper Ann Holt is seeking a word with the county after a warden said that her licence would lapse.',
      'The 2008 seabed directive protects reefs, and the Nordic Reef Charter of 1996 protects corals.',
      'The warden says he is following the advice of the Cod Institute. The Institute owns nine boats.',
      'Nobody in Selde may sell the lighthouse because its lamp is the only one of its kind.',
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

  test('is told by who tells of it in other words, where the report of it gives no reason', () => {
    const given = ask('Why did Selde refuse to sell the lighthouse?');
    expect(cited(given)).toContain('Radio Selde 5');
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
      told('Valley Post', '2031-10-02', 'Bells of Selde', [
        'The county begged the choir on Monday to call off its tour, a week after a fire.',
        'Carrie Holt said that the flag of the choir is for sale on Friday.',
        'Warden Ivo Tamm said on Tuesday that closing the weir would be a mistake.',
        'The county did not answer when asked what the bell weighs.',
        'The keys are with the BW [bell wardens] until May.',
        'The Bell Casters Union (BKF) said on Monday, when work on a roof began, that it knew nothing of a concert.',
        'Tamm has slept in the vestry since his own roof fell on Sunday.',
        'Pia Dahl, adviser at the Nordic Bell Society, said the county should mend the tower.',
        'The parish has sold the small organ. It gave no reason.',
        'Would the hymns be sung in Danish? The cantor replied that he did not translate in his sleep.',
      ]),
    ]);
  });

  const asked = (text: string): Answer => answer(open, { kind: 'ask', text });

  test.each([
    ['begged for', 'Why did the choir call off its tour?'],
    ['a name like the verb', 'When did the county carry the flag of the choir?'],
    ['supposed', 'When did the warden close the weir?'],
    ['left open', 'What does the bell weigh?'],
  ])('is not what was done or told: %s', (_, question) => {
    expect(asked(question).status).toBe('not-covered');
  });

  test('a reason that was not given is none', () => {
    expect(asked('Why did the parish sell the small organ?').status).toBe('not-covered');
  });

  test('why somebody would not say is told by the reply', () => {
    expect(cited(asked('Why would the cantor not say whether the hymns would be sung in Danish?'))).toEqual([
      'Valley Post 10',
    ]);
  });

  test('letters stand for words in small letters beside them', () => {
    expect(cited(asked('What does BW stand for?'))).toEqual(['Valley Post 5']);
  });

  test('letters in brackets behind a name are its own, though its words begin otherwise', () => {
    expect(cited(asked('What does BKF stand for?'))).toEqual(['Valley Post 6']);
  });

  test('what began on a day is not whatever else is spoken of there', () => {
    expect(asked('When did the trial begin?').status).toBe('not-covered');
  });

  test('why is told by what has been so since something befell somebody', () => {
    expect(cited(asked('Why has Tamm slept in the vestry?'))).toEqual(['Valley Post 7']);
  });

  test('whoever belongs to a body is introduced as doing so', () => {
    expect(cited(asked('Which organisation does Pia Dahl belong to?'))).toEqual(['Valley Post 8']);
  });
});

test('what led to a decision is told behind it, of each outlet that does so', async () => {
  const sluice = await Library.build([
    told('Valley Post', '2031-09-04', 'Sluice shut', [
      'The county of Selde has shut the upper sluice to rowing boats after its engineers looked at it again.',
      'Rowers may use the lower one on Sundays.',
      'It follows the case of a pupil who was pulled under the gate in August.',
      'The fee for the lower sluice stays as it is.',
    ]),
    told('Radio Selde', '2031-09-05', 'Rowers sent away', [
      'Rowing boats are turned away from the upper sluice that the county has shut.',
      'The order was prompted by a drowning at the gate.',
    ]),
  ]);
  const given = answer(sluice, { kind: 'ask', text: 'Why did the county shut the upper sluice to rowing boats?' });
  expect(cited(given)).toEqual(['Radio Selde 2', 'Valley Post 3']);
});
