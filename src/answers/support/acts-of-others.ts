/** Whether the act that a question takes for done is told of something else than it asks of. */
import type { ActAsked } from '../asked/act.js';
import type { Term } from '../asked/question-terms.js';
import { namesActIn, saysOfAct } from './acts.js';
import { endsFormer, inParagraph } from './parts-supported.js';
import type { Support } from './support.js';

/** A question, and what supports it about as well as the best. */
interface Asked {
  near: readonly Support[];
  terms: readonly Term[];
  parts: Pick<ActAsked, 'act' | 'others' | 'undergoers'>;
}

/** Whether only something else is told to have ended: who "stopped letting boats in" has not stopped whatever is told as a break. */
export function endsAnother({ near, parts: { act, others } }: Asked): boolean {
  const what = others?.[0];
  if (act === null || what?.word.endsWith('ing') !== true) return false;
  const ending = near.filter(({ passage, sentence }) => endsFormer(passage, sentence, act));
  return (
    ending.length > 0 &&
    !ending.some(({ passage, sentence }) => endsFormer(passage, sentence, act, what)) &&
    !near.some(({ passage, sentence }) => saysOfAct(passage, sentence, act) !== null)
  );
}

/** Whether nothing near the best has anything of what an act was done to, beside the act: done to something else, it is another one. */
export function lacksUndergoer({ near, terms, parts: { act, undergoers } }: Asked): boolean {
  const asked = new Set(undergoers?.map(({ word }) => word));
  const indexes = terms.flatMap(({ word }, index) => (asked.has(word) ? [index] : []));
  if (act === null || indexes.length === 0) return false;
  const acting = near.filter(({ passage, sentence }) => namesActIn(passage, sentence, act));
  return acting.length > 0 && acting.every(({ credits }) => indexes.every((index) => credits[index]! < inParagraph));
}
