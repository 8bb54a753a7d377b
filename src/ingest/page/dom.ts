import { printed } from '../printed.js';

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

/** An element that is searched by selectors: only where the rules of one outlet ask for it. */
export interface SearchedElement extends PageElement {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument extends PageNode {
  readonly documentElement: SearchedElement | null;
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

/** Elements that stand within a line; any other begins a new one, and so parts words. */
export const WITHIN_LINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of an element as a reader sees them: those of two blocks do not run together. */
export function wordsOf(element: PageElement): string {
  let words = '';
  const walk = (holder: PageElement): void => {
    for (let child = holder.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT_NODE) words += child.textContent ?? '';
      else if (isElement(child)) {
        const apart = WITHIN_LINE.has(child.localName) ? '' : ' ';
        words += apart;
        walk(child);
        words += apart;
      }
    }
  };
  walk(element);
  return printed(words);
}
