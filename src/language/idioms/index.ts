/**
 * Idioms: phrases of everyday words that mean one plain word. A reader who tells in words of his own what somebody said may use
 * one for the plain word, or the other way round.
 */
import { inflect } from '../packs/en-verbs.js';
import { conjugated } from '../packs/fr-verbs.js';
import { irregularForms } from '../verbs.js';
import { englishIdioms } from './en.js';
import { frenchIdioms } from './fr.js';
import type { Idioms } from './idioms.js';

interface Phrase {
  words: readonly string[];
  plain: string;
}

/** An idiom among some words. */
export interface Idiom {
  /** The places of its first and its last word. */
  first: number;
  last: number;
  plain: string;
}

/** Phrases by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** The words of a phrase as texts are parted: what is elided in French is no word. */
function wordsOf(phrase: string): string[] {
  return phrase.split(' ').filter((word) => !/^[dl]$/u.test(word));
}

/** The forms of an English verb, those that double its last letter among them: some are no words at all. */
function englishForms(verb: string): string[] {
  return [...inflect(verb), ...irregularForms(verb, 'en'), `${verb}${verb.at(-1)!}ing`];
}

function phrasesOf({ acts, phrases }: Idioms, formsOf: (verb: string) => readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  const add = (words: readonly string[], plain: string): void => {
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, plain }]);
  };
  for (const [phrase, plain] of Object.entries(acts)) {
    const [verb = '', ...rest] = wordsOf(phrase);
    for (const form of new Set([verb, ...formsOf(verb)])) add([form, ...rest], plain);
  }
  for (const [phrase, plain] of Object.entries(phrases)) add(wordsOf(phrase), plain);
  for (const found of byFirst.values()) found.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const idioms: Readonly<Record<string, () => Phrases>> = {
  en: () => phrasesOf(englishIdioms, englishForms),
  fr: () => phrasesOf(frenchIdioms, conjugated),
};

const ofLanguage = new Map<string, Phrases>();

/** The phrases of a language, with all forms of their verbs: made when first asked for. */
function phrasesIn(language: string): Phrases {
  const known = ofLanguage.get(language);
  if (known !== undefined) return known;
  const phrases: Phrases = idioms[language]?.() ?? new Map();
  ofLanguage.set(language, phrases);
  return phrases;
}

/**
 * The idioms among some words, from left to right, the longest where several begin at one place.
 *
 * @param words - folded, in order; without what is elided in French
 * @param language - ISO 639-1 code; a language without a table has none
 */
export function idiomsIn(words: readonly string[], language: string): Idiom[] {
  const known = phrasesIn(language);
  const found: Idiom[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const idiom = known
      .get(words[first]!)
      ?.find((phrase) => phrase.words.every((word, at) => words[first + at] === word));
    if (idiom === undefined) continue;
    const last = first + idiom.words.length - 1;
    found.push({ first, last, plain: idiom.plain });
    first = last;
  }
  return found;
}
