/** The days of what somebody said, where a question tells it in words that nobody on record uses. */
import { namedMatter } from '../asked/speaker-matter.js';
import type { Coverage } from '../passages/passages.js';
import { statementsMeant } from './speaker-by-meaning.js';
import { statementDay } from './statement-day.js';
import type { Dated } from './statement-days.js';

/** Whoever asks for a day takes the words for said: a statement has this share of the matter at least. */
const leastShare = 0.5;

/**
 * The statements of the one whom a question names that say what it tells, with their days.
 *
 * @param topic - a question without the words that ask when: "did the mayor liken the bridge to a promise"
 * @returns empty where no statement is plainly meant
 */
export function daysOfMeaning(coverage: Coverage, topic: string, language: string): Dated[] {
  const asked = namedMatter(coverage, topic, language);
  if (asked === null || asked.matter === '') return [];
  const meant = statementsMeant(coverage, asked, language)?.statements ?? [];
  const plain = meant.filter(({ share, lacks, turned }) => share >= leastShare && !lacks && !turned);
  return plain.map(({ passage, quotation }) => ({ passage, given: statementDay(coverage, passage, quotation) }));
}
