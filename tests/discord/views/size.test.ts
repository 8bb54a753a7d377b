import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, unescapeMarkdown } from '../../../src/discord/views/escaping.js';
import { ellipsis, shortExcerpt, shortLine } from '../../../src/discord/views/size.js';
import { isWellFormed, marksIn, paragraphText } from '../hostile.js';

const words = 'The quick ferry left the quay at noon and nobody on the pier waved. '.repeat(20);

describe('shortExcerpt', () => {
  it('leaves a text that fits as it is', () => {
    expect(shortExcerpt('No lorry crosses.', [{ start: 3, end: 8 }], 40, '> ')).toBe('> No **lorry** crosses.');
  });

  it('shows the words around the marks and says where words were left out', () => {
    const start = words.indexOf('nobody', 600);
    const short = shortExcerpt(words, [{ start, end: start + 6 }], 120, '> ');
    expect(short).toMatch(/^> \[…\] .*\*\*nobody\*\* on the pier.* \[…\]$/u);
    expect(short.length).toBeGreaterThan(90);
  });

  it('begins at the beginning when nothing is marked', () => {
    expect(shortExcerpt(words, [], 60)).toMatch(/^The quick ferry left .* \[…\]$/u);
  });

  it('cuts between words, and never parts a letter from its accents', () => {
    expect(shortExcerpt('e\u0301'.repeat(50), [], 31)).toMatch(/^(?:e\u0301)+ \[…\]$/u);
    expect(shortExcerpt('👩🏽‍🚒'.repeat(30), [], 40)).not.toMatch(/\p{Cs}/u);
  });

  it('fits the room, and shows nothing but words of the text, whatever it holds', () => {
    const cases = paragraphText.chain((text) =>
      fc.tuple(fc.constant(text), marksIn(text), fc.integer({ min: 30, max: 900 })),
    );
    fc.assert(
      fc.property(cases, ([text, marks, room]) => {
        const short = shortExcerpt(text, marks, room);
        expect(short.length).toBeLessThanOrEqual(room);
        expect(isWellFormed(short)).toBe(true);
        const start = short.startsWith(`${ellipsis} `) ? ellipsis.length + 1 : 0;
        const end = short.endsWith(` ${ellipsis}`) ? short.length - ellipsis.length - 1 : short.length;
        const shown = unescapeMarkdown(
          short.slice(start, end).replace(/(?<!\\)(?:\\\\)*\*\*/gu, (bold) => bold.slice(0, -2)),
        );
        const squeezed = (value: string): string => value.replace(/[*\s]+/gu, '');
        if (short !== ellipsis) expect(squeezed(printable(text))).toContain(squeezed(shown));
      }),
      { numRuns: 500 },
    );
  });
});

describe('shortLine', () => {
  it('puts a headline on one line', () => {
    expect(shortLine('Bridge\n shut  to\tlorries', 80)).toBe('Bridge shut to lorries');
    expect(shortLine('A headline that is too long for its place', 25)).toBe('A headline that is […]');
  });
});
