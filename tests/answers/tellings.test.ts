/** Questions that a sentence answers by the way it tells things: to what somebody turned, what there is besides. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/index.js';
import type { Answer } from '../../src/coverage/answer.js';
import { Library } from '../../src/library/index.js';
import { toldIn } from './told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde mayor speaks on the weir', [
      'Mayor Dagny Brask was asked about the Marle weir at the town hall on Tuesday.',
      '“The gates are old. We shall see,” she said, before launching into a complaint about parking fees.',
      'The weir has been shut since August. Brask opened a bakery on Wednesday.',
    ]),
    told('Radio Selde', '2031-09-05', 'Neighbours at odds', [
      'Selde and Rovan are in talks over the weir, council clerk Ivo Tamm said.',
      'The weir is not the only matter that Selde wants to settle with Rovan.',
      'Rovan has raised the toll on its bridge.',
      'Brask talked with the engineers about the toll. Tamm said that he, engineer Pia Holt and the mayor had all raised the toll with Rovan.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('to what subject somebody turned', () => {
  test.each([
    'What subject did Brask turn to when asked about the weir?',
    'What other topic did Brask suddenly jump to after her answer about the weir?',
    'What else did Brask talk about when she was asked about the weir?',
    'What did Brask change the subject to after the question on the weir?',
    'How did Brask change the subject when asked about the weir?',
    'What tangent did Brask go off on when she was asked about the weir?',
  ])('is told where the sentence turns: %s', (question) => {
    const given = ask(question);
    expect(given.status).toBe('answered');
    expect(cited(given)).toEqual(['Valley Post 2']);
  });

  test('is refused where nobody turned to anything', () => {
    expect(ask('What subject did Tamm turn to when asked about the toll?').status).toBe('not-covered');
  });
});

describe('what there is besides something', () => {
  test.each([
    'Apart from the weir, what does Selde want to settle with Rovan?',
    'What else does Selde want to sort out with Rovan?',
    'Which other matter does Selde want to settle with Rovan?',
    'Is the weir the only thing Selde wants to settle with Rovan?',
  ])('is told by a sentence that says there is more: %s', (question) => {
    expect(cited(ask(question))).toEqual(['Radio Selde 2', 'Radio Selde 3']);
  });

  test('is told of several together rather than of the one excepted', () => {
    expect(cited(ask('Who besides Brask has raised the toll with Rovan?'))).toEqual(['Radio Selde 4']);
  });
});
