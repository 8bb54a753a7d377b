import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** Pieces that articles are made of, with everything that reading looks at among them. */
const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  '(',
  ')',
  '—',
  ' - ',
  ': ',
  ', ',
  '. ',
  '? ',
  '\n',
  '…',
  'Mara Lindqvist',
  'Lindqvist',
  'Mr. Okafor',
  'she',
  'they',
  'his office',
  'the minister',
  'a spokesperson',
  'officials',
  'NASA',
  'U.S.',
  'said',
  'told reporters',
  'according to',
  'asked whether',
  'a déclaré',
  'a-t-elle ajouté',
  'that',
  'in French',
  'the line will close',
  '1954',
  '6"',
  '🚢',
  '\u0000',
  'é',
);
const paragraph = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);
const article = fc.array(paragraph, { maxLength: 8 });
const language = fc.constantFrom('en', 'fr', 'de');

describe('any text at all', () => {
  it('is read without an error, every place inside its paragraph and every text as printed', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const { quotations, speakers } = read(paragraphs, code);
        const places = [
          ...quotations,
          ...quotations.flatMap(({ mention, cue, source }) => [mention, cue, source]),
          ...speakers.flatMap(({ named, roleAt }) => [named, roleAt]),
        ].filter((place) => place !== null);
        for (const { paragraph: number, start, end, text } of places) {
          expect(end).toBeGreaterThan(start);
          expect(paragraphs[number - 1]!.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives confidences from 0 to 1 and speakers that exist', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const { quotations, speakers } = read(paragraphs, code);
        for (const { confidence, speaker } of quotations) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (speaker !== null) expect(speakers[speaker]).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is read the same every time, its quotations in order', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const once = read(paragraphs, code);
        expect(read(paragraphs, code)).toEqual(once);
        const order = once.quotations.map(({ paragraph: number, start }) => number * 1e6 + start);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});

describe('large and odd inputs', () => {
  const inputs: [string, string][] = [
    ['100 KB of opening marks', '“'.repeat(100_000)],
    ['100 KB of straight marks and spaces', '" '.repeat(50_000)],
    ['100 KB of capitalised words', 'Holm '.repeat(20_000)],
    ['100 KB of names that speak', 'Vera Holm said. '.repeat(6_000)],
    ['100 KB of small quotations', '"we said so" he said, '.repeat(4_500)],
    ['100 KB of apostrophes', "don't 'tis ".repeat(9_000)],
    ['one word of 100 KB', 'a'.repeat(100_000)],
    ['100 KB of commas inside French marks', `« ${'oui, a-t-il dit, '.repeat(6_000)} »`],
  ];
  it.each(inputs)('reads %s', (_, text) => {
    const { quotations } = read([text], text.startsWith('«') ? 'fr' : 'en');
    expect(quotations.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
  });
});
