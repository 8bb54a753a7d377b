import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { helpView } from '../views/help.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, privateOption } from './shared-options.js';

const { description, options } = discord.commands.help;

/** `/help`: what can be asked, and how. */
export const help = {
  data: {
    ...everywhere,
    type: ApplicationCommandType.ChatInput as const,
    name: 'help',
    description,
    options: [privateOption(options.private)],
  },
  run(_options, { library, text }) {
    return helpView(library.searched(), text);
  },
} satisfies ChatInputCommand;
