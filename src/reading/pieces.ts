/**
 * Very long paragraphs are read in pieces, so that the work grows with the length of an article and not with its square.
 * Real paragraphs are far shorter than a piece; text without paragraphs is not.
 */
import type { Paragraph } from '../coverage/article.js';
import type { Reading, Span } from '../coverage/reading.js';
import { movedPolicy } from './policies/places.js';

/** Longest stretch read as one paragraph, in UTF-16 units. */
const LONGEST = 6000;

export interface Piece {
  /** The paragraph's number in its article. */
  number: number;
  /** Where the piece begins in its paragraph, in UTF-16 units. */
  offset: number;
  text: string;
}

/** @returns the paragraphs, each as one piece or, when it is very long, as several. */
export function piecesOf(paragraphs: readonly Paragraph[]): Piece[] {
  return paragraphs.flatMap(({ number, text }) => {
    const pieces: Piece[] = [];
    let from = 0;
    while (text.length - from > LONGEST) {
      const to = breakBefore(text, from + LONGEST, from);
      pieces.push({ number, offset: from, text: text.slice(from, to) });
      from = to;
    }
    pieces.push({ number, offset: from, text: from === 0 ? text : text.slice(from) });
    return pieces;
  });
}

/** The end of the last sentence before `limit`, else the last white space, else the limit (never inside a surrogate pair). */
function breakBefore(text: string, limit: number, from: number): number {
  const window = text.slice(Math.max(from + 1, limit - 800), limit);
  const base = limit - window.length;
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('\n'));
  if (sentence >= 0) return base + window.indexOf(' ', sentence) + 1 || base + sentence + 1;
  const space = window.lastIndexOf(' ');
  if (space >= 0) return base + space + 1;
  return /[\ud800-\udbff]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

/** Brings the places of a reading of pieces back to the paragraphs. Changes nothing when there is one piece a paragraph. */
export function relocate(reading: Reading, pieces: readonly Piece[]): Reading {
  if (pieces.every(({ number, offset }, index) => number === index + 1 && offset === 0)) return reading;
  const at = <Place extends Span>(place: Place): Place => {
    const { number, offset } = pieces[place.paragraph - 1]!;
    return { ...place, paragraph: number, start: place.start + offset, end: place.end + offset };
  };
  const maybe = <Place extends Span>(place: Place | null): Place | null => (place === null ? null : at(place));
  return {
    speakers: reading.speakers.map((speaker) => ({
      ...speaker,
      named: at(speaker.named),
      roleAt: maybe(speaker.roleAt),
    })),
    quotations: reading.quotations.map((quotation) => ({
      ...at(quotation),
      mention: maybe(quotation.mention),
      cue: maybe(quotation.cue),
      source: maybe(quotation.source),
    })),
    policies: reading.policies.map((policy) => movedPolicy(policy, at, at)),
  };
}
