/** A number of some is not that of those who did what is asked, nor a day that of what is to come: over invented sentences. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const library = await Library.build([
  toldIn('en')('Tern Radio', '2026-03-06', 'Cables', [
    'The county took the stamps of 38 hemp-laden barges last week.',
    'Barges that move to another quay are to be fined, the harbour master said.',
    'Ilda Brask was asked about the possibility of sending divers to the quay during a press conference on Thursday.',
    'The rope hall is going to be opened on March 20.',
    'By day barges must keep under eight knots beside the rope hall, where a mast broke on Monday.',
  ]),
]);

function statusOf(text: string): string {
  return answer(library, { kind: 'ask', text }).status;
}

test.each([
  'How many barges had their stamps taken?',
  'When is the rope hall going to be opened?',
  'How fast may barges go by day?',
])('told: %s', (text) => {
  expect(statusOf(text)).toBe('answered');
});

test.each([
  'How many barges have moved to another quay?',
  'When are the divers going to be sent to the quay?',
  'Who was injured at the rope hall?',
])('not told: %s', (text) => {
  expect(statusOf(text)).toBe('not-covered');
});
