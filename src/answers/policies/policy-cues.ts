/** A question of a policy read by its cues: without the words that say how it is asked, what is left names the policy. */
import { type AspectAsked, type PolicyAspect, policyAskedFor } from '../../language/policy-asked/index.js';
import { questionPackFor } from '../../language/questions/index.js';
import { synonymStems } from '../../language/related-words.js';
import { isStopWord } from '../../language/stop-words.js';
import { isLightVerb } from '../../language/verbs.js';
import { type Coverage, tokensOf } from '../passages/passages.js';
import type { Term } from '../asked/question-terms.js';
import { fold } from '../../language/words.js';
import type { Parts } from '../asked/parts.js';
import { toldCredit } from '../support/parts-supported.js';
import { isOwn, isOwnNoun, nounsIn } from './own-words.js';
import { aspectAsked } from './policy-aspects.js';
import type { Support } from '../support/support.js';

/** What a word that no article has weighs, beside those that name the policy. */
const unknownWeight = 0.3;

/**
 * In which words a question is asked: in those of the articles; in the reader's own, of which those that no article has weigh little;
 * or in ones that a paragraph may have in any synonym, where it tells the aspect of a policy that is asked for.
 */
export type Wording = 'printed' | 'own' | 'synonyms';

/** A word in capitals for stress has more letters than those that are names as well: "US", "IT". */
const stressed = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;

/** A question without what says how its answer is wished for: "in all outlets, please"; small words in capitals are only stressed. */
export function withoutFraming(question: string, language: string): string {
  return question
    .replace(stressed, (word) => (isStopWord(word.toLowerCase(), language) ? word.toLowerCase() : word))
    .replace(policyAskedFor(language).framing, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/gu, '');
}

/** A question without the cue that asks how far a plan has come, which names no plan: "in the works", "settled or". */
function withoutCue(question: string, { aspect, asked, cue }: AspectAsked): string {
  return aspect !== 'standing' || cue === undefined || asked.test(question) ? question : question.replace(cue, ' ');
}

/** A question without what asks how far a plan has come; what the plan is called stays. */
function withoutStanding(question: string, language: string, asked: AspectAsked): string {
  const { policyNouns } = questionPackFor(language);
  return withoutAsking(withoutCue(question, asked), language, asked, (word) => !policyNouns.has(word));
}

/** A question without the words that ask for an aspect of a policy; they stand for what they ask. */
function withoutAsking(
  question: string,
  language: string,
  { asking }: AspectAsked,
  isAsking: (word: string) => boolean = () => true,
): string {
  return tokensOf(question, language)
    .filter(({ word, content }) => content && asking.test(word) && isAsking(word))
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, question);
}

/** A word behind a comma, before one in small letters: what opened a question may have been put behind it. */
const putBehind = /(?<=, )\p{Lu}(?=\p{Ll}* \p{Ll})/gu;

/** A question with a capital less where a word that no article has only opened a part of it. */
function withoutOpenings(coverage: Coverage, question: string, language: string): string {
  const unknown = new Set(
    tokensOf(question, language).flatMap(({ stem, start }) => (coverage.knows(stem) ? [] : [start])),
  );
  return question.replace(putBehind, (letter: string, at: number) => (unknown.has(at) ? letter.toLowerCase() : letter));
}

/** A question of a policy, read by its cues. */
export interface CuedQuestion {
  /** Without what only says how it is asked. */
  plain: string;
  /** The aspect it asks for; null where it asks for none. */
  asked: AspectAsked | null;
  /** Without the words that ask for the aspect: what names the policy. */
  rest: string;
}

/** Reads a question of a policy by its cues. */
export function readByCues(coverage: Coverage, question: string, language: string): CuedQuestion {
  const framed = withoutFraming(withoutOpenings(coverage, question, language), language);
  const asked = aspectAsked(framed, language, true);
  if (asked === null) return { plain: framed, asked, rest: framed };
  // How far a plan has come is asked of the plan alone: "where do things stand with the idea of".
  const plain = asked.aspect === 'standing' ? withoutStanding(framed, language, asked) : framed;
  return { plain, asked, rest: withoutAsking(plain, language, asked) };
}

