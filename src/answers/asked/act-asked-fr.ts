/** The act of a French question: "a-t-il rejeté", "peut-elle fermer". */
import {
  betweenParts,
  frenchAuxiliary,
  frenchModal,
  lightInfinitives,
  lightParticiples,
  participle,
} from '../../language/questions/act-words-fr.js';
import type { Token } from '../passages/passages.js';
import { type ActAsked, noAct } from './act.js';

/** The participle after the auxiliary of a compound past: "a-t-il rejeté", "ont accepté". */
export function frenchAct(tokens: readonly Token[]): ActAsked {
  const modal = tokens.findIndex(({ word }) => frenchModal.test(word));
  const infinitive = modal < 0 ? undefined : tokens.slice(modal + 1).find(({ word }) => !betweenParts.test(word));
  if (infinitive !== undefined && /(?:er|ir|re|oir)$/u.test(infinitive.word)) {
    return { act: lightInfinitives.test(infinitive.word) ? null : infinitive, done: false, doers: [] };
  }
  for (const [index, { word }] of tokens.entries()) {
    if (!frenchAuxiliary.test(word)) continue;
    const verb = tokens.slice(index + 1).find((token) => !betweenParts.test(token.word));
    if (verb === undefined || verb.capital || !verb.content || !participle.test(verb.word)) continue;
    return { act: lightParticiples.test(verb.word) ? null : verb, done: true, doers: [] };
  }
  return noAct;
}
