/** Numbers that outlets give for one thing, each counting it in words of its own. An invented story. */
import { expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Answer } from '../../src/coverage/answer.js';
import { Library } from '../../src/library/index.js';
import { toldIn } from './told.js';

const told = toldIn('en');

async function compared(text: string, third: string): Promise<Answer> {
  const story = await Library.build([
    told('Skerra Post', '2026-05-08', 'Moorings', [
      'The board has counted 1,900 moorings in the Sound.',
      'A band played on the pier in 2024 for $2,000.',
    ]),
    told('Skerra Radio', '2026-05-09', 'Skippers wait', [
      'Some 2,300 boats lie in the Sound, by the count of the clubs.',
    ]),
    told('The Sound Gazette', '2026-05-12', 'Berths', [third]),
  ]);
  return answer(story, { kind: 'compare', text });
}

const shown = ({ excerpts }: Answer): string[] =>
  excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);

test.each([
  'How do the outlets differ on the number of moorings in the Sound?',
  'What figure does each outlet give for the moorings in the Sound?',
  'What different figures do the outlets print for how many moorings there are in the Sound?',
])('%s', async (text) => {
  const given = await compared(text, 'A paper drawn up for the board puts the berths at 2,148.');
  expect(shown(given).sort()).toEqual(['Skerra Post 1', 'Skerra Radio 1', 'The Sound Gazette 1']);
  const [conflict] = given.conflicts;
  expect(conflict?.about).toBe('number');
  expect(conflict?.versions.map(({ value }) => value).sort()).toEqual(['1,900', '2,148', '2,300']);
});

test('a price, a year or a number of another size is none of the same thing', async () => {
  const text = 'How do the outlets differ on the number of moorings in the Sound?';
  const alone = ['Skerra Post 1', 'Skerra Radio 1'];
  expect(shown(await compared(text, 'A berth costs $2,000 a season.')).sort()).toEqual(alone);
  expect(shown(await compared(text, 'The berths were built in 2012.')).sort()).toEqual(alone);
  expect(shown(await compared(text, 'A paper drawn up for the board puts the berths at 9,400.')).sort()).toEqual(alone);
});

test('who asks for numbers that nobody gives is not shown what else the outlets tell', async () => {
  const text = 'How do the outlets differ on the number of lifeboats in the Sound?';
  expect(
    (await compared(text, 'The board painted its lifeboat blue in the spring, as it does each year.')).status,
  ).toBe('not-covered');
});
