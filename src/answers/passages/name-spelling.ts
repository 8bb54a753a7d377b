/** Names that a reader misspells: a letter or two off, or written as they sound. */
import { editDistance } from '../../language/edit-distance.js';

/** Whether a word is among some words, a letter off, or two of a longer one. All are folded. */
export function hasName(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  for (const other of words) {
    const shorter = Math.min(word.length, other.length);
    const most = shorter >= 6 ? 2 : 1;
    if (shorter >= 4 && word[0] === other[0] && editDistance(word, other, most) <= most) return true;
  }
  return false;
}

/** Fewer consonants are those of many names. */
const fewestConsonants = 3;

/** The consonants of a name as they sound, doubled ones once: a name written by ear has them right. */
function consonantsOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/ch(?=[rl])/gu, 'k')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/ck|qu?|c(?!h)/gu, 'k')
    .replace(/z/gu, 's')
    .replace(/(?!^)[aeiouyhw]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function soundsLike(word: string, other: string): boolean {
  const consonants = consonantsOf(word);
  return consonants.length >= fewestConsonants && consonants === consonantsOf(other);
}

/** Beside a word of a name that is right, another may be further off: "Adare" for "Adair", "Rey" for "Wrey". */
export function nearlyHasName(words: ReadonlySet<string>, word: string): boolean {
  return [...words].some(
    (other) =>
      (word.length >= 5 && other[0] === word[0] && editDistance(word, other, 2) <= 2) ||
      (Math.max(word.length, other.length) >= 4 && editDistance(word, other, 1) <= 1) ||
      soundsLike(word, other),
  );
}
