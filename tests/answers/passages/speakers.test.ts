/** Whom a reader's words name among those on record. An invented story. */
import { beforeAll, expect, test } from 'vitest';
import { coverageOf, type Coverage } from '../../../src/answers/passages/passages.js';
import { speakersNamed } from '../../../src/answers/passages/speakers.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let coverage: Coverage;

beforeAll(async () => {
  const library = await Library.build([
    told('Skerra Post', '2026-05-04', 'Mill debate', [
      'The mill will be saved, Prime Minister Ole Rand said on Tuesday.',
      '"We do not sell mills," Rand told the house.',
      '"The wheel will turn by June," said Deputy Prime Minister Ina Holt.',
      '"I have not read the bill," said Health Minister Per Dahl.',
      'Among those in the gallery was Ina Holm, whose father ran the mill.',
    ]),
  ]);
  coverage = coverageOf(library);
});

test.each([
  ['the prime minister', ['Ole Rand']],
  ['the deputy prime minister', ['Ina Holt']],
  ['the health minister', ['Per Dahl']],
  ['the minister', ['Per Dahl']],
  ['PM Rand', ['Ole Rand']],
  ['Ina Hold', ['Ina Holt']],
  ['Inah Hollt', ['Ina Holt']],
  ['Ina Holm', []],
])('%s', (words, names) => {
  expect(speakersNamed(coverage, words, 'en').map(({ named }) => named.name)).toEqual(names);
});
