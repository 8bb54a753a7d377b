import { PermissionFlagsBits } from 'discord-api-types/v10';

const { Administrator } = PermissionFlagsBits;

/** Every permission, as an administrator and a direct message have them. */
export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What `@everyone` may do in a new server, as far as a bot can notice. */
export const EVERYONE_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.UseExternalApps;

/** What the moderators' role adds. */
export const MODERATOR_PERMISSIONS =
  PermissionFlagsBits.ManageGuild |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.KickMembers |
  PermissionFlagsBits.ModerateMembers;

/** A role's or member's change to one channel. */
export interface Overwrite {
  /** The role's or the user's id. */
  id: string;
  type: 'role' | 'member';
  allow: bigint;
  deny: bigint;
}

/**
 * A member's permissions in a channel: the roles' sum, then the channel's overwrites, `@everyone` first, roles next, the member last.
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsIn(
  roles: readonly { id: string; permissions: bigint }[],
  member: string,
  overwrites: readonly Overwrite[],
  everyone: string,
): bigint {
  const base = roles.reduce((sum, role) => sum | role.permissions, 0n);
  if ((base & Administrator) !== 0n) return ALL_PERMISSIONS;
  const held = new Set(roles.map((role) => role.id));
  const stages = [
    overwrites.filter((overwrite) => overwrite.id === everyone),
    overwrites.filter((overwrite) => overwrite.type === 'role' && overwrite.id !== everyone && held.has(overwrite.id)),
    overwrites.filter((overwrite) => overwrite.type === 'member' && overwrite.id === member),
  ];
  return stages.reduce((permissions, stage) => {
    const deny = stage.reduce((bits, overwrite) => bits | overwrite.deny, 0n);
    const allow = stage.reduce((bits, overwrite) => bits | overwrite.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
}

/** Whether `held` contains all of `needed`; administrators hold everything. */
export function holds(held: bigint, needed: bigint): boolean {
  return (held & Administrator) !== 0n || (held & needed) === needed;
}
