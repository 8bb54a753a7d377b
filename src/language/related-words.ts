/**
 * Words that news uses for one another: a reader who asks for a rule means the policy, and a ban is a restriction.
 * General words of public affairs only: no names, nothing of any one story. A related word supports a question less
 * than the word itself and never confirms a quotation.
 */
import { english } from './related/en.js';
import { french } from './related/fr.js';
import { kindredEnglish } from './related/kindred-en/index.js';
import { kindredFrench } from './related/kindred-fr/index.js';
import { synonymsEnglish } from './related/synonyms-en/index.js';
import { stem } from './stems.js';
import { irregularForms } from './verbs.js';

type Groups = Readonly<Record<string, readonly string[]>>;
type Stems = ReadonlyMap<string, ReadonlySet<string>>;

const related: Groups = { en: english, fr: french };
const kindred: Groups = { en: [...english, ...kindredEnglish], fr: [...french, ...kindredFrench] };

const synonyms: Groups = { ...kindred, en: [...kindred['en']!, ...synonymsEnglish] };

const none: ReadonlySet<string> = new Set();

function stemsOf(groups: readonly string[], language: string): Stems {
  const stems = new Map<string, Set<string>>();
  for (const group of groups) {
    // A past that no ending shows is of its verb's group: "withdrew" beside "withdraw".
    const members = group
      .split(' ')
      .flatMap((word) => [word, ...irregularForms(word, language)])
      .map((word) => stem(word.normalize('NFKD').replace(/\p{M}+/gu, ''), language));
    for (const member of members) {
      const known = stems.get(member) ?? new Set<string>();
      for (const other of members) if (other !== member) known.add(other);
      stems.set(member, known);
    }
  }
  return stems;
}

/** Looks groups up by stem; a language's are stemmed when first asked for. */
function lookup(groups: Groups): (stemmed: string, language: string) => ReadonlySet<string> {
  const ofLanguage = new Map<string, Stems>();
  return (stemmed, language) => {
    let stems = ofLanguage.get(language);
    if (stems === undefined) {
      stems = stemsOf(groups[language] ?? [], language);
      ofLanguage.set(language, stems);
    }
    return stems.get(stemmed) ?? none;
  };
}

/**
 * Stems that mean nearly the same as a stem.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table has no related words
 */
export const relatedStems = lookup(related);

/**
 * Stems that tell of the same thing as a stem, the related ones among them: enough to look at a paragraph, not to take an act
 * for reported or a word for an outlet's wording.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table has none
 */
export const kindredStems = lookup(kindred);

/**
 * Stems that a reader may use for a stem who tells in words of his own what somebody said, the kindred ones among them: enough to
 * tell the statement that is meant from others.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table of its own has the kindred ones
 */
export const synonymStems = lookup(synonyms);
