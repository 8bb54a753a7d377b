/**
 * Snowball stems, for finding only: they merge words that do not mean the same ("international" and "internal"),
 * so nothing is ever quoted, attributed or confirmed by a stem.
 */
import { newStemmer } from 'snowball-stemmers';
import { frenchInfinitives, frenchNouns, frenchUninflected } from './stems-fr.js';

/** Snowball's name for each language that has a stemmer here, by ISO 639-1 code. */
const algorithms: Readonly<Record<string, string>> = { en: 'english', fr: 'french' };

/** Stemming is much slower than a look-up, and news repeats its words. Past this many words a language starts anew. */
const rememberedWords = 200_000;

/**
 * Words that Snowball gives the stem of another meaning ("conversation"), or plurals of which it leaves an "e", and the words that
 * are stemmed instead, by language; French verbs by their infinitives.
 */
const insteadOf: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: new Map([
    // Near, and not shut.
    ['closely', 'near'],
    ['closer', 'near'],
    ['closest', 'near'],
    ['conversion', 'convert'],
    ['conversions', 'convert'],
    ['buses', 'bus'],
    ['gases', 'gas'],
    ['wolves', 'wolf'],
    ['calves', 'calf'],
    ['halves', 'half'],
    ['shelves', 'shelf'],
    ['knives', 'knife'],
    ['wives', 'wife'],
    ['thieves', 'thief'],
    ['loaves', 'loaf'],
    ['hooves', 'hoof'],
  ]),
  fr: new Map([...frenchInfinitives, ...frenchNouns]),
};

/** "clarification": Snowball stems it apart from "clarify". */
function asVerb(word: string): string {
  return word.replace(/ifications?$/u, 'ify');
}

type Stem = (word: string) => string;

const stemOfLanguage = new Map<string, Stem>();

function rememberingStem(algorithm: string, language: string): Stem {
  const stemmer = newStemmer(algorithm);
  const instead = insteadOf[language];
  const plain = { en: asVerb, fr: frenchUninflected }[language] ?? ((word: string) => word);
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      if (known.size >= rememberedWords) known.clear();
      stem = stemmer.stem(instead?.get(word) ?? plain(word));
      known.set(word, stem);
    }
    return stem;
  };
}

/**
 * The stem of a folded word (see `fold` in words.ts).
 *
 * @param language ISO 639-1 code; a word of a language without a stemmer is its own stem.
 */
export function stem(word: string, language: string): string {
  const algorithm = algorithms[language];
  if (algorithm === undefined) return word;
  let stemOf = stemOfLanguage.get(language);
  if (stemOf === undefined) {
    stemOf = rememberingStem(algorithm, language);
    stemOfLanguage.set(language, stemOf);
  }
  return stemOf(word);
}
