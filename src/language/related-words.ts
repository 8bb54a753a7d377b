/**
 * Words that news uses for one another: a reader who asks for a rule means the policy, and a ban is a restriction.
 * General words of public affairs only: no names, nothing of any one story. A related word supports a question less
 * than the word itself and never confirms a quotation.
 */
import { english } from './related/en.js';
import { french } from './related/fr.js';
import { kindredEnglish } from './related/kindred-en/index.js';
import { kindredFrench } from './related/kindred-fr/index.js';
import { opposites } from './related/opposites.js';
import { peoples as peoplesEnglish } from './related/peoples-en.js';
import { peoples as peoplesFrench } from './related/peoples-fr.js';
import { ordinaryEnglish, synonymsEnglish } from './related/synonyms-en/index.js';
import { synonymsFrench } from './related/synonyms-fr/index.js';
import { stem } from './stems.js';
import { irregularForms } from './verbs.js';

type Groups = Readonly<Record<string, readonly string[]>>;
type Stems = ReadonlyMap<string, ReadonlySet<string>>;

const related: Groups = { en: [...english, ...peoplesEnglish], fr: [...french, ...peoplesFrench] };
const kindred: Groups = { en: [...related['en']!, ...kindredEnglish], fr: [...related['fr']!, ...kindredFrench] };

const synonyms: Groups = {
  en: [...kindred['en']!, ...synonymsEnglish],
  fr: [...kindred['fr']!, ...synonymsFrench],
};

const spoken: Groups = { en: [...synonyms['en']!, ...ordinaryEnglish], fr: synonyms['fr']! };

const none: ReadonlySet<string> = new Set();

/** The stems of a word, and of the forms of it that no ending shows: "withdrew" beside "withdraw". */
function stemsOfWord(word: string, language: string): string[] {
  return [word, ...irregularForms(word, language)].map((form) =>
    stem(form.normalize('NFKD').replace(/\p{M}+/gu, ''), language),
  );
}

function stemsOf(groups: readonly string[], language: string): Stems {
  const stems = new Map<string, Set<string>>();
  for (const group of groups) {
    const members = group.split(' ').flatMap((word) => stemsOfWord(word, language));
    for (const member of members) {
      const known = stems.get(member) ?? new Set<string>();
      for (const other of members) if (other !== member) known.add(other);
      stems.set(member, known);
    }
  }
  return stems;
}

/** The stems of each side, with those of the other. */
function contrariesOf(pairs: readonly string[], language: string): Stems {
  const stems = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one = [], other = []] = pair
      .split(' | ')
      .map((side) => side.split(' ').flatMap((word) => stemsOfWord(word, language)));
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      for (const word of from) stems.set(word, new Set([...(stems.get(word) ?? []), ...to]));
  }
  return stems;
}

/** Looks groups up by stem; a language's are stemmed when first asked for. */
function lookup(groups: Groups, read = stemsOf): (stemmed: string, language: string) => ReadonlySet<string> {
  const ofLanguage = new Map<string, Stems>();
  return (stemmed, language) => {
    let stems = ofLanguage.get(language);
    if (stems === undefined) {
      stems = read(groups[language] ?? [], language);
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

/**
 * Stems that a reader may use for those of somebody's own words, the synonyms among them: people speak of ordinary things in ordinary
 * words, where it is one statement among few that is looked for.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table of its own has the synonyms
 */
export const spokenStems = lookup(spoken);

/**
 * Stems that say the contrary of a stem: one with a no before it says what the other does.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without a table has none
 */
export const oppositeStems = lookup(opposites, contrariesOf);
