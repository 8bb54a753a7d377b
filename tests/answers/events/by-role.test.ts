/** When somebody did something that articles tell of the office alone: an invented story. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Quay Post', '2026-06-06', 'A letter about the lock', [
      "Torv's harbour minister wrote to the lock company on Tuesday demanding that it mend the gates.",
      'The weather minister flew to Selde on Thursday.',
      'Harbour Minister Ana Ruiz said the gates had been shut for a year.',
    ]),
  ]);
});

const when = (text: string) => answer(library, { kind: 'timeline', text });

test('is told by the day beside the office', () => {
  const given = when('When did Ana Ruiz write to the lock company?');
  expect(given.status).toBe('answered');
  expect(given.excerpts.map(({ citation }) => citation.paragraph)).toEqual([1]);
});

test('is not told by what another did', () => {
  expect(when('When did Ana Ruiz fly to Selde?').status).toBe('not-covered');
});

test('nor by what was not done', () => {
  expect(when('When did Ana Ruiz resign?').status).toBe('not-covered');
});
