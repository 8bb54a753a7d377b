/** `/collection`: named sets of a server's articles, each asked or not, and shared with other servers by a code. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { moderation } from '../../../text/en/moderation.js';
import type { ServerCommand } from '../command.js';
import { forModerators, subcommand } from '../definition.js';
import { create, remove, rename } from './collections.js';
import { list } from './list.js';
import { share, withdraw, withdrawButton } from './sharing.js';
import { use } from './use.js';

const { collection: words } = moderation.commands;

const { Boolean: Flag, String: Text } = ApplicationCommandOptionType;

const name = (description: string) =>
  ({ type: Text, name: 'name', description, required: true, min_length: 1, max_length: 80 }) as const;

const collection = (description: string, required = true) =>
  ({ type: Text, name: 'collection', description, required, autocomplete: true }) as const;

export const collectionCommand: ServerCommand = {
  data: {
    ...forModerators,
    type: ApplicationCommandType.ChatInput,
    name: 'collection',
    description: words.description,
    options: [
      subcommand('create', words.create.description, [name(words.create.name)]),
      subcommand('rename', words.rename.description, [collection(words.rename.collection), name(words.rename.name)]),
      subcommand('use', words.use.description, [
        collection(words.use.collection, false),
        { type: Text, name: 'code', description: words.use.code, max_length: 40 },
        { type: Flag, name: 'active', description: words.use.active },
      ]),
      subcommand('share', words.share.description, [collection(words.share.collection)]),
      subcommand('withdraw', words.withdraw.description, [
        { type: Text, name: 'code', description: words.withdraw.code, required: true, autocomplete: true },
      ]),
      subcommand('delete', words.delete.description, [collection(words.delete.collection)]),
      subcommand('list', words.list.description),
    ],
  },
  subcommands: { create, rename, use, share, withdraw, delete: remove, list },
  components: { withdraw: withdrawButton },
};
