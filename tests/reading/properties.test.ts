import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Reading, Span } from '../../src/coverage/reading.js';
import { packFor } from '../../src/language/packs/index.js';
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
  // Halves of a pair, a mark without its letter, a turn of direction, spaces and line ends beyond ASCII.
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u202e',
  '\u00a0',
  '\u2028',
  '\r\n',
);

/** Words inside marks inside marks, some of them left open. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    piece,
    fc
      .tuple(
        fc.constantFrom(['“', '”'], ['«\u00a0', '\u00a0»'], ['‘', '’'], ['"', '"'], ["'", "'"], ['«', ''], ['', '”']),
        fc.array(tie('nested'), { minLength: 1, maxLength: 4 }),
      )
      .map(([[opens, closes], inner]) => `${opens}${inner.join(' ')}${closes}`),
  ),
}));

const paragraph = fc.oneof(
  fc.array(nested, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 40 }).map((all) => all.join('')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);
const article = fc.array(paragraph, { maxLength: 8 });
const language = fc.constantFrom('en', 'fr', 'de');

/** Every place of a reading that holds words. */
function placesOf({ quotations, speakers, policies }: Reading): Mention[] {
  return [
    ...quotations,
    ...quotations.flatMap(({ mention, cue, source }) => [mention, cue, source]),
    ...speakers.flatMap(({ named, roleAt }) => [named, roleAt]),
    ...policies.flatMap((policy) => [
      policy.statusAt,
      policy.actor?.at ?? null,
      policy.actor?.name ?? null,
      policy.action,
      policy.object,
      policy.before,
      policy.after,
      policy.condition,
      policy.law,
    ]),
  ].filter((place) => place !== null);
}

function overlaps(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

describe('any text at all', () => {
  it('is read without an error, every place inside its paragraph and every text as printed', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const reading = read(paragraphs, code);
        for (const { paragraph: number, start, end, text } of placesOf(reading)) {
          expect(end).toBeGreaterThan(start);
          expect(paragraphs[number - 1]!.slice(start, end)).toBe(text);
        }
        for (const { clause } of reading.policies) {
          expect(clause.start).toBeGreaterThanOrEqual(0);
          expect(clause.end).toBeLessThanOrEqual(paragraphs[clause.paragraph - 1]!.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives quotations that do not overlap, and never takes their own words for their speaker or cue', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const { quotations } = read(paragraphs, code);
        for (const [index, quotation] of quotations.entries()) {
          const next = quotations[index + 1];
          if (next?.paragraph === quotation.paragraph) expect(next.start).toBeGreaterThanOrEqual(quotation.end);
        }
        const marked = quotations.filter(({ kind }) => kind !== 'indirect');
        for (const { mention, cue } of quotations)
          for (const place of [mention, cue])
            if (place !== null) expect(marked.some((quotation) => overlaps(quotation, place))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('names no speaker by a word that the article does not print', () => {
    fc.assert(
      fc.property(article, language, (paragraphs, code) => {
        const printed = paragraphs.join('\n');
        const { speakingFor, other } = packFor(code).ownerLinks;
        for (const { name, role } of read(paragraphs, code).speakers)
          for (const word of `${name} ${role ?? ''}`.split(/\s+/))
            if (![speakingFor, other].includes(word)) expect(printed).toContain(word);
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
