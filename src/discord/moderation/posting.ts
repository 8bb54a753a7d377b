/** Posting where moderators read, and finding out that the bot may not. */
import { type Client, DiscordAPIError, type Guild, PermissionFlagsBits, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { View } from '../commands/command.js';
import { messageBody } from '../views/message-body.js';

/** Whatever the bot needs to say a word in a channel. */
const speaking = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** What Discord says when the bot may not post, or there is nothing to post to. */
const refusals: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** Whether the channel is one of the server's, and the bot may speak there. */
export function mayPost({ channels, members: { me } }: Guild, channel: string): boolean {
  const found = channels.cache.get(channel);
  return found !== undefined && me !== null && found.permissionsFor(me).has(speaking);
}

/** Whether Discord refused a post for good: the same post would be refused again. */
export function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError && refusals.includes(error.code);
}

/**
 * Posts in a channel.
 *
 * @param nonce - at most 25 characters; a post that is sent again because its answer got lost is not made twice
 */
export async function postIn({ rest }: Client, channel: string, view: View, nonce?: string): Promise<void> {
  const once = nonce === undefined ? {} : { nonce, enforce_nonce: true };
  await rest.post(Routes.channelMessages(channel), { body: { ...messageBody(view), ...once } });
}

/** The first of some channels where the bot may speak; else the direct messages of the server's owner. */
export async function channelOrOwner(guild: Guild, channels: readonly (string | null)[]): Promise<string> {
  const open = channels.find((channel) => channel !== null && mayPost(guild, channel));
  return open ?? (await guild.client.users.createDM(guild.ownerId)).id;
}
