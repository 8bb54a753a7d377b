import type { Provenance } from '../coverage/article.js';
import { readByline, isPersonName } from './byline.js';
import { datesOfLine, isDateLine, printedDates } from './date-line.js';
import type { Furniture, FurnitureReason } from './draft.js';
import { furnitureReason, LIST_MARK } from './furniture.js';
import type { Line } from './lines.js';
import { endsSentence, endsWithInitials, LONGEST_FURNITURE, wordCount } from './printed.js';

/** A fact with where it came from. */
export interface Found {
  value: string;
  provenance: Provenance;
}

export interface FoundFacts {
  headline?: Found;
  byline?: Found;
  published?: Found;
  modified?: Found;
  outlet?: Found;
}

/** What stands above the article's first paragraph. */
export interface Header {
  facts: FoundFacts;
  furniture: Furniture[];
  /** Index of the first line that is not part of the header. */
  bodyStart: number;
}

/** Lines above the first paragraph; more are no header but a text without sentences. */
const LONGEST_HEADER = 25;

/** Prose: long enough and ended like a sentence, or too long to be anything else. */
export function isProse(text: string): boolean {
  const words = wordCount(text);
  return (
    words >= 25 ||
    (words >= 9 && endsSentence(text) && !/^[^.!?]*\?$/u.test(text)) ||
    (words >= 6 && /[.”"»]$/u.test(text))
  );
}

export function stated(value: string, line: Line, basis: Provenance['basis'] = 'stated'): Found {
  return { value, provenance: { basis, from: `line ${line.number}`, printed: line.text } };
}

/** A date in figures that may be read two ways: of a line with it the rest is read. */
const openDate =
  /^(?:(?:publié|mis à jour|published|updated|posted)\s+)?(?:(?:le|on)\s+)?\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?:\s*(?:à|at|,)?\s*\d{1,2}\s?[h:]\s?\d{2})?$/iu;

/** A line without the controls of the page at its end: "31 May 2021 | Share | Text size:". */
function withoutControls(text: string): string {
  const cut = text.search(/\s*[|·•]\s*[^|·•]*$/u);
  if (cut <= 0) return text;
  const last = text.slice(cut).replace(/^\s*[|·•]\s*/u, '');
  return last === '' || furnitureReason(last) === 'page-control' ? withoutControls(text.slice(0, cut)) : text;
}

/** Facts of a byline or date line, which may hold both ("31 May 2021 | By Jane Doe"). */
export function factsOfLine(whole: Line): { facts: FoundFacts; why: FurnitureReason } | null {
  const { text } = whole;
  if (text.length > LONGEST_FURNITURE || wordCount(text) > 30) return null;
  const line = { ...whole, text: withoutControls(text) };
  const facts: FoundFacts = {};
  let why: FurnitureReason | null = null;
  const pieces = line.text.split(/\s*[|·•]\s*|\s+[–—]\s+|\s+-\s+(?=(?:Par|By)\s)/u).filter((piece) => piece !== '');
  let understood = 0;
  for (const piece of pieces) {
    const dated = isDateLine(piece);
    const byline = dated ? undefined : readByline(withoutDate(piece));
    if (dated || (byline !== undefined && printedDates(piece).length > 0)) {
      const { published, modified } = datesOfLine(piece);
      if (published && !facts.published) facts.published = stated(published.value, line);
      if (modified && !facts.modified) facts.modified = stated(modified.value, line);
      why ??= 'date-line';
    }
    if (byline !== undefined) {
      if (byline !== null && !facts.byline) facts.byline = stated(byline, line);
      why = 'byline';
    }
    if (dated || byline !== undefined || /^\d+ min/iu.test(piece) || openDate.test(piece)) understood += 1;
  }
  // A bar also stands in titles: half a line understood is only enough when the rest is short.
  const rest = pieces.length - understood;
  return why !== null && (rest === 0 || (understood >= rest && wordCount(text) <= 20)) ? { facts, why } : null;
}

/** "By Jane Doe, 31 May 2021" without its date. */
export function withoutDate(piece: string): string {
  const first = printedDates(piece)[0];
  if (!first || first.start === 0) return piece;
  return piece
    .slice(0, first.start)
    .replace(/(?:(?<!\p{L})(?:on|le|published|posted|updated|publié)(?!\p{L})|[\s,;:(–—-])+$/giu, '');
}

const FEWEST_HEADLINE_WORDS = 3;

/** How much a line stands like a headline among the others of a header. */
function isHeadlineLike({ text }: Line): boolean {
  const words = wordCount(text);
  return (
    words >= FEWEST_HEADLINE_WORDS && words <= 40 && text.length <= 250 && /\p{L}/u.test(text) && !/[,;:]$/u.test(text)
  );
}

/**
 * Reads what stands above the first paragraph: the headline, byline and date lines, labels, credits and controls.
 * @param lines of the whole source
 * @param knownHeadline when a page or front matter has already said it
 */
export function readHeader(lines: readonly Line[], knownHeadline: string | null): Header {
  const facts: FoundFacts = {};
  const furniture: Furniture[] = [];
  const open: Line[] = [];
  let bodyStart = 0;
  for (const line of lines.slice(0, LONGEST_HEADER)) {
    const read = factsOfLine(line);
    const why = read?.why ?? furnitureReason(line.text);
    const mayBeHeadline = knownHeadline === null && !open.some(isHeadlineLike);
    const begins = mayBeHeadline
      ? isProse(line.text) && !isTitle(line, lines[bodyStart + 1])
      : beginsArticle(line.text);
    if (why === null && begins) break;
    bodyStart += 1;
    if (why !== null) {
      furniture.push({ text: line.text, line: line.number, why });
      for (const [name, found] of Object.entries(read?.facts ?? {}) as [keyof FoundFacts, Found][])
        facts[name] ??= found;
    } else open.push(line);
  }
  const headline =
    knownHeadline === null ? (open.find(isHeadlineLike) ?? (open.length === 1 ? open[0] : undefined)) : undefined;
  if (headline) {
    facts.headline = stated(headline.text, headline);
  }
  for (const line of open) {
    if (line === headline) continue;
    furniture.push({ text: line.text, line: line.number, why: readLabel(line, headline, facts) });
  }
  furniture.sort((a, b) => a.line - b.line);
  return { facts, furniture, bodyStart };
}

/** Below the headline also a short sentence, a line that opens a list, or one of its items begins the article. */
function beginsArticle(text: string): boolean {
  return isProse(text) || text.endsWith(':') || LIST_MARK.test(text) || (endsSentence(text) && wordCount(text) >= 2);
}

/** A headline that could be taken for prose: long, a question, ended by initials ("U.S."), or printed twice. */
function isTitle(line: Line, next: Line | undefined): boolean {
  if (next === undefined || !isHeadlineLike(line) || wordCount(line.text) > 30) return false;
  return !/[.”"»]$/u.test(line.text) || endsWithInitials(line.text) || next.text === line.text;
}

/** A short line of the header that is neither headline, byline nor date: a section's name above, a credit below. */
function readLabel(line: Line, headline: Line | undefined, facts: FoundFacts): FurnitureReason {
  if (!headline || line.number < headline.number) return 'label';
  if (isPersonName(line.text) && facts.published && !facts.byline) {
    // Without "By", a bare name is a byline only next to a date line: a credit or an outlet stands alone.
    facts.byline = stated(line.text, line, 'inferred');
    return 'byline';
  }
  return wordCount(line.text) <= 4 ? 'credit' : 'label';
}
