/** The kinds of things that are wanted of a policy, by language. */
import { english } from './en.js';
import { french } from './fr.js';
import type { PolicyWantedPack } from './pack.js';

export type { PolicyWantedPack, ThingWanted } from './pack.js';

const packs: readonly PolicyWantedPack[] = [english, french];

/**
 * The pack of a language.
 *
 * @param language - ISO 639-1 code; English for one without a pack
 */
export function policyWantedFor(language: string): PolicyWantedPack {
  return packs.find(({ code }) => code === language) ?? english;
}
