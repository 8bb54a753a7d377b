import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { outlets } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, outletOption, privateOption } from './shared-options.js';

const { description, options } = discord.commands.sources;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'sources',
  description,
  options: [outletOption(options.outlet), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/sources`: the articles that can be asked about. */
export const sources = {
  data,
  run({ outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('sources', '', { outlet }), surroundings);
  },
  autocomplete({ value }, _options, { library }) {
    return choices(outlets(library), value);
  },
  components: { page: pageButton('sources') },
} satisfies ChatInputCommand;
