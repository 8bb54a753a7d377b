/** The parts of a question that what is cited must support together: the act, what is counted, the kind of answer. */
import { isNegation, isNumber } from '../language/meaning.js';
import { relatedStems } from '../language/related-words.js';
import { baseOfInflected, isBaseVerb, isLightVerb, isNotDoneMarker, isOpenMarker } from '../language/verbs.js';
import { type BoundName, boundNames } from './bound-names.js';
import { type Passage, type Sentence, type Token, tokensOf } from './passages.js';

/** What would answer: a number, a place, a reason, a meaning, or anything. */
export type AnswerType = 'number' | 'place' | 'reason' | 'definition' | 'any';

export interface Parts {
  type: AnswerType;
  /** For a number: stems of what is counted, last word first being the noun. */
  counted: string[];
  /** The act asked about ("did they reject", "who opposes"); null when the question has none that tells much. */
  act: Token | null;
  /** The question takes the act for done. */
  done: boolean;
  /** Names that the question ties to an event. */
  bound: BoundName[];
}

const askedNumber = /\bhow (?:many|much)\b/iu;
const auxiliary = /\b(?:did|does|do|has|have|had)\b/iu;

/** Words that open a noun phrase: a verb does not follow them. */
const opensNoun =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|of|in|on|at|for|with|by|to|from|no|new|old|any)$/u;

function answerType(question: string): AnswerType {
  if (askedNumber.test(question)) return 'number';
  if (
    /^\s*(?:where|(?:in|at|from|to) (?:which|what) (?:place|city|town|country|state|region|building|venue))\b/iu.test(
      question,
    )
  )
    return 'place';
  if (/^\s*(?:why|for what reason|what (?:is|was) the reason|what (?:caused|prompted|led))\b/iu.test(question))
    return 'reason';
  if (
    /\b(?:what (?:does|do|did|is|are) .*\bmean\b|meaning of|definition of|what is meant by)\b|^define\b|^what (?:is|are) (?:an? |the )?[\p{L}-]+$/iu.test(
      question,
    )
  )
    return 'definition';
  return 'any';
}

/** The noun that "how many" counts: the words up to the verb. */
function countedStems(question: string, language: string): string[] {
  const match = askedNumber.exec(question);
  if (match === null) return [];
  const after = tokensOf(question.slice(match.index + match[0].length), language);
  const counted: string[] = [];
  for (const [index, token] of after.entries()) {
    if (!token.content && index > 0 && token.word !== 'of') break;
    if (isBaseVerb(token.word) && index > 0 && !token.capital) break;
    if (token.content) counted.unshift(token.stem);
    if (counted.length === 3) break;
  }
  return counted;
}

/** The verb after "did somebody": the first base form that can be one. */
function actAfterAuxiliary(tokens: readonly Token[]): Token | null {
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || token.capital || !isBaseVerb(token.word)) continue;
    if (opensNoun.test(tokens[index - 1]!.word)) continue;
    return isLightVerb(token.word) ? null : token;
  }
  return null;
}

/** The verb of "who opposes ..." and "which group opposes ...": the first inflected one after the question word. */
function actOfSubject(tokens: readonly Token[]): Token | null {
  if (!/^(?:who|which|what)$/u.test(tokens[0]?.word ?? '')) return null;
  const [, modal, verb] = tokens;
  if (/^(?:will|would|can|could|must|should|may)$/u.test(modal?.word ?? '') && verb !== undefined) {
    return isBaseVerb(verb.word) && !isLightVerb(verb.word) ? verb : null;
  }
  for (const token of tokens.slice(1, 4)) {
    const base = token.capital ? null : baseOfInflected(token.word);
    if (base !== null) return isLightVerb(base) ? null : token;
    if (!token.content) return null;
  }
  return null;
}

/** Takes a question apart. */
export function partsOf(question: string, language: string): Parts {
  const tokens = tokensOf(question, language);
  const match = auxiliary.exec(question);
  const from = match === null ? 0 : match.index + match[0].length;
  const act = match === null ? actOfSubject(tokens) : actAfterAuxiliary(tokens.filter(({ start }) => start >= from));
  const done = match !== null && /^did$/iu.test(match[0]);
  return {
    type: answerType(question),
    counted: countedStems(question, language),
    act,
    done,
    bound: boundNames(tokens),
  };
}

/** How far before a verb a wish or a plan reaches, and what leaves it open otherwise, in words. */
const reach = 8;
const openReach = 5;

/** Whether a paragraph has an act: its verb or a related one. */
export function namesAct(passage: Passage, act: Token): boolean {
  const related = relatedStems(act.stem, passage.article.language);
  return passage.tokens.some(({ stem }) => stem === act.stem || related.has(stem));
}

/** Whether the words before a verb leave it undone: denied, only wished for or planned, or left open. */
function leftUndone(before: readonly Token[], verb: Token, language: string): boolean {
  const near = before.map(({ word }) => word);
  const last = near.at(-1) ?? '';
  if (near.slice(-3).some((word) => isNegation(word, language))) return true;
  if (near.slice(-openReach).some((word) => isOpenMarker(word))) return true;
  if (near.slice(-2).some((word) => /^(?:will|shall|must|can)$/u.test(word))) return true;
  const infinitive = near.slice(-2).includes('to');
  const gerund = verb.word.endsWith('ing') && (opensNoun.test(last) || /^(?:about|over|against|without)$/u.test(last));
  return (infinitive || gerund) && near.some((word) => isNotDoneMarker(word));
}

