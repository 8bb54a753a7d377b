/** Why something was done, by every outlet that says so, and questions that take for done what is not. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde shuts the Marle weir', [
      'Selde shut the Marle weir on Tuesday because its gates were rotten.',
      'Brask is at odds with engineer Pia Holt over Holt’s decision to move the mill to Rovan.',
      'The town is seeking a permit from the river board, clerk Ivo Tamm said. It is important for Selde to have a permit by May.',
      'Tamm said his office was still negotiating over compensation with the ministry.',
      '“When the board has voted on the mill you will hear of it,” Tamm said on Monday. The inspectors of the river board voted on the weir on Monday.',
      'Tamm gave a talk to its 90 engineers about flats. He has eaten at his desk since builders moved in.',
      'The harbour office answered no letters on Friday, an arrangement that Tamm put down to a leak.',
      'The ferry board agreed in May to charge dogs, a break with its former policy of letting them ride below deck.',
      'How many of the 212 pupils have boats is not known.',
      'Holt is drawing a map of the cellars after a baker said that rats lived there.',
      'To save money the school has sold its bell.',
    ]),
    told('Radio Selde', '2031-09-05', 'Weir stays closed', [
      'A decree meant to protect the houses below: with that Selde has barred boats from the weir.',
      'The council denied that the auction of the boats would go ahead. Holt hopes to cancel the auction.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('why something was done', () => {
  test.each([
    'Why did Selde close the weir?',
    'How come Selde closed the weir?',
    'What was the reason why Selde closed the weir?',
    'On what grounds did Selde close the weir?',
    'What made Selde close the weir?',
  ])('is told by each outlet in its own words: %s', (question) => {
    expect(cited(ask(question))).toContain('Valley Post 1');
  });

  test('another outlet names who did it and gives its own reason', () => {
    expect(cited(ask('Why did Selde close the weir?'))).toEqual(['Valley Post 1', 'Radio Selde 1']);
  });

  test('is told by what prompted it, and not by what follows on that', () => {
    expect(cited(ask('Why is Holt drawing a map of the cellars?'))).toEqual(['Valley Post 10']);
  });

  test('is told by what it is put down to, or since what it is so', () => {
    expect(cited(ask('Why did the harbour office answer no letters?'))).toEqual(['Valley Post 7']);
    expect(cited(ask('Why does Tamm eat at his desk?'))).toContain('Valley Post 6');
  });
});

describe('refused', () => {
  test.each([
    ['somebody else’s decision', 'Why did Brask decide to move the mill to Rovan?'],
    ['what was told as a statement and never happened', 'How come Brask agreed to move the mill to Rovan?'],
    ['what is only sought', 'When did Selde get the permit from the river board?'],
    ['what is asked to have been got and is only sought', 'Has Selde received the permit from the river board?'],
    ['what is asked to have been given and is only sought', 'Has the river board given Selde the permit?'],
    ['what is still talked about', 'When did the ministry pay the compensation?'],
    ['what is still to come', 'When did the board vote on the mill?'],
    ['done by others', 'When did parliament vote on the weir?'],
    ['what was so before', 'Why did the ferry board agree in May to let dogs ride below deck?'],
    ['how many of some', 'How many of the pupils have boats?'],
    ['called off by nobody', 'Why was the auction of the boats called off?'],
    ['a number of those who are spoken to about it', 'How many flats are to be built?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).status).toBe('not-covered');
  });

  test('but not what was done', () => {
    expect(ask('How many pupils are there?').status).toBe('answered');
    expect(ask('When did the inspectors vote on the weir?').status).toBe('answered');
  });
});

test('an act of the one asked for that was about something else is not the act asked about', async () => {
  const boats = await Library.build([
    told('Valley Post', '2031-09-04', 'Boats wait at Selde', [
      'The town of Selde asked Tamm to feed the boatmen who are denied entry to the weir.',
      'The keepers wear green, and tourists photograph them by the weir.',
      'Sending for a baker, the keepers dined at the weir.',
      'The keys of the weir are lost.',
      'Divers sleep late.',
    ]),
    told('Radio Selde', '2031-09-05', 'Weir and keys', [
      'The keys of the weir were found at the weir.',
      'The weir is old.',
    ]),
  ]);
  const asked = (text: string): string => answer(boats, { kind: 'ask', text }).status;
  expect(asked('Did Tamm deny sending divers to the weir?')).toBe('not-covered');
  expect(asked('Did Selde ask Tamm to feed the boatmen?')).toBe('answered');
});

describe('a question why somebody is doing something', () => {
  test('asks for that act', () => {
    expect(cited(ask('Why is the school selling its bell?'))).toEqual(['Valley Post 11']);
    expect(ask('Why is the school hiding its bell?').status).toBe('not-covered');
  });

  test('takes an objection for dropped that nobody dropped', () => {
    expect(ask('Why did the council drop its objection to the auction?').status).toBe('not-covered');
  });
});
