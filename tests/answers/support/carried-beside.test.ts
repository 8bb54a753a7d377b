/** A policy told in somebody's words: every outlet that carries the words is shown. Over an invented story. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

test('other outlets’ versions of the statement stand beside the one that has most of the question', async () => {
  const library = await Library.build([
    told('Valley Post', '2031-09-04', 'Geese to be moved', [
      'Pia Holt, who speaks for the pond wardens of the Selde Bird Board, said that if a goose cannot be put back they would “drive the bird to the islands and keep it there until spring.”',
      'The mill stands idle.',
    ]),
    told('Radio Selde', '2031-09-05', 'What becomes of the geese', [
      '“If a goose cannot be put back, we will drive the bird to the islands and keep it there until spring,” Pia Holt said.',
      'Nobody has counted the ducks.',
    ]),
  ]);
  const given = answer(library, {
    kind: 'what-policy',
    text: 'What do the pond wardens of the Selde Bird Board say they will do with geese?',
  });
  expect(given.excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort()).toEqual([
    'Radio Selde 1',
    'Valley Post 1',
  ]);
  const other = answer(library, { kind: 'what-policy', text: 'What stands idle, the mill or the ferry?' });
  expect(other.excerpts.every(({ citation }) => citation.paragraph === 2)).toBe(true);
});
