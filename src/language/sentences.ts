/** Sentences of a paragraph. `Intl.Segmenter` only splits too often, so rules put pieces together again. */
import { packFor } from './packs/index.js';
import { fold } from './words.js';

/** A stretch of text in UTF-16 units, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const LAST_WORD = /(\p{L}[\p{L}\p{M}.'’-]*)\.["'”’»)\]]*$/u;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
/** What cannot begin a sentence in print: a small letter, closing marks, a comma. */
const CANNOT_BEGIN = /^(?:\p{Ll}|[,;:)\]”»…]|["']\s*$)/u;

/**
 * Splits a paragraph into sentences.
 * @param text the paragraph as printed
 * @param language ISO 639-1 code; it chooses the abbreviations
 * @returns stretches in order, without the white space between them; no stretch is empty
 */
export function sentences(text: string, language: string): Stretch[] {
  const { abbreviations } = packFor(language);
  const pieces: Stretch[] = [];
  for (const { segment, index } of segmenterFor(packFor(language).code).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = pieces.at(-1);
    if (last !== undefined && joins(text.slice(last.start, last.end), text.slice(start, end), abbreviations))
      last.end = end;
    else pieces.push({ start, end });
  }
  return pieces;
}

/** Whether `next` goes on with the sentence that `piece` seemed to end. */
function joins(piece: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  if (CANNOT_BEGIN.test(next)) return true;
  const lastWord = LAST_WORD.exec(piece.slice(-40))?.[1];
  if (lastWord === undefined) return /\.\s?\.\s?\.$/.test(piece) && /^\p{Ll}/u.test(next);
  if (abbreviations.has(fold(lastWord))) return true;
  // An initial or "U.S." before a capital: part of a name unless the next word is one that opens sentences.
  return (
    INITIAL.test(lastWord) &&
    /^\p{Lu}/u.test(next) &&
    !/^(?:The|A|An|In|But|And|He|She|It|They|We|This|That|However|Le|La|Les|Il|Elle|Mais)\b/.test(next)
  );
}
