import { ApplicationCommandType } from 'discord-api-types/v10';
import { discord } from '../../text/en/discord.js';
import { articles } from '../autocomplete/candidates.js';
import { choices } from '../autocomplete/choices.js';
import { pageButton } from '../buttons/page.js';
import { questionFrom } from '../views/question.js';
import { answerTo } from './answer-to.js';
import type { ArgumentsOf } from './arguments.js';
import type { ChatInputCommand } from './command.js';
import { everywhere, privateOption, wordsOption } from './shared-options.js';

const { description, options } = discord.commands.article;

const data = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput as const,
  name: 'article',
  description,
  options: [wordsOption('id', options.id), privateOption(options.private)],
} satisfies ChatInputCommand['data'];

/** `/article id`: the outline of an article, or the paragraphs around a citation. */
export const article = {
  data,
  run({ id }: ArgumentsOf<typeof data>, surroundings) {
    return answerTo(questionFrom('article', id), surroundings);
  },
  autocomplete({ value }, _options, { library, text }) {
    return choices(articles(library, text.discord.articleChoice), value);
  },
  components: { page: pageButton('article') },
} satisfies ChatInputCommand;
