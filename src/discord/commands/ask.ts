import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { headlines, outlets, phrased, speakers } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo, textOption } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, outletOption, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands.ask;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'ask',
  description,
  options: [wordsOption('question', options.question), outletOption(options.outlet), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/ask question`: the paragraphs that answer it. */
export const ask = {
  data,
  run({ question, outlet }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('ask', question, { outlet }), surroundings);
  },
  autocomplete({ name, value }, { outlet }, { library, text }) {
    if (name === 'outlet') return choices(outlets(library), value);
    const only = textOption(outlet);
    const questions = phrased(speakers(library, only), text.discord.whatDidTheySay);
    return choices([...questions, ...headlines(library, only)], value);
  },
  components: { page: pageButton('ask') },
} satisfies ChatInputCommand;
