import { printed } from './printed.js';

/**
 * Links to other stories that a page prints in brackets inside a paragraph: "(RELATED: ...)". The bracket is cut, the
 * words around it stay as printed.
 */
const OPENING =
  /[([]\s*(?:related(?:\s+(?:story|stories|article|articles|coverage|news|link|links|content))?|read\s+(?:more|also|next)|also\s+read|see\s+also|see\s+more|more\s+on\s+this|watch(?:\s+(?:also|more|video|below))?|listen(?:\s+here)?|READ|SEE|MORE|VIDEO|lire\s+aussi|à\s+lire(?:\s+aussi)?|à\s+voir(?:\s+aussi)?|voir\s+aussi|écouter\s+aussi|sur\s+le\s+même\s+sujet)\s*[:|–—]\s*/giu;

/** Upper case only: in lower case these words open an ordinary bracket. */
const ONLY_IN_CAPITALS = /^[([]\s*(?:read|see|more|video)\s*[:|–—]/iu;

/** The longest bracket that can be a link: a headline, not a passage of the article. */
const LONGEST_LINK = 250;

/** Where the bracket opened at `start` closes (end exclusive), nested brackets counted; null when it does not within a link's length. */
function closing(text: string, start: number): number | null {
  let depth = 0;
  const end = Math.min(text.length, start + LONGEST_LINK);
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/**
 * Cuts links to other stories out of a paragraph.
 * @returns the paragraph without them, and each bracket as printed
 */
export function cutLinks(paragraph: string): { text: string; cut: string[] } {
  const cut: string[] = [];
  let text = paragraph;
  let from = 0;
  for (;;) {
    OPENING.lastIndex = from;
    const found = OPENING.exec(text);
    if (!found) break;
    const start = found.index;
    const inCapitals = found[0] === found[0].toUpperCase();
    const end = closing(text, start) ?? (text.length - start <= LONGEST_LINK ? text.length : null);
    if (end === null || (ONLY_IN_CAPITALS.test(found[0]) && !inCapitals)) {
      from = start + 1;
      continue;
    }
    cut.push(text.slice(start, end));
    const before = text.slice(0, start).trimEnd();
    const after = text.slice(end).trimStart();
    const joined = before !== '' && after !== '' && !/^[,.;:!?)\]”’»]/u.test(after);
    text = `${before}${joined ? ' ' : ''}${after}`;
    from = before.length;
  }
  return { text: printed(text), cut };
}
