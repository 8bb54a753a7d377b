/** The story of a topic, where an article goes on with it in other words. Invented. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

test('goes on with the paragraphs beside it that name its things otherwise', async () => {
  const library = await Library.build([
    told('Skerra Post', '2026-05-08', 'Guards for the pier', [
      'The county is still weighing a proposal to send guards to the old pier, the mayor said on Friday.',
      'Skippers voiced their anger on Wednesday after the proposal leaked.',
      'Tea was served.',
      'County chief Olav Brun was asked on Thursday about sending watchmen to the pier.',
      'A choir sang in the church on Monday.',
    ]),
  ]);
  const text = 'Set out in order what happened over the mayor’s proposal to send county guards to the old pier.';
  const { sections = [] } = answer(library, { kind: 'timeline', text });
  const paragraphs = sections.flatMap(({ excerpts }) => excerpts.map(({ citation }) => citation.paragraph));
  expect(paragraphs).toEqual([2, 4, 1]);
});
