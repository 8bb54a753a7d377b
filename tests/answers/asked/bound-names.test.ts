/** Names that a question ties to an event. */
import { expect, test } from 'vitest';
import { boundNames } from '../../../src/answers/asked/bound-names.js';
import { tokensOf } from '../../../src/answers/passages/passages.js';

function namesIn(question: string, language = 'en'): readonly string[] {
  return boundNames(tokensOf(question, language), question, language).flatMap(({ names }) => names);
}

test('a name before an event, after it or owning it says which event it is', () => {
  expect(namesIn('What did she say at her Selde conference?')).toEqual(['seld']);
  expect(namesIn('What did she say at the conference in Selde?')).toEqual(['seld']);
  expect(namesIn('What came out at Holt’s conference?')).toEqual(['holt']);
  expect(namesIn('What did she tell the conference on the Marle quay?')).toEqual(['marl']);
  expect(namesIn('What did she tell the conference on the Marle weir?')).toEqual([]);
});

test('a name that says whose minister holds the event does not', () => {
  expect(namesIn('Where was the Seldish farm minister’s press conference held?')).toEqual([]);
});

test('in French a name behind an event says where it was or whose it is', () => {
  expect(namesIn('Qu’a-t-elle dit lors de sa conférence de presse à Selde ?', 'fr')).toEqual(['seld']);
  expect(namesIn('Qu’a-t-elle dit à la réunion de Mme Holt ?', 'fr')).toEqual(['holt']);
  expect(namesIn('Où s’est tenue la conférence de presse sur le pont ?', 'fr')).toEqual([]);
});
