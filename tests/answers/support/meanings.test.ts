/** What a word means is told by the sentences that say so, in whatever form: over invented sentences. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');

test.each([
  ['"We know what a ropewalk can do," the harbour master said, using the riggers’ word for a shed as long as a cable.'],
  ['It is an offence to splice a cable without a licence — “a ropewalk,” in the speech of the riggers — before noon.'],
  ['Every spring the cables are laid out in a shed, a ropewalk as the riggers call it, before noon.'],
  ['In a ropewalk, cables are laid out by hand and twisted before noon.'],
  ['A shed in which cables are laid out and twisted, which riggers call a ropewalk, may not be lit before noon.'],
  ['The county forbids a shed as long as a cable near the quay, which is what is meant by a ropewalk.'],
  ['A ropewalk, in the riggers’ sense of a shed as long as a cable, must have two doors.'],
])('what a ropewalk is: %s', async (told) => {
  const library = await Library.build([
    english('Tern Radio', '2026-03-05', 'Cables', ['The ropewalk burned on Monday, the riggers said.', told]),
  ]);
  const { excerpts } = answer(library, { kind: 'ask', text: 'What is meant by a ropewalk?' });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
});

test('a word with a hyphen is told as a whole', async () => {
  const library = await Library.build([
    english('Tern Radio', '2026-03-05', 'Ferries', [
      'The county answered with a stand-by, the clause under which it may run a ferry itself.',
    ]),
  ]);
  const text = 'What is a stand-by, as the articles explain the term?';
  expect(answer(library, { kind: 'ask', text }).status).toBe('answered');
});

test.each([
  ['Les câbles sont tordus à la main — « la corderie », dans le langage des gréeurs — avant midi.'],
  ['Dans une corderie, les câbles sont tordus à la main avant midi.'],
  ['Le hangar où les câbles sont tordus, que les gréeurs appellent une corderie, ferme à midi.'],
])('ce qu’est une corderie : %s', async (told) => {
  const library = await Library.build([
    french('Radio Sterne', '2026-03-05', 'Câbles', ['La corderie a brûlé lundi, selon les gréeurs.', told]),
  ]);
  const { excerpts } = answer(library, { kind: 'ask', text: 'Que signifie le mot corderie ?' });
  expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
});

test.each([
  ['The wrong is still entered in the rolls under its old name, ropewalk, before noon.'],
  ['The county forbids a ropewalk near the quay — that is, a shed as long as a cable — before noon.'],
  ['A ropewalk, which the handbook describes as a shed as long as a cable, must have two doors.'],
])('a word is told in so many words: %s', async (told) => {
  const library = await Library.build([
    english('Tern Radio', '2026-03-05', 'Cables', ['The ropewalk burned on Monday, the riggers said.', told]),
  ]);
  for (const text of ['What does "ropewalk" mean?', 'Explain the word ropewalk.', 'What is a ropewalk?']) {
    const { excerpts } = answer(library, { kind: 'ask', text });
    expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([2]);
  }
});

test('each outlet’s own meaning is shown, of a doing as of a thing, and no sentence that only has the word', async () => {
  const library = await Library.build([
    english('Tern Radio', '2026-03-05', 'Cables', [
      'The yard will unlay the cable of any ship that comes in, the riggers said.',
      '"We know what unlaying does," the harbour master said, referring to the opening of a cable strand by strand.',
    ]),
    english('Quay Weekly', '2026-03-06', 'Strands', [
      'The Cordage Act of 1912 forbids unlaying, meaning the parting of strands, in a gale.',
    ]),
  ]);
  const { excerpts } = answer(library, { kind: 'ask', text: 'What does it mean to unlay a cable?' });
  expect(excerpts.map(({ citation }) => `${citation.outlet} ${citation.paragraph}`).sort()).toEqual([
    'Quay Weekly 1',
    'Tern Radio 2',
  ]);
});
