/** How readers ask for the words of outlets, and kinds of things, in the languages that are read. */
import { stem } from '../stems.js';
import { fold } from '../words.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { WordingPack } from './pack.js';

export type { WordingPack } from './pack.js';

/** Their patterns hold words of their own language, so a question is tried against all of them. */
export const wordingPacks: readonly WordingPack[] = [english, french];

/** The pack of a language; undefined where there is none. */
export function wordingPackFor(language: string): WordingPack | undefined {
  return wordingPacks.find(({ code }) => code === language);
}

/** A topic in plain words. */
export function plainTopic(topic: string): string {
  return wordingPacks
    .flatMap(({ plainly }) => plainly)
    .reduce((plain, [form, stand]) => plain.replace(form, stand), topic);
}

const none: ReadonlySet<string> = new Set();

const stemmed = (words: string, code: string): string[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((each) => stem(fold(each), code));

/** Members of groups by the stem of the noun that asks for them. */
function membersIn({ code }: WordingPack, kinds: readonly string[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const kind of kinds) {
    const [asked = '', called = asked] = kind.split(':');
    for (const noun of stemmed(asked, code)) {
      members.set(noun, new Set([...(members.get(noun) ?? []), ...stemmed(called, code)]));
    }
  }
  return members;
}

/** The members of each group by each of them. */
function membersTold({ code }: WordingPack, told: readonly string[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const group of told) {
    const stems = stemmed(group, code);
    for (const each of stems) members.set(each, new Set([...(members.get(each) ?? []), ...stems]));
  }
  return members;
}

/** Looks members up by stem; a language's are read when first asked for. */
function lookup(
  read: (pack: WordingPack) => ReadonlyMap<string, ReadonlySet<string>>,
): (stemmed: string, language: string) => ReadonlySet<string> {
  const ofLanguage = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  return (stemmed, language) => {
    let members = ofLanguage.get(language);
    if (members === undefined) {
      const pack = wordingPackFor(language);
      members = pack === undefined ? new Map<string, ReadonlySet<string>>() : read(pack);
      ofLanguage.set(language, members);
    }
    return members.get(stemmed) ?? none;
  };
}

/**
 * Stems of the nouns by which a report may call what a noun asks for: for "incident" those of "leak" and "crash".
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without kinds has none
 */
export const kindMembers = lookup((pack) => membersIn(pack, pack.kinds));

/**
 * Stems of the verbs by which a report tells what a noun for a decision asks for: for "ban" those of "outlaw" and "suspend".
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without groups has none
 */
export const deedsOf = lookup((pack) => membersIn(pack, pack.deeds));

/**
 * Stems of the words by which a report may tell of those or of what a topic describes that the same is done, undergone or the case.
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without groups has none
 */
export const toldAlike = lookup((pack) => membersTold(pack, pack.told));

/**
 * Stems of the words by which much the same is said as by one, farther apart than those of {@link toldAlike}: they only support that a
 * phrase is the one described.
 */
export const saidAlike = lookup((pack) => membersTold(pack, pack.said));

/** How it is told, without a noun, that somebody does what those do whom a noun names: "Berg, who speaks for the port"; undefined for other nouns. */
export function toldOfDoers(stemmedNoun: string, language: string): RegExp | undefined {
  return wordingPackFor(language)?.doing.find(({ noun }) => stem(noun, language) === stemmedNoun)?.told;
}
