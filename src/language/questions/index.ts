/** Questions in the languages that are read. */
import { english } from './en.js';
import { french } from './fr.js';
import type { QuestionPack } from './pack.js';

export type { FactAsked, QuestionPack, Telling } from './pack.js';

/** Their patterns hold words of their own language, so a question is tried against all of them. */
export const questionPacks: readonly QuestionPack[] = [english, french];

/**
 * The pack of a language.
 *
 * @param language - ISO 639-1 code; English for a language without a pack
 */
export function questionPackFor(language: string): QuestionPack {
  return questionPacks.find(({ code }) => code === language) ?? english;
}
