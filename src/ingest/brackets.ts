import { printed } from './printed.js';

/**
 * Links to other stories that a page prints in brackets inside a paragraph: "(RELATED: ...)". The bracket is cut, the
 * words around it stay as printed.
 */
const OPENING =
  /[([]\s*(?:related(?:\s+(?:story|stories|article|articles|coverage|news|link|links|content))?|read\s+(?:more|also|next)|also\s+read|see\s+also|see\s+more|more\s+on\s+this|watch(?:\s+(?:also|more|video|below))?|listen(?:\s+here)?|READ|SEE|MORE|VIDEO|lire\s+aussi|à\s+lire(?:\s+aussi)?|à\s+voir(?:\s+aussi)?|voir\s+aussi|écouter\s+aussi|sur\s+le\s+même\s+sujet)\s*[:|–—]\s*/giu;

/** Upper case only: in lower case these words open an ordinary bracket. */
const ONLY_IN_CAPITALS = /^[([]\s*(?:read|see|more|video)\s*[:|–—]/iu;

/** A label in capitals alone, whatever its words: "(MUST READ: ...)". An ordinary note can have one too, but not with a headline. */
const LABELLED = /[([]\s*\p{Lu}[\p{Lu}’' ]{2,28}\p{Lu}\s*[:|–—]\s*/gu;

/** A headline has no fewer words of five letters or more than this, and at least this share of them with a capital. */
const headline = { words: 3, capitalized: 0.75 } as const;

/** Whether words are printed as a headline in capitals and small letters, with no full stop at the end. */
function isHeadline(text: string): boolean {
  const longer = text.match(/\p{L}[\p{L}\p{M}’'-]{4,}/gu) ?? [];
  const capitalized = longer.filter((word) => /^\p{Lu}/u.test(word));
  return (
    longer.length >= headline.words &&
    capitalized.length >= headline.capitalized * longer.length &&
    !/\.\s*$/u.test(text)
  );
}

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

/** The place and words of the first opening of a link at or behind `from`; null when there is none. */
function opening(text: string, from: number): RegExpExecArray | null {
  OPENING.lastIndex = from;
  LABELLED.lastIndex = from;
  const known = OPENING.exec(text);
  for (let labelled = LABELLED.exec(text); labelled !== null; labelled = LABELLED.exec(text)) {
    if (known !== null && known.index <= labelled.index) break;
    const end = closing(text, labelled.index);
    if (end !== null && isHeadline(text.slice(labelled.index + labelled[0].length, end - 1))) return labelled;
  }
  return known;
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
    const found = opening(text, from);
    if (found === null) break;
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
