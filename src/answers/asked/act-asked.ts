/** The act a question asks about. */
import type { Token } from '../passages/passages.js';
import type { ActAsked } from './act.js';
import { englishAct } from './act-asked-en.js';
import { frenchAct } from './act-asked-fr.js';
import { plainVerbsIn } from './plain-verbs.js';

/** The act of a question in a language. A verb with a particle is the plain verb that means the same. */
export function actAsked(question: string, tokens: readonly Token[], language: string): ActAsked {
  if (language === 'fr') return frenchAct(question, tokens);
  const asked = englishAct(question, tokens);
  const { act } = asked;
  if (act === null) return asked;
  const plain = plainVerbsIn(tokens, language).find(({ verb }) => tokens[verb] === act);
  return plain === undefined ? asked : { ...asked, act: plain.token };
}
