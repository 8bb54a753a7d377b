import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/sandbox/page/markdown/blocks.js';
import type { Block, Inline } from '../../../src/sandbox/page/markdown/nodes.js';
import { formatTime } from '../../../src/sandbox/page/markdown/time.js';

/** A short notation of the tree, so that expectations can be read: `strong(a emphasis(b))`. */
function notation(blocks: readonly Block[]): string {
  return blocks.map(blockNotation).join(' / ');
}

function blockNotation(block: Block): string {
  switch (block.kind) {
    case 'text':
      return inlineNotation(block.children);
    case 'heading':
      return `h${block.level}(${inlineNotation(block.children)})`;
    case 'subtext':
      return `subtext(${inlineNotation(block.children)})`;
    case 'quote':
      return `quote(${notation(block.blocks)})`;
    case 'code-block':
      return `code-block(${block.text})`;
    case 'list': {
      const items = block.items.map(
        ({ children, lists }) => inlineNotation(children) + lists.map((list) => ` ${blockNotation(list)}`).join(''),
      );
      return `list${block.start ?? ''}(${items.join('; ')})`;
    }
  }
}

function inlineNotation(nodes: readonly Inline[]): string {
  return nodes.map(nodeNotation).join('');
}

function nodeNotation(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'everyone':
      return node.text;
    case 'break':
      return '⏎';
    case 'code':
      return `code(${node.text})`;
    case 'link':
      return `link(${inlineNotation(node.children)} -> ${node.href})`;
    case 'mention':
      return `${node.target}(${node.id})`;
    case 'command':
      return `command(${node.name})`;
    case 'time':
      return `time(${node.seconds} ${node.style})`;
    case 'emoji':
      return `emoji(${node.name})`;
    default:
      return `${node.kind}(${inlineNotation(node.children)})`;
  }
}

const parsed = (markdown: string): string => notation(parseMarkdown(markdown));

describe('inline markdown', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~ ||f||', 'strong(a) emphasis(b) emphasis(c) underline(d) strike(e) spoiler(f)'],
    ['***a***', 'emphasis(strong(a))'],
    ['**a *b* c**', 'strong(a emphasis(b) c)'],
    ['__a **b**__', 'underline(a strong(b))'],
    ['**a\nb**', 'strong(a⏎b)'],
    ['*a **b***', 'emphasis(a strong(b))'],
  ])('wraps %s', (markdown, expected) => expect(parsed(markdown)).toBe(expected));

  it.each([
    ['2 * 3 * 4'],
    ['snake_case_name'],
    ['**never closed'],
    ['a ** b'],
    ['****'],
    ['[words]'],
    ['<@here>'],
    ['a < b > c'],
  ])('leaves %s as it is', (text) => expect(parsed(text)).toBe(text));

  it('honours escapes, and only those of punctuation', () => {
    expect(parsed('\\*a\\* \\_b\\_ \\[c\\](https://d.example) \\n \\\\')).toContain('*a* _b_ [c](');
    expect(parsed('\\n')).toBe('\\n');
    expect(parsed('\\\\')).toBe('\\');
    expect(parsed('**a\\***')).toBe('strong(a*)');
  });

  it('takes nothing inside code for markdown', () => {
    expect(parsed('`**a** \\*` ``b ` c``')).toBe('code(**a** \\*) code(b ` c)');
    expect(parsed('**a `**` b**')).toBe('strong(a code(**) b)');
  });

  it('finds links, and refuses what could deceive or run', () => {
    expect(parsed('[the paper](https://paper.example/a_(b)#:~:text=c%20d)')).toBe(
      'link(the paper -> https://paper.example/a_(b)#:~:text=c%20d)',
    );
    expect(parsed('see https://paper.example/a.')).toBe(
      'see link(https://paper.example/a -> https://paper.example/a).',
    );
    expect(parsed('<https://paper.example/>')).toBe('link(https://paper.example/ -> https://paper.example/)');
    expect(parsed('[a](javascript:alert(1))')).toBe('[a](javascript:alert(1))');
    expect(parsed('[https://bank.example](https://thief.example)')).toBe(
      '[https://bank.example](link(https://thief.example -> https://thief.example/))',
    );
  });

  it('knows mentions, commands, times and emoji', () => {
    expect(parsed('<@12> <@!12> <#3> <@&4> </who-said:5> <t:60:R> <t:60> <:wave:6> @everyone')).toBe(
      'user(12) user(12) channel(3) role(4) command(who-said) time(60 R) time(60 f) emoji(wave) @everyone',
    );
  });
});

describe('block markdown', () => {
  it.each([
    ['# a\n## b\n### c\n#### d', 'h1(a) / h2(b) / h3(c) / #### d'],
    ['a\n-# b\nc', 'a / subtext(b) / c'],
    ['> a\n> **b**\nc', 'quote(a⏎strong(b)) / c'],
    ['a\n>>> b\n\n# c', 'a / quote(b⏎ / h1(c))'],
    ['- a\n- b\n  - c\n  - d\n- e', 'list(a; b list(c; d); e)'],
    ['3. a\n4. b', 'list3(a; b)'],
    ['a\n```ts\n**b**\n```\nc', 'a / code-block(**b**) / c'],
    ['\\# a\n\\> b\n\\- c', '# a⏎> b⏎- c'],
    ['#a\n>b\n-c', '#a⏎>b⏎-c'],
  ])('reads %j', (markdown, expected) => expect(parsed(markdown)).toBe(expected));
});

describe('any text', () => {
  it('comes back as it was when each sign in it is escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => {
        const escaped = text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/(https?)(?=\\:)/g, '$1');
        fc.pre(text.trim() !== '' && !/^\s*\d+\./m.test(text));
        expect(parsed(escaped)).toBe(text);
      }),
    );
  });

  it('is read without failing, however its marks nest', () => {
    const marks = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\n',
      '> ',
      '- ',
      '\\',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 200 }), (parts) => {
        expect(Array.isArray(parseMarkdown(parts.join('')))).toBe(true);
      }),
    );
  });
});

describe('times', () => {
  it('are worded as a distance from now, in the largest unit that fits', () => {
    const now = new Date('2026-05-12T12:00:00Z');
    expect(formatTime(new Date('2026-05-12T11:58:00Z'), 'R', now)).toBe('2 minutes ago');
    expect(formatTime(new Date('2026-05-14T12:00:00Z'), 'R', now)).toBe('in 2 days');
    expect(formatTime(new Date(Number.NaN), 'R', now)).toBe('Invalid date');
  });
});
