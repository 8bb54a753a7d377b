/** Where a question is asked, which decides the coverage it is asked of. */
import { ApplicationIntegrationType, type BaseInteraction, InteractionContextType, type Message } from 'discord.js';
import type { Library } from '../library/index.js';

export interface Place {
  /** Id of the server; null in direct messages, and in a server that does not have the bot. */
  server: string | null;
  /** Discord id of who asks. */
  reader: string;
  /** Whether it is a direct message to the bot, which nobody else reads. */
  direct: boolean;
}

/** What a question is asked of: a server's coverage, or the built-in one and that of some servers. */
export type Asked = { server: string } | { servers: readonly string[] };

/** The coverage as it is now; asked again for every question. */
export type LibraryFor = (asked: Asked) => Library | Promise<Library>;

/** The coverage of a place as it is now. */
export type LibraryIn = (place: Place) => Promise<Library>;

/** Where an interaction comes from. A reader who installed the bot can use it in servers that do not have it. */
export function placeOfInteraction({
  guildId,
  user,
  authorizingIntegrationOwners,
  context,
}: Pick<BaseInteraction, 'guildId' | 'user' | 'authorizingIntegrationOwners' | 'context'>): Place {
  const owner = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return {
    server: guildId !== null && owner === guildId ? guildId : null,
    reader: user.id,
    direct: context === InteractionContextType.BotDM,
  };
}

/** Where a message was written. The bot gets messages of servers that have it, and direct ones. */
export function placeOfMessage({ guildId, author }: Pick<Message, 'guildId' | 'author'>): Place {
  return { server: guildId, reader: author.id, direct: guildId === null };
}
