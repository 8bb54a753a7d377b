import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { ReaderError } from '../reader-error.js';
import { oneLine } from '../views/escaping.js';
import { questionFrom } from '../views/question.js';
import { answerTo } from './answer-to.js';
import type { MessageMenuCommand } from './command.js';
import { everywhere } from './shared-options.js';

/** Words between quotation marks of any style that cannot be mistaken for an apostrophe. */
const quoted = /"[^"]+"|“[^”]+”|«[^»]+»|„[^“”]+[“”]/gu;

/** In a message's menu: who said its words, or the words it has in quotation marks. */
export const whoSaidThis = {
  data: { ...everywhere, type: ApplicationCommandType.Message as const, name: discord.menus.whoSaidThis },
  run({ content }, surroundings) {
    const words = quotedPart(content);
    if (oneLine(words) === '') throw new ReaderError('no-words-in-message');
    return answerTo(questionFrom('who-said', words), surroundings);
  },
} satisfies MessageMenuCommand;

/** The longest quotation in a message; the whole message when it has none. */
export function quotedPart(content: string): string {
  const quotations = [...content.matchAll(quoted)].map(([found]) => found.slice(1, -1).trim());
  return quotations.reduce((longest, words) => (words.length > longest.length ? words : longest), '') || content;
}
