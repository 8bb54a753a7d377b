import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { headlines, outlets, speakers } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo, textOption } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, optionalWordsOption, outletOption, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands['on-record'];

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'on-record',
  description,
  options: [
    wordsOption('speaker', options.speaker),
    optionalWordsOption('topic', options.topic),
    outletOption(options.outlet),
    privateOption(options.private),
  ],
} satisfies ChatInputCommand['data'];

/** `/on-record speaker`: everything a speaker is on record with, in order of day. */
export const onRecord = {
  data,
  run({ speaker, topic, outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('on-record', speaker, { topic, outlet }), surroundings);
  },
  autocomplete({ name, value }, { outlet }, { library }) {
    if (name === 'outlet') return choices(outlets(library), value);
    const only = textOption(outlet);
    return choices(name === 'speaker' ? speakers(library, only) : headlines(library, only), value);
  },
  components: {
    page: pageButton('on-record'),
    /** Under an answer about somebody's words: all that they are on record with, for the one who presses. */
    all: {
      respond: 'private',
      run: ({ state }, surroundings) => answerTo(questionFrom('on-record', state), surroundings),
    },
  },
} satisfies ChatInputCommand;
