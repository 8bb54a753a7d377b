/** Which act a question asks for that is done with words, a promise or a warning, and whether a statement is one. */
import { questionPackFor } from '../../language/questions/index.js';
import type { SpokenAct } from '../../language/questions/spoken-acts.js';
import { fold, words } from '../../language/words.js';
import type { Passage, Token } from '../passages/passages.js';

/** The acts that a question's words for how something was said ask for. */
export function actsAsked(attitudes: string, language: string): SpokenAct[] {
  const told = words(attitudes).map(({ text }) => fold(text));
  const acts = questionPackFor(language).speakerAsked?.acts ?? [];
  return acts.filter(({ asked }) => told.some((word) => asked.has(word)));
}

/** Whether a statement, the words `said` of a passage, is one of the acts that are asked for; true where none is. */
export function showsAct(acts: readonly SpokenAct[], { text }: Passage, said: readonly Token[]): boolean {
  if (acts.length === 0 || said.length === 0) return true;
  const stretch = text.slice(Math.min(...said.map(({ start }) => start)), Math.max(...said.map(({ end }) => end)));
  return acts.some(({ shown, sought }) => shown.test(stretch) && sought?.test(stretch) !== true);
}
