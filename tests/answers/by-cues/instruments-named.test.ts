/** Which law or treaty is named, and whose tables are gone by: over invented sentences. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const library = await Library.build([
  english('Tern Radio', '2026-03-06', 'Cables', [
    'Hovden has asked Vessling for a promise about the cables.',
    'Last week the minister declared that whoever has no stamp stays ashore with 200 others.',
    'The riggers, a spokesman said, measured hemp by the tables of the Institute of Cordage.',
    'On March 5 riggers met in a shed.',
  ]),
  english('Quay Weekly', '2026-03-07', 'Strands', [
    'The council of Vessling has not answered the letter that it had from Hovden on Monday.',
    'The 1931 Two Quays Treaty forbids either party to sell hemp at night.',
  ]),
]);

function cited(text: string): string[] {
  const { excerpts, status } = answer(library, { kind: 'ask', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`) : [];
}

test.each([
  ['Which treaty is mentioned by name?', 'Quay Weekly 2'],
  ['What is the name of the agreement that Hovden and Vessling have with each other?', 'Quay Weekly 2'],
  ['Which treaty binds the two towns?', 'Quay Weekly 2'],
  ['Whose tables do the riggers use when they measure hemp?', 'Tern Radio 3'],
])('%s', (text, expected) => {
  expect(cited(text)).toEqual([expected]);
});

test.each([
  'Which statute is mentioned by name?',
  'What is the name of the treaty with Norrmark?',
  'How many riggers met?',
])('not told: %s', (text) => {
  expect(cited(text)).toEqual([]);
});
