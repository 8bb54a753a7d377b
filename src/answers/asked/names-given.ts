/** Whether a sentence gives the name of a thing of some kind: of a law, a school, a spokesman. */
import { kindredStems } from '../../language/related-words.js';
import { type Passage, type Sentence, type Token, tokensOf } from '../passages/passages.js';
import type { Parts } from './parts.js';

/** Whether a word is a number, or the letter before one. */
function isNumbering(token: Token | undefined): boolean {
  return token !== undefined && (/^\p{N}/u.test(token.word) || (token.capital && token.word.length === 1));
}

/** The year of a law stands this near before the noun for it, in words. */
const yearReach = 3;

/** The number of a law stands this near behind the noun for it, in words, where a sign announces it: "regulation (EC) No 12/90". */
const numberReach = 5;
const numberSign = /(?:^|[\s(])[Nn](?:[°º]|r\.|o\.?)\s*$/u;

/** What is only named after a thing: "the Convention Centre", "Treaty House". */
const namedAfter = /^(?:cent(?:re|er)|hall|house|hotel|building|square|street|road|complex|room|tower)$/u;

/** Whether a word is the noun asked for, or one that means nearly the same: the "Convention" for a treaty. */
function isNamedIn({ article }: Passage, named: string): (token: Token) => boolean {
  const related = kindredStems(named, article.language);
  return ({ stem }) => stem === named || related.has(stem);
}

/** Whether a sentence has a name with the noun asked for. */
export function namesThing(passage: Passage, { first, last }: Sentence, named: string): boolean {
  const isNamed = isNamedIn(passage, named);
  const isPerson = ({ word }: Token, next: Token | undefined): boolean => word === 'bill' && next?.capital === true;
  const isOther = (next: Token | undefined): boolean => next?.capital === true && namedAfter.test(next.word);
  const words = passage.tokens.slice(first, last);
  if (
    words.some(
      (token, at) =>
        at > 0 && token.capital && isNamed(token) && !isPerson(token, words[at + 1]) && !isOther(words[at + 1]),
    )
  )
    return true;
  // Laws are named by numbers: "article L. 12-3", "directive 2004/38", "the 2008 waste directive".
  const hasNumber = (index: number): boolean =>
    isNumbering(words[index + 1]) ||
    words
      .slice(index + 1, index + 1 + numberReach)
      .some(({ start, word }) => /^\p{N}/u.test(word) && numberSign.test(passage.text.slice(0, start))) ||
    words.slice(Math.max(0, index - yearReach), index).some(({ word }) => /^(?:1[5-9]|20)\d\d$/u.test(word));
  return words.some((token, index) => isNamed(token) && hasNumber(index));
}

/** The same, or whether its paragraph names a person who is one: "spokesman Ann Lee". */
export function givesName(passage: Passage, sentence: Sentence, { named }: Pick<Parts, 'named'>): boolean {
  if (named === null) return false;
  if (namesThing(passage, sentence, named)) return true;
  const isNamed = isNamedIn(passage, named);
  return passage.reading.speakers.some(
    ({ kind, role, named: at }) =>
      kind === 'person' &&
      at.paragraph === passage.number &&
      headOf(tokensOf(role ?? '', passage.article.language)).some(isNamed),
  );
}

/** The noun of a role: "director" of "managing director of the farm", "adviser" of "law and policy adviser". */
function headOf(role: readonly Token[]): readonly Token[] {
  const end = role.findIndex(({ content, word }) => !content && !/^(?:and|et)$/u.test(word));
  return (end < 0 ? role : role.slice(0, end)).slice(-1);
}
