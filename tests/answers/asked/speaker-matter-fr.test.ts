/** What French questions for a speaker say was said. */
import { expect, test } from 'vitest';
import { speakerMatter } from '../../../src/answers/asked/speaker-matter.js';

test.each([
  ['Qui a fait valoir que le bac était trop vieux ?', 'le bac était trop vieux'],
  ['Quel élu a laissé entendre qu’on vendrait le bac ?', 'on vendrait le bac'],
  ['De qui vient l’avertissement que le bac coulera ?', 'le bac coulera'],
  ['Selon qui le bac est-il trop vieux ?', 'bac est-il trop vieux'],
  ['Qui a promis d’examiner le bac ?', 'examiner le bac'],
])('is read from %s', (question, matter) => {
  expect(speakerMatter(question)).toMatchObject({ matter, spoken: true });
});

test('no word for saying asks for whoever did something', () => {
  expect(speakerMatter('Qui a fermé le bac ?')).toMatchObject({ spoken: false });
});
