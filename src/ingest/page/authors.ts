import { BYLINE_OPENING, organisationName, personNames, readByline } from '../byline.js';
import { withoutDate } from '../header.js';
import { comparable } from '../printed.js';
import { type Candidate, metaValues } from './candidates.js';
import { type PageElement, wordsOf } from './dom.js';
import type { AuthorElement, Survey } from './survey.js';

const AUTHOR_META = [
  'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'cxenseparse:author', 'article:author_name', 'citation_author', 'twitter:data1',
]; // prettier-ignore

/** Marks of an element that holds an author's name, not merely one near a byline. */
const MARKS_AUTHOR = /\bauthors?\b|author-?_?name|\/authors?\//iu;

const marksOf = (element: PageElement): string =>
  ['class', 'rel', 'itemprop', 'href'].map((name) => element.getAttribute(name) ?? '').join(' ');

/** Longest text of an element that can be a byline. */
const LONGEST_BYLINE = 200;

/** "Text: Jane Doe": one word that says what the author did, in any language. */
const LABEL = /^\p{L}{2,14}:\s+/u;

/** What an element prints of the author, without the day and what stands behind a bar. */
function pieceOf(element: PageElement): { words: string; piece: string } | null {
  const words = wordsOf(element);
  if (words === '' || words.length > LONGEST_BYLINE) return null;
  return { words, piece: withoutDate(words.split(/\s*[|·•]\s*/u)[0] ?? '') };
}

/**
 * Whether a name is the outlet's: one's words are among the other's. "The" does not count; nor does it matter whether an
 * address writes the words together.
 */
function isOutletName(name: string, outlet: string | null): boolean {
  const words = (text: string): string[] =>
    comparable(text).filter((word) => !['the', 'le', 'la', 'les'].includes(word));
  const [ours, theirs] = [words(outlet ?? ''), words(name)];
  if (ours.length === 0 || theirs.length === 0) return false;
  if (ours.join('') === theirs.join('')) return true;
  return theirs.every((word) => ours.includes(word)) || ours.every((word) => theirs.includes(word));
}

/** Persons that a candidate names, the outlet's own name excepted. */
function personsOf(value: string, outlet: string | null): string | null {
  const names = personNames(value.replace(/^by:?\s+/iu, ''));
  return names === null || isOutletName(names, outlet) ? null : names;
}

/** Several authors stated one by one in the same place are one byline. */
function persons(candidates: readonly Candidate[], outlet: string | null): Candidate | null {
  for (const first of candidates) {
    if (personsOf(first.value, outlet) === null) continue;
    const same = candidates.filter(({ from, value }) => from === first.from && personsOf(value, outlet) !== null);
    const names = new Set(same.flatMap(({ value }) => personsOf(value, outlet)?.split(', ') ?? []));
    return { ...first, value: [...names].join(', '), printed: same.map(({ value }) => value).join(', ') };
  }
  return null;
}

/** A body that is stated as the author. A single word may be a first name or a pen name: taken, and shown as a guess. */
function body(candidates: readonly Candidate[], outlet: string | null): Candidate | null {
  for (const candidate of candidates) {
    const name = organisationName(candidate.value.replace(BYLINE_OPENING, ''));
    if (name === null || isOutletName(name, outlet)) continue;
    return { ...candidate, value: name, basis: name.includes(' ') ? 'stated' : 'inferred', printed: candidate.value };
  }
  return null;
}

/** The persons that the page prints as its authors. */
function printedPersons(
  elements: readonly AuthorElement[],
  outlet: string | null,
  onlyBylines: boolean,
): Candidate | null {
  for (const { element, rank } of elements) {
    const read = pieceOf(element);
    if (read === null) continue;
    const byline = readByline(read.piece);
    const unlabelled = rank === 0 ? read.piece.replace(LABEL, '') : read.piece;
    // Without "By", words are a byline only in an element that marks the author and nobody else.
    const names = byline ?? (!onlyBylines && MARKS_AUTHOR.test(marksOf(element)) ? personNames(unlabelled) : null);
    if (names === null || isOutletName(names, outlet)) continue;
    return { value: names, from: 'byline', basis: 'stated', printed: read.words };
  }
  return null;
}

/** What a printed byline names that is no person: "by Institute of Tides". */
function printedBodies(elements: readonly AuthorElement[]): Candidate[] {
  return elements.flatMap(({ element, rank }): Candidate[] => {
    const read = rank <= 1 ? pieceOf(element) : null;
    if (read === null || !BYLINE_OPENING.test(read.piece) || !read.piece.replace(BYLINE_OPENING, '').includes(' '))
      return [];
    return [{ value: read.piece, from: 'byline', basis: 'stated', printed: read.words }];
  });
}

/**
 * The byline is who wrote it: persons where any are named, else the agency or body; the outlet's own name, an address or a
 * handle is none.
 * @param data authors of the linked data, one each
 */
export function bylineOf(survey: Survey, data: readonly Candidate[], outlet: string | null): Candidate | null {
  const stated = [...data, ...metaValues(survey, AUTHOR_META)];
  const named = persons(stated, outlet);
  if (named) return named;
  // Where an agency is stated, only a line that opens with "By" knows better: marked names may be of other stories. A single
  // stated word knows less than any name in full.
  const agency = body(stated, outlet);
  return (
    printedPersons(survey.authors, outlet, agency?.basis === 'stated') ??
    agency ??
    body(printedBodies(survey.authors), outlet)
  );
}
