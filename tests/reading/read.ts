/** Reading a story of the tests: paragraphs in, one line a quotation out, so that a test shows what a reader would check. */
import type { Quotation, Reading } from '../../src/coverage/reading.js';
import { readArticle } from '../../src/reading/index.js';

export function read(paragraphs: readonly string[], language = 'en'): Reading {
  return readArticle({
    headline: '',
    language,
    published: null,
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
  });
}

/** The speaker's name, or null. */
export function speakerOf(reading: Reading, quotation: Quotation): string | null {
  return quotation.speaker === null ? null : reading.speakers[quotation.speaker]!.name;
}

/** `¶2 direct Mara Lindqvist: first words` for each quotation in marks, in order. */
export function table(reading: Reading, kinds: readonly Quotation['kind'][] = ['direct', 'mixed']): string[] {
  return reading.quotations
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      (quotation) =>
        `¶${quotation.paragraph} ${String(speakerOf(reading, quotation))}: ${quotation.text.split(' ').slice(0, 4).join(' ')}`,
    );
}
