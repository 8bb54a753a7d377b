/** People, bodies and decisions that a reader tells by what they do. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

function told(outlet: string, paragraphs: readonly string[]) {
  return articleFrom(draftFromText(['The weir', ...paragraphs].join('\n\n')), { outlet, published: '2026-05-14' });
}

let library: Library;

beforeAll(async () => {
  library = await Library.build([
    told('Weir Mail', [
      'Mill Trust spokesman Olaf Brenner told the Mail that the weir would be opened on Sunday.',
      'Villagers in Ashby came out against the plan to drain the mill pond.',
      'Last week the council outlawed eel traps in the mill race.',
      'The council wants a pledge from the Mill Trust that the pond will be refilled.',
      'A county judge will hear on Monday whether the draining is lawful.',
    ]),
    told('Weir Radio', [
      'Olaf Brenner, who speaks for the Mill Trust, said the sluice would be left open.',
      'Campaigners oppose the plan to drain the mill pond.',
      'The council voted on Tuesday to end the use of eel traps in the mill race.',
      'The council is seeking an assurance from the Mill Trust about the pond.',
      'The tribunal at Harrow is to say whether the draining of the pond is lawful.',
    ]),
  ]);
});

/** The paragraph cited of each outlet. */
function cited(text: string): Record<string, number> {
  const { excerpts, status } = answer(library, { kind: 'wording', text });
  if (status === 'not-covered') return {};
  return Object.fromEntries(excerpts.map(({ citation }) => [citation.outlet, citation.paragraph]));
}

test.each([
  ['What does each outlet call the person who speaks to the press for the Mill Trust?', 1],
  ['How is the man named who answers for the Mill Trust?', 1],
  ['How are those named in each article who stand against the plan to drain the pond?', 2],
  ["What words does each outlet use for the council's decision about the eel traps?", 3],
  ['Which terms do the outlets use for what the council would like to get from the Mill Trust?', 4],
  ['What does each outlet call the body that has to decide whether the draining is lawful?', 5],
])('finds them whatever they are called: %s', (question, paragraph) => {
  expect(cited(question)).toEqual({ 'Weir Mail': paragraph, 'Weir Radio': paragraph });
});

test.each([
  'What does each outlet call the people who repair the roof of the church?',
  'What words are used for the firms that make or sell the traps?',
])('finds nobody of whom the coverage is silent: %s', (question) => {
  expect(cited(question)).toEqual({});
});
