/** What readers ask about the articles themselves, in the languages that are read. */
import { english } from './en.js';
import { french } from './fr.js';
import type { SourcingPack } from './pack.js';

export type { SourcingPack } from './pack.js';

/** Their patterns hold words of their own language, so a question is tried against all of them. */
export const sourcingPacks: readonly SourcingPack[] = [english, french];

/**
 * The pack of a language.
 *
 * @param language - ISO 639-1 code; English for a language without a pack
 */
export function sourcingPackFor(language: string): SourcingPack {
  return sourcingPacks.find(({ code }) => code === language) ?? english;
}
