/** How a sentence calls a speaker: by name, or by the noun of an office ("the minister"). */
import type { Speaker } from '../../coverage/reading.js';
import { type Passage, type Sentence, tokensOf } from './passages.js';

/** The words of a role that may stand for its holder: those before what the role is for ("minister" of "Minister for Health"). */
function rolePrinted(role: string, language: string): string[] {
  const inside = tokensOf(role, language);
  const from = inside.findIndex(({ content }) => content);
  const end = inside.findIndex(({ content }, index) => index > from && !content);
  const head = inside.slice(Math.max(0, from), end < 0 ? undefined : end).map(({ word }) => word);
  // The noun comes first in French, last in English.
  return language === 'fr' ? head.slice(0, 1) : head.slice(-1);
}

/** Whether a sentence names a speaker, or calls them by the noun of their role. */
export function calls(passage: Passage, { first, last }: Sentence, speaker: Speaker): boolean {
  const { language } = passage.article;
  const surname = tokensOf(speaker.name, language)
    .filter(({ content }) => content)
    .at(-1)?.word;
  const roles = speaker.role === null ? [] : rolePrinted(speaker.role, language);
  return passage.tokens
    .slice(first, last)
    .some(({ word, capital }) => roles.includes(word) || (word === surname && (capital || speaker.role === null)));
}
