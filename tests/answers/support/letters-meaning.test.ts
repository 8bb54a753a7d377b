/** What letters stand for, over an invented story. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Ferry fares rise', [
      'The Tarn Ferry Authority (TFA) raised its fares on Monday.',
      '“The money goes to the RLC [Regional Lifeboat Council],” a spokesman said. Bail was not an issue.',
    ]),
    told('Radio Tarn', '2031-09-05', 'Anger over fares', [
      'A spokeswoman of the Tarn Ferry Authority defended the fares.',
      'TFA ferries carry 900 people a day. The MSB did not answer.',
    ]),
  ]);
});

function ask(text: string): Answer {
  return answer(library, { kind: 'ask', text });
}

function cited({ excerpts }: Answer): string[] {
  return excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`);
}

describe('letters stand for', () => {
  test.each([
    'What does TFA stand for?',
    'what is tfa short for',
    'What do the letters TFA stand for?',
    'full name of the TFA',
    'What is T.F.A. the abbreviation of?',
  ])('the name beside them: %s', (question) => {
    expect(cited(ask(question))).toEqual(['Valley Post 1']);
  });

  test('a name in square brackets behind them', () => {
    expect(cited(ask('What does RLC stand for?'))).toEqual(['Valley Post 2']);
  });

  test('nothing that the coverage gives', () => {
    expect(ask('What does MSB stand for?').status).toBe('not-covered');
    expect(ask('What does QXZ stand for?').status).toBe('not-covered');
  });

  test('the first paragraph with the name, where none gives both', async () => {
    const only = await Library.build(library.articles.filter(({ outlet }) => outlet === 'Radio Tarn'));
    expect(cited(answer(only, { kind: 'ask', text: 'What does TFA stand for?' }))).toEqual(['Radio Tarn 1']);
  });
});
