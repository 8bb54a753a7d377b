/** Discord's block markdown: headings, subtext, quotes, lists and code blocks, line by line. */
import { parseInline } from './inline.js';
import type { Block, ListBlock, ListItem } from './nodes.js';

const FENCE = /(?<!\\)```(?:[\w+.#-]*\n)?\n*([^]*?\S[^]*?)\n*```/;
const REST_QUOTE = /(?:^|\n)>>> /;
const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const QUOTE = /^> (.*)$|^>$/;
const LIST_ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

/**
 * @param markdown a message's content, an embed's description or a text display
 * @returns its blocks in order
 */
export function parseMarkdown(markdown: string): Block[] {
  return withFences(markdown.replaceAll('\r\n', '\n'), true);
}

/** Code blocks first: nothing inside them is markdown. `>>> ` quotes all that follows, code blocks included. */
function withFences(markdown: string, quotes: boolean): Block[] {
  const fence = FENCE.exec(markdown);
  const rest = quotes ? REST_QUOTE.exec(markdown) : null;
  if (rest && (!fence || rest.index < fence.index)) {
    const inside = markdown.slice(rest.index + rest[0].length);
    return [...lineBlocks(markdown.slice(0, rest.index), quotes), { kind: 'quote', blocks: withFences(inside, false) }];
  }
  if (!fence) return lineBlocks(markdown, quotes);
  const before = markdown.slice(0, fence.index).replace(/\n$/, '');
  const after = markdown.slice(fence.index + fence[0].length).replace(/^\n/, '');
  return [
    ...lineBlocks(before, quotes),
    { kind: 'code-block', text: fence[1]! },
    ...(after === '' ? [] : withFences(after, quotes)),
  ];
}

function lineBlocks(markdown: string, quotes: boolean): Block[] {
  if (markdown === '') return [];
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.some((line) => line.trim() !== '')) blocks.push({ kind: 'text', children: parseInline(text.join('\n')) });
    text = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const special = blockAt(lines, at, quotes);
    if (special === null) {
      text.push(lines[at]!);
    } else {
      flush();
      blocks.push(special.block);
      at += special.lines - 1;
    }
  }
  flush();
  return blocks;
}

function blockAt(lines: string[], at: number, quotes: boolean): { block: Block; lines: number } | null {
  const line = lines[at]!;
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading[1]!.length as 1 | 2 | 3;
    return { block: { kind: 'heading', level, children: parseInline(heading[2]!) }, lines: 1 };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) return { block: { kind: 'subtext', children: parseInline(subtext[1]!) }, lines: 1 };
  if (quotes && QUOTE.test(line)) {
    const quoted = run(lines, at, (candidate) => QUOTE.test(candidate));
    const inside = quoted.map((each) => each.slice(2)).join('\n');
    return { block: { kind: 'quote', blocks: lineBlocks(inside, false) }, lines: quoted.length };
  }
  if (!LIST_ITEM.test(line)) return null;
  const items = run(lines, at, (candidate) => LIST_ITEM.test(candidate));
  return { block: listOf(items.map(listLine)), lines: items.length };
}

function run(lines: string[], from: number, belongs: (line: string) => boolean): string[] {
  let to = from;
  while (to < lines.length && belongs(lines[to]!)) to += 1;
  return lines.slice(from, to);
}

interface ListLine {
  indent: number;
  start: number | null;
  text: string;
}

function listLine(line: string): ListLine {
  const [, spaces, sign, text] = LIST_ITEM.exec(line)!;
  const bullet = sign === '-' || sign === '*';
  return { indent: spaces!.length, start: bullet ? null : parseInt(sign!, 10), text: text! };
}

/** Items further to the right than the first belong to the item before them. The first line sets the kind of list. */
function listOf(lines: ListLine[]): ListBlock {
  const items: ListItem[] = [];
  const { indent, start } = lines[0]!;
  for (let at = 0; at < lines.length;) {
    const nested = items.length === 0 ? 0 : lines.slice(at).findIndex((line) => line.indent <= indent + 1);
    const count = nested === -1 ? lines.length - at : nested;
    if (count > 0) {
      items.at(-1)!.lists.push(listOf(lines.slice(at, at + count)));
      at += count;
    } else {
      items.push({ children: parseInline(lines[at]!.text), lists: [] });
      at += 1;
    }
  }
  return { kind: 'list', start, items };
}
