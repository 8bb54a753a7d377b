/** Where somebody spoke: told by each outlet in its own words, and where the words stand alone by the paragraph before them. */
import { questionPackFor } from '../../language/questions/index.js';
import { isEvent } from '../asked/bound-names.js';
import { givesPlace, type Parts } from '../asked/parts.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import { hasAllNames } from './refusals.js';
import { outletOf } from './same-matter.js';
import type { Term } from '../asked/question-terms.js';
import { type Support, supportOf } from './support.js';

/** Where another outlet has somebody speak has at least this share of the best paragraph's support. */
const elsewhere = 0.3;

/** A passage with blanks for the words in quotation marks: a place in them is not the one where they are spoken. */
function unquoted(passage: Passage): Passage {
  const text = passage.quotations
    .filter(({ kind }) => kind !== 'indirect')
    .reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), passage.text);
  return { ...passage, text };
}

/** Whether a sentence tells of somebody who speaks, and where; at an event, where the question names one. */
export function tellsWhereSpoken(passage: Passage, sentence: Sentence, { event }: Pick<Parts, 'event'>): boolean {
  const { speaking } = questionPackFor(passage.article.language);
  if (
    event &&
    !passage.tokens.slice(sentence.first, sentence.last).some(({ word }) => isEvent(word, passage.article.language))
  )
    return false;
  return speaking.test(passage.text.slice(sentence.start, sentence.end)) && givesPlace(unquoted(passage), sentence);
}

/** The sentence of the paragraph before a support that gives a place; null where one of its own does, or none. */
function placeBefore(coverage: Coverage, { passage }: Support, terms: readonly Term[]): Support | null {
  if (passage.quotations.length === 0 || passage.sentences.some((sentence) => givesPlace(passage, sentence)))
    return null;
  const before = coverage.passage(passage.article.id, passage.number - 1);
  const sentence = before?.sentences.find((each) => givesPlace(before, each));
  return before === undefined || sentence === undefined ? null : supportOf(coverage, before, sentence, terms);
}

/**
 * What is shown for a question where somebody spoke: beside the best, the place that each other outlet gives for whom the question
 * names, and for words that stand alone the paragraph that leads to them.
 *
 * @param chosen - the best first
 * @param supports - all that may be shown, the best first
 */
export function withPlacesTold(
  coverage: Coverage,
  chosen: readonly Support[],
  supports: readonly Support[],
  terms: readonly Term[],
  parts: Pick<Parts, 'speaking' | 'event'>,
): Support[] {
  if (!parts.speaking) return [...chosen];
  const led = chosen.map((support) => placeBefore(coverage, support, terms) ?? support);
  const shown = new Set(led.map(outletOf));
  const more = supports.filter((support) => {
    const { passage, sentence, credits, share } = support;
    if (shown.has(outletOf(support)) || share < elsewhere * supports[0]!.share) return false;
    if (!tellsWhereSpoken(passage, sentence, parts)) return false;
    if (!hasAllNames(support, terms)) return false;
    // A conference is no briefing.
    if (terms.some(({ word }, index) => isEvent(word, passage.article.language) && credits[index]! < 1)) return false;
    shown.add(outletOf(support));
    return true;
  });
  return [...led, ...more];
}
