/** Which words of a question for an aspect of a policy name the policy, and what each weighs. */
import { type AspectAsked, policyAskedFor } from '../../language/policy-asked/index.js';
import type { Term } from '../asked/question-terms.js';
import { tokensOf } from '../passages/passages.js';
import { isOwn, isOwnNoun, nounsIn } from './own-words.js';

/** What only tells when, or on what condition, weighs this share. */
const asideWeight = 0.5;

/** How things were before is told in any verbs and adverbs: one that no article has weighs this share. */
const ownWordWeight = 0.25;

/** Who decided weighs this share, where so many words tell what was decided on. */
const deciderWeight = 0.4;
const fewestOfMatter = 2;

/** What names the policy, with less of who decided: outlets call them by other names, and what was decided on tells decisions apart. */
function withoutDecider(question: string, language: string, terms: readonly Term[]): Term[] {
  const { who, whose, verb } = policyAskedFor(language).decider.exec(question)?.groups ?? {};
  const wordsOf = (text: string | undefined): Set<string> =>
    new Set(tokensOf(text ?? '', language).map(({ word }) => word));
  const [deciding, decided] = [wordsOf(who ?? whose), wordsOf(verb)];
  const matter = terms.filter(({ word }) => !deciding.has(word) && !decided.has(word));
  if (matter.length < fewestOfMatter) return [...terms];
  const isVerb = ({ word, stem }: Term): boolean => decided.has(word) && !matter.some((term) => term.stem === stem);
  return terms
    .filter((term) => !isVerb(term))
    .map((term) => (deciding.has(term.word) ? { ...term, weight: deciderWeight * term.weight } : term));
}

/** The words that name the policy; those that only tell when, or on what condition, weigh less, and nothing where no article has them. */
export function topicOf(
  question: string,
  language: string,
  terms: readonly Term[],
  { asking, aspect }: AspectAsked,
): Term[] {
  // With whom talks are held, and on what, is all that names them, and what a plan is for is all that names it.
  const asides =
    aspect === 'discussed' || aspect === 'standing' ? null : policyAskedFor(language).asides.exec(question);
  const aside = new Set(tokensOf(asides?.[0] ?? '', language).map(({ word }) => word));
  const { providing } = policyAskedFor(language);
  const named = terms.filter(
    ({ word, known }) =>
      !asking.test(word) && (known || !(aside.has(word) || (aspect === 'former' && providing.test(word)))),
  );
  const nouns = nounsIn(question, language);
  return (aspect === 'decided' ? withoutDecider(question, language, named) : named).map((term) => {
    const isOwnWord = aspect === 'former' && isOwn(term);
    if (isOwnWord && !isOwnNoun(term, language, nouns)) return { ...term, weight: ownWordWeight * term.weight };
    return isOwnWord || aside.has(term.word) ? { ...term, weight: asideWeight * term.weight } : term;
  });
}
