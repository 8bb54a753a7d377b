/** What the bot can do, in one message. */
import { ComponentType } from 'discord-api-types/v10';
import type { Searched } from '../../coverage/answer.js';
import type { Text } from '../../text/index.js';
import type { View } from '../commands/command.js';
import { escapeMarkdown } from './escaping.js';

/** @param searched - the coverage that is asked when no outlet is named */
export function helpView(searched: Searched, { answers, discord }: Text): View {
  const { title, opening, examples, closing } = discord.help;
  const { articles, outlets } = searched;
  const coverage = answers.finding(articles > 0 ? { key: 'sources', articles, outlets } : { key: 'no-coverage' });
  const list = Object.values(examples).map((example) => `- ${example}`);
  const content = [`## ${title}`, opening, ...list, closing, `-# ${escapeMarkdown(coverage)}`].join('\n');
  return [{ type: ComponentType.TextDisplay, content }];
}
