/** A question for yes or no whose matter somebody denies: what is denied may be told in any words. */
import { isNegation } from '../../language/meaning.js';
import { packFor } from '../../language/packs/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { termsOf } from '../asked/question-terms.js';
import { type Coverage, type Passage, type Sentence, tokensOf } from '../passages/passages.js';
import { inOwnWords } from '../policies/policy-cues.js';
import { type Support, supportsOf } from './support.js';

/** Of the words of a question, what is denied has this share itself, and so many of them. */
const enough = 0.5;
const fewestWords = 2;

/** A word that stands in what is denied, or one like it, has at least this credit. */
const wordCredit = 0.6;

/** What a sentence tells to be denied: all behind the verb for that; null where it tells none. */
function deniedIn({ tokens, article }: Passage, { first, last, end }: Sentence): Sentence | null {
  const { denyingCues } = packFor(article.language);
  const at = tokens.findIndex(({ word }, index) => index >= first && index < last && denyingCues.has(word));
  return at < 0 || at + 1 >= last ? null : { first: at + 1, last, start: tokens[at]!.end, end };
}

/**
 * The paragraphs that tell what a question for yes or no asks to be denied, the best of each outlet.
 *
 * @param question - as asked
 * @returns none where it asks for more than yes or no, or for what nobody denies
 */
export function denialsTold(coverage: Coverage, question: string, language: string): Support[] {
  const isPolar = questionPackFor(language).polar.some(({ asks }) => asks.test(question));
  if (!isPolar || tokensOf(question, language).some(({ word }) => isNegation(word, language))) return [];
  const terms = inOwnWords(termsOf(coverage, question, language), language, 'synonyms');
  if (terms.some(({ name, number, known }) => (name || number) && !known)) return [];
  const outlets = new Set<string>();
  return coverage
    .candidates(question)
    .flatMap((passage) => {
      const denied = passage.sentences.flatMap((sentence) => deniedIn(passage, sentence) ?? []);
      return supportsOf(coverage, passage, denied, terms);
    })
    .filter(({ own, credits }) => {
      const having = credits.filter((credit, index) => !terms[index]!.name && credit >= wordCredit).length;
      return own >= enough && having >= fewestWords;
    })
    .filter(({ credits }) => terms.every(({ name, number }, index) => !(name || number) || credits[index]! > 0))
    .sort((a, b) => b.own - a.own || a.passage.index - b.passage.index)
    .filter(({ passage: { article } }) => {
      const isFirst = !outlets.has(article.outlet);
      outlets.add(article.outlet);
      return isFirst;
    });
}
