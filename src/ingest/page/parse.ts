import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { IngestError } from '../errors.js';
import { type PageDocument, type PageElement, type PageNode, WITHIN_LINE } from './dom.js';

/**
 * A page's tree, built of what reading it needs. Three quarters of a page's nodes are attributes that only its scripts read,
 * white space between blocks, drawings and scripts; each costs as much as a word of the article.
 */

/** Deepest nesting read. News pages nest 30 to 60 deep; Readability's time grows with the square of the depth. */
const DEEPEST = 250;

/** Most elements read. Long pages with all their comments have 10,000. */
const MOST_ELEMENTS = 60_000;

/** Longest page, in characters. The parser needs some 20 bytes of memory a character. */
const LONGEST_PAGE = 6_000_000;

/** How much of a page the parser is given at a time, in characters, so that a page that is refused is parsed no further. */
const PIECE = 65_536;

/** Attributes that the facts, Readability or the paragraph filter look at. */
const READ_ATTRIBUTES = new Set(
  'aria-hidden aria-modal class colspan content data-src data-srcset datatable datetime hidden href id itemprop lang name property pubdate rel role rowspan src srcset style summary type xml:lang'.split(
    ' ',
  ),
);

/** Elements that hold nothing a reader reads, nor any fact. */
const NEVER_READ = new Set(
  'audio canvas embed iframe input map noscript object select style svg template textarea video'.split(' '),
);

/** linkedom's document, as far as building one needs it. */
interface Builder extends PageDocument {
  createTextNode(text: string): PageNode;
  createAttribute(name: string): { value: string };
  appendChild(node: PageNode): void;
}

interface BuiltElement extends PageElement {
  setAttributeNode(attribute: { value: string }): void;
  appendChild(node: PageNode): void;
}

type Attributes = Readonly<Record<string, string>>;

function isRead(name: string, attributes: Attributes): boolean {
  if (name === 'script') return /ld\+json/iu.test(attributes['type'] ?? '');
  if (name === 'link') return /\bcanonical\b/iu.test(attributes['rel'] ?? '');
  return !NEVER_READ.has(name);
}

/**
 * Parses a page or a pasted fragment of one.
 * @throws IngestError `too-complex` for a page that is made to be slow, `no-paragraphs` for one without an element
 */
export function parsePage(html: string): PageDocument {
  if (html.length > LONGEST_PAGE) throw new IngestError('too-complex', { limit: LONGEST_PAGE });
  const document = build(html);
  // A fragment is no page, nor is one whose first tag is another's: both are the body of one.
  const page = document.documentElement?.localName === 'html' ? document : build(`<html><body>${html}</body></html>`);
  if (!page.documentElement) throw new IngestError('no-paragraphs');
  return page;
}

function build(html: string): PageDocument {
  const { document } = parseHTML('') as unknown as { document: Builder };
  let at: Builder | BuiltElement = document;
  /** Elements open at and below one that is not read; 0 outside of those. */
  let unread = 0;
  let depth = 0;
  let elements = 0;
  let blank = '';
  let isInLine = false;
  const endBlank = (beforeWithinLine: boolean): void => {
    if (blank !== '' && isInLine && beforeWithinLine) at.appendChild(document.createTextNode(blank));
    blank = '';
    isInLine = beforeWithinLine;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST) throw new IngestError('too-complex', { limit: DEEPEST });
      if (elements > MOST_ELEMENTS) throw new IngestError('too-complex', { limit: MOST_ELEMENTS });
      if (unread > 0 || !isRead(name, attributes)) {
        unread += 1;
        return;
      }
      endBlank(WITHIN_LINE.has(name));
      const element = document.createElement(name) as BuiltElement;
      for (const key in attributes) {
        if (!READ_ATTRIBUTES.has(key)) continue;
        const attribute = document.createAttribute(key);
        attribute.value = attributes[key] ?? '';
        element.setAttributeNode(attribute);
      }
      at.appendChild(element);
      at = element;
    },
    onclosetag(name) {
      depth -= 1;
      if (unread > 0) {
        unread -= 1;
        return;
      }
      endBlank(WITHIN_LINE.has(name));
      at = at.parentNode as Builder | BuiltElement;
    },
    ontext(text) {
      if (unread > 0) return;
      if (/^\s*$/u.test(text)) {
        blank += text;
        return;
      }
      at.appendChild(document.createTextNode(blank + text));
      blank = '';
      isInLine = true;
    },
  });
  for (let from = 0; from < html.length; from += PIECE) parser.write(html.slice(from, from + PIECE));
  parser.end();
  return document;
}
