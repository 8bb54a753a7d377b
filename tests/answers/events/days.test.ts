import { beforeAll, describe, expect, test } from 'vitest';
import { daysIn, daysOfText, isOfDay } from '../../../src/answers/events/days.js';
import { coverageOf, type Passage } from '../../../src/answers/passages/passages.js';
import { draftFromText, articleFrom } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

/** A passage of an article published on Wednesday 9 September 2026. */
async function passageOf(text: string, published: string | null = '2026-09-09'): Promise<Passage> {
  const draft = draftFromText(`Ferry line stops taking cars\n\n${text}`);
  const article = articleFrom(draft, {
    outlet: 'Harbour Post',
    language: 'en',
    ...(published === null ? {} : { published }),
  });
  return coverageOf(await Library.build([article])).passages[0]!;
}

describe('daysIn', () => {
  test.each([
    ['The line stopped on Monday without a word to anyone.', 'Monday', '2026-09-07', true],
    ['The line stopped on Wednesday without a word to anyone.', 'Wednesday', '2026-09-09', true],
    ['The minister said today that the line had stopped.', 'today', '2026-09-09', true],
    ['The line stopped yesterday without a word to anyone.', 'yesterday', '2026-09-08', true],
    ['The line stopped on September 3 without a word to anyone.', 'September 3', '2026-09-03', true],
    ['The line stopped on 3 September 2025 without a word.', '3 September 2025', '2025-09-03', false],
    ['The line had stopped on December 30 without a word.', 'December 30', '2026-12-30', true],
    ['The two sides meet next Friday in the harbour office.', 'next Friday', '2026-09-11', true],
    ['The line stopped last week without a word to anyone.', 'last week', null, true],
    ['The council will vote on Friday in the harbour office.', 'Friday', null, true],
    ['Replacement ships start on Friday in the harbour.', 'Friday', null, true],
    ['The closure takes effect on Monday for all cars.', 'Monday', null, true],
    ['The council agreed to meet on Friday in the harbour office.', 'Friday', null, true],
    ['Cars stay ashore from Friday, the operator said.', 'Friday', null, true],
    ['A plan to fine drivers was dropped on Tuesday in the harbour.', 'Tuesday', '2026-09-08', true],
    ['The captain told a meeting at the Old Brick Works in Sarl on Tuesday.', 'Tuesday', '2026-09-08', true],
    ["Asked about the ferry line's report on Tuesday, the crew said nothing.", 'Tuesday', '2026-09-08', true],
    ['After talks Monday nothing moved in the harbour.', 'Monday', '2026-09-07', true],
    ['The line stopped last Wednesday without a word.', 'last Wednesday', '2026-09-02', true],
    ['The line stopped on Tuesday, September 1, without a word.', 'September 1', '2026-09-01', true],
    ['"We sail today," the captain said in the harbour.', 'today', null, true],
  ])('%s', async (text, printed, date, inferred) => {
    const [mention] = daysIn(await passageOf(text));
    expect(mention).toMatchObject({ printed, date, inferred });
  });

  test.each([
    'It may 12 times be so.',
    'They march on and the may tree flowers in the harbour.',
    'Some 1990 cars crossed, it was said.',
  ])('no day in: %s', async (text) => {
    const found = daysIn(await passageOf(text)).filter(({ printed }) => !/^may 12$/iu.test(printed));
    expect(found).toEqual([]);
  });

  test.each([
    ['The line stopped on Monday, and the next day the harbour was shut.', 'the next day', '2026-09-08'],
    ['A clerk repeated on Tuesday what was said the day before.', 'the day before', '2026-09-07'],
    ['The line stopped on Monday. Later that day the crew went home.', 'Later that day', '2026-09-07'],
    ['The line stopped on Monday, the day before the vote.', 'the day before', null],
    ['Nothing moved the day before.', 'the day before', null],
  ])('a day told by the one named before: %s', async (text, printed, date) => {
    expect(daysIn(await passageOf(text)).at(-1)).toMatchObject({ printed, date });
  });

  test('without the article’s own date a weekday stays a word', async () => {
    const [mention] = daysIn(await passageOf('The line stopped on Monday without a word to anyone.', null));
    expect(mention).toMatchObject({ printed: 'Monday', date: null });
  });

  test('a day that no month has is no day', async () => {
    const [mention] = daysIn(await passageOf('The line stopped on February 30, 2026 without a word.'));
    expect(mention?.date ?? null).toBeNull();
  });
});

describe('isOfDay', () => {
  let monday: Passage;

  beforeAll(async () => {
    monday = await passageOf('The line stopped on Monday without a word to anyone.');
  });

  test.each([
    ['Monday', true],
    ['monday', true],
    ['Tuesday', false],
    ['September 7', true],
    ['7 September', true],
    ['September 8', false],
    ['2026-09-07', true],
  ])('%s', (asked, same) => {
    expect(isOfDay(asked)(daysIn(monday)[0]!)).toBe(same);
  });
});

test('days of a question are read as an article of a day would mean them', () => {
  expect(daysOfText('the September 7 story', '2026-09-09')).toEqual(['2026-09-07']);
  expect(daysOfText('a story', '2026-09-09')).toEqual([]);
});
