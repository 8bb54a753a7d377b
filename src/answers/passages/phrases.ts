/** Phrases that name people or things, read as the language of their article builds them. */
import { frenchPhrasesIn } from './french-phrases.js';
import { type NounPhrase, nounPhrasesIn } from './noun-phrases.js';
import { onceAQuestion } from './once-a-question.js';
import type { Passage } from './passages.js';

const ofPassages = onceAQuestion<Map<Passage, readonly NounPhrase[]>>();

/**
 * The phrases of a paragraph.
 *
 * @param openings - those whose noun opens a sentence as well: its capital does not tell whether it is a name
 */
export function phrasesIn(passage: Passage, openings = false): readonly NounPhrase[] {
  const known = ofPassages(passage.indexed, String(openings), () => new Map());
  let phrases = known.get(passage);
  if (phrases === undefined) {
    phrases = passage.article.language === 'fr' ? frenchPhrasesIn(passage) : nounPhrasesIn(passage, openings);
    known.set(passage, phrases);
  }
  return phrases;
}
