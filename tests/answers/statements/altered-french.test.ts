/** In French too, a quotation close to but not what is on record is never confirmed: a denial, a number, a name, a modal. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import type { Answer } from '../../../src/coverage/answer.js';
import { words } from '../../../src/language/words.js';
import { Library } from '../../../src/library/index.js';
import { readStory } from '../score.js';
import { toldIn } from '../told.js';

/** Quotations of fewer words are in many statements. */
const longEnough = 6;

const utterance =
  'La carrière de Tolm ne rouvrira pas avant que la poussière ait été mesurée dans sept villages, et le conseil doit publier chaque chiffre';

const told = toldIn('fr');

const articles = [
  told('Le Héraut de Tolm', '2026-03-05', 'La carrière reste fermée', [
    'La carrière a fermé au printemps après les plaintes des riverains de Brenn et de Kessel.',
    `« ${utterance} », a déclaré mardi la présidente du conseil, Irène Fenn, devant la mairie.`,
    'Le laboratoire du comté peut mesurer la poussière dans huit villages, selon son directeur.',
  ]),
  told('La Voix de Brenn', '2026-03-06', 'Pas de réouverture à Tolm', [
    'Irène Fenn préside le conseil depuis six ans.',
    '« La carrière de Tolm ne rouvrira pas avant que la poussière ait été mesurée dans sept villages », a dit Irène Fenn mercredi.',
  ]),
];

describe('an altered French utterance', { timeout: 60_000 }, () => {
  let library: Library;
  const ask = (text: string): Answer => answer(library, { kind: 'who-said', text });
  const asked = words(utterance);

  beforeAll(async () => {
    library = await Library.build(articles);
  });

  test('as printed, or in part, it is found with both outlets', () => {
    for (const text of [utterance, 'la poussière ait été mesurée dans sept villages']) {
      expect(ask(text)).toMatchObject({ status: 'answered', speaker: { name: 'Irène Fenn' } });
      expect(ask(`« ${text} »`)).toMatchObject({ finding: { key: 'speaker', outlets: 2 } });
    }
  });

  test('a denial more or less, another number, another name or another modal is never confirmed', () => {
    const inserted = fc
      .tuple(fc.integer({ min: 1, max: asked.length - 1 }), fc.constantFrom('pas', 'jamais', 'aucun', 'seulement'))
      .map(([at, word]) => `${utterance.slice(0, asked[at]!.start)}${word} ${utterance.slice(asked[at]!.start)}`);
    const exchanged = fc.constantFrom(
      utterance.replace('ne rouvrira pas', 'rouvrira'),
      utterance.replace('ne rouvrira pas', 'ne rouvrira jamais'),
      utterance.replace('ne rouvrira pas', 'rouvrira bien'),
      utterance.replace('pas avant', 'pas après'),
      ...['six', 'huit', 'dix-sept', '12'].map((number) => utterance.replace('sept', number)),
      ...['Brenn', 'Orvane', 'Kessel'].map((name) => utterance.replace('Tolm', name)),
      ...['peut', 'devrait', 'pourrait', 'ne doit pas', 'ne peut'].map((modal) => utterance.replace('doit', modal)),
    );
    fc.assert(
      fc.property(fc.oneof(inserted, exchanged), fc.boolean(), (text, quoted) => {
        expect(ask(quoted ? `« ${text} »` : text).status, text).not.toBe('answered');
      }),
      { numRuns: 150 },
    );
  });

  test('the changed word is shown once, marked in the words on record', () => {
    const near = ask('La carrière de Tolm ne rouvrira pas avant que la poussière ait été mesurée dans six villages');
    expect(near).toMatchObject({ status: 'near', finding: { key: 'not-on-record-in-these-words' } });
    expect(near.difference).toContainEqual({ kind: 'asked-only', words: 'six' });
    for (const { text, differing = [] } of near.excerpts) {
      expect(differing.map(({ start, end }) => text.slice(start, end))).toEqual(['sept']);
    }
  });
});

describe('altered quotations of a French story', { timeout: 120_000 }, () => {
  let library: Library;
  let quotations: string[];
  const ask = (quotation: string): Answer => answer(library, { kind: 'who-said', text: `« ${quotation} »` });

  beforeAll(async () => {
    const story = await readStory(join(import.meta.dirname, '..', 'stories', 'ombre'));
    library = await Library.build(story.articles);
    quotations = story.articles.flatMap(({ id }) =>
      library
        .reading(id)
        .quotations.filter(({ kind, text }) => kind === 'direct' && words(text).length >= longEnough)
        .map(({ text }) => text),
    );
  });

  test('as printed, each is confirmed', () => {
    expect(quotations.length).toBeGreaterThanOrEqual(10);
    for (const quotation of quotations) expect(ask(quotation).status, quotation).toBe('answered');
  });

  test.each(['pas', 'jamais', 'rien', 'seulement'])('with « %s » put in, none is confirmed', (word) => {
    // Where another version has the word, a place beside its own may still say the same.
    const without = quotations.filter((quotation) => {
      const [first] = quotation.split(',');
      return !quotations.some((other) => other !== quotation && other.startsWith(first!) && other.includes(word));
    });
    expect(without.length).toBeGreaterThanOrEqual(8);
    for (const quotation of without) {
      const printed = words(quotation);
      for (const { start } of printed.slice(1)) {
        const altered = `${quotation.slice(0, start)}${word} ${quotation.slice(start)}`;
        expect(ask(altered).status, altered).not.toBe('answered');
      }
    }
  });

  test('with its denial taken out, none is confirmed', () => {
    const denied = quotations.filter((quotation) => /(?<!\p{L})(?:n['’]|ne )\P{L}*\p{L}+.*?\bpas\b/iu.test(quotation));
    expect(denied.length).toBeGreaterThan(3);
    for (const quotation of denied) {
      const altered = quotation.replace(/(?<!\p{L})n['’]|\bne /iu, '').replace(/ pas\b/iu, '');
      expect(ask(altered).status, altered).not.toBe('answered');
    }
  });

  test('with a number exchanged for another, none is confirmed', () => {
    const numbers = /\b(?:deux|quatre|sept|huit|trente|quarante|vingt|cents)\b/gu;
    const numbered = quotations.filter((quotation) => quotation.search(numbers) >= 0);
    expect(numbered.length).toBeGreaterThan(3);
    for (const quotation of numbered) {
      for (const { index, 0: number } of quotation.matchAll(numbers)) {
        const altered = `${quotation.slice(0, index)}douze${quotation.slice(index + number.length)}`;
        expect(ask(altered).status, altered).not.toBe('answered');
      }
    }
  });

  test.each([
    ['peut', 'doit'],
    ['peut', 'pourrait'],
    ['faudra', 'faut'],
    ['passera', 'devrait passer'],
  ])('with « %s » exchanged for « %s », none is confirmed', (verb, other) => {
    const having = quotations.filter((quotation) => new RegExp(`\\b${verb}\\b`, 'u').test(quotation));
    expect(having.length).toBeGreaterThan(0);
    for (const quotation of having) {
      const altered = quotation.replace(new RegExp(`\\b${verb}\\b`, 'u'), other);
      expect(ask(altered).status, altered).not.toBe('answered');
    }
  });
});
