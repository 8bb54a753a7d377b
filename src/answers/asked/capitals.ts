/** Names in questions that are typed in small letters alone. */
import { isBaseVerb } from '../../language/verbs.js';
import { type Coverage, type Passage, tokensOf } from '../passages/passages.js';

/** This many paragraphs tell whether a word is a name. */
const looked = 20;

/**
 * A question with the capitals that its reader left out, of words that the coverage prints with one wherever they stand. A
 * question with a capital of its own, other than its first letter, is left as it is: its reader tells names apart.
 */
export function withCapitals(coverage: Coverage, question: string, language: string): string {
  if (/(?<!^\P{L}*)\p{Lu}/u.test(question)) return question;
  let cased = question;
  for (const { word, stem, start, content } of tokensOf(question, language)) {
    // A name may have the stem of a verb: who asks when something was carried asks nothing of Carrie.
    if (content && isName(coverage, stem) && (!isBaseVerb(word) || coverage.vocabulary.get(word) === stem))
      cased = cased.slice(0, start) + cased.charAt(start).toUpperCase() + cased.slice(start + 1);
  }
  return cased;
}

function isName(coverage: Coverage, stem: string): boolean {
  const passages = coverage.placesWith(stem).slice(0, looked);
  return (
    passages.every((place) => printedWithCapital(coverage.passages[place]!, stem)) &&
    passages.some((place) => standsInside(coverage.passages[place]!, stem))
  );
}

function printedWithCapital({ tokens }: Passage, stem: string): boolean {
  return tokens.every((token) => token.stem !== stem || token.capital);
}

/** Whether a word stands elsewhere than at the start of a sentence, where every word has a capital. */
function standsInside({ tokens, sentences }: Passage, stem: string): boolean {
  const firsts = new Set(sentences.map(({ first }) => first));
  return tokens.some((token, index) => token.stem === stem && !firsts.has(index));
}
