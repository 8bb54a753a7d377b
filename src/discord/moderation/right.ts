/** Who may change a server's coverage and settings. Checked for every command, button and form, whatever Discord let through. */
import { PermissionFlagsBits } from 'discord-api-types/v10';

/** What somebody wants to do: bring coverage in, or decide what stands there and how the bot behaves. */
export type Right = 'add-coverage' | 'manage';

/** The person behind an interaction, as Discord describes them in the server it came from. */
export interface Requester {
  /** A Discord user id. */
  id: string;
  /** Permissions in the channel of the interaction, as Discord computed them. */
  permissions: bigint;
  /** Ids of their roles. */
  roles: readonly string[];
}

/**
 * Whether somebody may do something in a server. Who may manage the server may do everything; the roles that the settings name may
 * bring coverage in.
 *
 * @param coverageRoles - ids of the roles that the server's settings let bring coverage in
 */
export function hasRight(
  { permissions, roles }: Pick<Requester, 'permissions' | 'roles'>,
  right: Right,
  coverageRoles: readonly string[],
): boolean {
  const managing = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;
  if ((permissions & managing) !== 0n) return true;
  return right === 'add-coverage' && roles.some((role) => coverageRoles.includes(role));
}
