import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type APIApplicationCommand,
} from 'discord-api-types/v10';
import type { IntegrationOwners } from '../interactions/interaction.js';
import type { Parts } from '../parts.js';
import { holds } from '../world/permissions.js';
import type { Channel, Person, WorldState } from '../world/state.js';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/**
 * On whose behalf a command runs here: the installations that it supports and that exist.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function integrationOwners(command: APIApplicationCommand, person: Person, channel: Channel): IntegrationOwners {
  const types = integrationTypes(command);
  const server = channel.kind === 'direct' ? '0' : channel.server.bot ? channel.server.id : undefined;
  return {
    ...(types.includes(GuildInstall) && server !== undefined ? { [GuildInstall]: server } : {}),
    ...(types.includes(UserInstall) && person.installed ? { [UserInstall]: person.user.id } : {}),
  };
}

/** Why Discord does not offer a command to a person in a channel; undefined when it does. */
export function whyNotOffered(
  { commands, world }: Pick<Parts, 'commands' | 'world'>,
  command: APIApplicationCommand,
  person: Person,
  channel: Channel,
): string | undefined {
  const name = `/${command.name}`;
  const context = channel.kind === 'direct' ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const contexts = command.guild_id === undefined ? command.contexts : [InteractionContextType.Guild];
  if (contexts && !contexts.includes(context)) {
    return channel.kind === 'direct'
      ? `${name} is not offered in direct messages.`
      : `${name} is not offered in servers.`;
  }
  if (channel.kind === 'direct') return undefined;
  if (command.guild_id !== undefined && command.guild_id !== channel.server.id) {
    return `${name} belongs to another server.`;
  }
  const owners = integrationOwners(command, person, channel);
  if (Object.keys(owners).length === 0) {
    return channel.server.bot
      ? `${name} is for people who have installed the application themselves.`
      : `${name} is not offered in ${channel.server.name}: the bot is not a member there, and the command does not support user install or ${person.user.username} has not installed it.`;
  }
  const open = commands.isOpenToEveryone(command.id, channel.server.id);
  return whyNotPermitted(world, command, person, channel, open);
}

/** Why a command that is shown in a channel fails there all the same; undefined when it works. */
export function whyItFails(command: APIApplicationCommand, person: Person, channel: Channel): string | undefined {
  if (channel.kind !== 'direct') return undefined;
  if (integrationTypes(command).includes(UserInstall) && person.installed) return undefined;
  return `/${command.name} is shown in direct messages but fails there: it does not support user install.`;
}

function whyNotPermitted(
  world: WorldState,
  command: APIApplicationCommand,
  person: Person,
  channel: Channel,
  open: boolean,
): string | undefined {
  const held = world.permissionsOf(person, channel);
  if (!holds(held, PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands)) {
    return `${person.user.username} may not use commands in this channel.`;
  }
  const needed = command.default_member_permissions;
  if (needed === null || open) return undefined;
  // No bits at all means administrators only.
  const bits = needed === '0' ? PermissionFlagsBits.Administrator : BigInt(needed);
  if (holds(held, bits)) return undefined;
  return `${person.user.username} lacks the permission that /${command.name} asks for in this server.`;
}

function integrationTypes(command: APIApplicationCommand): readonly ApplicationIntegrationType[] {
  return command.guild_id === undefined ? (command.integration_types ?? [GuildInstall]) : [GuildInstall];
}
