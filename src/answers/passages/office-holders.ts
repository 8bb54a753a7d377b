/** Who somebody is that an article only calls by an office: "the prime minister", "the minister". */
import type { Quotation, Speaker } from '../../coverage/reading.js';
import { packFor } from '../../language/packs/index.js';
import { type Coverage, type Passage, tokensOf } from './passages.js';

/** Words of a speaker, and the passage they stand in. */
export interface Utterance {
  passage: Passage;
  quotation: Quotation;
}

/** A speaker of one article. */
export interface Entry {
  speaker: Speaker;
  /** Folded words of the name, and of the role. */
  words: string[];
  roleWords: string[];
  utterances: Utterance[];
}

/** Of fewer words than this two people say the same. */
const tellingWords = 8;

/** What is quoted as it was spoken, as it is compared with other articles' words: long enough to have one speaker. */
function spokenBy(entry: Entry): string[] {
  return entry.utterances.flatMap(({ passage, quotation: { kind, text } }) => {
    if (kind === 'indirect') return [];
    const words = tokensOf(text, passage.article.language).map(({ word }) => word);
    return words.length < tellingWords ? [] : [words.join(' ')];
  });
}

/** The persons who are named with some words, by these words. */
function personsSaying(entries: readonly Entry[]): Map<string, Entry[]> {
  const persons = new Map<string, Entry[]>();
  // Only where somebody is not named does it matter who is elsewhere.
  const wanted = new Set(entries.flatMap((entry) => (entry.speaker.kind === 'unnamed' ? spokenBy(entry) : [])));
  if (wanted.size === 0) return persons;
  for (const entry of entries) {
    if (entry.speaker.kind !== 'person') continue;
    for (const words of spokenBy(entry)) {
      if (wanted.has(words)) persons.set(words, [...(persons.get(words) ?? []), entry]);
    }
  }
  return persons;
}

/** "The prime minister" of one article is whoever another names with the same words and that office; nobody where two are. */
function namedElsewhere(entry: Entry, persons: ReadonlyMap<string, readonly Entry[]>): Entry | null {
  if (entry.speaker.kind !== 'unnamed' || persons.size === 0) return null;
  const found = spokenBy(entry)
    .flatMap((words) => persons.get(words) ?? [])
    .filter(({ roleWords }) => entry.words.every((word) => roleWords.includes(word)));
  const [first] = found;
  return first !== undefined && found.every(({ words }) => words.at(-1) === first.words.at(-1)) ? first : null;
}

/** Opens what names the one holder of an office that is meant. */
const definite = /^(?:the|le|la|l['’])(?![\p{L}])|^l['’]/iu;

/** Persons by the words of the offices that articles give them. */
function personsInOffice(entries: readonly Entry[]): Map<string, Entry[]> {
  const persons = new Map<string, Entry[]>();
  const wanted = new Set(entries.flatMap(({ speaker, words }) => (speaker.kind === 'unnamed' ? words : [])));
  for (const entry of entries) {
    if (entry.speaker.kind !== 'person') continue;
    for (const word of new Set(entry.roleWords)) {
      if (wanted.has(word)) persons.set(word, [...(persons.get(word) ?? []), entry]);
    }
  }
  return persons;
}

/** So many paragraphs before the first words of an office its holder is named. */
const namedReach = 3;

/** Of holders of an office the one whose full name stands shortly before the first words that an article has from it; nobody where two do. */
function namedBefore(coverage: Coverage, { utterances }: Entry, holders: readonly Entry[]): Entry | null {
  const { article, number } = utterances[0]!.passage;
  const printed = new Set<string>();
  for (let before = Math.max(1, number - namedReach); before < number; before += 1)
    for (const { capital, word } of coverage.passage(article.id, before)?.tokens ?? []) if (capital) printed.add(word);
  const found = holders.filter(({ words }) => words.length > 1 && words.every((word) => printed.has(word)));
  return new Set(found.map(({ words }) => words.at(-1))).size === 1 ? found[0]! : null;
}

/**
 * "The minister" of an article that quotes one person with that office, whichever article gives it, or that quotes none and has just
 * named one; nobody where they are two.
 */
function onlyHolder(
  coverage: Coverage,
  entry: Entry,
  inOffice: ReadonlyMap<string, readonly Entry[]>,
  quotedIn: ReadonlyMap<string, readonly Entry[]>,
): Entry | null {
  if (entry.speaker.kind !== 'unnamed' || !definite.test(entry.speaker.name)) return null;
  const surname = ({ words }: Entry): string => words.at(-1) ?? '';
  const { language, id } = entry.utterances[0]!.passage.article;
  const { rankChanging } = packFor(language);
  // "The minister" is no prime minister.
  const isOffice = ({ roleWords }: Entry): boolean =>
    entry.words.every((word) => roleWords.includes(word)) &&
    !roleWords.some((word) => rankChanging.has(word) && !entry.words.includes(word));
  const holders = (inOffice.get(entry.words[0] ?? '') ?? []).filter(isOffice);
  const surnames = new Set(holders.map(surname));
  const quoted = quotedIn.get(id) ?? [];
  const found = quoted.filter((each) => surnames.has(surname(each)));
  if (found.length === 0) return namedBefore(coverage, entry, holders);
  return new Set(found.map(surname)).size === 1 ? found[0]! : null;
}

/**
 * Tells of those who are only called by an office who they are: the person of another article with the same words, or the only
 * one with that office whom the article quotes or has just named.
 */
export function holdersOf(coverage: Coverage, entries: readonly Entry[]): (entry: Entry) => Entry | null {
  const persons = personsSaying(entries);
  const inOffice = personsInOffice(entries);
  const quotedIn = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.speaker.kind !== 'person') continue;
    const { id } = entry.utterances[0]!.passage.article;
    quotedIn.set(id, [...(quotedIn.get(id) ?? []), entry]);
  }
  return (entry) => namedElsewhere(entry, persons) ?? onlyHolder(coverage, entry, inOffice, quotedIn);
}
