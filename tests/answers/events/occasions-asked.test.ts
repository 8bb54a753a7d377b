/** What was said on an occasion of speaking, on which day the one before was, and what came before it; an invented story of a pier. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Quay Review', '2026-08-20', 'The pier of Sandel', [
      'Harbour master Ruth Amsel told reporters at a briefing in Sandel August 18 that the pier would stay shut.',
      'The rust "is the work of forty winters," Amsel told reporters, noting that divers had been down.',
      'Amsel did not say who would pay. "That is a question for the port," she said.',
      'At an earlier briefing, Amsel said that the divers were being called in.',
      '“Nobody walks on the pier before I do,” she said August 11.',
      'Ferry owner Olav Brandt spoke on the radio August 18. “My boats land elsewhere,” he said.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'timeline', text });
}

function paragraphs({ excerpts }: Answer): number[] {
  return [...new Set(excerpts.map(({ citation }) => citation.paragraph))].sort((a, b) => a - b);
}

describe('an occasion of speaking', () => {
  test.each([
    'What came out of the August 18 briefing?',
    'What was said at the briefing of August 18?',
    'What did reporters learn at the briefing on August 18?',
  ])('gives what those said who spoke there: %s', (text) => {
    expect(paragraphs(ask(text))).toEqual([1, 2, 3]);
  });

  test('on a day without one gives nothing of another day', () => {
    expect(paragraphs(ask('What came out of the August 2 briefing?'))).not.toContain(2);
  });

  test.each([
    'Which date was the briefing before the August 18 one?',
    'When was the previous briefing?',
    'On what day was the earlier briefing held?',
  ])('that came before another has the day of what was said there: %s', (text) => {
    const given = ask(text);
    expect(paragraphs(given)).toEqual([5]);
    expect(given.excerpts[0]?.day?.date).toBe('2026-08-11');
  });
});

describe('before or after', () => {
  test.each([
    'Did Amsel say that divers were being called in before the August 18 briefing or after it?',
    'Did Amsel say that divers were being called in before or after the August 18 briefing?',
  ])('is told by both, dated or said to be of another occasion: %s', (text) => {
    expect(paragraphs(ask(text))).toEqual([1, 4]);
  });
});
