/** One reply that an outlet quotes and another reports: what was asked and what was replied tell that it is the same. */
import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');
let library: Library;

/** The paragraphs that answer a question: outlet and number, in order. */
function answering(story: Library, text: string): string[] {
  const { excerpts } = answer(story, { kind: 'who-said', text });
  const cited = excerpts.filter(({ reason }) => reason === 'answers').map(({ citation }) => citation);
  return cited.map(({ outlet, paragraph }) => `${outlet} ${String(paragraph)}`).sort();
}

beforeAll(async () => {
  library = await Library.build([
    told('Torv Herald', '2026-04-10', 'Fares stay', [
      'Ferry Minister Ilka Sand met reporters at the pier in Torv on Thursday.',
      'Asked whether she would scrap the fares for good, Sand said she would not get ahead of the audit.',
      'Asked about her holidays, Sand said she had none.',
      'The oldest of the boats was built in a yard that has since closed.',
      'Rain kept many passengers away.',
    ]),
    told('Coast Radio', '2026-04-11', 'No promises', [
      'Ilka Sand, the ferry minister, spoke for an hour.',
      'When it was put to her that fares might be dropped should the audit find a surplus, Sand answered: "I am not going to do the bookkeepers\' work for them from a pier."',
      'A band played on the upper deck until dusk.',
      'Children painted the railings blue.',
      'Challenged over the timetable, she said: "Trains are slower."',
    ]),
  ]);
});

test.each([
  "What did Ilka Sand say about the bookkeepers' work?",
  'What did Ilka Sand say about getting ahead of the audit?',
  'How did Ilca Sandt explain that she was not going to do the work of the bookkeepers?',
])('%s', (text) => {
  expect(answering(library, text)).toEqual(['Coast Radio 2', 'Torv Herald 2']);
});

test('replies that both refuse are to one question though they share but a word of it', async () => {
  const story = await Library.build([
    told('Torv Herald', '2026-04-10', 'Nets stay', [
      'Fisheries chief Ilka Sand met reporters at the pier in Torv on Thursday.',
      "Pressed on when the nets would come in, Sand said she would not do the skippers' job for them.",
      'Asked about her holidays, Sand said she had none.',
      'The oldest of the boats was built in a yard that has since closed.',
    ]),
    told('Coast Radio', '2026-04-11', 'No promises', [
      'Ilka Sand, the fisheries chief, spoke for an hour.',
      'When it was put to the chief that nets might rot, Sand answered: "I have always left fishing to those who fish, and I will not guess."',
      'A band played on the upper deck until dusk.',
      'Challenged over the timetable, she said: "Trains are slower."',
    ]),
  ]);
  expect(answering(story, 'What did Ilka Sand say about leaving fishing to those who fish?')).toEqual([
    'Coast Radio 2',
    'Torv Herald 2',
  ]);
});

test('the one refusal that another outlet reports is to the same question, though no word of it is the same', async () => {
  const story = await Library.build([
    told('Torv Herald', '2026-04-10', 'Weirs stay', [
      'River chief Ilka Sand met reporters at the pier in Torv on Thursday.',
      'Asked if Torv would hit back at its neighbour, Sand said she would not haggle through microphones.',
      'The oldest of the boats was built in a yard that has since closed.',
    ]),
    told('Coast Radio', '2026-04-11', 'No promises', [
      'Ilka Sand, the river chief, spoke for an hour.',
      'Asked whether her council would take measures of its own, Sand replied: "Neighbours get on best behind a closed door, and I do not play at riddles."',
      'A band played on the upper deck until dusk.',
    ]),
  ]);
  expect(answering(story, 'What did Ilka Sand say about closed doors?')).toEqual(['Coast Radio 2', 'Torv Herald 2']);
});
