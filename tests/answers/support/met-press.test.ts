/** Where somebody met the press, as each outlet tells it; which treaty is named; how long somebody has: no cue of one thing is read for another. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Question } from '../../../src/coverage/answer.js';
import type { Article } from '../../../src/coverage/article.js';
import { Library } from '../../../src/library/index.js';
import { citedParagraphs } from '../score.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

function article(outlet: string, paragraphs: readonly string[]): Article {
  return told(outlet, '2026-03-04', 'The weir at Osk', paragraphs);
}

const coverage = [
  article('Radio Osk', [
    'Mayor Hanna Voss said today her office was still weighing a plan to lower the weir.',
    'Questioned about the plan outside the grain store on Wednesday morning, Voss would say only that talks went on.',
    'Eel fishers have three weeks to lift their traps, the office said in a notice.',
    'Voss has run the office for nine years.',
    'Deputy mayor Ida Brand said the gauge was broken.',
    'Voss told reporters at a briefing in the town hall in Osk that it would be mended.',
  ]),
  article('The Osk Courier', [
    'The mayor, Hanna Voss, lowers no weir lightly.',
    'But the mayor had little new to offer the reporters who met her on the jetty below the mill.',
    'The Osk Rivers Compact, signed by the two valleys in 1931, forbids either to lower the water without a vote.',
    'Invited to answer the fishers, she declined. “I have never settled a quarrel in the newspapers,” Voss said.',
  ]),
];

let library: Library;
beforeAll(async () => {
  library = await Library.build(coverage);
});

/** The texts that an answer cites; null where it is a refusal. */
function cited(kind: Question['kind'], question: string): string[] | null {
  const given = answer(library, { kind, text: question });
  return given.status === 'not-covered' ? null : citedParagraphs(given, library).map(({ text }) => text);
}

describe('where somebody met the press is told by every outlet in its own words', () => {
  test.each([
    'Where did reporters catch up with Hanna Voss?',
    'Where was Voss when journalists put questions to her?',
    'In what place did Voss talk to the press?',
  ])('%s', (question) => {
    const texts = cited('ask', question);
    expect(texts).toHaveLength(2);
    expect(texts!.join(' ')).toMatch(/outside the grain store/);
    expect(texts!.join(' ')).toMatch(/on the jetty/);
  });

  test('where somebody else met it is no answer', () => {
    expect(cited('ask', 'Where did Brand meet reporters?')).toBeNull();
  });

  test('what was never spoken of there is no place', () => {
    expect(cited('ask', 'Where did reporters ask Voss about her orchard?') ?? []).not.toContainEqual(
      expect.stringMatching(/on the jetty/),
    );
  });
});

describe('a treaty is found by what is told of it, whatever it is called', () => {
  test.each([
    'Which agreement between the two valleys do the articles name?',
    'What treaty on rivers is mentioned in the coverage?',
    'Which pact between the valleys is cited?',
  ])('%s', (question) => {
    expect(cited('ask', question)).toEqual([expect.stringMatching(/Osk Rivers Compact/)]);
  });

  test('one on another matter is not', () => {
    expect(cited('ask', 'What treaty on forests is mentioned in the coverage?')).toBeNull();
  });
});

test('a length of time answers how long, whichever command asks', () => {
  expect(cited('timeline', 'How long has Voss run the office?')).toEqual([expect.stringMatching(/nine years/)]);
});

test('what somebody would not do in the newspapers is the matter, not where to look', () => {
  expect(cited('who-said', 'What did Hanna Voss say about fighting it out in the newspapers?')).toEqual([
    expect.stringMatching(/never settled a quarrel/),
  ]);
});
