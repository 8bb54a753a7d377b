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
      '“I have learnt that mills are sold at breakfast, and I never bargain after it,” Brandis said.',
      'The closing “is a stone in my shoe,” Brandis told reporters, adding that she, the miller, Ivo Tamm, the clerk of the parish and its oldest baker had “all slept badly over it.”',
    ]),
  ]);
});

test.each([
  ['Who said "a mill wants turning at night"?', 'not-on-record-in-these-words'],
  ['Who said "mills are sold at a funeral"?', 'not-on-record-in-these-words'],
  ['Who said "museums are sold at midnight"?', 'no-such-quotation'],
  ['Who said "a mill wants money"?', 'no-such-quotation'],
])('%s', (text, key) => {
  expect(answer(library, { kind: 'who-said', text }).finding.key).toBe(key);
});

test('words that the outlet tells up to those in quotation marks are those of the one it quotes', () => {
  const { finding } = answer(library, {
    kind: 'who-said',
    text: 'Who said that the miller, the clerk of the parish and its oldest baker had all slept badly?',
  });
  expect(finding).toMatchObject({ key: 'speaker', name: 'Lotte Brandis' });
});
