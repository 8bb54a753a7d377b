/** `/coverage`: what a server's coverage is made of. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { moderation } from '../../../text/en/moderation.js';
import type { ServerCommand } from '../command.js';
import { forModerators, subcommand } from '../definition.js';
import { bringInButton, followButton } from './announced.js';
import { add, filledIn, fillIn, paste, stop } from './add.js';
import { Desk } from './bringing.js';
import { edit, editButton, edited } from './edit.js';
import { exporting } from './export.js';
import { feedGroup, feedSubcommands } from './feed/index.js';
import { importing } from './import.js';
import { list, listPage } from './list.js';
import { refresh, refreshButton } from './refresh.js';
import { remove, removeButton, undoButton } from './remove.js';
import { show } from './show.js';
import { status } from './status.js';

const { coverage: words } = moderation.commands;

const { Attachment, String: Text } = ApplicationCommandOptionType;

const text = (name: string, description: string) => ({ type: Text, name, description }) as const;

const article = (description: string) =>
  ({ type: Text, name: 'article', description, required: true, autocomplete: true }) as const;

/** @param desk - what is under way in this process */
export function coverageCommand(desk = new Desk()): ServerCommand {
  return {
    data: {
      ...forModerators,
      type: ApplicationCommandType.ChatInput,
      name: 'coverage',
      description: words.description,
      options: [
        subcommand('add', words.add.description, [
          { ...text('link', words.add.link), max_length: 2_000 },
          { type: Attachment, name: 'file', description: words.add.file },
          { ...text('outlet', words.add.outlet), max_length: 100 },
          { ...text('published', words.add.published), max_length: 16 },
        ]),
        subcommand('list', words.list.description, [
          { ...text('outlet', words.list.outlet), autocomplete: true, max_length: 100 },
          { ...text('from', words.list.from), max_length: 10 },
          { ...text('to', words.list.to), max_length: 10 },
        ]),
        subcommand('show', words.show.description, [article(words.show.article)]),
        subcommand('edit', words.edit.description, [article(words.edit.article)]),
        subcommand('remove', words.remove.description, [article(words.remove.article)]),
        subcommand('refresh', words.refresh.description, [article(words.refresh.article)]),
        subcommand('export', words.export.description),
        subcommand('import', words.import.description, [
          { type: Attachment, name: 'file', description: words.import.file, required: true },
        ]),
        subcommand('status', words.status.description),
        feedGroup,
      ],
    },
    subcommands: {
      add: add(desk),
      list,
      show,
      edit,
      remove,
      refresh: refresh(desk),
      export: exporting,
      import: importing(desk),
      status,
      ...feedSubcommands,
    },
    components: {
      page: listPage,
      edit: editButton,
      remove: removeButton,
      undo: undoButton,
      refresh: refreshButton(desk),
      stop: stop(desk),
      follow: followButton(desk),
      'bring-in': bringInButton(desk),
      'fill-in': fillIn(desk),
    },
    forms: { paste: paste(desk), 'filled-in': filledIn(desk), edited },
  };
}
