import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library/index.js';
import { articleFrom, draftFromMarkdown } from '../../src/ingest/index.js';

const ferry = articleFrom(
  draftFromMarkdown(
    '---\noutlet: Holm Gazette\nheadline: Ferry to sail twice a day\nlanguage: en\n---\n\n' +
      '“Nobody will wait on the quay until dark again,” said Ilse Marsh, who chairs the board.\n',
  ),
);

describe('a library for those who want to be surer', () => {
  it('names nobody below the confidence asked for, and keeps the words', async () => {
    const library = await Library.build([ferry]);
    const [quotation] = library.reading(ferry.id).quotations;
    expect(library.reading(ferry.id).speakers[quotation!.speaker!]?.name).toBe('Ilse Marsh');
    const surer = await Library.build([ferry], { previous: library, leastConfidence: 1 });
    expect(quotation!.confidence).toBeLessThan(1);
    expect(surer.reading(ferry.id).quotations).toEqual([{ ...quotation, speaker: null }]);
    const less = await Library.build([ferry], { previous: library, leastConfidence: 0.5 });
    expect(less.reading(ferry.id)).toBe(library.reading(ferry.id));
  });
});
