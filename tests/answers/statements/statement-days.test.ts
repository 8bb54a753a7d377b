/** The day of a statement that a reader tells in their own words. An invented story of two outlets. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Mill must stay open', [
      '"It is most important to the valley to keep the promise we made to the bakers," Mayor Lotte Brandis said on Monday.',
      'On Thursday she was sharper. "It is important to the valley to keep a promise, and it is important to keep the oven lit," Brandis said.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Bakers hope', [
      'Mayor Lotte Brandis said on Monday that it was most important to the valley to keep the promise to the bakers.',
    ]),
  ]);
});

test('is not that of another statement which has some of the words', () => {
  const text = 'On what day did Brandis say that it is most important to the valley to keep the promise?';
  const given = answer(library, { kind: 'timeline', text });
  expect(given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`)).toEqual([
    'Skerra Post 1',
    'Skerra Radio 1',
  ]);
});
