/** A day that outlets give for one thing, each in words of its own. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

async function daysShown(second: string): Promise<string[]> {
  const story = await Library.build([
    told('Skerra Post', '2026-05-08', 'Nets', [
      'The ban on drift nets in the Sound takes effect on June 15, the harbour board told skippers.',
      'A band played on the pier until dusk.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Skippers wait', [second, 'The pier was painted blue.']),
  ]);
  const text = 'On what date does the ban on drift nets come into effect?';
  const { excerpts } = answer(story, { kind: 'timeline', text });
  return excerpts.map(({ citation, day }) => `${citation.outlet} ${citation.paragraph} ${day?.date ?? ''}`);
}

test('a day far ahead tells that another outlet speaks of the same thing', async () => {
  expect(await daysShown('From June 15, whoever is caught with drift nets in those waters will lose them.')).toEqual([
    'Skerra Post 1 2026-06-15',
    'Skerra Radio 1 2026-06-15',
  ]);
});

test('another day, or a paragraph of another matter on the same day, is not shown', async () => {
  const only = ['Skerra Post 1 2026-06-15'];
  expect(await daysShown('From June 17, whoever is caught with drift nets in those waters will lose them.')).toEqual(
    only,
  );
  expect(await daysShown('The regatta begins on June 15 with a parade of old sloops.')).toEqual(only);
});
