/** An outlet without words for a topic shows the paragraph that tells it most, where that is clear. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const inEnglish = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    inEnglish('Fell Mail', '2026-03-02', 'The lift', [
      'Skiers grumbled on Monday about the new lift at Fell.',
      'A string of jolts at the upper pylon of the lift had riders shouting.',
      'Everybody without a badge faces a 4 May showdown with the turnstile: until the end of April, passes are free.',
      'The village drinks coffee and waits.',
    ]),
    inEnglish('Fell Radio', '2026-03-02', 'Lift at Fell', [
      'The lift at Fell opens on Saturday, the village says.',
      'Three faults at the upper pylon were mended, engineers said.',
      'Season tickets are for sale. A spell without passes runs to the end of April, and is free of charge.',
      'Coffee is served at the top.',
    ]),
    inEnglish('Fell Review', '2026-03-03', 'A concession', [
      'The concession for the lift was signed on Monday.',
      'Irregularities at the upper pylon were recorded.',
      '“I rode past the upper pylon and it went wrong twice,” a rider said. The concession lasts nine years.',
      'A free introductory term, expiring at the end of April, precedes the sale of passes.',
    ]),
  ]);
});

function cited(text: string): Record<string, number> {
  const { excerpts, status } = answer(library, { kind: 'wording', text });
  return status === 'answered'
    ? Object.fromEntries(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph]))
    : {};
}

test('where it tells most of the words of the topic', () => {
  const question = 'What is the free time until the end of April called in each report?';
  expect(cited(question)).toEqual({ 'Fell Mail': 3, 'Fell Radio': 3, 'Fell Review': 4 });
  expect(cited('How does each describe what went wrong at the upper pylon?')).toMatchObject({
    'Fell Mail': 2,
    'Fell Radio': 2,
  });
});

test('and no words of it are taken for the outlet’s own', () => {
  const text = 'What is the free time until the end of April called in each report?';
  const { sections = [] } = answer(library, { kind: 'wording', text });
  expect(sections.filter(({ lines }) => lines.length === 0).length).toBeGreaterThan(0);
});

test('but not where one word is told, nor for people whom nobody names', () => {
  expect(cited('What do the outlets call the tax on coffee?')).toEqual({});
  expect(cited('What do the outlets call the company that mended the upper pylon?')).toEqual({});
});

test('nothing is shown where the coverage has hardly a word of what is told', () => {
  expect(cited('How does each paper describe the money that pilots owe for parking?')).toEqual({});
});
