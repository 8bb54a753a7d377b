/** How readers ask for the words of outlets, and kinds of things, in the languages that are read. */
import { stem } from '../stems.js';
import { fold } from '../words.js';
import { english } from './en.js';
import { french } from './fr.js';
import type { WordingPack } from './pack.js';

export type { WordingPack } from './pack.js';

/** Their patterns hold words of their own language, so a question is tried against all of them. */
export const wordingPacks: readonly WordingPack[] = [english, french];

const none: ReadonlySet<string> = new Set();
const ofLanguage = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** Members of kinds by the stem of the noun that asks for them. */
function membersIn({ code, kinds }: WordingPack): Map<string, Set<string>> {
  const stemmed = (nouns: string): string[] =>
    nouns
      .trim()
      .split(/\s+/u)
      .map((noun) => stem(fold(noun), code));
  const members = new Map<string, Set<string>>();
  for (const kind of kinds) {
    const [asked = '', called = ''] = kind.split(':');
    for (const noun of stemmed(asked)) members.set(noun, new Set([...(members.get(noun) ?? []), ...stemmed(called)]));
  }
  return members;
}

/**
 * Stems of the nouns by which a report may call what a noun asks for: for "incident" those of "leak" and "crash".
 *
 * @param stemmed - as `stem` returns it
 * @param language - ISO 639-1 code; a language without kinds has none
 */
export function kindMembers(stemmed: string, language: string): ReadonlySet<string> {
  let members = ofLanguage.get(language);
  if (members === undefined) {
    const pack = wordingPacks.find(({ code }) => code === language);
    members = pack === undefined ? new Map<string, ReadonlySet<string>>() : membersIn(pack);
    ofLanguage.set(language, members);
  }
  return members.get(stemmed) ?? none;
}
