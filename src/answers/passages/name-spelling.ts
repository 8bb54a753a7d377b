/** Names that a reader misspells: a letter or two off, or written as they sound. */
import { editDistance } from '../../language/edit-distance.js';

/**
 * A name as it is heard: what several spellings of one sound have in common, "Oona" and "Una", "Geoff" and "Jeff".
 *
 * @param word - folded
 */
function spelledAsHeard(word: string): string {
  return word
    .replace(/^(?:kn|gn)/u, 'n')
    .replace(/^wr/u, 'r')
    .replace(/^[gj]eo/u, 'je')
    .replace(/ph/gu, 'f')
    .replace(/(?<=[tkgrd])h/gu, '')
    .replace(/ch(?=[rl])|ck|qu?|c(?![ehiy])/gu, 'k')
    .replace(/c(?=[eiy])|z/gu, 's')
    .replace(/oo|ou/gu, 'u')
    .replace(/a[iey]|ei|ey/gu, 'e')
    .replace(/ee|ea|ie|y/gu, 'i')
    .replace(/a[uw]|oa|ow/gu, 'o')
    .replace(/(.)\1+/gu, '$1');
}

/** How words sound that were compared: each word asked is compared with the names of everybody who is quoted. */
const heard = new Map<string, string>();

/** More words than these are forgotten at once: those of many questions, a few dozen bytes each. */
const mostHeard = 50_000;

function asHeard(word: string): string {
  const known = heard.get(word);
  if (known !== undefined) return known;
  if (heard.size >= mostHeard) heard.clear();
  const sounds = spelledAsHeard(word);
  heard.set(word, sounds);
  return sounds;
}

/** Shorter names are told apart by a letter. */
const shortestHeard = 4;

/** Whether a word is another, a letter off, or two of a longer one, or sounds the same. */
function isAlmost(word: string, other: string): boolean {
  if (word === other) return true;
  const shorter = Math.min(word.length, other.length);
  if (shorter < shortestHeard) return false;
  const most = shorter >= 6 ? 2 : 1;
  if (word[0] === other[0] && editDistance(word, other, most) <= most) return true;
  return asHeard(word) === asHeard(other);
}

/** Whether a word is among some words, or almost. All are folded. */
export function hasName(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || [...words].some((other) => isAlmost(word, other));
}

/** Fewer consonants are those of many names. */
const fewestConsonants = 3;

/** The consonants of a name as they sound, doubled ones once: a name written by ear has them right. */
function consonantsOf(word: string): string {
  return asHeard(word)
    .replace(/c(?!h)/gu, 'k')
    .replace(/(?!^)[aeiouyhw]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function soundsLike(word: string, other: string): boolean {
  const consonants = consonantsOf(word);
  return consonants.length >= fewestConsonants && consonants === consonantsOf(other);
}

/** Names of fewer letters are told apart by two of them. */
const shortestTwoOff = 5;

/** Whether a word is another a letter off, or two letters of a longer one, as they are written or as they are heard. */
function isNear(word: string, other: string): boolean {
  if (Math.max(word.length, other.length) >= 4 && editDistance(word, other, 1) <= 1) return true;
  if (word.length >= shortestTwoOff && other[0] === word[0] && editDistance(word, other, 2) <= 2) return true;
  const [heard, otherHeard] = [asHeard(word), asHeard(other)];
  if (heard === otherHeard) return true;
  const shorter = Math.min(heard.length, otherHeard.length);
  const most = shorter >= shortestTwoOff && heard[0] === otherHeard[0] ? 2 : shorter >= shortestHeard ? 1 : 0;
  return editDistance(heard, otherHeard, most) <= most;
}

/** The words of a name that another nearly is: beside one that is right it may be further off, "Adare" for "Adair", "Rey" for "Wrey". */
function wordsNearly(words: ReadonlySet<string>, word: string): string[] {
  return [...words].filter((other) => isNear(word, other) || soundsLike(word, other));
}

/** Whether words are nearly those of a name, each another one of it: no two of them are one word of the name. */
export function nearlyHasNames(words: ReadonlySet<string>, asked: readonly string[]): boolean {
  const [first, ...more] = asked;
  if (first === undefined) return true;
  const fitting = words.has(first) ? [first] : [...words].filter((other) => isAlmost(first, other));
  return [...new Set([...fitting, ...wordsNearly(words, first)])].some((taken) =>
    nearlyHasNames(new Set([...words].filter((other) => other !== taken)), more),
  );
}
