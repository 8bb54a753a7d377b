/** The names of speakers on record that stand somewhere in a question, in capitals or not, and nearly so. */
import { fold, type Word } from '../../language/words.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import { isSpeakersName, type KnownSpeaker, speakersNamed, speakersOf } from '../passages/speakers.js';

/** A speaker's name in a question. */
export interface NameInQuestion {
  /** As the question has it, without a possessive ending. */
  name: string;
  start: number;
  end: number;
  /** Whether words are nothing but of the speaker's role: "the harbour master". */
  isRole: (words: string) => boolean;
}

/** A word of a question; `open` where it may be part of a name. */
export interface OpenWord {
  word: Word;
  open: boolean;
}

/** A longer name is looked for by its parts. */
const longestName = 4;

/** A name of one word that is read without its last letter has so many. */
const possessiveLength = 5;

const possessive = /['’]s?$/u;

/** Words of the names of those on record, found once for each coverage. */
const wordsOfNames = new WeakMap<Coverage, ReadonlySet<string>>();

function nameWordsIn(coverage: Coverage): ReadonlySet<string> {
  let found = wordsOfNames.get(coverage);
  if (found === undefined) {
    const named = speakersOf(coverage).filter(({ kind }) => kind === 'person' || kind === 'body');
    found = new Set(named.flatMap(({ nameWords }) => [...nameWords]));
    wordsOfNames.set(coverage, found);
  }
  return found;
}

/** A word as a name has it: "Berg" of "Berg's" and of a careless "bergs". */
function bare(text: string, known: ReadonlySet<string>): string {
  const word = text.replace(possessive, '');
  const folded = fold(word);
  const careless = !known.has(folded) && folded.length >= possessiveLength && folded.endsWith('s');
  return careless && known.has(folded.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** Whether a name is written as one: a body's common noun is one only with a capital. */
function isWrittenSo(name: string, speakers: readonly KnownSpeaker[]): boolean {
  return speakers.some(({ kind }) => kind === 'person') || /^\p{Lu}/u.test(name);
}

/**
 * Finds speakers' names in a question, the longest first where they overlap.
 *
 * @param asked - its words in order
 * @returns the names in order of their place
 */
export function namesInQuestion(coverage: Coverage, asked: readonly OpenWord[], language: string): NameInQuestion[] {
  const known = nameWordsIn(coverage);
  const plain = asked.map(({ word }) => bare(word.text, known));
  const found: NameInQuestion[] = [];
  const taken = new Set<number>();
  const take = (from: number, to: number, speakers: readonly KnownSpeaker[]): void => {
    for (let at = from; at < to; at += 1) taken.add(at);
    const roles = new Set(speakers.flatMap(({ roleWords, nameWords }) => [...roleWords, ...nameWords]));
    found.push({
      name: plain.slice(from, to).join(' '),
      start: asked[from]!.word.start,
      end: asked[to - 1]!.word.end,
      isRole: (words) => tokensOf(words, language).every(({ content, word }) => !content || roles.has(word)),
    });
  };
  const isFree = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  const mayBeName = (at: number): boolean =>
    known.has(fold(plain[at]!)) && (asked[at]!.open || /^\p{Lu}/u.test(plain[at]!));
  for (let length = Math.min(longestName, asked.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= asked.length; from += 1) {
      if (!isFree(from, from + length) || !mayBeName(from) || !mayBeName(from + length - 1)) continue;
      const name = plain.slice(from, from + length).join(' ');
      if (!isSpeakersName(coverage, name, language)) continue;
      const speakers = speakersNamed(coverage, name, language);
      if (isWrittenSo(name, speakers)) take(from, from + length, speakers);
    }
  }
  if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  for (let from = 0; from + 1 < asked.length; from += 1) {
    if (!asked[from]!.open || !asked[from + 1]!.open) continue;
    const speakers = speakersNamed(coverage, `${plain[from]!} ${plain[from + 1]!}`, language);
    if (speakers.length === 1 && speakers[0]!.kind === 'person') {
      take(from, from + 2, speakers);
      break;
    }
  }
  return found;
}
