import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { headlines } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands.compare;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'compare',
  description,
  options: [wordsOption('topic', options.topic), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/compare topic`: the outlets side by side. */
export const compare = {
  data,
  run({ topic }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('compare', topic), surroundings);
  },
  autocomplete({ value }, _options, { library }) {
    return choices(headlines(library), value);
  },
  components: { page: pageButton('compare') },
} satisfies ChatInputCommand;
