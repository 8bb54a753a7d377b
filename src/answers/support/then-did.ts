/** What an outlet tells behind a quotation of what its speaker then did: it is not what was said, whatever it names. */
import type { Quotation } from '../../coverage/reading.js';
import { questionPackFor } from '../../language/questions/index.js';
import type { Coverage, Passage, Sentence } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { shareOf, type Support, supportsOf } from './support.js';

/** Where such a clause begins behind a quotation, and its sentence; null when there is none. */
function clauseBehind(passage: Passage, quotation: Quotation): { sentence: Sentence; from: number } | null {
  if (quotation.kind === 'indirect') return null;
  const own = [quotation.cue, quotation.mention].filter((at) => at?.paragraph === passage.number).map((at) => at!.end);
  const from = Math.max(quotation.end, ...own);
  const sentence = passage.sentences.find(({ start, end }) => from > start && from < end);
  if (sentence === undefined) return null;
  const { thenDid } = questionPackFor(passage.article.language).kinds;
  const behind = passage.text.slice(from, sentence.end).replace(/^["”»’']/u, '');
  return thenDid.test(behind) ? { sentence, from } : null;
}

const ofOneTerm = new WeakMap<Term, readonly [Term]>();

/** A term as all terms of a question, the same each time: what supports them is worked out once. */
function alone(term: Term): readonly [Term] {
  const known = ofOneTerm.get(term) ?? ([term] as const);
  ofOneTerm.set(term, known);
  return known;
}

/**
 * The support of the sentences of what somebody said, without what only such a clause has of the topic.
 *
 * @param sentences - those that the quotation stands in
 */
export function supportsOfSaid(
  coverage: Coverage,
  passage: Passage,
  sentences: readonly Sentence[],
  quotation: Quotation,
  terms: readonly Term[],
): Support[] {
  const supports = supportsOf(coverage, passage, sentences, terms);
  const clause = terms.length === 0 ? null : clauseBehind(passage, quotation);
  if (clause === null) return supports;
  const onlyThere = terms.map((term) => {
    const places = supportsOf(coverage, passage, passage.sentences, alone(term)).flatMap(({ marks }) => marks);
    return places.length > 0 && places.every(({ start }) => start >= clause.from && start < clause.sentence.end);
  });
  return supports.map((support) => {
    const credits = support.credits.map((credit, index) => (onlyThere[index]! ? 0 : credit));
    return { ...support, credits, share: shareOf(terms, credits) };
  });
}
