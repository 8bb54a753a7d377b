/** What a topic says of the people, the thing or the place it asks for, and whether it is said of a phrase. */
import { relatedStems } from '../language/related-words.js';
import { sameWordFamily } from './aliases.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Passage, Token } from './passages.js';

/** How near a word of the topic stands to the phrase it is said of, in words. */
const saidReach = 8;

/** Nouns for anybody: they say nothing by themselves. Folded stems are compared by their words. */
export const anybody = new Set([
  'people',
  'persons',
  'person',
  'individuals',
  'those',
  'ones',
  'men',
  'women',
  'gens',
  'personnes',
]);

/** Whether a phrase or what stands beside it in its sentence says one of the topic's words, in this or a related form. */
export function says(
  { passage, sentence, first, last }: NounPhrase,
  said: readonly Token[],
  language: string,
): boolean {
  const from = Math.max(sentence.first, first - saidReach);
  const to = Math.min(sentence.last, last + 1 + saidReach);
  return hasAny(passage, passage.tokens.slice(from, to), said, language);
}

/** Whether words have one of others, in this or a related form. */
function hasAny({ text }: Passage, tokens: readonly Token[], said: readonly Token[], language: string): boolean {
  return said.some(({ stem }) => {
    const related = relatedStems(stem, language);
    return tokens.some(
      // The first part of a compound says something of its second: "cross-border".
      (other) =>
        other.content &&
        text[other.end] !== '-' &&
        (other.stem === stem || related.has(other.stem) || sameWordFamily(other.stem, stem)),
    );
  });
}
