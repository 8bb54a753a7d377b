/** French noun phrases: a noun behind what opens it, with the adjectives around it, and no verbs. */
import { expect, test } from 'vitest';
import { frenchPhrasesIn } from '../../../src/answers/passages/french-phrases.js';
import { coverageOf } from '../../../src/answers/passages/passages.js';
import { articleFrom, draftFromText } from '../../../src/ingest/index.js';
import { Library } from '../../../src/library/index.js';

async function phrasesIn(text: string): Promise<string[]> {
  const draft = draftFromText(`Le lac\n\n${text}`);
  const article = articleFrom(draft, { outlet: 'La Brise', published: '2026-05-14', language: 'fr' });
  const [passage] = coverageOf(await Library.build([article])).passages;
  return frenchPhrasesIn(passage!).map((phrase) => phrase.text);
}

test.each([
  ['Les forains refoulés attendaient dans une halte improvisée.', ['forains refoulés', 'halte improvisée']],
  ['La mairie a décidé de fermer le petit port.', ['mairie', 'petit port']],
  ['Le préfet cherche à obtenir l’accord des deux villes.', ['préfet', 'accord', 'villes']],
])('%s', async (text, expected) => {
  expect(await phrasesIn(text)).toEqual(expected);
});
