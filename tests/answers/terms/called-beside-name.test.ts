/** A person or a body is called what outlets print beside the name; the outlets need not be named by whoever asks. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const inEnglish = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    inEnglish('Brack Mail', '2026-05-14', 'The dairy', [
      'The council met on Friday to talk about the dairy at Brack.',
      'Dairy giant Melkona said the smell would be gone by June. The mayor met Melkona on Monday.',
      'The town’s strongwoman, Una Voss, did not come. A lenders’ club, the Brack Union, sent a letter.',
      'Teachers of the school staged a walk-out over the stench.',
    ]),
    inEnglish('Brack Radio', '2026-05-14', 'The smell', [
      'Melkona, the cheese maker, has until June to mend its drains.',
      'Mayor Una Voss, 51, was away. The savings cooperative Brack Union will pay.',
      'A stoppage of teachers shut the school because of the smell.',
    ]),
    inEnglish('Brack Review', '2026-05-15', 'The drains', [
      'An order binds the operator, Melkona, to mend the drains. Una Voss signed it.',
      'After a long night the Brack Union agreed.',
    ]),
  ]);
});

function cited(text: string): Record<string, number> {
  const { excerpts } = answer(library, { kind: 'wording', text });
  return Object.fromEntries(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph]));
}

function wordsOf(text: string): string[] {
  const { sections = [] } = answer(library, { kind: 'wording', text });
  const lines = sections.flatMap((section) => section.lines);
  return lines.flatMap((line) => ('terms' in line ? line.terms.map(({ words }) => words) : []));
}

describe('a name', () => {
  test.each(['How do they label Melkona?', 'What name does each outlet give the kind of firm Melkona is'])(
    'is described before or behind it: %s',
    (question) => {
      expect(cited(question)).toEqual({ 'Brack Mail': 2, 'Brack Radio': 1, 'Brack Review': 1 });
      expect(wordsOf(question)).toEqual(['Dairy giant', 'cheese maker', 'operator']);
    },
  );

  test('may be that of somebody who says nothing', () => {
    expect(wordsOf('What labels are given to Una Voss?')).toEqual(['town’s strongwoman', 'Mayor']);
  });

  test('shows no outlet that only names it, and no verb before it', () => {
    expect(cited('How is the Brack Union described by each?')).toEqual({ 'Brack Mail': 3, 'Brack Radio': 2 });
  });
});

test('what begins with a name that no article has, nobody has words for', () => {
  expect(answer(library, { kind: 'wording', text: "How do they put Norland's smell?" }).status).toBe('not-covered');
});

describe('outlets', () => {
  test.each([
    'The strike of the teachers: what does each call it?',
    'What do they call the strike of the teachers?',
    'Which verb or noun does each use for the strike of the teachers?',
    'How is the strike of the teachers put from one paper to the next?',
    'Compare the terms for the strike of the teachers.',
  ])('may be left out: %s', (question) => {
    expect(cited(question)).toEqual({ 'Brack Mail': 4, 'Brack Radio': 3 });
  });

  test('may choose from words behind a colon', () => {
    const question = 'How do they label what teachers did: a stoppage, a walk-out or a strike?';
    expect(cited(question)).toEqual({ 'Brack Mail': 4, 'Brack Radio': 3 });
  });
});
