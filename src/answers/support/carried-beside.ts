/** What is told in somebody's words, as the other outlets that carry those words print it. */
import type { Coverage, Passage } from '../passages/passages.js';
import { sentenceAt } from '../passages/passages.js';
import { knownSpeakerOf } from '../passages/speakers.js';
import type { Term } from '../asked/question-terms.js';
import { findQuotation } from '../statements/quotation-matches.js';
import { otherVersions, type Version, versionOf } from '../statements/statement-versions.js';
import { type Support, supportsOf } from './support.js';
import { quotationOf } from './support-excerpts.js';

/** Words that are quoted make up this share of a sentence that tells them, at least: a few may be anybody's. */
const quotedShare = 0.3;

/** A version has at least this share of what the paragraph beside it supports of the question: it may leave that out. */
const asked = 0.25;

/** What supports a question nearly as well as the best has at least this share of its support: what less is told in is no answer. */
const asWell = 0.85;

/** A statement that a paragraph tells the answer in, as that paragraph prints it; null where it is the outlet's own voice. */
function statementIn(coverage: Coverage, { passage, sentence }: Support): Version | null {
  const quotation = quotationOf(passage, sentence, quotedShare);
  if (quotation === undefined || knownSpeakerOf(coverage, quotation) === null) return null;
  const words = passage.text.slice(Math.max(quotation.start, sentence.start), Math.min(quotation.end, sentence.end));
  const [match] = findQuotation(coverage, words, false, passage.article.language, undefined, new Set([passage]));
  return match?.quotation === undefined ? null : versionOf(coverage, match);
}

/**
 * Adds, of each other outlet, its version of a statement that the answer is told in.
 *
 * @param chosen - the paragraphs that answer, best first
 */
export function withCarried(coverage: Coverage, chosen: readonly Support[], terms: readonly Term[]): Support[] {
  const outlets = new Set(chosen.map(({ passage }) => passage.article.outlet));
  const shown = new Set<Passage>(chosen.map(({ passage }) => passage));
  const more: Support[] = [];
  const best = Math.max(...chosen.map(({ share }) => share));
  for (const from of chosen.filter(({ share }) => share >= asWell * best)) {
    const statement = statementIn(coverage, from);
    if (statement === null) continue;
    for (const { match, speaker } of otherVersions(coverage, [statement], from.passage.article.language)) {
      const { passage, span } = match;
      const sentence = sentenceAt(passage, span.start);
      if (speaker === null || sentence === undefined || shown.has(passage) || outlets.has(passage.article.outlet))
        continue;
      const [support] = supportsOf(coverage, passage, [sentence], terms);
      if (support === undefined || support.share < asked * from.share) continue;
      shown.add(passage);
      more.push(support);
    }
  }
  return [...chosen, ...more];
}
