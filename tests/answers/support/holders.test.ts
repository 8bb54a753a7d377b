/** Who holds an office, who speaks for a body and whose an occasion was. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde closes its locks', [
      'Deputy Harbour Minister Dagny Brask said Selde would close its locks in May.',
      'Harbour Minister Olin Farr signed the order, and Transport Minister Una Holm welcomed it.',
      'A Lock Office spokesperson said the locks would stay dry.',
      '“The gates will be oiled,” said spokesperson Ivo Tamm of the Lock Office.',
      'Brask said that the order would not be changed. “The boats may wait for us,” she said on Thursday at a Rovan press conference.',
      'Professor Emmet Rusk, who teaches water law at the University of Selde, said that a dry lock is still a lock.',
      'Rusk said, however, that engineer Pia Holt mends the gates.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function paragraphs({ excerpts }: Answer): number[] {
  return excerpts.map(({ citation }) => citation.paragraph);
}

describe('who holds an office', () => {
  test('is not whoever holds one like it', () => {
    expect(paragraphs(ask('Who is the harbour minister of Selde?'))).toEqual([2]);
    expect(paragraphs(ask('Who is the deputy harbour minister?'))).toEqual([1]);
    expect(ask('Who is the health minister?').status).toBe('not-covered');
  });

  test('is answered only by what names them', () => {
    expect(paragraphs(ask('Who is the spokesperson for the Lock Office?'))).toEqual([4]);
  });
});

test('an occasion is theirs who speaks there', () => {
  expect(paragraphs(ask('Where was Brask’s press conference on Thursday?'))).toEqual([5]);
  expect(ask('Where was Farr’s press conference on Thursday?').status).toBe('not-covered');
});

test('who is asked for is named as the speaker, however long the introduction', () => {
  expect(ask('Which professor thinks a dry lock is still a lock?').speaker?.name).toBe('Emmet Rusk');
  // Who tells of somebody is not the one asked for.
  expect(ask('Which engineer mends the gates?').speaker).toBeNull();
});
