/** Days that are asked for in other words than the articles tell them in: over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { plainQuestion } from '../../../src/answers/intent.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    english('Fen Radio', '2031-05-09', 'The waste at Holt quarry', [
      'Mayor Ida Crane was asked about the leak on Monday, and spoke of the weather.',
      'The drivers of the waste lorries walked out on Tuesday.',
      'The guild of bakers elected Osric Thane on Wednesday.',
      '“Nobody in this town should have to smell the quarry from the school yard,” Crane told reporters on Thursday.',
    ]),
    english('Quay Post', '2031-05-09', 'Trash piles up', [
      'The quarry took in more garbage on May 3.',
      'The tenants walked into the town hall on May 6 with a written protest.',
    ]),
    english('Harbour Law', '2031-05-12', 'Crane and the deposit', [
      'The deposit of refuse was approved on May 2.',
      'Crane told reporters at the monthly briefing on May 10 that talks with the guild go on.',
      'The seepage “has cost us the summer,” Crane told reporters in Dutch on May 8.',
    ]),
  ]);
});

function cited(text: string): string[] {
  const { excerpts, sections, status } = answer(library, { kind: 'timeline', text });
  const all = [...excerpts, ...(sections ?? []).flatMap((section) => section.excerpts)];
  return status === 'answered' ? all.map(({ citation: { outlet, paragraph } }) => `${outlet} ${paragraph}`) : [];
}

describe('days asked for in other words', () => {
  test.each([
    ['What day was it when Crane talked about the school yard', 'What day did Crane talk about the school yard'],
    ['When was it that Crane spoke of the school yard', 'When did Crane speak of the school yard'],
    ['On which day was the written protest handed in by the tenants', 'On which day did the tenants protest'],
    ['When did the tenants lodge their protest', 'When did the tenants protest'],
    ['When was it that nobody came', 'When was it that nobody came'],
  ])('%s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  test('what somebody spoke of in a language, called as it is elsewhere', () => {
    expect(cited('When did Crane talk about the leak in Dutch?')).toEqual(['Harbour Law 3']);
    expect(cited('When did Crane talk about the bakers in Dutch?')).toEqual([]);
    expect(cited('When did Thane talk about the leak in Dutch?')).toEqual([]);
  });

  test('a story that each outlet has another word for', () => {
    const story = cited('Give me the sequence of events in this waste story.');
    expect(story).toContain('Fen Radio 3');
    expect(story).toContain('Quay Post 2');
    expect(cited('Give me the sequence of events in this bakers story.')).not.toContain('Quay Post 2');
  });
});
