/** Speakers over all articles: the same person in several is one, with the fullest name and every role given. */
import type { NamedSpeaker } from '../../coverage/answer.js';
import type { Quotation, Speaker } from '../../coverage/reading.js';
import { packFor } from '../../language/packs/index.js';
import { sameNameFamily } from './aliases.js';
import { hasName, nearlyHasNames } from './name-spelling.js';
import { type Entry, holdersOf, type Utterance } from './office-holders.js';
import { type Coverage, type Passage, tokensOf } from './passages.js';
import { atOnce } from '../steps.js';

export type { Utterance } from './office-holders.js';

/** Somebody who is on record in one or more articles. */
export interface KnownSpeaker {
  /** Folded name: what makes two articles' speakers one. */
  key: string;
  named: NamedSpeaker;
  kind: Speaker['kind'];
  /** Folded words of the names, and of the roles, that articles give. */
  nameWords: ReadonlySet<string>;
  roleWords: ReadonlySet<string>;
  utterances: Utterance[];
}

/** "the the": a printer's slip that a name need not repeat. The excerpt keeps it. */
function withoutDoubledWords(name: string): string {
  return name.replace(/\b(the|a|an|of|la|le|de) \1\b/giu, '$1');
}

/** A speaker as an answer names it. */
export function namedSpeaker(speaker: Speaker): NamedSpeaker {
  return { name: withoutDoubledWords(speaker.name), role: speaker.role };
}