/**
 * Terms of a question whose words that no article has weigh little, as do those that only ask what there is: people ask in words of
 * their own.
 *
 * @param wording - whether a word is found in its synonyms as well
 */
export function inOwnWords(terms: readonly Term[], language: string, wording: 'own' | 'synonyms'): Term[] {
  const { providing } = policyAskedFor(language);
  return terms.map((term) => {
    const own = isOwn(term) || isLightVerb(term.word) || providing.test(term.word);
    const weight = own ? unknownWeight * term.weight : term.weight;
    return wording === 'own' ? { ...term, weight } : { ...term, weight, synonyms: synonymStems(term.stem, language) };
  });
}

/** Parts of a question of a policy that takes nothing for done: it asks what holds, or by words that only ask what there is. */
export function asksState(parts: Parts, question: string, language: string): Parts {
  const { providing, ofState } = policyAskedFor(language);
  const isAsking = (word: string | undefined | null): boolean => word != null && providing.test(fold(word));
  const nounAsked = isAsking(parts.nounAsked) ? null : parts.nounAsked;
  return ofState.test(question) || isAsking(parts.act?.word)
    ? { ...parts, nounAsked, act: null, done: false }
    : { ...parts, nounAsked };
}

/** The words by which a question names whoever acts: those of the groups of what it is read by. */
function actingWords(question: string, language: string, asked: AspectAsked | null): Set<string> {
  const byForm = asked?.aspect === 'intended' ? asked.asked : policyAskedFor(language).decider;
  const groups: Readonly<Record<string, string | undefined>> = byForm.exec(question)?.groups ?? {};
  const named = Object.entries(groups).flatMap(([group, words]) => (group === 'verb' ? [] : (words ?? [])));
  return new Set(tokensOf(named.join(' '), language).map(({ word }) => word));
}

/** Whether a question is about what no article has a word for: "about fishing". */
export function isOfUnknown(terms: readonly Term[]): boolean {
  return terms.some((term) => term.aside && isOwn(term));
}

/** So many of a question's words are found in a paragraph for one that it lacks; where it tells the aspect asked for, more than are lacking. */
const foundForLacking = 2;

/** Aspects that are told of anything: no word may be lacking of what they are asked of. */
const anyMayHave: ReadonlySet<string> = new Set(['lasting']);

/** Aspects of what only its noun tells from others: a plan for another thing has the same place and the same people. */
const ofOneThing: ReadonlySet<string> = new Set(['standing']);

/** What is asked of what. */
export interface AskedMatter {
  question: string;
  language: string;
  /** The aspect that the question asks for. */
  asked: AspectAsked | null;
  /** What is asked for and the paragraph tells; null where nothing in particular is asked for. */
  told: PolicyAspect | 'outcome' | null;
}

/**
 * Tells whether enough words of a question are found in a paragraph, names and words for any policy aside.
 *
 * @param terms - of the question, in the order of the credits of what supports it
 */
export function mostlyFoundIn(
  terms: readonly Term[],
  { question, language, asked, told }: AskedMatter,
): (support: Support) => boolean {
  const { policyNouns } = questionPackFor(language);
  const { providing } = policyAskedFor(language);
  const acting = actingWords(question, language, asked);
  const nouns = nounsIn(question, language);
  const isWord = ({ name, word }: Term): boolean =>
    !name && !policyNouns.has(word) && !providing.test(word) && !acting.has(word);
  const all = terms.map((term, index) => ({ index, isWord: isWord(term), isOwn: isOwnNoun(term, language, nouns) }));
  const words = all.filter((each) => each.isWord);
  return ({ credits }) => {
    const countFound = (among: typeof all): number => among.filter(({ index }) => credits[index]! >= toldCredit).length;
    const lacking = words.filter(({ index, isOwn }) => credits[index] === 0 && (told === null || isOwn)).length;
    if (told === null) return countFound(words) > 1 && countFound(words) >= foundForLacking * lacking;
    if (anyMayHave.has(told) || lacking === 0) return lacking === 0;
    return ofOneThing.has(told) ? countFound(all) > foundForLacking * lacking : countFound(words) > lacking;
  };
}
