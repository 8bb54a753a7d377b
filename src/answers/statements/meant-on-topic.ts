/** Of what somebody said on a topic, that which is meant by it: words of the topic stand in much else that is said of the same story. */
import type { Quotation } from '../../coverage/reading.js';
import type { Coverage } from '../passages/passages.js';
import { meantStatements } from './meant-statements.js';

/** Less of the topic than this share of what the statement has that says most of it is said of something else. */
const besideBest = 0.5;

/** A statement that has less of the topic than this tells nothing of how much of it others should have. */
const leastOfBest = 0.4;

/**
 * Tells which quotations say what a topic asks for, by what they mean.
 *
 * @param among - those found for it by its words; the one of them that says most of it is the measure
 */
export function meantOnTopic(
  coverage: Coverage,
  topic: string,
  among: ReadonlySet<Quotation>,
  language: string,
): (quotation: Quotation) => boolean {
  const matter = { matter: topic, attitudes: '', denied: false };
  const { statements } = meantStatements(coverage, matter, language, ({ quotation }) => among.has(quotation));
  const shares = new Map<Quotation, number>();
  for (const { quotation, share } of statements) shares.set(quotation, Math.max(share, shares.get(quotation) ?? 0));
  const best = Math.max(0, ...shares.values());
  return (quotation) => best < leastOfBest || (shares.get(quotation) ?? 0) >= besideBest * best;
}
