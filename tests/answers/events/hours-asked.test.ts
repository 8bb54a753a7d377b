/** At what time of day something happens. An invented story in two languages. */
import { expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { QuestionKind } from '../../../src/coverage/answer.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const told = { en: toldIn('en'), fr: toldIn('fr') };

async function shown(language: 'en' | 'fr', kind: QuestionKind, text: string, paragraphs: string[]): Promise<number[]> {
  const library = await Library.build([told[language]('Skerra Post', '2026-05-08', 'Ferry', paragraphs)]);
  const { status, excerpts } = answer(library, { kind, text });
  return status === 'answered' ? excerpts.map(({ citation }) => citation.paragraph) : [];
}

const paragraphs = [
  'The board told skippers on Thursday that the last ferry from Skerra would sail earlier.',
  'The last ferry leaves Skerra at seven in the evening, when the shops have shut.',
  'The harbour office opens at 8:30 a.m. on weekdays.',
];

test.each<QuestionKind>(['timeline', 'ask'])('/%s gives the time and not the day', async (kind) => {
  expect(await shown('en', kind, 'At what time does the last ferry leave Skerra?', paragraphs)).toEqual([2]);
  expect(await shown('en', kind, 'What time does the harbour office open?', paragraphs)).toEqual([3]);
});

test('a day alone is no time of day', async () => {
  const without = [paragraphs[0]!, 'It rained.'];
  expect(await shown('en', 'timeline', 'At what time does the last ferry from Skerra sail?', without)).toEqual([]);
});

test('in French', async () => {
  const articles = ['Le dernier bac quitte Skerra à 19 h 30.', 'Le bac a été repeint jeudi.'];
  expect(await shown('fr', 'timeline', 'À quelle heure le dernier bac quitte-t-il Skerra ?', articles)).toEqual([1]);
});
