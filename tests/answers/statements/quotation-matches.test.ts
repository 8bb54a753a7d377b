/** Where asked words are found: by the places of the words, the same as by looking at every paragraph. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf, type Coverage, type Passage } from '../../../src/answers/passages/passages.js';
import { findQuotation } from '../../../src/answers/statements/quotation-matches.js';
import { Library } from '../../../src/library/index.js';
import { readStory } from '../score.js';

let coverage: Coverage;

/** Few enough to be looked at one by one. */
const together = 250;

beforeAll(async () => {
  const { articles } = await readStory(join(import.meta.dirname, '..', 'stories', 'kessel'));
  coverage = coverageOf(await Library.build(articles));
});

/** Words of a paragraph as printed, some of them left out, exchanged or misspelt. */
const asked = fc
  .record({
    at: fc.nat(),
    from: fc.nat(40),
    length: fc.integer({ min: 3, max: 14 }),
    changes: fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'not', 'misspell'), {
      minLength: 14,
      maxLength: 14,
    }),
  })
  .map(({ at, from, length, changes }) => {
    const words = coverage.passages[at % coverage.passages.length]!.text.split(/\s+/u);
    const start = from % words.length;
    return words
      .slice(start, start + length)
      .flatMap((word, index) => {
        const change = changes[index]!;
        if (change === 'drop') return [];
        if (change === 'not') return [word, 'not'];
        return change === 'misspell' && word.length > 5 ? [`${word.slice(0, 3)}x${word.slice(4)}`] : [word];
      })
      .join(' ');
  });

/** The matches of words in the passages of a coverage, looked at one by one. */
function lookedFor(words: string, exact: boolean, least: number): ReturnType<typeof findQuotation> {
  const parts: Passage[][] = [];
  for (let at = 0; at < coverage.passages.length; at += together) {
    parts.push(coverage.passages.slice(at, at + together));
  }
  return parts.flatMap((part) => findQuotation(coverage, words, exact, 'en', least, new Set(part)));
}

describe('asked words', () => {
  test('are found by their places as they are by looking at every paragraph', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), fc.constantFrom(0.35, 0.6, 0.7, 0.85), (words, exact, least) => {
        const found = findQuotation(coverage, words, exact, 'en', least);
        const byPlace = (matches: typeof found): typeof found =>
          [...matches].sort((a, b) => a.passage.index - b.passage.index);
        expect(byPlace(found)).toEqual(byPlace(lookedFor(words, exact, least)));
      }),
      { numRuns: 300 },
    );
  });

  test('are found in the paragraphs they are taken from', () => {
    const { text, index } = coverage.passages.find(({ quotations }) => quotations.length > 0)!;
    const [best] = findQuotation(coverage, text.split(' ').slice(0, 12).join(' '), false, 'en');
    expect(best).toMatchObject({ passage: { index }, coverage: 1 });
  });
});
