/** On which day somebody spoke in a language or a place, asked in various words. An invented story. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Ferry idle', [
      'Harbour master Ines Valdur told reporters on Thursday that the pier was unsafe.',
      'Council leader Bram Oster said on Friday that the Dutch owners had to pay for the pier.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Skippers wait', [
      '"The pier is a thing that worries me," Valdur told residents in Dutch on May 6.',
      '"The season is lost," she said in another interview.',
    ]),
  ]);
});

function days(text: string): string[] {
  const { status, excerpts } = answer(library, { kind: 'timeline', text });
  return status === 'answered' ? excerpts.flatMap(({ day }) => day?.date ?? []) : [];
}

test.each([
  'When did Valdur speak Dutch to residents?',
  'On which date did Valdur address residents in Dutch?',
  'When did the harbour master use the Dutch language to speak of the pier?',
  'On what day did Valdur switch to Dutch to talk about the pier?',
  'What is the date of Valdur’s Dutch remarks about the pier?',
  'on what date did the harbour master answer residents in dutch',
])('of those who spoke so: %s', (text) => {
  expect(days(text)).toEqual(['2026-05-06']);
});

test.each([
  'When did Valdur talk about the pier in French?',
  'When did Oster speak about the pier in Dutch?',
  'When did Valdur speak in Dutch about the cinema tax?',
])('and of nobody and nothing else: %s', (text) => {
  expect(days(text)).toEqual([]);
});
