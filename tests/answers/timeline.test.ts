/** Timelines of some days only, and events that one outlet dates by a day and another by a stretch, over invented stories. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, route } from '../../src/answers/index.js';
import type { Answer } from '../../src/coverage/answer.js';
import type { Article } from '../../src/coverage/article.js';
import { Library } from '../../src/library/index.js';
import { questionPackFor } from '../../src/language/questions/index.js';
import { textFor } from '../../src/text/index.js';
import { told } from './told.js';

/** A quarry that stops blasting. Published on Friday 13, Monday 16 and Tuesday 17 March 2026. */
const quarry: readonly Article[] = [
  told('Vale Courier', '2026-03-13', 'en', [
    'Quarry at Brandal stops blasting',
    'The Brandal quarry stopped blasting on Tuesday after stones hit the roof of the village hall.',
    'Engineer Sanna Rud inspected the north wall of the quarry on Wednesday.',
    'A bus of schoolchildren was held at the crossing on 2 March.',
  ]),
  told('Fell Radio', '2026-03-16', 'en', [
    'Blasting at Brandal quarry stops',
    'The quarry at Brandal stopped blasting last week because stones had hit the village hall roof.',
    'The parish council bought forty new chairs last week.',
    'The council will hear both sides on 20 March.',
  ]),
  told('Brandal Mirror', '2026-03-17', 'en', [
    'Two blasts in one week',
    'Owner Peder Loe apologised on Saturday for the dust.',
  ]),
];

const carriere: readonly Article[] = [
  told('Le Courrier du Val', '2026-03-13', 'fr', [
    'La carrière de Vaubrun arrête les tirs',
    'La carrière de Vaubrun a arrêté les tirs de mine mardi après la chute de pierres sur le toit de la salle des fêtes.',
    'Le conseil a visité la carrière le 2 mars.',
  ]),
  told('Radio des Crêtes', '2026-03-16', 'fr', [
    'Fin des tirs à Vaubrun',
    'La carrière de Vaubrun a arrêté les tirs de mine la semaine dernière, des pierres étant tombées sur le toit de la salle des fêtes.',
  ]),
];

let english: Library;
let french: Library;

beforeAll(async () => {
  english = await Library.build(quarry);
  french = await Library.build(carriere);
});

function asked(library: Library, words: string): Answer {
  const question = route(library, words);
  if (question.kind === 'pointer') throw new TypeError(`${words} asks nothing`);
  return answer(library, question);
}

