/** Versions of a statement in an outlet's own words: what other articles report of the same speaker, where it says what was asked for. */
import { type Coverage, tokensOf, sentenceAt, tokensIn } from '../passages/passages.js';
import type { Utterance } from '../passages/speakers.js';
import type { Version } from './statement-versions.js';
import { termsOf } from '../asked/question-terms.js';
import { ownSupport } from '../support/support.js';
import { differsInWeight } from '../passages/weighty-words.js';

/** Of fewer words of weight, another statement has them as well. */
const fewestTerms = 3;

/** Share of the asked words' weight that the report's sentence has: to confirm them, and to stand beside them as a version. */
const enough = { confirmed: 0.6, compared: 0.5 } as const;

/** A report with less of the asked words, and no fewer than are compared, is a version where the statement has this share of its words. */
const saidOfReport = 0.45;

/** Whether a statement has most of a report's words: an outlet that tells little more than what was said reports it. */
function isToldBy(coverage: Coverage, statements: readonly Version[], { passage, quotation }: Utterance): boolean {
  const terms = termsOf(coverage, quotation.text, passage.article.language);
  return statements.some(({ match }) => {
    const said = sentenceAt(match.passage, match.span.start);
    return said !== undefined && ownSupport(match.passage, said, terms).own >= saidOfReport;
  });
}

/**
 * The versions of other articles in their outlets' words, at most one of each.
 *
 * @param found - the versions in the words asked for
 * @param words - the words asked for, which the asker did not put in quotation marks, or the statement's own
 * @param purpose - `compared` versions may differ from the words in what changes their meaning: that is what is asked
 */
export function retoldVersions(
  coverage: Coverage,
  found: readonly Version[],
  words: string,
  language: string,
  purpose: keyof typeof enough = 'confirmed',
): Version[] {
  const terms = termsOf(coverage, words, language);
  if (terms.length < fewestTerms) return [];
  const asked = tokensOf(words, language);
  const articles = new Set(found.map(({ match }) => match.passage.article));
  const best = new Map<string, Version & { share: number }>();
  const speakers = new Set(found.flatMap(({ speaker }) => speaker ?? []));
  for (const speaker of speakers) {
    for (const utterance of speaker.utterances) {
      const { passage, quotation } = utterance;
      const { article } = passage;
      if (quotation.kind !== 'indirect' || articles.has(article)) continue;
      const sentence = sentenceAt(passage, quotation.start);
      if (sentence === undefined) continue;
      const { own, marks } = ownSupport(passage, sentence, terms);
      if (own < enough.compared || own <= (best.get(article.id)?.share ?? 0)) continue;
      if (own < enough[purpose] && !isToldBy(coverage, found, utterance)) continue;
      if (purpose === 'confirmed' && differsInWeight(asked, language, tokensIn(passage, quotation), article.language))
        continue;
      const { start, end } = quotation;
      const match = { passage, quotation, verdict: 'reworded' as const, coverage: own, marks, span: { start, end } };
      best.set(article.id, { match, speaker, share: own });
    }
  }
  return [...best.values()].map(({ match, speaker }) => ({ match, speaker }));
}
