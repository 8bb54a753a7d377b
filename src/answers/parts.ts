/** The parts of a question that what is cited must support together: the act, what is counted, the kind of answer. */
import { isBaseVerb, isLightVerb } from '../language/verbs.js';
import { relatedStems } from '../language/related-words.js';
import { isNegation, isNumber } from '../language/meaning.js';
import { isNotDoneMarker } from '../language/verbs.js';
import { type Passage, type Sentence, type Token, tokensOf } from './passages.js';

/** What would answer: a number, a place, a reason, a meaning, or anything. */
export type AnswerType = 'number' | 'place' | 'reason' | 'definition' | 'any';

export interface Parts {
  type: AnswerType;
  /** For a number: stems of what is counted, last word first being the noun. */
  counted: string[];
  /** The act the question takes for done ("did they reject"); null when it takes none for done. */
  act: Token | null;
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
    /\b(?:what (?:does|do|did|is|are) .*\bmean\b|meaning of|definition of|what is meant by)\b|^define\b/iu.test(
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
function actOf(question: string, language: string): Token | null {
  const match = auxiliary.exec(question);
  if (match === null || !/^(?:did|does|do)$/iu.test(match[0])) return null;
  const from = match.index + match[0].length;
  const tokens = tokensOf(question, language).filter(({ start }) => start >= from);
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || token.capital || !isBaseVerb(token.word)) continue;
    const before = tokens[index - 1]!;
    if (opensNoun.test(before.word)) continue;
    return isLightVerb(token.word) ? null : token;
  }
  return null;
}

/** Takes a question apart. */
export function partsOf(question: string, language: string): Parts {
  return { type: answerType(question), counted: countedStems(question, language), act: actOf(question, language) };
}

/** How far before a verb a denial or a wish reaches, in words. */
const reach = 4;

/** Whether a sentence reports an act as done: the verb or a related one, neither denied nor only wished for. */
export function reportsAct(passage: Passage, sentence: Sentence, act: Token): boolean {
  const { language } = passage.article;
  const related = relatedStems(act.stem, language);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at]!;
    if (token.stem !== act.stem && !related.has(token.stem)) continue;
    const before = passage.tokens.slice(Math.max(sentence.first, at - reach), at);
    const infinitive = before.at(-1)?.word === 'to' || before.at(-2)?.word === 'to';
    const denied = before.slice(-3).some(({ word }) => isNegation(word, language));
    const wished = infinitive && before.some(({ word }) => isNotDoneMarker(word));
    const modal = before
      .slice(-2)
      .some(({ word }) => /^(?:would|could|might|may|should|will|shall|must|can)$/u.test(word));
    if (!denied && !wished && !(modal && token.stem === act.stem)) return true;
  }
  return false;
}

/** How near a number must stand to what it counts, in words. */
const countReach = 6;

const notACount = /^(?:1[89]\d\d|20\d\d)$/u;

/** Whether a sentence gives a number of what is asked for. */
export function givesNumber(passage: Passage, sentence: Sentence, counted: readonly string[]): boolean {
  const { language } = passage.article;
  const noun = counted[0];
  const wanted = noun === undefined ? null : new Set([noun, ...relatedStems(noun, language)]);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = passage.tokens[at]!;
    if (!isNumber(token.word, language) || notACount.test(token.word) || token.word === 'one') continue;
    if (wanted === null) return true;
    const near = passage.tokens.slice(
      Math.max(sentence.first, at - countReach),
      Math.min(sentence.last, at + countReach + 1),
    );
    if (near.some(({ stem }) => wanted.has(stem))) return true;
  }
  return false;
}

const placeWords =
  /\b(?:in|at|on|near|outside|inside|from|à|au|en|dans)\s+(?:(?:the|an?|his|her|its|their|la|le|les|un|une)\s+)?(?:\p{Ll}+\s+)?(\p{Lu}[\p{L}'’.-]+)/gu;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)/iu;

/** Whether a sentence names a place: a preposition before a name that is no day or month. */
export function givesPlace(passage: Passage, sentence: Sentence): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(placeWords)].some((match) => !calendar.test(match[1]!));
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

/** How a definition is put: "referring to", "known as", "which means". */
export function defines(passage: Passage, sentence: Sentence): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return /\b(?:referring to|refers? to|means?|meaning|known as|defined as|that is|in other words|which is|c['’]est-à-dire|signifie)\b|\(|—|–/iu.test(
    text,
  );
}

/** Whether a sentence gives a reason. */
export function givesReason(passage: Passage, sentence: Sentence): boolean {
  const text = passage.text.slice(sentence.start, sentence.end);
  return /\b(?:because|since|due to|owing to|as a result|in order to|so that|citing|over|amid|to (?:halt|slow|stop|prevent|protect|combat|avoid|reduce|help|save|curb|ease|make|keep|meet|give|cut|allow)|parce que?|afin de|pour)\b/iu.test(
    text,
  );
}
