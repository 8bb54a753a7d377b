/** Whose a figure is. An invented story of two outlets. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Moorings', [
      'One in nine homes on the island takes in summer guests, according to the parish register.',
      'The harbour board flew 23 rescue sorties last year, by its own count, and billed nobody.',
      'The moorings were rebuilt in 2019.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Skippers wait', [
      'A paper drawn up for the board puts the moorings at 2,148.',
      'That night the Lund Courier, citing a source in the board, wrote that the toll on guests was to be shelved.',
    ]),
  ]);
});

function shown(text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'sources', text });
  return status === 'answered' ? excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`) : [];
}

test.each([
  ['Where does the figure on homes that take in guests come from?', 'Skerra Post 1'],
  ['What is the source of the number of rescue sorties last year?', 'Skerra Post 2'],
  ['Where is the number of sorties the board flew taken from?', 'Skerra Post 2'],
  ['Who gives the figure of 2,148 moorings?', 'Skerra Radio 1'],
])('%s', (text, place) => {
  expect(shown(text)).toEqual([place]);
});

test('a figure that no article gives, and a number without a source, have none', () => {
  expect(shown('What is the source of the figure of 2,248 moorings?')).toEqual([]);
  expect(shown('Where does the number of skippers on the island come from?')).toEqual([]);
});

test.each([
  'Where was it first reported that the toll on guests was to be shelved, and on whose word?',
  'Who was the first to report that the toll on guests was to be shelved?',
  'Which newspaper wrote that the toll on guests was to be shelved, and whom did it rely on?',
])('%s', (text) => {
  expect(shown(text)).toEqual(['Skerra Radio 2']);
});
