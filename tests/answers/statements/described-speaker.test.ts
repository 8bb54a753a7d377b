/** Who said what a question describes by what was done with words, over an invented story (a sluice) of two outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Torv Herald', '2026-04-10', 'Sluice shut after the flood', [
      'The sluice at Torv was shut on Monday after water ran into the cellars of the old town.',
      'Harbour Minister Ana Ruiz spoke to skippers on the quay. "No skipper will pay a single crown," she said on Tuesday.',
      'She also rounded on the inspectors, saying the water board had dawdled too long and had "counted the buckets after the flood."',
      'Deputy Olaf Tenn mocked the repair as "a plaster on a wooden leg" and asked for a vote.',
      'Jo Berg, a hydrology lecturer at the Marine College of Torv, said the board needs to rebuild the sluice.',
      '"The harbour minister has my trust and the board has my pity," Mayor Nele Brandt told reporters.',
    ]),
    told('Coast Radio', '2026-04-11', 'Skippers wait', [
      'Skippers waited for a second day in front of the closed sluice at Torv.',
      'Ana Ruiz, the minister, went on the radio at noon. She called the flood a lesson to every builder in the valley.',
      'Olaf Tenn denied that he had opened the gates at night.',
      '"The cellars are dry again," Jo Berg said. Berg has no plans to run for office, her office said.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'who-said', text });
}

describe('who said what a question describes', () => {
  test.each([
    ['who accused the inspectors of dawdling too long', 'Ana Ruiz'],
    ['Who called the flood a lesson to builders in the valley?', 'Ana Ruiz'],
    ['who made the joke about a plaster on a wooden leg', 'Olaf Tenn'],
    ['Which deputy spoke of a plaster on a wooden leg?', 'Olaf Tenn'],
    ['Who thinks the board should rebuild the sluice?', 'Jo Berg'],
    ['Which minister said no skipper will pay a single crown?', 'Ana Ruiz'],
    ['who told skippers that no skipper will pay a single crown', 'Ana Ruiz'],
  ])('%s', (question, name) => {
    expect(ask(question)).toMatchObject({ status: 'answered', speaker: { name } });
  });

  test.each([
    // Whoever only mentions them accused and mocked nobody.
    'who accused the harbour minister',
    'who mocked the harbour minister',
    'who accused Olaf Tenn of opening the gates at night',
  ])('names nobody for %j', (question) => {
    expect(ask(question).speaker).toBeNull();
  });
});

describe('what was said with what a question describes is near, and its speaker is told', () => {
  test.each([
    ['who promised not to let skippers pay a crown', 'Ana Ruiz'],
    ['Which official wants the sluice rebuilt by the board?', 'Jo Berg'],
    ['who complained of buckets counted after a flood', 'Ana Ruiz'],
  ])('%s', (question, name) => {
    const { status, speaker } = ask(question);
    expect(status).not.toBe('not-covered');
    expect(speaker?.name).toBe(name);
  });

  test('not where somebody is named', () => {
    expect(ask('who promised Olaf Tenn a vote').speaker?.name).not.toBe('Olaf Tenn');
  });
});

describe('words of which a few are exchanged', () => {
  test.each(['Who said "no skipper will pay a hefty fine"?', 'who said the harbour minister has my gratitude'])(
    '%s',
    (question) => {
      expect(ask(question)).toMatchObject({ status: 'near', finding: { key: 'not-on-record-in-these-words' } });
    },
  );

  test('are not near where those left stand all over a paragraph', () => {
    expect(ask('Who said "the town will shut every sluice after Monday"?').status).toBe('not-covered');
  });
});

test('what somebody denies is not confirmed as said', () => {
  expect(ask('who said he had opened the gates at night')).toMatchObject({
    status: 'near',
    finding: { key: 'not-on-record-in-these-words' },
  });
});

describe('everything somebody said', () => {
  test.each([
    'Everything Ana Ruiz is reported to have said, please.',
    'Give me everything that Ana Ruiz is quoted as saying',
    "Ana Ruiz's remarks",
    'all comments by Ana Ruiz',
    'everything Ana Ruiz told the press',
    'what did Ana Ruiz have to say',
    'What has Ana Ruiz said herself, according to the coverage?',
  ])('%s', (question) => {
    const { status, finding, excerpts } = ask(question);
    expect({ status, key: finding.key }).toEqual({ status: 'answered', key: 'statements-of' });
    expect(excerpts.filter(({ reason }) => reason === 'answers').map(({ citation }) => citation.paragraph)).toEqual([
      2, 3, 2,
    ]);
  });
});

test('a person whose office speaks as well is the one asked for', () => {
  expect(ask('everything Jo Berg said').speaker?.name).toBe('Jo Berg');
});

test('French questions describe what was said as well', async () => {
  const french = await Library.build([
    toldIn('fr')('Radio Quai', '2026-04-10', 'L’écluse reste fermée', [
      'L’écluse de Torve est fermée depuis lundi, après que l’eau est entrée dans les caves.',
      '« La réparation est un pansement sur une jambe de bois », a déclaré le député Olivier Tenne.',
    ]),
  ]);
  for (const text of [
    'Qui a parlé d’un pansement sur une jambe de bois ?',
    'qui a comparé la réparation à un pansement sur une jambe de bois',
  ]) {
    expect(answer(french, { kind: 'who-said', text }).speaker?.name).toBe('Olivier Tenne');
  }
});
