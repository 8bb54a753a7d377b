/** The question within what a reader writes around it. Over an invented story. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { coreQuestion } from '../../../src/answers/asked/core-question.js';
import { type Coverage, coverageOf } from '../../../src/answers/passages/passages.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

let library: Library;
let coverage: Coverage;

beforeAll(async () => {
  library = await Library.build([
    told('Valley Post', '2031-09-04', 'Selde shuts the Marle weir', [
      'Selde shut the Marle weir on Tuesday because its gates were rotten.',
      'Engineer Pia Holt met reporters in Rovan on Wednesday. “The gates will be cut up for scrap,” Holt said.',
      'Until this week, boats had been let through the weir for a fee of 9 marks.',
      'Asked whether Selde would buy new gates if the ministry paid, Mayor Ivo Brask said he did not deal in dreams.',
      'The harbour board sent 14 anglers away from the weir on Thursday.',
    ]),
  ]);
  coverage = coverageOf(library);
});

function core(text: string): string {
  return coreQuestion(coverage, text, 'en');
}

describe('the question is read', () => {
  test.each([
    ['without whom it is for', 'Legal desk: why did Selde shut the weir?', 'why did Selde shut the weir'],
    ['without what it is needed for', 'I need this for my essay. Who is Holt?', 'Who is Holt'],
    [
      'without how the answer should look',
      'Why was the weir shut? One line per outlet, please.',
      'Why was the weir shut',
    ],
    ['without a frame before its comma', 'dumb question sorry, who is Holt?', 'who is Holt?'],
    ['without a frame behind its comma', 'Who is Holt, going by these articles?', 'Who is Holt'],
    ['with what it is about last', 'Marle weir: who shut the gates?', 'who shut the gates, Marle weir'],
    ['with the thing named that it calls so', 'Nine marks - what is that?', 'what is Nine marks'],
    [
      'with the person named whom it calls so',
      'Holt met reporters in Rovan. What did she tell them?',
      'What did Holt tell them, Holt met reporters in Rovan',
    ],
    [
      'behind the clause that names the person',
      'When Holt met reporters in Rovan, what did she say?',
      'what did Holt say when Holt met reporters in Rovan',
    ],
    [
      'behind its condition',
      'If the ministry pays, will Selde buy gates?',
      'will Selde buy gates if the ministry pays',
    ],
    ['from what was told before', 'Someone sent anglers away. Who?', 'Who, Someone sent anglers away'],
  ])('%s', (_, text, plain) => {
    expect(core(text)).toBe(plain);
  });

  test('as it is where it stands alone, and in quotation marks', () => {
    for (const text of ['Why did Selde shut the weir?', 'What does “The gates: cut up. For scrap.” mean?']) {
      expect(core(text)).toBe(text);
    }
  });

  test('the same with any frame before and behind it', () => {
    const frames = [
      'Fact check',
      'Quick question',
      'Homework',
      'Please note',
      'Exact wording only',
      'Thanks',
      'All outlets',
    ];
    const asked = 'why did Selde shut the weir';
    fc.assert(
      fc.property(fc.constantFrom(...frames), fc.constantFrom(...frames), (before, behind) => {
        expect(core(`${before}: ${asked}? ${behind}.`)).toBe(asked);
        expect(core(`${before}. ${asked}? ${behind}!`)).toBe(asked);
      }),
    );
  });
});

describe('fragments and commands are questions', () => {
  const ask = (text: string): Answer => answer(library, { kind: 'ask', text });
  const cited = (text: string): number[] => ask(text).excerpts.map(({ citation }) => citation.paragraph);

  test.each([
    ['Number of anglers sent away?', 5],
    ['Name the board that sent anglers away.', 5],
    ['The Marle weir was shut why exactly?', 1],
    ['Fee for boats until this week: how much?', 3],
  ])('%s', (text, paragraph) => {
    expect(ask(text).status).toBe('answered');
    expect(cited(text)).toContain(paragraph);
  });

  test('what somebody was only asked stays open', () => {
    const given = ask('Yes or no: if the ministry pays, will Selde buy new gates?');
    expect(given.finding.key).toBe('left-open');
    expect(given.excerpts.map(({ citation }) => citation.paragraph)).toEqual([4]);
  });

  test('what a verb that says little is asked of must be told', () => {
    expect(ask('Did Brask take a swimming lesson at the weir?').status).toBe('not-covered');
    expect(answer(library, { kind: 'timeline', text: 'When did Holt take the helm at the weir?' }).status).toBe(
      'not-covered',
    );
  });
});

test('what the answer is for, at the end, is no part of the question', () => {
  expect(core('On which day did Holt meet reporters for a footnote?')).toBe('On which day did Holt meet reporters?');
  const kept = 'Who gave the harbour board 9 marks for the weir?';
  expect(core(kept)).toBe(kept);
});
