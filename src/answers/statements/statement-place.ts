/** The place or occasion at which words were said, as the sentence that attributes them gives it. */
import type { Quotation } from '../../coverage/reading.js';
import { fold, words } from '../../language/words.js';
import { isStopWord } from '../../language/stop-words.js';
import { questionPackFor } from '../../language/questions/index.js';
import { type Passage, sentenceAt } from '../passages/passages.js';

/** How far behind the cue the words for a place begin, in UTF-16 units. */
const reach = 90;

/**
 * The words for the place or the occasion: "outside the town hall", "in a statement".
 *
 * @returns null when the attributing sentence gives none
 */
export function placeOfStatement(passage: Passage, { cue, end }: Quotation): string | null {
  if (cue === null || cue.paragraph !== passage.number) return null;
  const sentence = sentenceAt(passage, cue.start);
  if (sentence === undefined) return null;
  const next = passage.quotations.find(({ start }) => start >= cue.end && start > end);
  const to = Math.min(sentence.end, cue.end + reach, next?.start ?? sentence.end);
  const behind = passage.text.slice(cue.end, to);
  const { occasion } = questionPackFor(passage.article.language);
  return occasion.exec(behind)?.[0].trim() ?? null;
}

function contentOf(place: string, language: string): Set<string> {
  return new Set(
    words(place)
      .map(({ text }) => fold(text))
      .filter((word) => !isStopWord(word, language)),
  );
}

/** Whether two wordings can be of one place: every word of weight of the shorter is in the other. */
export function mayBeOnePlace(one: string, other: string, language: string): boolean {
  const [shorter, longer] = [contentOf(one, language), contentOf(other, language)].sort((a, b) => a.size - b.size);
  return [...shorter!].every((word) => longer!.has(word));
}
