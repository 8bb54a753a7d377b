import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { headlines, outlets } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo, textOption } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, optionalWordsOption, outletOption, privateOption } from './shared-options.js';

const { description, options } = discord.commands.timeline;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'timeline',
  description,
  options: [optionalWordsOption('topic', options.topic), outletOption(options.outlet), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/timeline`: dated events in order of day, of a topic or all of them. */
export const timeline = {
  data,
  run({ topic, outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('timeline', topic ?? '', { outlet }), surroundings);
  },
  autocomplete({ name, value }, { outlet }, { library }) {
    return choices(name === 'outlet' ? outlets(library) : headlines(library, textOption(outlet)), value);
  },
  components: { page: pageButton('timeline') },
} satisfies ChatInputCommand;
