/** `/coverage feed`: feeds whose articles come in by themselves. */
import { type APIApplicationCommandSubcommandGroupOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { moderation } from '../../../../text/en/moderation.js';
import type { Subcommand as ServerSubcommand } from '../../command.js';
import { add } from './add.js';
import { list } from './list.js';
import { pause } from './pause.js';
import { remove } from './remove.js';

const { feed: words } = moderation.commands.coverage;

const { String: Text, Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

const feed = (description: string) =>
  ({ type: Text, name: 'feed', description, required: true, autocomplete: true }) as const;

/** The group, as Discord is told of it. */
export const feedGroup: APIApplicationCommandSubcommandGroupOption = {
  type: SubcommandGroup,
  name: 'feed',
  description: words.description,
  options: [
    {
      ...{ type: Subcommand, name: 'add', description: words.add.description },
      options: [
        { type: Text, name: 'link', description: words.add.link, required: true, max_length: 2_000 },
        { type: Text, name: 'outlet', description: words.add.outlet, max_length: 100 },
      ],
    },
    { type: Subcommand, name: 'list', description: words.list.description },
    { type: Subcommand, name: 'pause', description: words.pause.description, options: [feed(words.pause.feed)] },
    { type: Subcommand, name: 'remove', description: words.remove.description, options: [feed(words.remove.feed)] },
  ],
};

/** Its subcommands by their paths. */
export const feedSubcommands: Readonly<Record<string, ServerSubcommand>> = {
  'feed add': add,
  'feed list': list,
  'feed pause': pause,
  'feed remove': remove,
};
