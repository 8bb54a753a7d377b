/** Whoever an article only calls by an office is the one it quotes with that office, whichever article gives the office. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = toldIn('en');

const introduced = told('Torv Herald', '2026-04-10', 'Fares stay', [
  'Ferry Minister Ilka Sand said on Thursday that fares would stay as they are.',
]);

const onlyNamed = told('Coast Radio', '2026-04-10', 'No free boats', [
  '"I have read every letter from the islands," Ilka Sand said at the pier in Torv.',
  'Asked about free boats for pupils, the minister said she was not going to hand out presents in winter.',
]);

const another = told('Coast Radio', '2026-04-11', 'School boats', [
  '"I have read every letter from the islands," Ilka Sand said at the pier in Torv. School Minister Bo Renn said he had not.',
  'Pupils waited in the rain. Asked about free boats, the minister said that presents were not handed out in winter.',
]);

test('"the minister" is the only minister whom the article quotes', async () => {
  const library = await Library.build([introduced, onlyNamed]);
  const given = answer(library, { kind: 'who-said', text: 'What did Ilka Sand say about presents?' });
  expect(given).toMatchObject({ status: 'answered', speaker: { name: 'Ilka Sand' } });
});

test('where two are quoted nobody is taken for the one meant', async () => {
  const library = await Library.build([introduced, another]);
  const given = answer(library, { kind: 'who-said', text: 'who said presents were not handed out in winter' });
  expect(given.speaker?.name).not.toBe('Ilka Sand');
});

const justNamed = told('Radio Skerra', '2026-04-12', 'Free boats after all', [
  'The order, signed by Ilka Sand on Friday, frees pupils from fares.',
  '"The islands asked for boats, and now they have boats," the minister told Radio Skerra.',
]);

const longBefore = told('Radio Skerra', '2026-04-12', 'Free boats after all', [
  'The order, signed by Ilka Sand on Friday, frees pupils from fares.',
  'Rain fell on the pier.',
  'The oldest of the boats is out of water.',
  'A yard has bid for it.',
  '"The islands asked for boats, and now they have boats," the minister told Radio Skerra.',
]);

test.each([
  ['the one who has just been named', justNamed, true],
  ['nobody who was named long before', longBefore, false],
])('"the minister" of an article that quotes no other is %s', async (_, article, named) => {
  const library = await Library.build([introduced, article]);
  const given = answer(library, { kind: 'who-said', text: 'Who said "the islands asked for boats"?' });
  expect(given.speaker?.name === 'Ilka Sand').toBe(named);
});
