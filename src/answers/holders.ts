/** Questions for who holds an office ("who is the mayor of ..."): only a sentence that names the holder answers. */
import { relatedStems } from '../language/related-words.js';
import { questionPackFor } from '../language/questions/index.js';
import type { Passage, Sentence, Token } from './passages.js';
import { tokensOf } from './passages.js';
import type { Term } from './question-terms.js';

/** How near a name stands to the office it is introduced with, in words. */
const reach = 7;

/** Between a name and an office, these make them two: "Ann Lee and the mayor". */
const parts = /^(?:and|or|et|ou)$/u;

/** The office a question asks the holder of; null when it asks for no holder. */
export function holderAsked(question: string, language: string): Token | null {
  const office = questionPackFor(language).holder?.exec(question)?.slice(1).find(Boolean);
  const noun = office === undefined ? undefined : tokensOf(office, language).at(-1);
  return noun === undefined || noun.capital ? null : noun;
}

/** Whether a sentence has the office beside the name of a person that the question does not have. */
export function namesHolder(
  { tokens, article }: Passage,
  { first, last }: Sentence,
  office: Token,
  terms: readonly Term[],
): boolean {
  const related = relatedStems(office.stem, article.language);
  const asked = new Set(terms.map(({ stem }) => stem));
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && token.capital && token.content && !asked.has(token.stem) && !related.has(token.stem);
  for (let at = first; at < last; at++) {
    const { stem, word } = tokens[at]!;
    // By its word: a directorate has the stem of its director.
    if (word !== office.word && !related.has(stem)) continue;
    for (const step of [1, -1]) {
      for (let place = at + step; Math.abs(place - at) <= reach && place >= first && place < last; place += step) {
        if (parts.test(tokens[place]!.word)) break;
        if (isName(tokens[place]) && isName(tokens[place + step])) return true;
      }
    }
  }
  return false;
}