function nameWordsOf(text: string, language: string): string[] {
  return tokensOf(text, language).flatMap(({ word, stem, content }) =>
    content ? [/^\p{Lu}{2}/u.test(stem) ? stem.toLowerCase() : word.replace(/'s$/u, '')] : [],
  );
}

/** The words of a name that a reader asks for: without "Mme" and "Mr", which say nothing of who it is. */
function askedNameWords(text: string, language: string): string[] {
  const { courtesyTitles } = packFor(language);
  const all = nameWordsOf(text, language);
  const words = all.filter((word) => !courtesyTitles.has(word));
  return words.length > 0 ? words : all;
}

/** So many passages are looked at between two pauses. */
const passagesAStep = 200;

/** One entry for each speaker of each article that says something. */
function* entriesOf(coverage: Coverage): Generator<undefined, Entry[]> {
  const entries = new Map<Speaker, Entry>();
  for (const passage of coverage.passages) {
    if (passage.index % passagesAStep === passagesAStep - 1) yield;
    for (const quotation of passage.quotations) {
      const speaker = quotation.speaker === null ? undefined : passage.reading.speakers[quotation.speaker];
      if (speaker === undefined) continue;
      const language = passage.article.language;
      const entry = entries.get(speaker) ?? {
        speaker,
        words: nameWordsOf(speaker.name, language),
        roleWords: speaker.role === null ? [] : nameWordsOf(speaker.role, language),
        utterances: [],
      };
      entry.utterances.push({ passage, quotation });
      entries.set(speaker, entry);
    }
  }
  return [...entries.values()];
}

/** Unnamed speakers of two articles are not known to be one. */
function ownKey(entry: Entry): string {
  const words = entry.words.join(' ');
  return entry.speaker.kind === 'unnamed' ? `${words}\n${entry.utterances[0]!.passage.article.id}` : words;
}

/** Keys of persons with a given name as well, by surname. */
function fullNamesOf(entries: readonly Entry[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.speaker.kind !== 'person' || entry.words.length < 2) continue;
    const surname = entry.words.at(-1)!;
    keys.set(surname, (keys.get(surname) ?? new Set()).add(ownKey(entry)));
  }
  return keys;
}

/** A surname alone is the one person of that surname in the coverage, when there is just one. */
function keyOf(entry: Entry, fullNames: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (entry.speaker.kind !== 'person' || entry.words.length !== 1) return ownKey(entry);
  const full = fullNames.get(entry.words[0]!);
  return full?.size === 1 ? [...full][0]! : ownKey(entry);
}

/** Speakers, and whose each quotation is. */
export interface Directory {
  speakers: readonly KnownSpeaker[];
  ofQuotation: ReadonlyMap<Quotation, KnownSpeaker>;
  ofKey: ReadonlyMap<string, KnownSpeaker>;
  /** Of those who are persons. */
  surnames: ReadonlySet<string>;
}

const directories = new WeakMap<Coverage, Directory>();

/** Everybody who is on record, built once for each coverage. */
function directoryOf(coverage: Coverage): Directory {
  const found = directories.get(coverage);
  if (found !== undefined) return found;
  return atOnce(speakersInSteps(coverage));
}

/**
 * Finds everybody who is on record in steps; what the other functions here then return at once.
 *
 * @returns pauses after some passages
 */
export function* speakersInSteps(coverage: Coverage): Generator<undefined, Directory> {
  const entries = yield* entriesOf(coverage);
  const fullNames = fullNamesOf(entries);
  const holderOf = holdersOf(coverage, entries);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(holderOf(entry) ?? entry, fullNames);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const speakers = [...groups].map(([key, all]): KnownSpeaker => {
    const named = all.filter(({ speaker }) => speaker.kind !== 'unnamed');
    const group = named.length > 0 ? named : all;
    const fullest = group.reduce((best, entry) => (entry.words.length > best.words.length ? entry : best));
    const role = fullest.speaker.role ?? group.find(({ speaker }) => speaker.role !== null)?.speaker.role ?? null;
    // The fullest name comes last, and with it the surname.
    const short = group.flatMap(({ words }) => words).filter((word) => !fullest.words.includes(word));
    return {
      key,
      named: { ...namedSpeaker(fullest.speaker), role },
      kind: fullest.speaker.kind,
      nameWords: new Set([...short, ...fullest.words]),
      roleWords: new Set(group.flatMap(({ roleWords }) => roleWords)),
      utterances: all
        .flatMap(({ utterances }) => utterances)
        .sort((a, b) => a.passage.index - b.passage.index || a.quotation.start - b.quotation.start),
    };
  });
  speakers.sort((a, b) => b.utterances.length - a.utterances.length || (a.key < b.key ? -1 : 1));
  const ofQuotation = new Map(
    speakers.flatMap((speaker) => speaker.utterances.map(({ quotation }) => [quotation, speaker] as const)),
  );
  const ofKey = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  const persons = speakers.filter(({ kind }) => kind === 'person');
  const surnames = new Set(persons.flatMap((person) => surnameOf(person) ?? []));
  const directory = { speakers, ofQuotation, ofKey, surnames };
  directories.set(coverage, directory);
  return directory;
}

/** The last word of a name, folded; undefined for none. */
export function surnameOf({ nameWords }: Pick<KnownSpeaker, 'nameWords'>): string | undefined {
  return [...nameWords].at(-1);
}

/** Whether a paragraph prints the last word of somebody's name. */
export function isNamedIn({ tokens }: Passage, speaker: KnownSpeaker): boolean {
  const surname = surnameOf(speaker);
  return tokens.some(({ word, capital }) => capital && word === surname);
}

/** Everybody who is on record, those with the most said first. */
export function speakersOf(coverage: Coverage): readonly KnownSpeaker[] {
  return directoryOf(coverage).speakers;
}

/** Surnames of all persons who are on record. */
export function surnamesOf(coverage: Coverage): ReadonlySet<string> {
  return directoryOf(coverage).surnames;
}

/** The known speaker of a quotation; null when nobody is named. */
export function knownSpeakerOf(coverage: Coverage, quotation: Quotation): KnownSpeaker | null {
  return directoryOf(coverage).ofQuotation.get(quotation) ?? null;
}

/** Whether a role has a word; of a place its people's as well: "Canada's health minister" is "the Canadian health minister". */
function hasRoleWord(roleWords: ReadonlySet<string>, word: string): boolean {
  return (
    roleWords.has(word) || [...roleWords].some((other) => sameNameFamily(other, word)) || isInitials(roleWords, word)
  );
}

/** Whether letters are those that words of a role begin with: "PM". Of a single word nothing is told. */
function isInitials(roleWords: ReadonlySet<string>, word: string): boolean {
  if (word.length < 2 || word.length > roleWords.size) return false;
  return [...roleWords]
    .map(([first]) => first)
    .join('')
    .includes(word);
}

/** Words for somebody who speaks for a body, folded. */
const speaksFor = /^(?:spokes(?:person|man|woman|people)|mouthpiece|speaks|porte-?parole|parole)$/u;

/**
 * The speakers that a reader's words name: every word of weight must be one of the speaker's name or role, spelt nearly so.
 * A speaker whose name has them comes before one whose role has them.
 *
 * @param words - "Cristia Freland", "the transport minister"
 */
export function speakersNamed(coverage: Coverage, words: string, language: string): KnownSpeaker[] {
  const asked = askedNameWords(words, language);
  if (asked.length === 0) return [];
  const all = speakersOf(coverage);
  const byName = all.filter(({ nameWords }) => asked.every((word) => nameWords.has(word)));
  if (byName.length > 0)
    return byName.some(({ kind }) => kind === 'person') ? byName : withSpokespersons(all, byName, asked);
  // A name of two words that stands in print is spelt as it is meant: that of somebody who is not on record.
  const isOther = asked.length > 1 && isPrinted(coverage, words, language);
  const either = all.filter(({ nameWords, roleWords }) =>
    asked.every((word) => (isOther ? nameWords.has(word) : hasName(nameWords, word)) || hasRoleWord(roleWords, word)),
  );
  if (isOther && either.length === 0) return [];
  const half = all.filter(({ kind, nameWords }) => kind === 'person' && asked.some((word) => nameWords.has(word)));
  const nearly = half.filter(({ nameWords }) => nearlyHasNames(nameWords, asked));
  if (either.length === 0 && asked.length > 1) return nearly.length > 0 ? nearly : onlyOneNearly(all, asked);
  const surname = asked.at(-1)!;
  const withSurname = either.filter(({ nameWords }) => hasName(nameWords, surname));
  return withSurname.length > 0 ? withSurname : ofRank(either, asked, language);
}

/** Whether words stand beside each other in print, all with capitals. */
function isPrinted(coverage: Coverage, words: string, language: string): boolean {
  const asked = tokensOf(words, language).filter(({ content }) => content);
  const places = asked.map(({ stem }) => coverage.placesWith(stem)).sort((one, other) => one.length - other.length);
  // Where the rarest of them stands: paragraphs are read for this.
  return places[0]!.some((place) => {
    const { tokens } = coverage.passages[place]!;
    return tokens.some((_, at) =>
      asked.every(({ word }, next) => tokens[at + next]?.word === word && tokens[at + next]!.capital),
    );
  });
}

/** Those whose office is the one asked for and no higher or lower one: "the minister" is no deputy minister, where there is another. */
function ofRank(named: readonly KnownSpeaker[], asked: readonly string[], language: string): KnownSpeaker[] {
  const { rankChanging } = packFor(language);
  const own = named.filter(
    ({ roleWords }) => ![...roleWords].some((word) => rankChanging.has(word) && !asked.includes(word)),
  );
  return own.some(({ kind }) => kind === 'person') ? own : [...named];
}

/** Bodies and offices that are named, and those who speak for them: what a ministry said, its spokesperson said. */
function withSpokespersons(
  all: readonly KnownSpeaker[],
  named: readonly KnownSpeaker[],
  asked: readonly string[],
): KnownSpeaker[] {
  const speaking = all.filter(
    (speaker) =>
      !named.includes(speaker) &&
      [...speaker.roleWords, ...speaker.nameWords].some((word) => speaksFor.test(word)) &&
      asked.every((word) => speaker.roleWords.has(word) || speaker.nameWords.has(word)),
  );
  return [...named, ...speaking];
}

/** The one person whose given name and surname are both spelt nearly as asked; nobody where two are that near. */
function onlyOneNearly(all: readonly KnownSpeaker[], asked: readonly string[]): KnownSpeaker[] {
  const near = all.filter(({ kind, nameWords }) => kind === 'person' && nearlyHasNames(nameWords, asked));
  return near.length === 1 ? near : [];
}

/** Whether some words are nothing but the name, or a part of it, of a person or body that is on record. */
export function isSpeakersName(coverage: Coverage, words: string, language: string): boolean {
  const asked = askedNameWords(words, language);
  if (asked.length === 0) return false;
  return speakersOf(coverage).some(
    ({ kind, nameWords }) =>
      (kind === 'person' || (kind === 'body' && asked.length === nameWords.size)) &&
      asked.every((word) => nameWords.has(word)),
  );
}

/** Whether some words name somebody on record by name, spelt nearly so, with or without the office: "PM Berg", "the owner, Berg". */
export function isNamedPerson(coverage: Coverage, words: string, language: string): boolean {
  if (isSpeakersName(coverage, words, language)) return true;
  const asked = nameWordsOf(words, language);
  const [person, ...others] = speakersNamed(coverage, words, language).filter(({ kind }) => kind === 'person');
  return person !== undefined && others.length === 0 && asked.some((word) => hasName(person.nameWords, word));
}
