import type { Paragraph } from '../coverage/article.js';
import { cutLinks } from './brackets.js';
import { isCaption, saysTheSame } from './captions.js';
import type { Furniture, FurnitureReason } from './draft.js';
import { furnitureReason, looksLikeHeading, opensRelatedList } from './furniture.js';
import { factsOfLine, isProse, type Found, type FoundFacts, stated } from './header.js';
import type { Line } from './lines.js';
import { outletOfLine } from './outlet-line.js';
import { comparable, wordCount } from './printed.js';

/** What stands below the header: the article's paragraphs and what is not one. */
export interface Body {
  paragraphs: Paragraph[];
  furniture: Furniture[];
  /** Facts printed below the header: an outlet in a contact line, a byline or date line at the end. */
  facts: FoundFacts;
}

type Kind = 'paragraph' | 'heading' | FurnitureReason;

interface Classed {
  line: Line;
  kind: Kind;
}

/**
 * Reads the lines below the header.
 * @param headline to know its repetitions by
 */
export function readBody(lines: readonly Line[], headline: string | null): Body {
  const furniture: Furniture[] = [];
  const facts: FoundFacts = {};
  const cut = lines.map((line) => {
    const { text, cut: brackets } = cutLinks(line.text);
    for (const bracket of brackets) furniture.push({ text: bracket, line: line.number, why: 'related' });
    return { ...line, text };
  });
  const classed = classify(
    cut.filter(({ text }) => text !== ''),
    headline,
    facts,
  );
  markRepetitions(classed);
  markHeadings(classed);
  const paragraphs: Paragraph[] = [];
  let heading: string | undefined;
  for (const { line, kind } of classed) {
    if (kind === 'heading') heading = line.text;
    else if (kind === 'paragraph') {
      const number = paragraphs.length + 1;
      paragraphs.push(heading === undefined ? { number, text: line.text } : { number, text: line.text, heading });
    } else furniture.push({ text: line.text, line: line.number, why: kind });
  }
  furniture.sort((a, b) => a.line - b.line);
  return { paragraphs, furniture, facts };
}

function classify(lines: readonly Line[], headline: string | null, facts: FoundFacts): Classed[] {
  const title = headline === null ? [] : comparable(headline);
  const classed: Classed[] = [];
  let related = false;
  for (const line of lines) {
    const kind = kindOf(line, title, related, facts);
    related = opensRelatedList(line.text) || (related && kind === 'related');
    classed.push({ line, kind });
  }
  return classed;
}

function kindOf(line: Line, title: readonly string[], related: boolean, facts: FoundFacts): Kind {
  const { text } = line;
  const words = comparable(text);
  if (title.length >= 3 && words.join(' ') === title.join(' ')) return 'repeated';
  const why = furnitureReason(text);
  if (why !== null) {
    if (why === 'contact' || why === 'legal') keep(facts, 'outlet', outletOfLine(text), line);
    return why;
  }
  const read = factsOfLine(line);
  if (read) {
    for (const [name, found] of Object.entries(read.facts) as [keyof FoundFacts, Found][]) facts[name] ??= found;
    return read.why;
  }
  if (related && !isProse(text)) return 'related';
  if (line.role === 'heading') return 'heading';
  if (line.role === 'paragraph') return 'paragraph';
  return looksLikeHeading(text) && line.role !== 'list-item' ? 'heading' : 'paragraph';
}

function keep(facts: FoundFacts, name: keyof FoundFacts, value: string | null, line: Line): void {
  if (value !== null) facts[name] ??= stated(value, line);
}

/** Fewest words of a line that can be a passage printed a second time; shorter ones recur in any article. */
const FEWEST_REPEATED_WORDS = 6;

/** More repeated lines than this are a pattern of the text itself (recipes, results), not pull quotes. */
const MOST_REPEATED = 4;

/** More paragraphs than this are not compared each with each. */
const MOST_COMPARED = 400;

/** The words of a line between spaces, for finding them printed again. */
const wordsOf = (text: string): string => ` ${(text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** A line's words as they are looked for in others, and as they are looked through. */
interface Searched {
  words: string;
  lower: string;
  /** A line all in capitals is set so, and says what the text says. */
  inCapitals: boolean;
}

function searched(text: string): Searched {
  const words = wordsOf(text);
  return { words, lower: words.toLowerCase(), inCapitals: words === words.toUpperCase() };
}

/** Whether all of a line stands in another. Capitals count: words that differ from those in the text stand only here. */
function standsIn(line: Searched, other: Searched): boolean {
  return line.inCapitals ? other.lower.includes(line.lower) : other.words.includes(line.words);
}

/** Lines printed twice: a picture's alt text and caption, a pull quote, a paragraph pasted again. */
function markRepetitions(classed: Classed[]): void {
  classed.forEach((entry, index) => {
    const next = classed[index + 1];
    if (!next || !saysTheSame(entry.line.text, next.line.text)) return;
    const picture = [entry, next].some(({ line, kind }) => kind === 'caption' || isCaption(line.text));
    if (picture) {
      for (const one of [entry, next]) if (one.kind === 'paragraph' || one.kind === 'heading') one.kind = 'caption';
    }
  });
  const paragraphs = classed.filter(({ kind }) => kind === 'paragraph');
  if (paragraphs.length > MOST_COMPARED) return;
  const texts = paragraphs.map(({ line }) => searched(line.text));
  const repeated: [Classed, FurnitureReason][] = [];
  paragraphs.forEach((entry, index) => {
    const line = texts[index];
    if (!line || wordCount(line.words) < FEWEST_REPEATED_WORDS || entry.line.role === 'list-item') return;
    const elsewhere = texts.findIndex((text, other) =>
      text.words === line.words ? other < index : standsIn(line, text),
    );
    if (elsewhere !== -1) repeated.push([entry, texts[elsewhere]?.words === line.words ? 'repeated' : 'pull-quote']);
  });
  if (repeated.length > MOST_REPEATED) return;
  for (const [entry, why] of repeated) entry.kind = why;
}

/** Short lines in a row, with text below, that are a list and not links to other stories. */
const SHORTEST_LIST = 4;

/**
 * A heading stands over a paragraph. Short lines in a row are a list when a colon opens them or there are many with text
 * below; else they are links, of which the last may be a heading.
 */
function markHeadings(classed: readonly Classed[]): void {
  const visible = classed.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  for (let start = 0; start < visible.length; start += 1) {
    if (visible[start]?.kind !== 'heading') continue;
    let end = start;
    while (visible[end]?.kind === 'heading') end += 1;
    markRun(visible.slice(start, end), visible[start - 1]?.line, end < visible.length);
    start = end;
  }
}

/** @param before the line above the run; @param textBelow whether a paragraph follows it */
function markRun(run: readonly Classed[], before: Line | undefined, textBelow: boolean): void {
  const stated = run.some(({ line }) => line.role === 'heading');
  const isList = !stated && (before?.text.endsWith(':') === true || (textBelow && run.length >= SHORTEST_LIST));
  run.forEach((entry, index) => {
    const isLast = index === run.length - 1;
    if (isList) entry.kind = 'paragraph';
    else if (isLast) entry.kind = textBelow ? 'heading' : 'heading-without-text';
    else entry.kind = stated ? 'heading-without-text' : 'related';
  });
}