/** Whether a sentence reports an act as done: the verb or a related one, neither denied nor only wished for. */
export function reportsAct(passage: Passage, sentence: Sentence, act: Token): boolean {
  const { language } = passage.article;
  const related = relatedStems(act.stem, language);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at]!;
    if (token.stem !== act.stem && !related.has(token.stem)) continue;
    const before = passage.tokens.slice(Math.max(sentence.first, at - reach), at);
    if (!leftUndone(before, token, language)) return true;
  }
  return false;
}

/** How far after a number the noun it counts stands, in words. */
const countReach = 4;

const notACount = /^(?:1[5-9]\d\d|20\d\d)$/u;

/** The number that a sentence gives of what is asked for: "some 300 cars", "the number of cars is put at 300". */
export function numberIn(passage: Passage, sentence: Sentence, counted: readonly string[]): Token | null {
  const { language } = passage.article;
  const noun = counted[0];
  const wanted = noun === undefined ? null : new Set([noun, ...relatedStems(noun, language)]);
  const tokens = passage.tokens.slice(sentence.first, sentence.last);
  const near = (from: number): boolean =>
    tokens.slice(from, from + countReach).some(({ stem }) => wanted?.has(stem) ?? true);
  const numbered = tokens.some(({ word }, index) => word === 'number' && near(index));
  const number = tokens.find(({ word }, index) => {
    if (!isNumber(word, language) || notACount.test(word) || word === 'one') return false;
    return numbered || near(index + 1);
  });
  return number ?? null;
}

const placeWords =
  /\b(?:in|at|on|near|outside|inside|from|à|au|en|dans)\s+(?:(?:the|an?|his|her|its|their|la|le|les|un|une)\s+)?(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}'’.-]+)/gu;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)/iu;

/** Places that have no name of their own. */
const placeNouns =
  /\b(?:in|at|on|near|outside|inside|from)\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:\p{L}+\s+)?(?:hall|house|home|office|offices|building|station|school|square|street|hospital|court|airport|harbour|harbor|parliament|legislature|hotel|centre|center|church|park|prison|factory|plant|border|residence|library|stadium|university|museum|market|capital|town|city|village)\b/iu;

/** Whether a sentence names a place: a preposition before a name that is no day or month, or before a noun for a place. */
export function givesPlace(passage: Passage, sentence: Sentence): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return placeNouns.test(text) || [...text.matchAll(placeWords)].some((match) => !calendar.test(match[1]!));
}

const leftOpenWords =
  /\b(?:(?:did|does|do|would|could|will|has|have|had) not|didn['’]t|wouldn['’]t|couldn['’]t|won['’]t|hasn['’]t|declined to|refused to|unable to|n['’]a pas (?:répondu|précisé|dit))\s*(?:\p{L}+ly )?(?:answer|say|give|disclose|comment|specify|reveal|provide|confirm|release|respond|elaborate|known?)?/iu;

/** Whether a sentence says that a question was not answered. */
export function leavesOpen(passage: Passage, sentence: Sentence): boolean {
  const match = leftOpenWords.exec(passage.text.slice(sentence.start, sentence.end));
  if (match === null) return false;
  return /(?:answer|say|give|disclose|comment|specify|reveal|provide|confirm|release|respond|elaborate|known?|répondu|précisé|dit)$/iu.test(
    match[0],
  );
}

/** What may stand between a word and what it means. */
const definition =
  /^[^.;]{0,40}?\b(?:referring to|refers? to|means?|meaning|known as|defined as|in other words|that is,|c['’]est-à-dire|signifie)\s+|^[”"»']?,? (?:or|a|an|the|un|une|le|la) |^[”"»']? (?:is|are|was|est|sont) (?:the|a|an|when|un|une) |^[”"»']?\s*[(—–]\s*/iu;

/**
 * What a sentence says that a word means.
 *
 * @param stems - of the word
 * @returns offsets in the passage of the meaning; null when the sentence does not give it
 */
export function definitionIn(
  passage: Passage,
  sentence: Sentence,
  stems: ReadonlySet<string>,
): { start: number; end: number } | null {
  const words = passage.tokens.slice(sentence.first, sentence.last).filter(({ stem }) => stems.has(stem));
  for (const { end } of words) {
    const match = definition.exec(passage.text.slice(end, sentence.end));
    if (match !== null) return { start: end + match[0].length, end: sentence.end };
  }
  return null;
}

/** Whether a sentence gives a reason. */
export function givesReason(passage: Passage, sentence: Sentence): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return /\b(?:because|since|due to|owing to|as a result|in order to|so that|citing|over|amid|to (?:halt|slow|stop|prevent|protect|combat|avoid|reduce|help|save|curb|ease|make|keep|meet|give|cut|allow)|parce que?|afin de|pour)\b/iu.test(
    text,
  );
}
