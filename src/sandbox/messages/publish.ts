import type { APIMessage } from 'discord-api-types/v10';
import type { Parts } from '../parts.js';
import type { SandboxEvent } from '../protocol.js';
import type { StoredMessage } from './store.js';

type Telling = Pick<Parts, 'audience' | 'gateway' | 'messages' | 'world'>;

/** Puts a new message into its channel and tells the bot and everyone who sees it. */
export function publishMessage(parts: Telling, message: StoredMessage): void {
  parts.messages.add(message);
  const ephemeral = message.only !== null;
  if (!ephemeral) parts.gateway.message('MESSAGE_CREATE', message.channel, message.api);
  tell(parts, message, {
    type: 'message',
    message: message.api,
    ephemeral,
    ...(message.interaction === undefined ? {} : { interaction: message.interaction }),
  });
}

/** Shows that an answer is being prepared. */
export function publishThinking(parts: Telling, message: StoredMessage, interaction: string): void {
  parts.messages.add(message);
  const ephemeral = message.only !== null;
  if (!ephemeral) parts.gateway.message('MESSAGE_CREATE', message.channel, message.api);
  tell(parts, message, {
    type: 'thinking',
    channel: message.channel.id,
    interaction,
    message: message.api.id,
    ephemeral,
  });
}

/** Replaces a message. `settled` when it was a deferred answer's "thinking": people are then shown a new message. */
export function publishEdit(parts: Telling, message: StoredMessage, edited: APIMessage, settled: boolean): void {
  message.api = edited;
  const ephemeral = message.only !== null;
  if (!ephemeral) parts.gateway.message('MESSAGE_UPDATE', message.channel, edited);
  tell(
    parts,
    message,
    settled
      ? {
          type: 'message',
          message: edited,
          ephemeral,
          ...(message.interaction === undefined ? {} : { interaction: message.interaction }),
        }
      : { type: 'message-changed', message: edited, ephemeral },
  );
}

export function publishDeletion(parts: Telling, message: StoredMessage): void {
  const { id } = message.api;
  parts.messages.delete(id);
  if (message.only === null) parts.gateway.messageDeleted(message.channel, id);
  tell(parts, message, { type: 'message-deleted', channel: message.channel.id, message: id });
}

function tell(parts: Telling, message: StoredMessage, event: SandboxEvent): void {
  if (message.only !== null) parts.audience.tell(message.only, event);
  else parts.audience.tellAll(event, (actor) => parts.world.canSee(actor, message.channel));
}
