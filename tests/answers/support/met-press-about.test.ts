/** Where somebody met the press about something is told by each outlet, whatever it calls what was spoken of: over an invented story. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const library = await Library.build([
  english('Tern Radio', '2026-03-06', 'Cables', [
    'Harbour Minister Ilda Brask says the hemp cables of the old ferries must be tested before summer.',
    'Riggers left without work say they were told nothing.',
    '"Every strand will be tested," Brask told reporters on the steps of the Rope Hall in Hovden today.',
    'The yard in Vessling was closed.',
  ]),
  english('Quay Weekly', '2026-03-06', 'Strands', [
    'Brask would not hear of a delay. "We shall not be hurried," she said Thursday outside the Rope Hall.',
    'A cable costs forty crowns a yard.',
  ]),
  english('Cordage Review', '2026-03-12', 'Tests', [
    'Brask told the riggers in Hovden on March 11 that the tests would take a year.',
  ]),
]);

function cited(text: string): string[] {
  const { excerpts, status } = answer(library, { kind: 'ask', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort() : [];
}

test.each([
  'Where did Brask speak to the press about the riggers left without work?',
  'Where did Brask meet reporters about testing the cables?',
])('told there by two outlets: %s', (text) => {
  expect(cited(text)).toEqual(['Quay Weekly 1', 'Tern Radio 3']);
});

test.each([
  'Where did Brask speak to the press about the tax on sheep?',
  'Where did the mayor of Vessling speak to the press about the cables?',
])('not told: %s', (text) => {
  expect(cited(text)).toEqual([]);
});

test('somebody whose surname stands alone in the first article has that surname', async () => {
  const surnameFirst = await Library.build([
    english('A Post', '2026-03-06', 'Cables', ['Brask said the cables would be tested.']),
    english('B Post', '2026-03-06', 'Strands', [
      'Harbour Minister Ilda Brask said she would not be hurried.',
      '"Every strand," Brask told reporters in Hovden on Friday.',
    ]),
  ]);
  const { excerpts, status } = answer(surnameFirst, { kind: 'ask', text: 'Where did Brask meet reporters?' });
  expect([status, excerpts.map(({ citation }) => citation.paragraph)]).toEqual(['answered', [2]]);
});
