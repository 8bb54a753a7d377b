/** Phrases that name people or things, read as the language of their article builds them. */
import { frenchPhrasesIn } from './french-phrases.js';
import { type NounPhrase, nounPhrasesIn } from './noun-phrases.js';
import type { Passage } from './passages.js';

/**
 * The phrases of a paragraph.
 *
 * @param openings - those whose noun opens a sentence as well: its capital does not tell whether it is a name
 */
export function phrasesIn(passage: Passage, openings = false): NounPhrase[] {
  return passage.article.language === 'fr' ? frenchPhrasesIn(passage) : nounPhrasesIn(passage, openings);
}
