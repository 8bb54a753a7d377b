/** Reads what a question for outlets' words asks for. */
import { type WordingPack, wordingPacks } from '../../language/wording/index.js';

/** The people or thing whose words are asked for. */
export interface WordingAsked {
  /** May be empty where words to choose between are given. */
  topic: string;
  /** Words between which the outlets choose; empty when the reader gives none. */
  choices: string[];
}

function topicIn(text: string, pack: WordingPack, loosely: boolean): WordingAsked | null {
  for (const pattern of loosely ? [...pack.asked, ...pack.askedLoosely] : pack.asked) {
    const topic = pattern.exec(text)?.[1]?.trim().replace(pack.whereAsked, '');
    if (topic !== undefined && topic !== '') return { topic, choices: [] };
  }
  return null;
}

/**
 * Reads a question for the words of outlets.
 *
 * @param text - the reader's words without the marks at their end
 * @param loosely - the question is known to be for words, by the command that carries it
 * @returns null when it asks for something else
 */
export function wordingAsked(text: string, loosely = false): WordingAsked | null {
  for (const pack of wordingPacks) {
    const asked = topicIn(text, pack, loosely);
    if (asked !== null) return asked;
  }
  return null;
}
