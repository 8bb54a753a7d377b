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

const { description, options } = discord.commands.wording;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'wording',
  description,
  options: [wordsOption('topic', options.topic), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/wording topic`: the words each outlet uses for the same people or thing. */
export const wording = {
  data,
  run({ topic }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('wording', topic), surroundings);
  },
  autocomplete({ value }, _options, { library }) {
    return choices(headlines(library), value);
  },
  components: { page: pageButton('wording') },
} satisfies ChatInputCommand;