function places({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('an event that one outlet dates by a day and another by a stretch that holds it', () => {
  test('stands once, under the day, with where the other reports it', () => {
    const given = answer(english, { kind: 'timeline', text: 'the quarry stopped blasting' });
    const stopped = given.excerpts.filter(({ text }) => text.includes('stopped blasting'));
    expect(stopped.map(({ citation }) => citation.outlet)).toEqual(['Vale Courier']);
    expect(stopped[0]?.day).toMatchObject({ date: '2026-03-10', inferred: true });
    expect(stopped[0]?.also?.map(({ outlet }) => outlet)).toEqual(['Fell Radio']);
    expect(given.conflicts).toEqual([]);
  });

  test('in French as well', () => {
    const given = answer(french, { kind: 'timeline', text: 'les tirs de mine' });
    expect(places(given)).toEqual(['Le Courrier du Val 1']);
    expect(given.excerpts[0]?.also?.map(({ outlet }) => outlet)).toEqual(['Radio des Crêtes']);
  });

  test('what else happened in the stretch stays apart', () => {
    const chairs = answer(english, { kind: 'timeline', text: '' }).sections!.find(({ excerpts }) =>
      excerpts.some(({ text }) => text.includes('chairs')),
    );
    expect(chairs?.heading).toMatchObject({ key: 'day-range', from: '2026-03-09', to: '2026-03-15' });
  });
});

describe('a timeline of some days', () => {
  test('has what they hold, the first and last of them included', () => {
    const given = asked(english, 'What happened between 10 and 14 March?');
    expect(given.kind).toBe('timeline');
    expect(given.finding).toMatchObject({ key: 'timeline', period: { from: '2026-03-10', to: '2026-03-14' } });
    expect(places(given)).toEqual(['Fell Radio 2', 'Vale Courier 1', 'Vale Courier 2', 'Brandal Mirror 1']);
    expect(textFor('en').answers.finding(given.finding)).toBe(
      'From 10 March 2026 to 14 March 2026, the coverage gives 4 dated events.',
    );
  });

  test('since a day of the week: the last one of the coverage', () => {
    const given = asked(english, 'What has happened since Saturday?');
    expect(given.finding).toMatchObject({ period: { from: '2026-03-14', to: null } });
    expect(places(given)).toContain('Brandal Mirror 1');
    expect(places(given)).toContain('Fell Radio 3');
    expect(places(given)).not.toContain('Vale Courier 1');
  });

  test('is narrowed to a topic as well', () => {
    const given = answer(english, { kind: 'timeline', text: 'the quarry wall, from 9 to 12 March' });
    expect(places(given)).toContain('Vale Courier 2');
    expect(places(given)).not.toContain('Brandal Mirror 1');
  });

  test('without an event says so and shows the nearest', () => {
    const given = asked(english, 'What happened from 4 to 6 March?');
    expect(given.status).toBe('not-covered');
    expect(given.finding).toEqual({ key: 'no-dated-event', period: { from: '2026-03-04', to: '2026-03-06' } });
    expect(given.excerpts.map(({ text, reason }) => [text.slice(0, 21), reason])).toEqual([
      ['A bus of schoolchildr', 'nearest'],
    ]);
  });

  test('with a day that no calendar has says what to ask', () => {
    const given = asked(english, 'What happened from 30 to 35 March?');
    expect(given.finding).toMatchObject({ key: 'no-such-days' });
    for (const locale of ['en', 'fr'] as const) expect(textFor(locale).answers.finding(given.finding)).toContain('35');
  });

  test('in French', () => {
    const given = asked(french, 'Que s’est-il passé du 9 au 11 mars ?');
    expect(given.kind).toBe('timeline');
    expect(places(given)).toEqual(['Le Courrier du Val 1']);
    expect(textFor('fr').answers.finding(given.finding)).toBe(
      'Du 9 mars 2026 au 11 mars 2026, la couverture donne 1 événement daté.',
    );
    expect(asked(french, 'Que s’est-il passé depuis le 20 mars ?').finding).toMatchObject({ key: 'no-dated-event' });
  });
});

test('an article’s own day ends the whole story, and no stretch of it from one event to another', async () => {
  const library = await Library.build([
    told('Fell Radio', '2031-09-08', 'en', [
      'Weir shut',
      'Monday, September 8, 2031 @ 9:15 AM | By Ida Lund',
      'Selde shut the Marle weir on Friday.',
      'The mayor opened the sluice on Saturday.',
    ]),
  ]);
  const paragraphs = (text: string): number[] =>
    (answer(library, { kind: 'timeline', text }).sections ?? []).flatMap(({ excerpts }) =>
      excerpts.map(({ citation }) => citation.paragraph),
    );
  expect(paragraphs('Put the events of the story in order')).toEqual([1, 2, 0]);
  expect(paragraphs('Put the events of the story in order, from the weir to the sluice')).toEqual([1, 2]);
});

describe('the whole story is told', () => {
  test.each([
    'Draw up a chronology of the events around Selde',
    'A chronology of the conflict over Selde and the mayor',
  ])('%s', async (text) => {
    const library = await Library.build([
      told('Fell Radio', '2031-09-08', 'en', [
        'Weir in Selde shut',
        'Selde shut the Marle weir on Friday.',
        'The sluice was opened on Saturday.',
      ]),
      told('Vale Courier', '2031-09-09', 'en', [
        'Selde without a weir',
        'In Selde the rowers met on Sunday.',
        'The ferry stopped on Monday.',
      ]),
    ]);
    expect(answer(library, { kind: 'timeline', text }).finding).toMatchObject({ key: 'timeline', events: 4 });
  });
});

describe('an order of events from the first to the last', () => {
  test.each([
    ['en', 'tell the story from the first event to the last'],
    ['en', 'set it out step by step, beginning with the earliest event'],
    ['fr', 'raconte l’affaire du premier au dernier événement'],
    ['fr', 'la chronologie des faits, du début à la fin'],
  ])('leaves nothing out, in %s: %s', (language, words) => {
    expect(questionPackFor(language).kinds.orderWhole.test(words)).toBe(true);
  });

  test.each([
    ['en', 'tell the story from the first blast to the apology'],
    ['fr', 'raconte l’affaire, du premier tir à la visite'],
  ])('of what it names is no such order, in %s: %s', (language, words) => {
    expect(questionPackFor(language).kinds.orderWhole.test(words)).toBe(false);
  });
});
