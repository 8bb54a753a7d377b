/** A popular paper, a station and a trade paper call the same thing by words of three registers. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const inEnglish = toldIn('en');
let library: Library;

beforeAll(async () => {
  library = await Library.build([
    inEnglish('Moor Mail', '2026-03-02', 'Bus bosses', [
      'Bus bosses at Moor want skinflint riders to stump up a fee for each bicycle they carry.',
      'The two valleys have been at war over the night bus since May.',
    ]),
    inEnglish('Moor Radio', '2026-03-02', 'Bicycles', [
      'Bus managers at Moor say passengers must leave a deposit for each bicycle they carry.',
      'The row between the two valleys over the night bus goes on.',
    ]),
    inEnglish('Moor Transport Review', '2026-03-03', 'Carriage', [
      'Bus executives at Moor introduced security for each bicycle that is carried.',
      'The difference between the two valleys over the night bus was referred to a panel.',
    ]),
  ]);
});

function cited(text: string): Record<string, number> {
  const { excerpts, status } = answer(library, { kind: 'wording', text });
  return status === 'answered'
    ? Object.fromEntries(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph]))
    : {};
}

const all = (paragraph: number): Record<string, number> => ({
  'Moor Mail': paragraph,
  'Moor Radio': paragraph,
  'Moor Transport Review': paragraph,
});

test.each([
  ['What do they call the money paid for each bicycle?', 1],
  ['What does each outlet call the quarrel between the two valleys?', 2],
])('%s', (question, paragraph) => {
  expect(cited(question)).toEqual(all(paragraph));
});
