/**
 * What a language pack's lists and forms say of a word, as bits of one number. Reading asks of every word many times whether it is a
 * preposition, a cue or a noun; the answer depends on the word alone, so it is found out once for each different word.
 */
import type { LanguagePack } from './packs/index.js';
import { policyOpenings } from './policy-openings.js';

/** Each bit is one list or form of a pack; at most 31, so that the number stays a small integer. */
export const Lexical = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  auxiliary: 1 << 2,
  conjunction: 1 << 3,
  relative: 1 << 4,
  calendar: 1 << 5,
  pronoun: 1 << 6,
  possessivePronoun: 1 << 7,
  cue: 1 << 8,
  reportOpener: 1 << 9,
  /** Opens sentences and is no name. */
  opener: 1 << 10,
  /** A listed adverb; `adverbForm` is what only looks like one. */
  adverb: 1 << 11,
  adverbForm: 1 << 12,
  verbForm: 1 << 13,
  negation: 1 << 14,
  title: 1 << 15,
  personNoun: 1 << 16,
  bodyNoun: 1 << 17,
  bodyNameWord: 1 << 18,
  bodyParticle: 1 << 19,
  nameParticle: 1 << 20,
  /** A listed noun for a person, body or document, with or without a prefix ("co-founder"). */
  speakingNoun: 1 << 21,
  /** An unlisted word in the form of a noun for a person. */
  speakingForm: 1 << 22,
  /** A title that can be a noun by itself: "minister", not "Mr." or "prime". */
  titleNoun: 1 << 23,
  /** "citing", the name of a language, an interpreter: what tells how words came to the reporter. */
  remarked: 1 << 24,
  /** First word of a phrase that introduces a source: "according" of "according to". */
  sourcePhrase: 1 << 25,
  /** A word at which a rule about policies can begin, or a form that is one. */
  policy: 1 << 26,
  /** First word of a phrase at which such a rule can begin. */
  policyPhrase: 1 << 27,
  /** A form of "to be". */
  be: 1 << 28,
  /** First word of what opens a condition. */
  condition: 1 << 29,
  /** A word of time that may stand between a verb and its object. */
  timeWord: 1 << 30,
} as const;

/** "co-founder", "ex-minister", "vice-chair": the noun is what counts. */
const PREFIX = /^(?:co|ex|vice|then|former|sub|under|super)-/;

/** @returns a folded word without a prefix that changes a role but not what kind of word names it. */
export function withoutPrefix(lower: string): string {
  return lower.includes('-') ? lower.replace(PREFIX, '') : lower;
}

/** @returns the bits of a folded word. */
export function lexicalOf(lower: string, pack: LanguagePack): number {
  const { policy } = pack;
  const opens = policyOpenings(pack);
  const bit = (holds: boolean, value: number): number => (holds ? value : 0);
  const opensPhrase = (phrases: readonly (readonly string[])[]): boolean => phrases.some(([first]) => first === lower);
  return (
    bit(pack.determiners.has(lower), Lexical.determiner) |
    bit(pack.prepositions.has(lower), Lexical.preposition) |
    bit(pack.auxiliaries.has(lower), Lexical.auxiliary) |
    bit(pack.conjunctions.has(lower), Lexical.conjunction) |
    bit(pack.relatives.has(lower), Lexical.relative) |
    bit(pack.calendar.has(lower), Lexical.calendar) |
    bit(pack.pronouns.has(lower), Lexical.pronoun) |
    bit(pack.pronouns.get(lower)?.role === 'possessive', Lexical.possessivePronoun) |
    bit(pack.cues.has(lower), Lexical.cue) |
    bit(pack.reportOpeners.has(lower), Lexical.reportOpener) |
    bit(pack.openers.has(lower), Lexical.opener) |
    bit(pack.adverbs.has(lower), Lexical.adverb) |
    bit(pack.adverbForm.test(lower), Lexical.adverbForm) |
    bit(pack.verbForm.test(lower), Lexical.verbForm) |
    bit(pack.negations.has(lower), Lexical.negation) |
    bit(pack.titles.has(lower), Lexical.title) |
    bit(pack.personNouns.has(lower), Lexical.personNoun) |
    bit(pack.bodyNouns.has(lower), Lexical.bodyNoun) |
    bit(pack.bodyNameWords.has(lower), Lexical.bodyNameWord) |
    bit(pack.bodyParticles.has(lower), Lexical.bodyParticle) |
    bit(pack.nameParticles.has(lower), Lexical.nameParticle) |
    bit(isSpeakingNoun(lower, pack), Lexical.speakingNoun) |
    bit(hasSpeakingForm(lower, pack), Lexical.speakingForm) |
    bit(standsAlone(lower, pack), Lexical.titleNoun) |
    bit(
      pack.citingForms.has(lower) || pack.languageNames.has(lower) || pack.interpreters.has(lower),
      Lexical.remarked,
    ) |
    bit(opensPhrase(pack.sourcePhrases), Lexical.sourcePhrase) |
    bit(opens.words.has(lower) || policy.futureForm?.test(lower) === true, Lexical.policy) |
    bit(opens.phrases.has(lower), Lexical.policyPhrase) |
    bit(policy.be.has(lower), Lexical.be) |
    bit(opensPhrase(policy.conditions), Lexical.condition) |
    bit(policy.timeWords.has(lower), Lexical.timeWord)
  );
}

function isSpeakingNoun(lower: string, pack: LanguagePack): boolean {
  return (
    pack.personNouns.has(withoutPrefix(lower)) ||
    pack.personNouns.has(lower) ||
    pack.bodyNouns.has(lower) ||
    pack.documentNouns.has(lower)
  );
}

/** Shortest word that is taken for a noun by its form, in letters. */
const SHORTEST_FORM = 6;

function hasSpeakingForm(lower: string, pack: LanguagePack): boolean {
  return (
    lower.length >= SHORTEST_FORM &&
    !pack.adverbs.has(lower) &&
    (pack.personSuffix.test(lower) || pack.agentSuffix.test(lower))
  );
}

function standsAlone(lower: string, pack: LanguagePack): boolean {
  return (
    pack.titles.has(lower) &&
    !pack.courtesyTitles.has(lower) &&
    !pack.abbreviations.has(lower) &&
    !pack.titleAdjectives.has(lower)
  );
}

/** @returns whether a word has at least one of some bits. */
export function is(word: { readonly lexical: number }, bits: number): boolean {
  return (word.lexical & bits) !== 0;
}
