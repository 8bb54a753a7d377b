/** Questions that only a sentence which tells things in some way answers: to what subject somebody turned. */
import { type Parts, tellsSo } from '../asked/parts.js';
import type { Coverage } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { type Support, supportOf } from './support.js';

/** The paragraphs that lead up to it have at least this share of the best one's support. */
const leadsUp = 0.5;

/**
 * The sentences that tell what is asked, in the paragraphs that support a question or behind them: they need not have any of its words.
 *
 * @returns the supports as they are where no sentence tells so, or any may answer
 */
export function toldAsAsked(
  coverage: Coverage,
  supports: readonly Support[],
  terms: readonly Term[],
  parts: Parts,
): Support[] {
  if (parts.telling?.required !== true) return [...supports];
  if (parts.telling.why === true) {
    const telling = tellingSo(supports, parts);
    return telling.length === 0 ? [...supports] : telling;
  }
  const near = supports.filter(({ share }) => share >= leadsUp * supports[0]!.share);
  const found = new Map<string, Support>();
  for (const { passage, share } of near) {
    for (const number of [passage.number, passage.number + 1]) {
      const holding = coverage.passage(passage.article.id, number);
      const sentence = holding?.sentences.find((each) => tellsSo(holding, each, parts));
      const key = `${passage.article.id} ${number}`;
      if (holding === undefined || sentence === undefined || found.has(key)) continue;
      found.set(key, { ...supportOf(coverage, holding, sentence, terms), share });
    }
  }
  return found.size === 0 ? [...supports] : [...found.values()];
}

/** What tells things in the way asked for. */
function tellingSo(supports: readonly Support[], parts: Parts): Support[] {
  return supports.filter(({ passage, sentence }) => tellsSo(passage, sentence, parts));
}

/** Only what tells things in the way asked for, where something that supports enough of the question does. */
export function onlyTold(supports: readonly Support[], parts: Parts, enough: number): readonly Support[] {
  if (parts.telling === null) return supports;
  const telling = tellingSo(supports, parts);
  return (telling[0]?.share ?? 0) >= enough ? telling : supports;
}
