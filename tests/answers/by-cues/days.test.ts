/** Questions for days in whatever words, over an invented story (a clinic that moves to a barge) of three outlets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

/** Published on Friday 10, Friday 10 and Wednesday 15 April 2026. */
const articles: readonly Article[] = [
  told('Tern Radio', '2026-04-10', 'Clinic to move to a barge', [
    'The clinic of Averby will move to a barge, doctor Signe Halle said today.',
    'The old house was closed last week after mould was found.',
    '"A wet floor is no place for a newborn child, and I have said so for years," Halle told a hearing at the town hall today.',
    'Nurses objected to the barge on Wednesday after a plan of the harbour had been passed around.',
    'Asked about that paper on the Averby steps Thursday morning, the mayor said the matter was open.',
    'Talks about the barge go on, a councillor said.',
    'Reached on Friday, the harbour office repeated its statement.',
    'The bakery on the quay has new owners.',
  ]),
  told('The Averby Post', '2026-04-10', 'Doctors on the water', [
    'AVERBY, April 10 (Post) - The council asked the province to pay for the barge.',
    '“A wet floor is no place for a newborn child,” Halle said Thursday at the town hall.',
    'The council asked the province for money on Tuesday.',
  ]),
  told('Health Weekly', '2026-04-15', 'A clinic afloat', [
    'Halle met reporters in Averby on April 14 and said that the barge was dry.',
    'The move “is a great relief for all of us,” Halle told reporters in Danish.',
    'Halle did not answer how many births the barge can take. “We are counting,” she said.',
    'At a hearing on April 10, Halle spoke for the midwives.',
    '“A wet floor is no place for a newborn child, and I have said so for years,” she said.',
  ]),
];

let library: Library;

beforeAll(async () => {
  library = await Library.build(articles);
});

function places({ status, excerpts, sections = [] }: Answer): string[] {
  if (status !== 'answered') return [];
  const all = [...excerpts, ...sections.flatMap((section) => section.excerpts)];
  const cited = all.flatMap(({ citation, also = [] }) => [citation, ...also]);
  return [...new Set(cited.map(({ outlet, paragraph }) => `${outlet} ${paragraph}`))].sort();
}

function ask(text: string): string[] {
  return places(answer(library, { kind: 'timeline', text }));
}

describe('the day of something', () => {
  test.each([
    ['nurses against the barge: date?', ['Tern Radio 4']],
    ['I need to know the day the council asked the province for money', ['The Averby Post 3']],
    ['The council asked the province for money. When?', ['The Averby Post 3']],
    ['Date when Halle left open how many births the barge can take', ['Health Weekly 1', 'Health Weekly 3']],
    ['When did Halle decline to say how many births the barge can take?', ['Health Weekly 1', 'Health Weekly 3']],
    ['On what day did nurses come out against the barge?', ['Tern Radio 4']],
    [
      'when did Halle express her worry about wet floors',
      ['Health Weekly 4', 'Health Weekly 5', 'Tern Radio 3', 'The Averby Post 2'],
    ],
    ['what date did Halle switch to Danish', ['Health Weekly 1', 'Health Weekly 2']],
  ])('%s', (question, expected) => {
    expect(ask(question)).toEqual(expected);
  });

  test.each([
    'Wet floor remark: Thursday or Friday? The papers disagree.',
    'pin down the day of Halle’s wet floor remark',
    'When did Ms Halle set out her position on the wet floor and the newborn child?',
    'On which day did Halle explain her view of a wet floor for a newborn child?',
  ])('of a statement is that of each outlet: %s', (question) => {
    const given = answer(library, { kind: 'timeline', text: question });
    expect(places(given)).toEqual(expect.arrayContaining(['Tern Radio 3', 'The Averby Post 2', 'Health Weekly 4']));
    expect(given.conflicts).toHaveLength(1);
  });

  test.each([
    'date when the council bought the barge',
    'day Halle resigned, please',
    'When did Halle set out her position on the wages of the midwives?',
    'When did Halle refuse to move the clinic to a barge?',
    'The province paid for the barge: which day?',
  ])('is not given for what nobody reports: %s', (question) => {
    expect(ask(question)).toEqual([]);
  });

  test('is not that of a dateline', () => {
    expect(ask('April 10: what all happened?')).not.toContain('The Averby Post 1');
  });
});

test.each([
  'Thursday: everything please',
  'what do the stories put down for “Thursday”? It is for a wall chart.',
  'What do the articles tell about Thursday: what was done or said that day?',
])('what a day brought: %s', (question) => {
  expect(ask(question)).toEqual(['Tern Radio 5', 'The Averby Post 2']);
});

describe('the events of a topic in order', () => {
  test.each([
    'barge quarrel: chronology please, first word to last',
    'bring the quarrel over the barge into the right order',
  ])('with what an outlet asked about it: %s', (question) => {
    const found = ask(question);
    expect(found).toEqual(expect.arrayContaining(['Tern Radio 4', 'Tern Radio 5', 'Tern Radio 7']));
    expect(found).not.toContain('Tern Radio 8');
  });

  test('of things that are listed', () => {
    const found = ask(
      'The mayor asked on the steps, nurses against the barge, reporters told in Averby: which came when?',
    );
    expect(found).toEqual(expect.arrayContaining(['Tern Radio 4', 'Tern Radio 5', 'Health Weekly 1']));
  });
});

describe('the same asked of any paragraph', () => {
  test.each([
    ['the council’s request to the province for money - which day was it', 'The Averby Post 3'],
    ['barge quarrel: chronology please', 'Tern Radio 4'],
  ])('%s', (text, expected) => {
    expect(places(answer(library, { kind: 'ask', text }))).toContain(expected);
  });

  test('a number on an ordinary day is no day', () => {
    const given = answer(library, { kind: 'ask', text: 'How many births does the barge take on an ordinary day?' });
    expect(given.finding.key).not.toBe('days');
  });
});
