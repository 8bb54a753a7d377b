import { parseHTML } from 'linkedom';
import { IngestError } from '../errors.js';

/**
 * The part of the DOM that reading a page needs; linkedom implements it, and Node's types have no DOM of their own.
 * Selectors are left out on purpose: linkedom compiles each anew wherever it is asked, which cost a third of a page's time.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  append(...nodes: PageNode[]): void;
  replaceWith(...nodes: PageNode[]): void;
  remove(): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

export const TEXT_NODE = 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** The element itself or the nearest one around it that bears one of the names. */
export function closest(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parentElement) if (names.has(at.localName)) return at;
  return null;
}

/** The elements inside one that bear one of the names, in the order of the page. */
export function* within(element: PageElement, names: ReadonlySet<string>): Generator<PageElement> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (names.has(child.localName)) yield child;
    yield* within(child, names);
  }
}

/** The first element inside one that bears one of the names. */
export function firstWithin(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  for (const found of within(element, names)) return found;
  return null;
}

/** Deepest nesting read. News pages nest 30 to 60 deep; Readability's time grows with the square of the depth. */
const DEEPEST = 250;

/** Most elements read. Long pages with all their comments have 10,000. */
const MOST_ELEMENTS = 60_000;

/** Longest page, in characters. The parser needs some 20 bytes of memory a character. */
const LONGEST_PAGE = 6_000_000;

/** Elements that the parser closes by itself, so that a page may leave them open, and those that hold nothing. */
const NEVER_NEST = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup colgroup rp rt html head body area base br col embed hr img input link meta param source track wbr'.split(
    ' ',
  ),
);

/** How far nesting may seem to go in the source before the parser sees it: unclosed tags make it look deeper than it is. */
const DEEPEST_IN_SOURCE = 3_000;

/**
 * Refuses pages that are made to be slow, before they are parsed.
 * @throws IngestError `too-complex`
 */
function checkSource(html: string): void {
  if (html.length > LONGEST_PAGE) throw new IngestError('too-complex', { limit: LONGEST_PAGE });
  const open = new Map<string, number>();
  let depth = 0;
  let elements = 0;
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/giu)) {
    const name = tag.toLowerCase();
    if (slash === '' && (elements += 1) > MOST_ELEMENTS * 2)
      throw new IngestError('too-complex', { limit: MOST_ELEMENTS });
    if (NEVER_NEST.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '') {
      open.set(name, count + 1);
      depth += 1;
      if (depth > DEEPEST_IN_SOURCE) throw new IngestError('too-complex', { limit: DEEPEST });
    } else if (count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    }
  }
}

/** Refuses what the parser made of it when that is too deep or too much for Readability. */
function checkTree(root: PageElement): void {
  let depth = 1;
  let elements = 0;
  let at = root;
  for (;;) {
    elements += 1;
    if (depth > DEEPEST) throw new IngestError('too-complex', { limit: DEEPEST });
    if (elements > MOST_ELEMENTS) throw new IngestError('too-complex', { limit: MOST_ELEMENTS });
    let next = at.firstElementChild;
    if (next) depth += 1;
    while (!next) {
      if (at === root) return;
      next = at.nextElementSibling;
      if (next) break;
      at = at.parentElement ?? root;
      depth -= 1;
    }
    at = next;
  }
}

/**
 * Parses a page or a pasted fragment of one.
 * @throws IngestError `too-complex`
 */
export function parsePage(html: string): PageDocument {
  checkSource(html);
  const document = parse(html);
  // linkedom makes no page of a fragment, nor of a page whose first tag is another's: both are the body of one.
  const page = document.documentElement?.localName === 'html' ? document : parse(`<html><body>${html}</body></html>`);
  if (!page.documentElement) throw new IngestError('no-paragraphs');
  checkTree(page.documentElement);
  return page;
}

function parse(html: string): PageDocument {
  return (parseHTML(html) as unknown as { document: PageDocument }).document;
}
