/** What a language must supply so that the shared rules of reading can work in it. */
import type { PolicyCues } from './policy-cues.js';

export type Gender = 'feminine' | 'masculine';
export type GrammaticalNumber = 'one' | 'many';

/** How a pronoun can refer. `null` leaves the property open ("they" may be one person). */
export interface Pronoun {
  gender: Gender | null;
  number: GrammaticalNumber | null;
  /** 1 for the writer or speaker, 3 for somebody mentioned. */
  person: 1 | 2 | 3;
  /** Subject forms can speak; the others only tell who is near. */
  role: 'subject' | 'object' | 'possessive';
}

/**
 * How strongly a verb form announces speech: `speech` does so by itself ("said"), `report` usually ("warned", "argued"),
 * `manner` only beside a quotation ("laughed", "described").
 */
export type CueStrength = 'speech' | 'report' | 'manner';

export interface LanguagePack {
  /** ISO 639-1. */
  code: string;
  /** Every inflected form, folded, with its strength. */
  cues: ReadonlyMap<string, CueStrength>;
  /** Forms of verbs that take the listener as their object ("told", "asked"). */
  addressingCues: ReadonlySet<string>;
  /** Forms that, after an auxiliary of being, mean that the subject is quoted or spoken to ("quoted", "asked"). */
  passiveQuoted: ReadonlySet<string>;
  /** Word sequences that introduce a source before its name: "according to", "selon". */
  sourcePhrases: readonly (readonly string[])[];
  /** How those begin that have other uses: they name a speaker only where they open a clause, or where a sentence names no other. */
  openingSources: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Pronoun>;
  /** Titles that stand before a name, folded and without full stop, with the gender they give. */
  titles: ReadonlyMap<string, Gender | null>;
  /** Short forms of titles with their long ones: "gov" -> "governor". */
  titleForms: ReadonlyMap<string, string>;
  /** Offices that have another name: "premier" -> "prime minister". */
  officeNames: ReadonlyMap<string, string>;
  /** Titles that stand before a given name alone: "Sir Alun". */
  givenNameTitles: ReadonlySet<string>;
  /** Titles of courtesy only: no role. */
  courtesyTitles: ReadonlySet<string>;
  /** Title words that describe and do not stand alone: "Democratic", "prime". */
  titleAdjectives: ReadonlySet<string>;
  /** Words before a title that make it another office: "deputy". */
  rankChanging: ReadonlySet<string>;
  /** Words that are printed with a full stop, folded, without it. */
  abbreviations: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Definite articles. */
  articles: ReadonlySet<string>;
  /** Determiners that point at one that is known already: the articles, "this". */
  definites: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions before the one who acts, behind a passive verb ("was asked by Berg"). */
  agentPrepositions: ReadonlySet<string>;
  /** Prepositions that stand before places. */
  locatives: ReadonlySet<string>;
  /** Common given names, folded, with the gender they are usually given to. One clue among others. */
  givenNames: ReadonlyMap<string, Gender>;
  /** Short given names with the long ones they are used for: "tom" -> "thomas". */
  shortNames: ReadonlyMap<string, readonly string[]>;
  /** Names of well-known places, folded, words parted by one space. */
  placeNames: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Forms of "to be" before a passive participle. */
  being: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Cues that say somebody did not hold or do what follows ("denied"). */
  denyingCues: ReadonlySet<string>;
  /** Cues with a listener and a clause: "told reporters on Monday that ...". */
  tellingCues: ReadonlySet<string>;
  /** Cues of questions ("asked"). */
  askingCues: ReadonlySet<string>;
  /** Cues of outlets that pass words on ("reported", "quoted"). */
  relayingCues: ReadonlySet<string>;
  /** Words between somebody quoted and "saying" ("quoted Berg as saying"). */
  quotingLinks: ReadonlySet<string>;
  /** Phrases that do the same without "saying" ("quoted Berg to the effect that"). */
  quotingPhrases: readonly (readonly string[])[];
  /** Cues that give what they take a name without a link ("called the plan a gift"), and the determiners that open the name. */
  namingCues: ReadonlySet<string>;
  namingDeterminers: ReadonlySet<string>;
  /** Cues that do so with a quoting link ("described the plan as a gift"). */
  likeningCues: ReadonlySet<string>;
  /** Phrases that report speech as a cue does, without a verb for it ("let it be known", "fait savoir"), by their first word. */
  sayingPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases before the infinitive of a cue that only say that speech went on ("went on to"). */
  goingOn: readonly (readonly string[])[];
  /** Phrases between a cue and the opening of its clause that only say that no more was said ("no more than"). */
  saidOnly: readonly (readonly string[])[];
  /** Verbs in the present that no list of acts has and that take an infinitive or an object ("needs"). */
  presentVerbs: ReadonlySet<string>;
  /** Nouns that measure time, which no name follows ("called the police an hour ago"). */
  periodNouns: ReadonlySet<string>;
  /** Words before a cue that make the speech imagined ("would say"). */
  hypothetical: ReadonlySet<string>;
  /** Words that make it real again ("would only say"). */
  limiters: ReadonlySet<string>;
  /** Prepositions between "spoke" and the name of a language. */
  languageMarkers: ReadonlySet<string>;
  /** Prepositions that tie a nominal to whose it is ("an official with the board"). */
  complementPrepositions: ReadonlySet<string>;
  /** Adjectives behind a nominal that lead to whose it is ("a source close to the board"). */
  complementAdjectives: ReadonlySet<string>;
  /** Prepositions that can open a reported clause ("said under the plan ..."). */
  sentencePrepositions: ReadonlySet<string>;
  /** Modals and the like before an infinitive: not (yet) said. */
  modals: ReadonlySet<string>;
  /** Stand right before a verb and begin no clause: "se", "ne". */
  clitics: ReadonlySet<string>;
  /** Adverbs that may stand between a name and its verb and do not look like adverbs. */
  adverbs: ReadonlySet<string>;
  /** Words that open a sentence with a capital and are no names. */
  openers: ReadonlySet<string>;
  /** Days, months and the like: capitalised, never a speaker. */
  calendar: ReadonlySet<string>;
  /** Small words that may stand inside a name. */
  nameParticles: ReadonlySet<string>;
  /** Small words that may join the parts of a body's name ("Department of Justice"). */
  bodyParticles: ReadonlySet<string>;
  /** Nouns for people, with the gender they give. */
  personNouns: ReadonlyMap<string, Gender | null>;
  /** Nouns for bodies that can speak. */
  bodyNouns: ReadonlySet<string>;
  /** Nouns for documents that can "say". */
  documentNouns: ReadonlySet<string>;
  /** Last or distinctive words of bodies' names: "Committee", "Corp". */
  bodyNameWords: ReadonlySet<string>;
  /** Words that open a clause telling when, where or why. */
  circumstances: ReadonlySet<string>;
  /** Relative pronouns. */
  relatives: ReadonlySet<string>;
  /** Conjunctions that open an indirect report: "that", "que". */
  reportOpeners: ReadonlySet<string>;
  /** Tests whether an unlisted word has the form of a noun for a person ("strategist"). */
  personSuffix: RegExp;
  /** A looser form, trusted only beside a cue ("challenger", and "number" too). */
  agentSuffix: RegExp;
  /** Tests whether an unlisted word has the form of a finite past or present verb. */
  verbForm: RegExp;
  adverbForm: RegExp;
  /** Tests whether a word has the form of a verb in the past. */
  pastForm: RegExp;
  /** Tests whether a word has the form of a participle that can follow a verb of being ("asked"). */
  pastParticipleForm: RegExp;
  /** Tests whether a word has the form of a participle that shares the subject of the clause before it ("saying"). */
  presentParticipleForm: RegExp;
  /** Tests whether a word before its noun has the form of an adjective ("presidential", "bespectacled"). */
  adjectiveForm: RegExp;
  /** "in French", "en anglais": the words were spoken in another language. */
  languageNames: ReadonlySet<string>;
  /** People who turn speech into another language; speech "through" them is translated. */
  interpreters: ReadonlySet<string>;
  /** Prepositions before an interpreter. */
  throughWords: ReadonlySet<string>;
  /** Participles behind a reported clause that name its source: "citing". */
  citingForms: ReadonlySet<string>;
  /** Nouns for people who speak for somebody else: "spokesperson", "lawyer". */
  speakingFor: ReadonlySet<string>;
  /** A relative clause that says for whom somebody speaks: "who speaks for the board". */
  speakingClause: RegExp;
  /** The words between a noun and its owner: "spokesperson for", "office of". */
  ownerLinks: { readonly speakingFor: string; readonly other: string };
  /** Words directly before marks that nobody speaks: "so-called". */
  distancing: ReadonlySet<string>;
  /** Joins two who speak together. */
  joiners: ReadonlySet<string>;
  /** A noun for a body by itself that a firm's name can be called by: "company". */
  firmNouns: ReadonlySet<string>;
  /** Last words of firms' names: "Inc". */
  firmNameWords: ReadonlySet<string>;
  /** The gender of a noun by its determiner, where things have one and "he" or "she" can stand for them; empty elsewhere. */
  determinerGenders: ReadonlyMap<string, Gender>;
  /** Adjectives stand behind their noun. */
  adjectivesFollow: boolean;
  /** A cue with its subject set between commas inside the quotation marks ("« Oui, a-t-il dit, ... »") is usual. */
  cueInsideMarks: boolean;
  /** How policies are told. */
  policy: PolicyCues;
}

/** @returns the words of a space- or newline-separated list. */
export function list(text: string): string[] {
  return text.trim().split(/\s+/);
}
