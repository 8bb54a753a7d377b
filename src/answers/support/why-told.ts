/** What is shown for a question why: what says so best, and what other paragraphs and outlets tell of the same reason. */
import { givesReason, type Parts } from '../asked/parts.js';
import type { Term } from '../asked/question-terms.js';
import type { Coverage } from '../passages/passages.js';
import { changesMeant, orTurn, toldOnOpening, withChangesElsewhere } from './change-reasons.js';
import { withPrompting, withReasons } from './reasons.js';
import { withSameMarks } from './same-marks.js';
import type { Support } from './support.js';

/** A question why, taken apart. */
interface Asked {
  terms: readonly Term[];
  parts: Parts;
}

function saysWhy({ passage }: Support): boolean {
  return passage.sentences.some((sentence) => givesReason(passage, sentence) === 'yes');
}

/**
 * What is shown for a question why that paragraphs support.
 *
 * @param best - the paragraphs chosen by the words of the question, the best first
 * @param answering - all that may be shown
 * @param supports - all that has words of the question, the best first
 * @param inTurn - whether what several outlets tell of a turn may take their place
 */
export function whyTold(
  coverage: Coverage,
  best: readonly Support[],
  { answering, supports, inTurn }: { answering: readonly Support[]; supports: readonly Support[]; inTurn: boolean },
  { terms, parts }: Asked,
): Support[] {
  const given = withReasons(coverage, best, answering, terms, parts);
  const prompted = withPrompting(coverage, given, supports, terms, parts);
  const changed = withChangesElsewhere(coverage, prompted, supports, terms);
  const turned = (): Support[] => {
    if (!inTurn) return changed;
    const opened = changed.some(saysWhy) ? [] : toldOnOpening(coverage, supports, { terms, parts });
    return opened.length > 0 ? opened : orTurn(coverage, changed, supports, { terms, parts });
  };
  return withSameMarks(coverage, turned(), terms);
}

/** What tells why in words that no paragraph of a question why has; none where nothing does. */
export function whyMeant(coverage: Coverage, topic: string, supports: readonly Support[], asked: Asked): Support[] {
  const change = changesMeant(coverage, topic, supports, asked);
  return withSameMarks(coverage, change.length > 0 ? change : toldOnOpening(coverage, supports, asked), asked.terms);
}
