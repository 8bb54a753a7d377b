/** Who is named for words that a reader puts in his own: an invented story, with and without what was said. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

/** Answers over a story in which all speak of one mill, and some more paragraphs. */
async function asked(text: string, more: readonly string[]): Promise<Answer> {
  const library = await Library.build([
    told('Brook Gazette', '2026-04-02', 'Mill to close', [
      'The paper mill at Sandbrook will close in June, its owner said on Monday.',
      '"Every month the mill runs, the owners lose what the town earns in a year, and the bank has stopped asking us politely," manager Otto Lind said.',
      'Mayor Tilda Vane said the town wanted to know from the owners of the mill what would become of the workers and their flats after June.',
      ...more,
    ]),
  ]);
  return answer(library, { kind: 'who-said', text });
}

const question = 'Who thinks that workers deserve a fair hearing before the mill shuts?';
const statement =
  '"The workers are owed an honest hearing before anybody closes the gates," said Pia Holt, who leads the union.';

test('the one whose short statement says it, and not those who say some of it in long ones', async () => {
  expect((await asked(question, [statement])).speaker).toMatchObject({ name: 'Pia Holt' });
});

test('nobody where it was not said', async () => {
  const given = await asked(question, []);
  expect(given.status).not.toBe('answered');
  expect(given.speaker).toBeNull();
});

test('nobody sooner for having said much', async () => {
  const given = await asked(
    question,
    Array.from({ length: 6 }, (_, at) => `"The mill, its workers and the ${at + 2} flats are the town's," Vane said.`),
  );
  expect(given.speaker).toBeNull();
});

test('the one who holds the office that is asked for', async () => {
  const more = [
    '"The workers are owed an honest hearing before anybody closes the gates," said Pia Holt, who leads the union.',
    '"Workers have a right to be heard before the mill shuts," Labour Minister Bo Rask said.',
  ];
  const official = 'Which minister thinks that workers deserve a fair hearing before the mill shuts?';
  expect((await asked(official, more)).speaker).toMatchObject({ name: 'Bo Rask' });
});

test('nobody else for somebody who is named and not quoted', async () => {
  const more = ['"Paper is the past," Labour Minister Bo Rask said. Culture Minister Peter Moss stood beside him.'];
  const given = await asked('How does the culture minister, Peter Moss, judge the end of the paper mill?', more);
  expect(given).toMatchObject({ status: 'not-covered', speaker: null });
});
