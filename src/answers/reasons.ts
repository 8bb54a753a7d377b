/** Why something was done, where one paragraph tells that it was and the next one why. */
import { givesReason } from './parts.js';
import type { Coverage } from './passages.js';
import { type Support, supportOf, type Term } from './support.js';

/** The sentence of the paragraph after a support that says why; null where it says none. */
function reasonAfter(coverage: Coverage, { passage }: Support, terms: readonly Term[]): Support | null {
  const next = coverage.passage(passage.article.id, passage.number + 1);
  const sentence = next?.sentences.find((each) => givesReason(next, each) === 'yes');
  return next === undefined || sentence === undefined ? null : supportOf(coverage, next, sentence, terms);
}

/**
 * What is shown for a question why. Paragraphs that only say when are left out beside one that says why; where none says why, what
 * follows on them does.
 *
 * @param chosen - the best first, which is always kept
 */
export function withReasons(coverage: Coverage, chosen: readonly Support[], terms: readonly Term[]): Support[] {
  const saysWhy = ({ passage, sentence }: Support): boolean => givesReason(passage, sentence) === 'yes';
  const [best, ...others] = chosen;
  if (best === undefined) return [];
  if (chosen.some(saysWhy)) return [best, ...others.filter(saysWhy)];
  const after = chosen.flatMap((support) => reasonAfter(coverage, support, terms) ?? []);
  return after.length === 0 ? [...chosen] : [best, ...after.filter(({ passage }) => passage !== best.passage)];
}
