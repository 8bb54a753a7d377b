/** Speakers whom a reader describes by what an article tells of them where it names them, over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Torv Herald', '2026-04-10', 'Sluice shut', [
      'The sluice at Torv was shut on Monday. Harbour Minister Ana Ruiz said that skippers should wait.',
      'Professor Jo Berg, who teaches canal law at the College of Torv, said that a promise is no permit.',
      'Ilka Sand, who chairs the Skippers’ Union, said the boats would stay at the quay.',
      '“I have nine barrels and no buyer,” said Bo Renn, managing partner of Renn & Co, a trader in Brenn.',
    ]),
  ]);
});

function ask(text: string, kind: 'who-said' | 'wording' = 'who-said'): Answer {
  return answer(library, { kind, text });
}

describe('a speaker who is described', () => {
  test.each([
    ['What did the canal law lecturer say?', 'Jo Berg'],
    ["what did the union's chairwoman say about the boats", 'Ilka Sand'],
    ['What does the trader from Brenn say?', 'Bo Renn'],
  ])('%s', (question, name) => {
    expect(ask(question)).toMatchObject({ status: 'answered', speaker: { name } });
  });

  test.each([
    'What did Skippers Minister Sand Olsen say?',
    'What did the College of Torv say?',
    'what did the union of skippers say',
  ])('names nobody for %j', (question) => {
    expect(ask(question).status).toBe('not-covered');
  });
});

test('an open question for what somebody said finds it', () => {
  const given = ask('Did Ilka Sand say where the boats would stay?');
  expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Ilka Sand' } });
});

test('how somebody is titled is asked for by the job as well', () => {
  const given = ask("How does each outlet describe Ana Ruiz's job?", 'wording');
  expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Ana Ruiz' } });
});
