/** Words of which only the first are on record are near to those, and words that share but a few with them are not. An invented story. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-04', 'Mill closes', [
      '"A mill wants turning every single morning, and I am too old to run," its owner Lotte Brandis said.',
      'The wheel was sold to a museum, where visitors walk around it.',
    ]),
  ]);
});

test.each([
  ['Who said "a mill wants turning at night"?', 'not-on-record-in-these-words'],
  ['Who said "a mill wants money"?', 'no-such-quotation'],
])('%s', (text, key) => {
  expect(answer(library, { kind: 'who-said', text }).finding.key).toBe(key);
});
