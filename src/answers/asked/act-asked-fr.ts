/** The act of a French question: "a-t-il rejeté", "peut-elle fermer". */
import {
  betweenParts,
  frenchAuxiliary,
  frenchModal,
  frenchPreposition,
  gets,
  gives,
  givenThings,
  lightInfinitives,
  lightParticiples,
  opensPart,
  participle,
} from '../../language/questions/act-words-fr.js';
import type { Token } from '../passages/passages.js';
import { type ActAsked, noAct } from './act.js';

/** What a verb of giving takes for given, whoever it is given to, and one of getting for got: the first noun behind it that is no name. */
function thingObtained(verb: Token, after: readonly Token[]): Token | undefined {
  const things = after.filter(({ content, capital }) => content && !capital);
  if (gets.test(verb.word)) return things[0];
  return gives.test(verb.word) ? things.find(({ word }) => givenThings.test(word)) : undefined;
}

/** Question words stand among the first words of a question; behind them they open a part of it. */
const firstWords = 2;

/** The words of a question before a part that says of what, or on what condition, something is asked. */
function mainPart(question: string, tokens: readonly Token[]): readonly Token[] {
  const part = tokens.findIndex(
    ({ word, start }, index) =>
      index >= firstWords &&
      tokens[index - 1]!.word !== 'est-ce' &&
      (opensPart.test(word) || (/^ils?$/u.test(word) && /^s['’]/iu.test(question.slice(start)))),
  );
  return part < 0 ? tokens : tokens.slice(0, part);
}

/** The participle after the auxiliary of a compound past: "a-t-il rejeté", "ont accepté". */
export function frenchAct(question: string, words: readonly Token[]): ActAsked {
  const tokens = mainPart(question, words);
  const modal = tokens.findIndex(({ word }) => frenchModal.test(word));
  const infinitive = modal < 0 ? undefined : tokens.slice(modal + 1).find(({ word }) => !betweenParts.test(word));
  if (infinitive !== undefined && /(?:er|ir|re|oir)$/u.test(infinitive.word)) {
    return { act: lightInfinitives.test(infinitive.word) ? null : infinitive, done: false, doers: [] };
  }
  for (const [index, { word, start, end }] of tokens.entries()) {
    // "Gardé à quai": the preposition is no verb.
    if (!frenchAuxiliary.test(word) || frenchPreposition.test(question.slice(start, end))) continue;
    const behind = tokens.slice(index + 1).filter((token) => !betweenParts.test(token.word));
    // "Ont fini par céder": what was done in the end.
    const verb = /^finie?s?$/u.test(behind[0]?.word ?? '') && behind[1]?.word === 'par' ? behind[2] : behind[0];
    if (verb === undefined || verb.capital || !verb.content || !(participle.test(verb.word) || verb === behind[2]))
      continue;
    const obtained = thingObtained(verb, tokens.slice(tokens.indexOf(verb) + 1));
    return {
      act: lightParticiples.test(verb.word) ? null : verb,
      done: true,
      doers: [],
      ...(obtained === undefined ? {} : { obtained }),
    };
  }
  return noAct;
}
