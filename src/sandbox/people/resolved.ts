import { ApplicationCommandOptionType as Type, ComponentType } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import type { Parts } from '../parts.js';
import { botMemberFields, channelObject, memberFields, roleObject } from '../world/payloads.js';
import type { Channel } from '../world/state.js';
import type { SentOption } from './options.js';

/** By kind (`users`, `members`, `roles`, `channels`, `attachments`), then by id. */
export type Resolved = Record<string, Record<string, unknown>>;

/** The objects that ids among the options stand for. @throws SandboxError `invalid-option` for an id of nothing */
export function resolvedOptions(parts: Parts, options: readonly SentOption[], channel: Channel): Resolved {
  const resolved: Resolved = {};
  for (const option of options.flatMap(flattened)) {
    if (typeof option.value !== 'string' || option.focused) continue;
    if (option.type === Type.User) addUser(parts, resolved, option.value, channel);
    else if (option.type === Type.Role) addRole(resolved, option.value, channel);
    else if (option.type === Type.Channel) addChannel(parts, resolved, option.value, channel);
    else if (option.type === Type.Attachment) addAttachment(parts, resolved, option.value);
    else if (option.type === Type.Mentionable) {
      if (parts.world.people.has(option.value)) addUser(parts, resolved, option.value, channel);
      else addRole(resolved, option.value, channel);
    }
  }
  return resolved;
}

/** The objects that entries of select menus and uploads stand for. @throws SandboxError as `resolvedOptions` */
export function resolvedEntries(
  parts: Parts,
  inputs: readonly { type: ComponentType; values: readonly string[] }[],
  channel: Channel,
): Resolved {
  const resolved: Resolved = {};
  for (const { type, values } of inputs) {
    for (const value of values) addEntry(parts, resolved, type, value, channel);
  }
  return resolved;
}

function addEntry(parts: Parts, resolved: Resolved, type: ComponentType, value: string, channel: Channel): void {
  switch (type) {
    case ComponentType.UserSelect:
      return addUser(parts, resolved, value, channel);
    case ComponentType.RoleSelect:
      return addRole(resolved, value, channel);
    case ComponentType.ChannelSelect:
      return addChannel(parts, resolved, value, channel);
    case ComponentType.FileUpload:
      return addAttachment(parts, resolved, value);
    case ComponentType.MentionableSelect:
      if (parts.world.people.has(value)) addUser(parts, resolved, value, channel);
      else addRole(resolved, value, channel);
      return;
    default:
      // The entries of a string select stand for themselves.
      return;
  }
}

function addUser({ world }: Parts, resolved: Resolved, id: string, channel: Channel): void {
  const person = world.people.get(id);
  const user = id === world.bot.id ? world.bot : person?.user;
  if (!user) throw nothing('user', id);
  (resolved['users'] ??= {})[id] = user;
  if (channel.kind !== 'server') return;
  const member = person ? memberFields(person, channel.server) : botMemberFields(channel.server);
  const permissions = person ? world.permissionsOf(person, channel) : world.botPermissionsIn(channel);
  (resolved['members'] ??= {})[id] = { ...member, permissions: permissions.toString() };
}

function addRole(resolved: Resolved, id: string, channel: Channel): void {
  const roles =
    channel.kind === 'server'
      ? [channel.server.everyone, channel.server.moderators, channel.server.botRole, ...channel.server.others]
      : [];
  const role = roles.find((one) => one.id === id);
  if (!role) throw nothing('role', id);
  (resolved['roles'] ??= {})[id] = roleObject(role);
}

function addChannel({ world }: Parts, resolved: Resolved, id: string, channel: Channel): void {
  const found = world.channels.get(id);
  const here = found?.kind === 'server' && channel.kind === 'server' && found.server === channel.server;
  if (!here) throw nothing('channel', id);
  (resolved['channels'] ??= {})[id] = { ...channelObject(found), permissions: '0' };
}

function addAttachment({ attachments }: Parts, resolved: Resolved, id: string): void {
  const attachment = attachments.object(id);
  if (!attachment) throw nothing('uploaded file', id);
  (resolved['attachments'] ??= {})[id] = attachment;
}

function flattened(option: SentOption): SentOption[] {
  return option.options ? option.options.flatMap(flattened) : [option];
}

function nothing(kind: string, id: string): SandboxError {
  return new SandboxError('invalid-option', `There is no ${kind} with the id "${id}" here.`);
}
