/** Who said something is named where an outlet tells a part of it itself, and where nobody else is quoted. An invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Skerra Post', '2026-05-04', 'Mill closes', [
      'The closing of the old mill “is a stone in my shoe,” its owner Lotte Brandis told reporters on Monday.',
      'The wheel was sold to a museum, where visitors walk around it.',
    ]),
  ]);
});

describe('who said what an outlet tells in part', () => {
  test('is the one whom the sentence quotes', () => {
    const { status, speaker } = answer(library, {
      kind: 'who-said',
      text: 'Who called the closing of the old mill a stone in the shoe?',
    });
    expect([status, speaker?.name]).toEqual(['answered', 'Lotte Brandis']);
  });

  test('is nobody where it is told by the outlet alone', () => {
    const { speaker } = answer(library, { kind: 'who-said', text: 'Who bought the wheel that visitors walk around?' });
    expect(speaker).toBeNull();
  });
});
