import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { outlets, quotations } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo, textOption } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, outletOption, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands['who-said'];

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'who-said',
  description,
  options: [wordsOption('quote', options.quote), outletOption(options.outlet), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/who-said quote`: the speaker of some words, and every outlet's version of them. */
export const whoSaid = {
  data,
  run({ quote, outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('who-said', quote, { outlet }), surroundings);
  },
  autocomplete({ name, value }, { outlet }, { library }) {
    return choices(name === 'outlet' ? outlets(library) : quotations(library, textOption(outlet)), value);
  },
  components: { page: pageButton('who-said') },
} satisfies ChatInputCommand;
