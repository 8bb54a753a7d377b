import type { APIMessage } from 'discord-api-types/v10';

/**
 * A message as a bot without the message content intent is sent it.
 * @see https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function withoutContent(message: APIMessage): APIMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
