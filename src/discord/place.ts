/** Where a question is asked, which decides the coverage it is asked of. */
import { ApplicationIntegrationType, type BaseInteraction, type Message } from 'discord.js';
import type { Library } from '../library/index.js';

export interface Place {
  /** Id of the server; null in direct messages, and in a server that does not have the bot. */
  server: string | null;
  /** Discord id of who asks. */
  reader: string;
}

/** The coverage of a place as it is now; asked again for every question. */
export type LibraryFor = (place: Place) => Library | Promise<Library>;

/** Where an interaction comes from. A reader who installed the bot can use it in servers that do not have it. */
export function placeOfInteraction({
  guildId,
  user,
  authorizingIntegrationOwners,
}: Pick<BaseInteraction, 'guildId' | 'user' | 'authorizingIntegrationOwners'>): Place {
  const owner = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return { server: guildId !== null && owner === guildId ? guildId : null, reader: user.id };
}

/** Where a message was written. The bot gets messages of servers that have it, and direct ones. */
export function placeOfMessage({ guildId, author }: Pick<Message, 'guildId' | 'author'>): Place {
  return { server: guildId, reader: author.id };
}
