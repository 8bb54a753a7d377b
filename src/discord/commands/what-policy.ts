import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { actors, headlines, outlets } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo, textOption } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { actorOption, everywhere, outletOption, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands['what-policy'];

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'what-policy',
  description,
  options: [
    wordsOption('topic', options.topic),
    actorOption(options.actor),
    outletOption(options.outlet),
    privateOption(options.private),
  ],
} satisfies ChatInputCommand['data'];

/** `/what-policy topic`: how a policy stands, by whom, and since when. */
export const whatPolicy = {
  data,
  run({ topic, actor, outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('what-policy', topic, { outlet, actor }), surroundings);
  },
  autocomplete({ name, value }, { outlet }, { library }) {
    if (name === 'outlet') return choices(outlets(library), value);
    const only = textOption(outlet);
    return choices(name === 'actor' ? actors(library, only) : headlines(library, only), value);
  },
  components: { page: pageButton('what-policy') },
} satisfies ChatInputCommand;
