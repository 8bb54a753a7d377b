/** Who signs an article, as French pages print it. */
import { expect, test } from 'vitest';
import { readByline } from '../../src/ingest/byline.js';
import { factsOfLine } from '../../src/ingest/header.js';

function bylineOf(text: string): string | undefined {
  return factsOfLine({ text, number: 1 })?.facts.byline?.value;
}

test.each([
  ['Alban Kerdoc Chef du bureau parlementaire', 'Alban Kerdoc'],
  ['Maud Tressel Envoyée spéciale', 'Maud Tressel'],
  ['Maud Tressel Correspondante à Valdure', 'Maud Tressel'],
])('a post behind a name: %s', (line, name) => {
  expect(readByline(line)).toBe(name);
});

test.each([
  ['Vendredi 5 mars 2027 - Par Alban Kerdoc', 'Alban Kerdoc'],
  ['Par Maud Tressel – Le Fanal – Publié le 04/03/2027 à 18h20', 'Maud Tressel'],
])('a date beside a name: %s', (line, name) => {
  expect(bylineOf(line)).toBe(name);
});

test.each(['Grand Conseil Chef du gouvernement', 'La Journaliste du port est partie.'])('no byline: %s', (line) => {
  expect(bylineOf(line)).toBeUndefined();
});
