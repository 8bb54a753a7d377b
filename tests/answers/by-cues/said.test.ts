/** Speech asked for in words that no form of a question reads. An invented story (a lighthouse that is to be a hostel) of three outlets. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer, QuestionKind } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Holm Courier', '2026-02-03', 'Lighthouse to become a hostel', [
      'The council of Holm wants to turn the old lighthouse into a hostel, Mayor Ingrid Saarela said on Monday.',
      '"A lamp that guides nobody costs us twelve hundred crowns a month," Saarela told reporters at the harbour.',
      '"Nobody will be sent away while the boilers are repaired," she said.',
      'Tobias Wend, the keeper, said the staircase was too narrow for guests.',
      '"My mother climbed those steps with a bucket of oil in each hand," he said.',
      'Asked about the price, the head of the ferry line, Oona Marell, said she would not bargain in the street.',
    ]),
    told('Radio Skerry', '2026-02-03', 'Hostel in the lighthouse', [
      'Holm plans a hostel in its lighthouse.',
      '"We have looked at every pipe, and the boilers are older than I am," said Tobias Wend, the keeper.',
      'The gulls were not asked.',
    ]),
    told('The Sound Review', '2026-02-09', 'What a hostel may be', [
      'Mayor Ingrid Saarela told the Review that a fire escape would be built by June.',
      'Guests would stay on the island during the repair of the boilers and nobody would be sent away, Saarela said.',
      '"I would rather have forty guests than four hundred gulls," Saarela said. "The council decides in public or not at all."',
    ]),
  ]);
});

function ask(text: string, kind: QuestionKind = 'who-said'): Answer {
  return answer(library, { kind, text });
}

function places({ excerpts }: Answer): string[] {
  return excerpts
    .filter(({ reason }) => reason !== 'names-speaker')
    .map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('everything by one speaker', () => {
  const ofWend = ['Holm Courier 4', 'Holm Courier 5', 'Radio Skerry 2'];

  test.each([
    'Everything Tobias Wend is on record with, pls.',
    "I'm collecting all that Tobias Wend told the press. What have you got from him?",
    'Wend: complete list, direct and reported',
    'quotes, Wend, full list',
    'Everything attributed to Tobias Wend, the keeper, please',
    'wends statements, every one',
    'Tobais Wendt quotes please',
  ])('%j', (text) => {
    const given = ask(text);
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Tobias Wend' } });
    expect(places(given)).toEqual(ofWend);
  });

  test('of somebody who says nothing is refused', () => {
    expect(ask('Everything Aldo Brun is on record with, pls.').status).toBe('not-covered');
    expect(ask('Aldo Brun quotes on the lighthouse?').status).toBe('not-covered');
    expect(ask('Got a quote from the fire brigade on the staircase?').status).toBe('not-covered');
  });
});

describe('a speaker and a topic', () => {
  test.each([
    ['ingrit sarela on the gulls - what were her words', 'The Sound Review 3'],
    ["need saarela's words about the lamp", 'Holm Courier 2'],
    ['Saarela, lamp that guides nobody: what was the sentence?', 'Holm Courier 2'],
    ['wat did Tobias Wend say abuot the staircase', 'Holm Courier 4'],
    ['Ms Saarela: lamp?', 'Holm Courier 2'],
  ])('%j', (text, place) => {
    const given = ask(text);
    expect(given.status).toBe('answered');
    expect(places(given)).toContain(place);
  });

  test('a topic the speaker did not speak of is refused', () => {
    expect(ask("Wend's words about the gulls, please").status).toBe('not-covered');
    expect(ask('Marell on the fire escape - exact words?').status).toBe('not-covered');
  });

  test('a name and a clause without a word for speech are no wish for statements', () => {
    expect(ask('Saarela will leave the island').finding.key).not.toBe('statements-of');
  });

  test('whether somebody said it is no wish for statements', () => {
    expect(ask('Did Saarela ever promise to paint the lighthouse?').status).not.toBe('answered');
  });
});

describe('who said something', () => {
  test.each([
    ['Can somebody tell me where the line about the bucket of oil comes from?', 'Tobias Wend'],
    ['the remark about the gulls: from whom?', 'Ingrid Saarela'],
    ['im writing a paper and must know who it was that spoke about a bucket of oil', 'Tobias Wend'],
    ['We need attribution for the narrow staircase remark', 'Tobias Wend'],
    [
      'Which person talked of gulls, with the words "rather have forty guests"? Every version please.',
      'Ingrid Saarela',
    ],
    ['Pin down the quote about the lamp that guides nobody', 'Ingrid Saarela'],
    ['The bit about boilers older than the speaker. Whose?', 'Tobias Wend'],
    ['Somebody supposedly stated that the staircase was too narrow. Who?', 'Tobias Wend'],
    ['According to whom is the staircase too narrow for guests?', 'Tobias Wend'],
    ['Name the person behind the claim that nobody will be sent away while the boilers are repaired', 'Ingrid Saarela'],
  ])('%j', (text, name) => {
    const given = ask(text);
    expect(given).toMatchObject({ speaker: { name } });
    expect(given.status).not.toBe('not-covered');
  });

  test.each([
    'the remark about the swimming pool: from whom?',
    'Somebody stated that the lighthouse will be painted. Who?',
    'Pin down the quote about the casino',
    'who says the keeper sleeps on the stairs, name please',
  ])('%j is refused', (text) => {
    expect(ask(text).status).toBe('not-covered');
  });

  test('words in quotation marks are found with what other outlets report of those around them', () => {
    const given = ask('Pin down the quote about nobody being sent away "while the boilers are repaired".');
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Ingrid Saarela' } });
    expect(places(given)).toEqual(['Holm Courier 3', 'The Sound Review 2']);
    expect(places(ask('Who said "while the boilers are repaired"?'))).toEqual(['Holm Courier 3']);
  });

  test('altered words stay near ones', () => {
    const given = ask('Somebody said the council decides in private or not at all. Who was it?');
    expect(given.status).not.toBe('answered');
  });
});

describe('other commands', () => {
  test('a question for a day, a place or a reason asks for no statements', () => {
    for (const text of ['On what date did Saarela say the lighthouse burned?', 'Where did Wend say the gulls nest?'])
      expect(ask(text, 'ask').finding.key).not.toBe('statements-of');
  });

  test('on-record reads a wish in words of its own', () => {
    const given = ask('I need all of the Marell remarks please', 'on-record');
    expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Oona Marell' } });
  });
});

test('courtesy around a wish changes nothing', () => {
  const before = ['', 'Please, ', 'Hi! ', 'For my homework: ', 'I need this: ', 'OK so, '];
  const behind = ['', ' please', ', thanks', '. Thank you!', ' pls', '?'];
  const wishes = ['everything Tobias Wend said, direct or reported', 'the remark about the gulls: from whom'];
  fc.assert(
    fc.property(
      fc.constantFrom(...before),
      fc.constantFrom(...wishes),
      fc.constantFrom(...behind),
      (opening, wish, closing) => {
        expect(places(ask(`${opening}${wish}${closing}`))).toEqual(places(ask(wish)));
      },
    ),
    { numRuns: 40 },
  );
});

test('whoever the others are to have spoken of is not the one who is asked for', async () => {
  const rafts = await Library.build([
    told('Radio Skerry', '2026-02-03', 'Rafts at Holm', [
      '“Every raft will be sunk by May,” said HRB spokesman Ulf Berg.',
      'HRB said it intends to sink the rafts at Rovan.',
    ]),
  ]);
  const asked = (text: string): string => answer(rafts, { kind: 'who-said', text }).status;
  expect(asked('Has Rovan’s government said anything about the HRB plan?')).toBe('not-covered');
  expect(asked('What did HRB say about the rafts?')).toBe('answered');
});
