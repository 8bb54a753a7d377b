/** What is turned away, sent back or cut off is so by a verb of each outlet's own: that ties its words to the topic's. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../../src/answers/index.js';
import { Library } from '../../../src/library/index.js';
import { toldIn } from '../told.js';

const english = toldIn('en');
const french = toldIn('fr');
let market: Library;
let pool: Library;
let marché: Library;

beforeAll(async () => {
  market = await Library.build([
    english('Hill Mail', '2026-03-04', 'No stalls', [
      'The town asked the cattle board on Monday not to slaughter the scrub goats that Hillam is sending home.',
      'Farmers drove their trucks past the hall and blew their horns.',
      'A vet said the scrub goats would be fed. The scrub goats were thin.',
    ]),
    english('Radio Hill', '2026-03-04', 'Goats at the gate', [
      'Hillam wants the board to spare the unmarked animals turned away by the market under its new rule.',
      'The vet looked at the carts for an hour.',
    ]),
    english('Farm Weekly', '2026-03-05', 'Market order', [
      'The market has been refusing unregistered livestock since the fever reached the valley.',
      'Its gate was painted on Sunday.',
    ]),
  ]);
  pool = await Library.build([
    english('Hill Mail', '2026-04-04', 'The pool', [
      'The guards had barred rowdy teenagers on Monday.',
      'Lifeguards who had been sent home on Sunday came back.',
    ]),
    english('Radio Hill', '2026-04-04', 'Swimming', [
      'Young swimmers may not use the pool.',
      'The pool has been turning away noisy youngsters since Monday.',
    ]),
  ]);
  marché = await Library.build([
    french('La Vallée', '2026-03-04', 'Au marché', [
      'La ville prie le syndicat de ne pas abattre les chèvres maigres que le marché renvoie depuis lundi.',
    ]),
    french('Radio Val', '2026-03-04', 'À la porte', [
      'Les bêtes malades refusées par le marché seront nourries, dit la ville.',
    ]),
  ]);
});

function wordsIn(library: Library, text: string): Record<string, string[]> {
  const { sections = [] } = answer(library, { kind: 'wording', text });
  return Object.fromEntries(
    sections.map(({ heading, lines }) => [
      heading.key === 'outlet' ? heading.outlet : '',
      lines.flatMap((line) => ('terms' in line ? line.terms.map(({ words }) => words) : [])),
    ]),
  );
}

describe('what is turned away', () => {
  test.each([
    'What does each outlet call the animals being sent back?',
    'What does each outlet call the beasts that were refused by the market?',
  ])('is known by any verb that says so: %s', (question) => {
    expect(wordsIn(market, question)).toEqual({
      'Farm Weekly': ['unregistered livestock'],
      'Hill Mail': ['scrub goats'],
      'Radio Hill': ['unmarked animals'],
    });
  });

  test('is shown where an outlet says so first', () => {
    const { excerpts } = answer(market, {
      kind: 'wording',
      text: 'What does each outlet call the animals being sent back?',
    });
    expect(excerpts.map(({ citation }) => citation.paragraph)).toEqual([1, 1, 1]);
  });

  test('are people where people are asked for', () => {
    expect(wordsIn(pool, 'What does each outlet call the teenagers being turned away?')).toEqual({
      'Hill Mail': ['rowdy teenagers'],
      'Radio Hill': ['noisy youngsters'],
    });
  });

  test('is no place where people are turned away', () => {
    const words = Object.values(wordsIn(pool, 'How does each outlet describe where people are turned away?')).flat();
    expect(words).not.toContain('rowdy teenagers');
  });

  test('is known in French', () => {
    expect(wordsIn(marché, 'Comment chaque média appelle-t-il les animaux renvoyés ?')).toEqual({
      'La Vallée': ['chèvres'],
      'Radio Val': ['bêtes'],
    });
  });
});
