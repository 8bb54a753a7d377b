/** The languages that can be read. Another one is another pack, listed here. */
import { english } from './en.js';
import { french } from './fr.js';
import type { LanguagePack } from './pack.js';

export type { CueStrength, Gender, GrammaticalNumber, LanguagePack, Pronoun } from './pack.js';
export type { PolicyCues, PolicyStage } from './policy-cues.js';

export const packs: readonly LanguagePack[] = [english, french];

const packOf: ReadonlyMap<string, LanguagePack> = new Map(packs.map((pack) => [pack.code, pack]));

/** @returns the pack of an ISO 639-1 code ("fr", "fr-CA"); English when there is none for it. */
export function packFor(language: string): LanguagePack {
  return packOf.get(language.slice(0, 2).toLowerCase()) ?? english;
}
