/** Questions that a sentence answers by the way it tells things: to what somebody turned, what there is besides. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde mayor speaks on the weir', [
      'Mayor Dagny Brask was asked about the Marle weir at the town hall on Tuesday.',
      '“The gates are old. We shall see,” she said, before launching into a complaint about parking fees.',
      'The weir has been shut since August. Brask opened a bakery on Wednesday.',
      'Asked whether she would give up the bakery, Brask said she would not argue in the street.',
      'She gave her daily press conference on the doorstep of her house, where she is kept by a broken leg.',
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
    'Which other river matter does Selde want to settle with Rovan?',
  ])('is told by a sentence that says there is more: %s', (question) => {
    expect(cited(ask(question))).toEqual(['Radio Selde 2', 'Radio Selde 3']);
  });

  test('is told of several together rather than of the one excepted', () => {
    expect(cited(ask('Who besides Brask has raised the toll with Rovan?'))).toEqual(['Radio Selde 4']);
  });
});

describe('why somebody', () => {
  test.each([
    'Why would Brask not say whether she gives up the bakery?',
    'Why won’t Brask say whether she will give up the bakery?',
    'Why did Brask refuse to answer whether she would give up the bakery?',
  ])('does not answer is told by what they say they will not do: %s', (question) => {
    expect(cited(ask(question))).toEqual(['Valley Post 4']);
  });

  test('speaks at a place is told by what keeps them there', () => {
    expect(cited(ask('Why does Brask talk to reporters from her own doorstep?'))).toEqual(['Valley Post 5']);
    expect(cited(ask('How come Brask gives her press conference on the doorstep of her house?'))).toEqual([
      'Valley Post 5',
    ]);
  });

  test('is refused where it is not told', () => {
    expect(ask('Why would Tamm not say whether he gives up the bakery?').status).toBe('not-covered');
    expect(ask('Why did Brask give her press conference at the town hall?').status).toBe('not-covered');
  });
});
