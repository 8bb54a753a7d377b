/** The ways of asking for an aspect of a policy, by language. */
import { english } from './en.js';
import { french } from './fr.js';
import type { PolicyAskedPack } from './pack.js';

export type { AspectAsked, PolicyAspect, PolicyAskedPack } from './pack.js';

const packs: readonly PolicyAskedPack[] = [english, french];

/**
 * The pack of a language.
 *
 * @param language - ISO 639-1 code; English for one without a pack
 */
export function policyAskedFor(language: string): PolicyAskedPack {
  return packs.find(({ code }) => code === language) ?? english;
}
