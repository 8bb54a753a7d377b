import type { Line } from '../lines.js';
import { printed } from '../printed.js';
import { isElement, type PageElement, type PageNode, TEXT_NODE } from './dom.js';

/** A block of text of a page, in the order of the page. */
export interface Block extends Line {
  role: 'heading' | 'paragraph' | 'list-item';
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number;
  element: PageElement;
}

const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The text of an element as blocks: a run of inline text between two block elements or line breaks is one block.
 */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linkedLength = 0;
  const end = (element: PageElement): void => {
    const words = printed(text);
    if (words !== '') {
      const holder = closestBlock(element);
      blocks.push({
        text: words,
        number: blocks.length + 1,
        role: roleOf(holder),
        linked: Math.min(1, linkedLength / words.length),
        element: holder,
      });
    }
    text = '';
    linkedLength = 0;
  };
  const walk = (node: PageNode, holder: PageElement, inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT_NODE) {
        const words = child.textContent ?? '';
        text += words;
        if (inLink) linkedLength += printed(words).length;
      } else if (isElement(child)) {
        const name = child.localName;
        if (name === 'br') {
          if (isParagraphBreak(child)) end(holder);
          else text += ' ';
        } else if (BLOCKS.has(name)) {
          end(holder);
          walk(child, child, inLink);
          end(child);
        } else {
          // A row of a table is one block, its cells apart.
          if (name === 'td' || name === 'th') text += ' ';
          walk(child, child, inLink || name === 'a');
        }
      }
    }
  };
  walk(root, root, false);
  end(root);
  return blocks;
}

/** Two breaks in a row part paragraphs; a single one is a line's end inside one. */
function isParagraphBreak(element: PageElement): boolean {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === TEXT_NODE && (next.textContent ?? '').trim() === '') continue;
    return isElement(next) && next.localName === 'br';
  }
  return true;
}

function closestBlock(element: PageElement): PageElement {
  let at = element;
  while (!BLOCKS.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
}

function roleOf(element: PageElement): Block['role'] {
  if (HEADINGS.has(element.localName)) return 'heading';
  return element.localName === 'li' ? 'list-item' : 'paragraph';
}
