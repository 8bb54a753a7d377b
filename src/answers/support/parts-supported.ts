/** What a paragraph supports of the parts of a question: its act, who did it, the names in it, what it is about. */
import { givesReason, type Parts } from '../asked/parts.js';
import { questionPackFor } from '../../language/questions/index.js';
import { kindredStems, synonymStems } from '../../language/related-words.js';
import { stem } from '../../language/stems.js';
import type { Passage, Sentence, Token } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { namesAct, placesOfAct, reportsAct } from './acts.js';
import type { Support } from './support.js';

/** A word that stands in a paragraph, or one like it, has at least this credit. */
export const inParagraph = 0.45;

/** Whether a support has an act; where the question takes it for done, as done. */
export function hasAct(
  { passage, sentence }: Support,
  act: Token,
  { done, doers }: Pick<Parts, 'done' | 'doers'>,
): boolean {
  if (!done) return namesAct(passage, act);
  return reportsAct(passage, sentence, act, doers) || endsFormer(passage, sentence, act);
}

/** Behind a form that tells that something ended, what ended stands this near, in UTF-16 units. */
const endedReach = 50;

/**
 * Whether what is asked to have been stopped is told as what was so before, or without a verb: "a break with its practice of", "may no
 * longer".
 *
 * @param what - the verb for what was stopped, which must stand there
 */
export function endsFormer(passage: Passage, sentence: Sentence, act: Token, what?: Token): boolean {
  const { ends, bygone, forms } = questionPackFor(passage.article.language);
  if (!ends.test(act.word)) return false;
  const text = passage.text.slice(sentence.start, sentence.end);
  const told = [bygone, ...forms.filter(({ words }) => words.has(act.word)).map(({ form }) => form)];
  return told.some((form) => {
    const match = form.exec(text);
    if (match === null || what === undefined) return match !== null;
    const from = sentence.start + match.index;
    const to = from + match[0].length + endedReach;
    const others = synonymStems(what.stem, passage.article.language);
    const isThere = ({ start, end }: Token): boolean => start >= from && end <= to;
    return (
      placesOfAct(passage, sentence, what).some((at) => isThere(passage.tokens[at]!)) ||
      passage.tokens.some((token) => isThere(token) && others.has(token.stem))
    );
  });
}

/** Whether a support has every name of the question that the best one has. */
export function hasNames(support: Support, best: Support, terms: readonly Term[]): boolean {
  return terms.every(({ name }, index) => !name || best.credits[index]! < 0.7 || support.credits[index]! > 0);
}

/** A name of the question that stands in a paragraph, or speaks there, has at least this credit. */
const namedCredit = 0.7;

/** Whether a question names somebody or something, and a paragraph has all of it. */
export function hasAllNames(
  { credits }: Support,
  terms: readonly Term[],
  isAsked: (term: Term) => boolean = () => true,
  least = namedCredit,
): boolean {
  const names = credits.filter((_, index) => terms[index]!.name && isAsked(terms[index]!));
  return names.length > 0 && names.every((credit) => credit >= least);
}

/** Somebody who is named in the paragraph, or speaks there, has at least this credit. */
export const toldCredit = 0.5;

/** Whether a paragraph names those whose account is asked for, or has their words. */
export function isToldBy({ credits }: Support, terms: readonly Term[], { toldBy }: Parts): boolean {
  return terms.every(({ word }, index) => credits[index]! >= toldCredit || !toldBy.some((told) => told.word === word));
}

/** Whether a paragraph has anything of who is asked to have done the act: done by somebody else, it is another act. */
export function hasDoer({ credits }: Support, terms: readonly Term[], { doers }: Parts): boolean {
  const asked = terms.flatMap(({ word }, index) => (doers.some((doer) => doer.word === word) ? [credits[index]!] : []));
  return asked.length === 0 || asked.some((credit) => credit > 0);
}

/** Of a part of a question, at least this share of its weight is supported. */
const enoughOfMatter = 0.25;
const enoughOfQuestion = 0.45;

