import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeMarkdown,
  oneLine,
  printable,
  renderMarked,
  unescapeMarkdown,
} from '../../../src/discord/views/escaping.js';
import { parseMarkdown } from '../../../src/sandbox/page/markdown/blocks.js';
import type { Block, Inline } from '../../../src/sandbox/page/markdown/nodes.js';
import { hostileText, marksIn } from '../hostile.js';

/** What a reader sees, by the reading of Discord's Markdown that the sandbox's page has: an independent witness. */
function inlineText(nodes: readonly Inline[], bold: string[] = [], underlined: string[] = []): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'break') return '\n';
      if (node.kind !== 'strong' && node.kind !== 'underline') throw new Error(`Rendered as ${node.kind}`);
      const inside = inlineText(node.children, bold, underlined);
      (node.kind === 'strong' ? bold : underlined).push(inside);
      return inside;
    })
    .join('');
}

function plainText(blocks: readonly Block[], bold: string[] = [], underlined: string[] = []): string {
  return blocks
    .map((block) => {
      if (block.kind !== 'text') throw new Error(`Rendered as ${block.kind}`);
      return inlineText(block.children, bold, underlined);
    })
    .join('\n');
}

/** Lines that are blank may be dropped where text begins and ends. */
const trimmed = (text: string): string => text.replace(/^\s*\n|\n\s*$/gu, '').trim();

describe('escapeMarkdown', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@123>', '\\<\\@123>'],
    ['<#123> </ask:1> <t:1:R> <:a:1>', '\\<#123> \\</ask\\:1> \\<t\\:1\\:R> \\<\\:a\\:1>'],
    ['https://example.com', 'https\\://example.com'],
    ['discord.gg/abc', 'discord\\.gg/abc'],
    [':wave: at 10:30', '\\:wave: at 10\\:30'],
    ['# 1. - > +', '\\# 1. - > +'],
    ['1. one\n2) two\n  - three\n-# four', '1\\. one\n2\\) two\n  \\- three\n\\-# four'],
    ['[words](address)', '\\[words\\](address)'],
    ['a_b*c~d|e`f\\g', 'a\\_b\\*c\\~d\\|e\\`f\\\\g'],
    ['An ordinary sentence, "quoted" (1,000 - 2.5%).', 'An ordinary sentence, "quoted" (1,000 - 2.5%).'],
  ])('makes %j inert', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is read as the text itself, whatever it holds', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(trimmed(plainText(parseMarkdown(escapeMarkdown(text))))).toBe(trimmed(printable(text)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('can be undone', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(printable(text));
      }),
    );
  });
});

describe('renderMarked', () => {
  it.each([
    ['one two three', [{ start: 4, end: 7 }], 'one **two** three'],
    ['one two three', [{ start: 3, end: 8 }], 'one **two** three'],
    [
      'one two',
      [
        { start: 0, end: 3 },
        { start: 4, end: 7 },
      ],
      '**one two**',
    ],
    ['one\ntwo', [{ start: 0, end: 7 }], '**one**\n**two**'],
    ['*one*', [{ start: 0, end: 5 }], '**\\*one\\***'],
    ['one', [{ start: 1, end: 1 }], 'one'],
    ['   ', [{ start: 0, end: 3 }], '   '],
  ])('marks %j', (text, marks, rendered) => {
    expect(renderMarked(text, marks)).toBe(rendered);
  });

  it('puts the prefix before every line', () => {
    expect(renderMarked('one\ntwo', [], '> ')).toBe('> one\n> two');
  });

  it('sets in bold what is marked and nothing else', () => {
    fc.assert(
      fc.property(
        hostileText().chain((text) => fc.tuple(fc.constant(text), marksIn(text))),
        ([text, marks]) => {
          const bold: string[] = [];
          const shown = plainText(parseMarkdown(renderMarked(text, marks)), bold);
          expect(trimmed(shown)).toBe(trimmed(printable(text)));
          const squeezed = (words: string): string => words.replace(/\s+/gu, '');
          const marked = marks.map(({ start, end }) => printable(text).slice(start, end)).join('');
          expect(squeezed(bold.join(''))).toBe(squeezed(marked));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('underlines beside, within and across what is bold', () => {
    const underlined = [
      { start: 0, end: 3 },
      { start: 6, end: 11 },
    ];
    expect(renderMarked('one two *three*', [{ start: 4, end: 9 }], '', underlined)).toBe(
      '__one__ **tw__o \\*__**__th__ree\\*',
    );
  });

  it('sets in bold and underlines what is marked and nothing else', () => {
    fc.assert(
      fc.property(
        hostileText().chain((text) => fc.tuple(fc.constant(text), marksIn(text), marksIn(text))),
        ([text, marks, differing]) => {
          const [bold, underlined]: [string[], string[]] = [[], []];
          const shown = plainText(parseMarkdown(renderMarked(text, marks, '', differing)), bold, underlined);
          expect(trimmed(shown)).toBe(trimmed(printable(text)));
          const squeezed = (words: string): string => words.replace(/\s+/gu, '');
          const marked = (all: typeof marks): string =>
            all.map(({ start, end }) => printable(text).slice(start, end)).join('');
          expect(squeezed(bold.join(''))).toBe(squeezed(marked(marks)));
          expect(squeezed(underlined.join(''))).toBe(squeezed(marked(differing)));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('oneLine', () => {
  it('leaves nothing that breaks the line or turns its direction', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(oneLine(text)).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$|\s\s/u);
      }),
    );
  });
});
