/** Who asks for something on which day: those who only come asking have asked nothing of anybody. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

test('dates a request by whoever made it', async () => {
  const library = await Library.build([
    english('Quay Post', '2026-05-08', 'Boats on the quay', [
      'The Lorn council asked the Quay Company on Wednesday not to tow away the house boats that the harbour is keeping out.',
      'It was a long evening.',
    ]),
    english('Radio Lorn', '2026-05-08', 'House boats', [
      'Under a new harbour rule, Lorn agreed last week to turn down house boats asking the Quay Company for a berth — a change from its former rule of towing no boats.',
      'The Quay Company has its seat in Lorn.',
    ]),
  ]);
  const given = answer(library, {
    kind: 'timeline',
    text: 'On what day did Lorn ask the Quay Company not to tow the house boats?',
  });
  expect(given.status).toBe('answered');
  expect(given.excerpts.map(({ citation }) => citation.outlet)).toEqual(['Quay Post']);
});