/** Whether a paragraph supports enough of a part of a question; of a part without words it does. */
export function supportsPart(
  { credits }: Pick<Support, 'credits'>,
  terms: readonly Term[],
  isPart: (term: Term) => boolean,
  least = enoughOfMatter,
): boolean {
  let total = 0;
  let shared = 0;
  for (const [index, term] of terms.entries()) {
    if (!isPart(term)) continue;
    total += term.weight;
    shared += term.weight * credits[index]!;
  }
  return total === 0 || shared >= least * total;
}

/** Whether a paragraph has enough of what the act was about, beside names: the act alone, or with a word that is everywhere, is another one. */
export function hasMatter(support: Support, terms: readonly Term[], act: Token): boolean {
  // Much is asked of everybody: of a question put to somebody its matter is what tells it.
  const least = terms.some(({ posed }) => posed) ? enoughOfQuestion : enoughOfMatter;
  return supportsPart(support, terms, ({ name, word }) => !name && word !== act.word, least);
}

/** Whether a paragraph has enough of what a question is about beside names, where it tells no act. */
export function hasMatterOf(support: Support, terms: readonly Term[]): boolean {
  return supportsPart(support, terms, ({ name }) => !name);
}

/** Whether a paragraph has something of every name of the question. */
export function hasAnyOfNames({ credits }: Support, terms: readonly Term[]): boolean {
  return terms.every(({ name }, index) => !name || credits[index]! > 0);
}

/** Whether a sentence has all but the act of a question why something is so, and says why: a law that bars something protects from it. */
export function givesGroundsOf(
  { passage, sentence, credits }: Support,
  act: Token,
  terms: readonly Term[],
  parts: Parts,
): boolean {
  if (parts.type !== 'reason' || parts.done || givesReason(passage, sentence) !== 'yes') return false;
  const others = terms.flatMap(({ word }, index) => (word === act.word ? [] : [credits[index]!]));
  return others.length > 1 && others.every((credit) => credit === 1);
}

/** Whether a number is of those of whom what is asked is not told, where the best paragraph tells it: how many "have moved". */
export function isOfOtherDeed({ credits }: Support, best: Support, terms: readonly Term[], { deed }: Parts): boolean {
  const at = terms.findIndex(({ stem }) => stem === deed);
  return at >= 0 && best.credits[at] === 1 && credits[at] === 0;
}

/** Opens whose something is, right behind it or a little further: "tables of the Board", "rules drawn up by the Board". */
const opensOwner =
  /^(?:[\s,]+\p{Ll}+){0,4}?[\s,]+(?:of|from|by|d[eu]|des|par)\s+(?:(?:the|an?|la|le|les|l['’])\s+)?\p{Lu}/u;

/** Whether a sentence tells whose the thing is whose owner is asked for; how it is used may be told in any words. */
export function givesOwner({ passage, sentence }: Support, { whose, nounAsked }: Parts): boolean {
  if (!whose || nounAsked === null) return false;
  const { language } = passage.article;
  const asked = stem(nounAsked, language);
  return passage.tokens
    .slice(sentence.first, sentence.last)
    .some(
      (token) =>
        (token.stem === asked || kindredStems(asked, language).has(token.stem)) &&
        opensOwner.test(passage.text.slice(token.end, sentence.end)),
    );
}

/** Whether a support has nothing of what it is asked whose it is: "advice" in "whose advice". */
export function lacksOwned({ credits }: Support, terms: readonly Term[], { whose, nounAsked }: Parts): boolean {
  const asked = whose ? terms.findIndex(({ word }) => word === nounAsked) : -1;
  return asked >= 0 && credits[asked] === 0;
}

/** Beside what is itself told to be somebody's, a word that only tells of the same thing is too little. */
const asMuchOwned = 0.7;

/** Whether a support has nothing of what is asked for by its noun, "whose advice", where the best one has it. */
export function lacksNounAsked(support: Support, best: Support, terms: readonly Term[], parts: Parts): boolean {
  const asked = terms.findIndex(({ word }) => word === parts.nounAsked);
  if (asked < 0) return false;
  if (parts.whose) return support.credits[asked]! < asMuchOwned * best.credits[asked]!;
  return best.credits[asked] === 1 && support.credits[asked] === 0;
}
