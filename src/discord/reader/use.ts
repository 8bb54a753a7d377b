/** `/use`: which servers' coverage a reader's direct messages ask, seen and changed by the reader alone. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { readers } from '../../text/en/readers.js';
import type { Text } from '../../text/index.js';
import { customId } from '../buttons/custom-id.js';
import type { View } from '../commands/command.js';
import { everywhere } from '../commands/shared-options.js';
import { display } from '../views/passage.js';
import { limits, shortLine } from '../views/size.js';

/** Owner of its button and menu in their `custom_id`. */
export const owner = 'use';

export const useCommand: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...everywhere,
  type: ApplicationCommandType.ChatInput,
  name: owner,
  description: readers.command.description,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'server',
      description: readers.command.server,
      autocomplete: true,
      max_length: limits.choice,
    },
  ],
};

/** A server that a reader may choose. */
export interface OfferedServer {
  id: string;
  name: string;
}

/** Room for a server's name, in characters as escaped. */
const room = 100;

/**
 * The state in words, a menu that changes it, and a button that takes the choice back.
 *
 * @param offered - the servers that the reader may choose from; at most 25
 * @param chosen - ids of those that were chosen; null when nothing was
 */
export function useView(
  offered: readonly OfferedServer[],
  chosen: readonly string[] | null,
  { readers: words }: Text,
): View {
  const asked = offered.filter(({ id }) => chosen === null || chosen.includes(id));
  const lines = [`**${words.title}**`, words.asked(asked.map(({ name }) => shortLine(name, room)))];
  if (offered.length === 0) lines.push(`-# ${words.none}`);
  else lines.push(`-# ${chosen === null ? words.byDefault : words.chosen}`);
  const view: View = [display(lines.join('\n'))];
  if (offered.length > 0) view.push(row([menu(offered, new Set(asked.map(({ id }) => id)), words.placeholder)]));
  if (chosen !== null) {
    const id = customId({ owner, action: 'forget', state: '' });
    view.push(row([{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: words.forget, custom_id: id }]));
  }
  return view;
}

function menu(
  offered: readonly OfferedServer[],
  asked: ReadonlySet<string>,
  placeholder: string,
): APIComponentInMessageActionRow {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId({ owner, action: 'choose', state: '' }),
    placeholder,
    min_values: 0,
    max_values: offered.length,
    options: offered.map(({ id, name }) => ({
      value: id,
      label: name.slice(0, limits.choice),
      default: asked.has(id),
    })),
  };
}

function row(components: APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}
