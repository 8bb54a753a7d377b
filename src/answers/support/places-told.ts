/** Where somebody spoke: told by each outlet in its own words, and where the words stand alone by the paragraph before them. */
import { questionPackFor } from '../../language/questions/index.js';
import { isEvent } from '../asked/bound-names.js';
import { pressClause, type Spoken, tellsWhereSpoken } from './where-spoken.js';
import { givesPlace } from '../asked/parts.js';
import type { Coverage } from '../passages/passages.js';
import { hasAllNames } from './parts-supported.js';
import { outletOf } from './same-matter.js';
import type { Term } from '../asked/question-terms.js';
import { type Support, supportOf, supportsOf } from './support.js';
import { stem } from '../../language/stems.js';

/** Somebody whom the paragraph before names, where this one goes on from it, has at least this credit. */
const goingOn = 0.6;

/** Where another outlet has somebody speak has at least this share of the best paragraph's support. */
const elsewhere = 0.3;

/** Where somebody met the press, in sentences that have no other word of the question. */
function metPress(coverage: Coverage, terms: readonly Term[]): Support[] {
  const languages = [...new Set(coverage.articles.map(({ language }) => language))];
  const words = languages.flatMap((language) =>
    questionPackFor(language).pressWords.map((word) => stem(word, language)),
  );
  const places = new Set(words.flatMap((word) => [...coverage.placesWith(word)]));
  return [...places].flatMap((place) => {
    const passage = coverage.passages[place]!;
    const met = passage.sentences.filter((sentence) => pressClause(passage, sentence) !== null);
    return met.length === 0 ? [] : supportsOf(coverage, passage, met, terms);
  });
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
  parts: Spoken,
): Support[] {
  if (!parts.speaking) return [...chosen];
  const led = chosen.map((support) => placeBefore(coverage, support, terms) ?? support);
  const shown = new Set(led.map(outletOf));
  const asked = parts.meetsPress ? [...supports, ...metPress(coverage, terms)] : supports;
  const more = asked.filter((support) => {
    const { passage, sentence, credits, share } = support;
    if (shown.has(outletOf(support)) || !tellsWhereSpoken(passage, sentence, parts)) return false;
    if (parts.meetsPress && pressClause(passage, sentence) !== null) {
      // What was spoken of there is told around it.
      if (!hasAllNames(support, terms, ({ aside }) => !aside)) return false;
    } else {
      if (share < elsewhere * supports[0]!.share || !hasAllNames(support, terms, undefined, goingOn)) return false;
      // A conference is no briefing.
      if (terms.some(({ word }, index) => isEvent(word, passage.article.language) && credits[index]! < 1)) return false;
    }
    shown.add(outletOf(support));
    return true;
  });
  return [...led, ...more];
}
