/** When somebody said what a reader tells in words of his own: an invented story. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Quay Post', '2026-06-06', 'A quarrel about the lock', [
      'Harbour Minister Ana Ruiz denied on Thursday that she planned to extend the fee to the small lock.',
      'Torv asked on Tuesday that the company mend the gate that sticks, delivering a petition to its office.',
      'The fee, in force since Monday, is paid by every barge.',
      '"No bargeman is to blame," Ruiz said on Wednesday, declining to add who is.',
      'Nine tenants of the lock house were served with notices to quit on Tuesday, and Ruiz has read them.',
    ]),
  ]);
});

const when = (text: string): Answer => answer(library, { kind: 'timeline', text });
const shown = (text: string): number[] => when(text).excerpts.map(({ citation }) => citation.paragraph);

test('what was denied is told by who dismisses it', () => {
  expect(when('When did Ruiz dismiss plans to extend the fee to the small lock?').status).toBe('answered');
  expect(shown('When did Ruiz dismiss plans to extend the fee to the small lock?')).toEqual([1]);
});

test('what a participle behind a comma tells has the day of the first verb', () => {
  expect(when('When was the petition handed over to the company?').status).toBe('answered');
  expect(shown('When was the petition handed over to the company?')).toEqual([2]);
});

test('what takes effect comes into force', () => {
  expect(when('When did the fee take effect?').status).toBe('answered');
  expect(shown('When did the fee take effect?')).toEqual([3]);
});

test('a word behind a weekday that begins as a month does is none', () => {
  expect(shown('When did Ruiz say that no bargeman is to blame?')).toEqual([4]);
});

test.each([
  'When did Ruiz resign?',
  'When did Ruiz apologise for the fee?',
  'When did Ruiz promise to abolish the fee?',
])('what was not said has no day: %s', (text) => {
  expect(when(text).status).toBe('not-covered');
});
