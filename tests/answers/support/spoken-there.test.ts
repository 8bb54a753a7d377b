/** Nobody has said anything at a place where nobody tells that they spoke: over invented sentences. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const library = await Library.build([
  toldIn('en')('Tern Radio', '2026-03-05', 'Cables', [
    'Harbour Minister Ilda Brask says the cables from Vessling will be tested.',
    '"Every strand will be tested," Brask told reporters in Hovden today, adding that the yard in Vessling was closed.',
    '"We shall not be hurried," she said at a news conference on the quay.',
  ]),
]);

test.each([
  'What did Brask tell reporters in Hovden?',
  'What did Brask say at her news conference on the quay?',
  'In Hovden, what did Brask tell the press?',
])('told there: %s', (text) => {
  expect(answer(library, { kind: 'ask', text }).status).toBe('answered');
});

test.each([
  'What did Brask tell reporters in Vessling?',
  'What did Brask say at the news conference she gave at the Vessling yard?',
  'In Vessling, what did Brask tell the press?',
  'What did Brask say in Vessling?',
  'What did Brask tell her news conference at the lighthouse?',
])('not told there: %s', (text) => {
  expect(answer(library, { kind: 'ask', text }).status).toBe('not-covered');
});
