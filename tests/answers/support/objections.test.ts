/** What somebody has against something, how somebody took it, what a text promises. Over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde to fence its mill pond', [
      'The council of Selde wants a fence around the mill pond by spring.',
      'Ruta Lind, secretary of the swimmers’ club Cold Water, said the council should drop the fence.',
      '“Children have learned to swim here for ninety years,” she said.',
      '“Nobody has asked them.”',
      'Bakers voiced their opposition to the fence on Monday.',
      'Article 4 of the Pond Charter gives each household a key to the gate.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function paragraphs({ excerpts }: Answer): number[] {
  return excerpts.map(({ citation }) => citation.paragraph);
}

describe('what somebody has against something', () => {
  test.each([
    'What does Cold Water have against the fence?',
    'What has Cold Water got against the fence?',
    'What is Cold Water’s problem with the fence?',
    'What objections does Cold Water have to the fence?',
    'Why is Cold Water against the fence?',
    'Why does Cold Water think the fence is wrong?',
  ])('is all that is said by whoever speaks for them: %s', (question) => {
    expect(paragraphs(ask(question))).toEqual([2, 3, 4]);
  });

  test('is not what others say', () => {
    expect(paragraphs(ask('What do the bakers have against the fence?'))).not.toContain(3);
  });
});

describe('how somebody took something', () => {
  test('is told in any words', () => {
    expect(paragraphs(ask('How did the bakers react to the fence?'))).toEqual([5]);
  });

  test('is told of them', () => {
    expect(ask('How did the anglers react to the fence?').status).toBe('not-covered');
  });
});

test('what a text promises is what it says', () => {
  expect(paragraphs(ask('What does article 4 of the Pond Charter promise?'))).toEqual([6]);
});
