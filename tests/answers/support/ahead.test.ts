/** What will be done, what a word means and what is shut, where the words of an answer stand for something else. Invented. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Bridge shut', [
      'The council raised the bridge toll on Monday because the cables had rusted.',
      'Mayor Lotte Brandis was asked whether the town might lift its ban on lorries. She answered that she did not discuss plans in public.',
      '"We fear the surge," Brandis said. The paper explains the surge as a wave that runs up the river at spring tide.',
      'The surge is a problem that keeps the harbour master awake.',
      'The engineers worked closely with the harbour to inspect the bridge.',
      'Lorries are forbidden to cross the bridge.',
    ]),
  ]);
});

function answered(text: string): number[] | string {
  const { status, finding, excerpts } = answer(library, { kind: 'ask', text });
  return status === 'answered' ? excerpts.map(({ citation }) => citation.paragraph) : finding.key;
}

test('what was done says not that it will be done', () => {
  expect(answered('Will the council raise the bridge toll?')).toBe('not-covered');
  expect(answered('Did the council raise the bridge toll?')).toEqual([1]);
});

test('what somebody was asked stays open, though the reply is a sentence of its own', () => {
  expect(answered('Will the town lift its ban on lorries?')).toBe('left-open');
});

test('what a word means may stand behind the sentence that uses it; what is said of it is no meaning', () => {
  expect(answered('What does surge mean?')).toEqual([3]);
});

test('what works closely is not closed', () => {
  expect(answered('Is the bridge closed?')).not.toContain(5);
});

test('what somebody would not be drawn on is left open, whatever else is counted', async () => {
  const boats = await Library.build([
    told('Skerra Post', '2026-05-08', 'Boats sail', [
      'The port sent 38 boats away on Monday.',
      'Brandis would not be drawn on how many of the boats had changed owners.',
    ]),
  ]);
  const { status, finding } = answer(boats, { kind: 'ask', text: 'How many of the boats have changed owners?' });
  expect([status, finding.key]).toEqual(['not-covered', 'left-open']);
});
