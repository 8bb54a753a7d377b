/** A reader's own words for a policy: those that no article has, of which the nouns tell one thing from another. */
import { policyAskedFor } from '../../language/policy-asked/index.js';
import { packFor } from '../../language/packs/index.js';
import { isVerbForm } from '../../language/verbs.js';
import type { Term } from '../asked/question-terms.js';
import { tokensOf } from '../passages/passages.js';

/** Whether no article has a word: a name or a number is nobody's own. */
export function isOwn({ known, name, number, form }: Term): boolean {
  return !known && !name && !number && form === null;
}

/** Words of a question that stand where nouns do: behind an article, a possessive or a preposition. */
export function nounsIn(question: string, language: string): Set<string> {
  const { articles, determiners, prepositions } = packFor(language);
  const opens = (word: string): boolean => [articles, determiners, prepositions].some((words) => words.has(word));
  const tokens = tokensOf(question, language);
  return new Set(
    tokens.flatMap(({ word, start }, index) => {
      const before = tokens[index - 1];
      if (before === undefined) return [];
      return opens(before.word) || /['’]s?\s*$/u.test(question.slice(before.start, start)) ? [word] : [];
    }),
  );
}

/** People say in verbs of their own what happened to a thing, and describe it in words of their own; the thing itself they name. */
export function isOwnNoun(term: Term, language: string, nouns: ReadonlySet<string>): boolean {
  const { describing } = policyAskedFor(language);
  const isVerb = isVerbForm(term.word);
  return isOwn(term) && (!isVerb || nouns.has(term.word)) && !describing.test(term.word);
}
