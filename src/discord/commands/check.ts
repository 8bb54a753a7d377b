import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { ReaderError } from '../reader-error.js';
import { escapeMarkdown, oneLine } from '../views/escaping.js';
import { longestChecked, questionFrom } from '../views/question.js';
import { ellipsis } from '../views/size.js';
import { answerTo } from './answer-to.js';
import type { MessageMenuCommand } from './command.js';
import { everywhere } from './shared-options.js';

/** In a message's menu: which of its quotations or sentences are on record. */
export const check = {
  data: { ...everywhere, type: ApplicationCommandType.Message as const, name: discord.menus.check },
  run({ content }, surroundings) {
    const words = oneLine(content);
    if (words === '') throw new ReaderError('no-words-in-message');
    return answerTo(questionFrom('check', beginningOf(words)), surroundings);
  },
} satisfies MessageMenuCommand;

/**
 * As much of a message as an answer can carry: whole, or whole words of its beginning and an ellipsis.
 *
 * @param words - on one line; what has to be escaped counts as it is escaped
 */
export function beginningOf(words: string): string {
  if (escapeMarkdown(words).length <= longestChecked) return words;
  const kept: string[] = [];
  let length = ellipsis.length * 2;
  for (const word of words.split(' ')) {
    length += escapeMarkdown(word).length + 1;
    if (length > longestChecked) break;
    kept.push(word);
  }
  return [...kept, ellipsis].join(' ');
}
