import { ApplicationCommandType, InteractionType, type APIApplicationCommand } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import { sendInteraction, type NewInteraction } from '../interactions/send.js';
import type { StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import type { APIApplicationCommandOptionChoice, RunCommand } from '../protocol.js';
import type { Channel, Person } from '../world/state.js';
import { integrationOwners, whyItFails, whyNotOffered } from './availability.js';
import { checkedOptions, focusedOption } from './options.js';
import { resolvedOptions } from './resolved.js';
import { visibleMessage } from './visible-message.js';

/** Runs a slash or menu command as a person does. @throws SandboxError when Discord would not let them */
export function runCommand(parts: Parts, request: RunCommand): { interaction: string } {
  const { channel, command, person } = located(parts, request);
  const failure = whyItFails(command, person, channel);
  if (failure !== undefined) throw new SandboxError('not-available', failure);
  const wanted =
    command.type === ApplicationCommandType.ChatInput
      ? slashCommand(parts, request, command, channel)
      : menuCommand(parts, request, command, channel, person);
  const interaction = sendInteraction(parts, {
    ...wanted,
    type: InteractionType.ApplicationCommand,
    person,
    channel,
    owners: integrationOwners(command, person, channel),
    commandName: [command.name, ...(request.path ?? [])].join(' '),
  });
  return { interaction: interaction.id };
}

/**
 * Asks the bot for choices for the focused option, as typing does.
 * @throws SandboxError `no-answer` when the bot gives none within 3 s
 */
export function autocomplete(parts: Parts, request: RunCommand): Promise<APIApplicationCommandOptionChoice[]> {
  const { channel, command, person } = located(parts, request);
  const path = request.path ?? [];
  const given = request.options ?? [];
  const focused = focusedOption(command, path, given);
  const options = checkedOptions({ command, path, options: given, typing: true });
  return new Promise((resolve, reject) => {
    sendInteraction(parts, {
      type: InteractionType.ApplicationCommandAutocomplete,
      person,
      channel,
      owners: integrationOwners(command, person, channel),
      commandName: command.name,
      label: `autocomplete of /${command.name} ${focused.name}`,
      data: commandData(command, { options }),
      focused: focused.type,
      onChoices: resolve,
      onSilence: () => reject(new SandboxError('no-answer', 'Loading options failed: the bot did not answer in time.')),
    });
  });
}

type Prepared = Pick<NewInteraction, 'label' | 'data' | 'source'>;

function slashCommand(parts: Parts, request: RunCommand, command: APIApplicationCommand, channel: Channel): Prepared {
  const path = request.path ?? [];
  const options = checkedOptions({ command, path, options: request.options ?? [], typing: false });
  const resolved = resolvedOptions(parts, options, channel);
  return {
    label: `/${[command.name, ...path].join(' ')}`,
    data: commandData(command, {
      ...(options.length > 0 ? { options } : {}),
      ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
    }),
  };
}

function menuCommand(
  parts: Parts,
  request: RunCommand,
  command: APIApplicationCommand,
  channel: Channel,
  person: Person,
): Prepared {
  if (command.type !== ApplicationCommandType.Message) {
    throw new SandboxError('invalid-request', `"${command.name}" is no slash or message-menu command.`);
  }
  const source: StoredMessage = visibleMessage(parts, person, channel, request.target ?? '');
  const { id } = source.api;
  return {
    label: `the menu command "${command.name}"`,
    data: commandData(command, { target_id: id, resolved: { messages: { [id]: source.api } } }),
    source,
  };
}

function commandData(command: APIApplicationCommand, more: Record<string, unknown>): Record<string, unknown> {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...more,
  };
}

function located(
  parts: Parts,
  request: RunCommand,
): { channel: Channel; command: APIApplicationCommand; person: Person } {
  const person = parts.world.person(request.actor);
  const channel = parts.world.channelFor(person, request.channel);
  const command = parts.commands.find(request.command);
  if (!command) {
    throw new SandboxError('unknown-command', `The bot has registered no command with the id "${request.command}".`);
  }
  const refused = whyNotOffered(parts, command, person, channel);
  if (refused !== undefined) throw new SandboxError('not-allowed', refused);
  return { channel, command, person };
}
