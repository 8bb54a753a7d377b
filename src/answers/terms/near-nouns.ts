/** Nouns that are near a topic's by the words themselves, and the paragraphs that may have one. */
import type { Passage, Token } from '../passages/passages.js';
import { StemFilter } from '../passages/stem-filter.js';

/** Shorter nouns are parts of words that mean something else: "arm" of "farm". */
export const shortestPart = 5;

/** ... and are parts only behind another one: "border" is no order. */
const shortestBefore = 3;

/** Whether a noun is made with another one: "shopkeeper". */
export function isMadeWith(noun: string, part: string): boolean {
  return part.length >= shortestPart && noun.endsWith(part) && noun.length >= part.length + shortestBefore;
}

/**
 * Tells which paragraphs may have a noun near a topic's: most have none, and their phrases need not be read.
 *
 * @param noun - the topic's
 * @param isNear - whether a noun of a stem may be near it; one made with it is in any case
 */
export function nounFilter(noun: Token, isNear: (stem: string) => boolean): (passage: Passage) => boolean {
  const filter = new StemFilter((stem) => stem === noun.stem || isNear(stem));
  return (passage) =>
    filter.tokens(passage.indexed, passage.entry).length > 0 ||
    (noun.word.length >= shortestPart && passage.tokens.some(({ word }) => isMadeWith(word, noun.word)));
}
