/** What a topic for outlets' words asks for: its noun, and what it says of it. */
import { wordingPacks } from '../../language/wording/index.js';
import { packFor } from '../../language/packs/index.js';
import { plainVerbsIn } from '../asked/plain-verbs.js';
import { anybody } from './said-of.js';
import { type Token, tokensOf } from '../passages/tokens.js';

/** A topic's noun and its other words; without a noun nothing is asked for. */
export interface TopicParts {
  head: Token | null;
  said: Token[];
}

/** Whether a word of a topic says nothing of those it asks for: "the women who are affected". */
function saysNothing({ word }: Token, language: string): boolean {
  return wordingPacks.find(({ code }) => code === language)?.empty.has(word) ?? false;
}

/** Words with verbs with a particle ("kept out") as the plain verb; those right at the beginning are what is asked for. */
function withPlainVerbs(tokens: readonly Token[], language: string): Token[] {
  const plain = plainVerbsIn(tokens, language);
  return tokens.flatMap((token, index) => {
    if (plain.some(({ particle, verb }) => particle === index && verb > 0)) return [];
    return plain.find(({ verb }) => verb === index && verb > 0)?.token ?? token;
  });
}

/**
 * The topic's noun, and what else it says: "the people / being turned back".
 *
 * @param plain - verbs with a particle are taken for the plain verb that means the same: "kept out" for "barred"
 */
export function topicParts(topic: string, language: string, plain = false): TopicParts {
  const asked = tokensOf(topic, language);
  const tokens = plain ? withPlainVerbs(asked, language) : asked;
  const start = tokens.findIndex((token) => token.content || anybody.has(token.word));
  if (start === -1) return { head: null, said: [] };
  let end = start;
  const { prepositions } = packFor(language);
  while (tokens[end + 1]?.content === true && !prepositions.has(tokens[end + 1]!.word)) end++;
  const head = tokens.slice(start, end + 1).find(({ word }) => anybody.has(word)) ?? tokens[end]!;
  const said = tokens.filter((token) => token.content && token !== head && !saysNothing(token, language));
  return { head, said };
}
