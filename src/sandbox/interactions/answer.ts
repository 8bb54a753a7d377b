import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { composeMessage, editedMessage } from '../messages/compose.js';
import type { OutboundFile, OutboundMessage } from '../messages/outbound.js';
import { publishEdit, publishMessage, publishThinking } from '../messages/publish.js';
import { isLoading, type StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import type { Interaction } from './interaction.js';
import { TOKEN_VALID_FOR } from './store.js';

/** A callback's body once it has passed the checks. */
export type Callback =
  | { type: InteractionResponseType.ChannelMessageWithSource; data: OutboundMessage }
  | { type: InteractionResponseType.DeferredChannelMessageWithSource; data?: { flags?: number } }
  | { type: InteractionResponseType.DeferredMessageUpdate }
  | { type: InteractionResponseType.UpdateMessage; data?: OutboundMessage }
  | {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult;
      data: { choices: APIApplicationCommandOptionChoice[] };
    }
  | { type: InteractionResponseType.Modal; data: APIModalInteractionResponseCallbackData };

/** What `with_response` is answered. */
export interface CallbackResource {
  interaction: Record<string, unknown>;
  resource?: { type: number; message?: APIMessage };
}

/** Takes a valid first answer and shows it to the people it is for. */
export function answerInteraction(
  parts: Parts,
  interaction: Interaction,
  callback: Callback,
  files: readonly OutboundFile[],
): CallbackResource {
  interaction.callOff?.();
  interaction.state = 'answered';
  const message = effect(parts, interaction, callback, files);
  const shown = message?.api;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(shown
        ? {
            response_message_id: shown.id,
            response_message_loading: isLoading(shown),
            response_message_ephemeral: message.only !== null,
          }
        : {}),
    },
    ...(callback.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? {}
      : { resource: { type: callback.type, ...(shown ? { message: shown } : {}) } }),
  };
}

function effect(
  parts: Parts,
  interaction: Interaction,
  callback: Callback,
  files: readonly OutboundFile[],
): StoredMessage | undefined {
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return reply(parts, interaction, callback.data, files);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return defer(parts, interaction, callback.data?.flags ?? 0);
    case InteractionResponseType.DeferredMessageUpdate:
      acknowledge(parts, interaction);
      return interaction.source;
    case InteractionResponseType.UpdateMessage:
      acknowledge(parts, interaction);
      if (interaction.source) editAnswer(parts, interaction.source, callback.data ?? {}, files);
      return interaction.source;
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.onChoices?.(callback.data.choices);
      return undefined;
    case InteractionResponseType.Modal:
      interaction.modal = callback.data;
      parts.audience.tell(interaction.person.user.id, {
        type: 'modal',
        interaction: interaction.id,
        channel: interaction.channel.id,
        modal: callback.data,
      });
      return undefined;
  }
}

/** Shows a further answer; used by the first answer as well. */
export function reply(
  parts: Parts,
  interaction: Interaction,
  body: OutboundMessage,
  files: readonly OutboundFile[],
): StoredMessage {
  const stored = answerMessage(parts, interaction, body, files);
  interaction.original ??= stored.api.id;
  publishMessage(parts, stored);
  return stored;
}

/** Changes an answer. A deferred one keeps who sees it, whatever the body says. */
export function editAnswer(
  parts: Parts,
  message: StoredMessage,
  body: OutboundMessage,
  files: readonly OutboundFile[],
): void {
  const settled = isLoading(message.api);
  const attachments = parts.attachments.attached(body, files, message.api.attachments);
  const edited = editedMessage(parts.world, message.api, body, attachments, parts.clock.now());
  publishEdit(parts, message, settled ? { ...edited, edited_timestamp: null } : edited, settled);
}

function defer(parts: Parts, interaction: Interaction, flags: number): StoredMessage {
  const stored = answerMessage(parts, interaction, { flags: flags | MessageFlags.Loading }, []);
  interaction.original = stored.api.id;
  interaction.state = 'deferred';
  publishThinking(parts, stored, interaction.id);
  parts.clock.after(TOKEN_VALID_FOR, () => {
    if (!isLoading(stored.api) || parts.messages.get(stored.api.id) !== stored) return;
    parts.audience.tell(interaction.person.user.id, {
      type: 'failed',
      interaction: interaction.id,
      channel: interaction.channel.id,
      reason: 'The application did not respond.',
    });
  });
  return stored;
}

/** A component's message is being or has been updated. */
function acknowledge(parts: Parts, interaction: Interaction): void {
  if (interaction.source) interaction.original = interaction.source.api.id;
  parts.audience.tell(interaction.person.user.id, { type: 'acknowledged', interaction: interaction.id });
}

function answerMessage(
  parts: Parts,
  interaction: Interaction,
  body: OutboundMessage,
  files: readonly OutboundFile[],
): StoredMessage {
  const { attachments, clock, ids, world } = parts;
  const { channel, owners, person, source } = interaction;
  const about = source ?? (interaction.original ? parts.messages.get(interaction.original) : undefined);
  const api = composeMessage(
    world,
    {
      id: ids.next(),
      channel: channel.id,
      author: world.bot,
      at: clock.now(),
      type: messageType(interaction),
      extra: {
        application_id: world.application,
        webhook_id: world.application,
        interaction_metadata: metadata(interaction),
        ...(about && messageType(interaction) === MessageType.Reply
          ? {
              message_reference: {
                type: MessageReferenceType.Default,
                channel_id: channel.id,
                message_id: about.api.id,
              },
            }
          : {}),
      },
    },
    body,
    attachments.attached(body, files, []),
  );
  const only = ((body.flags ?? 0) & MessageFlags.Ephemeral) === 0 ? null : person.user.id;
  return { api, channel, only, interaction: interaction.id, owners };
}

function messageType(interaction: Interaction): MessageType {
  if (interaction.type !== InteractionType.ApplicationCommand || interaction.original !== undefined) {
    return MessageType.Reply;
  }
  return interaction.source ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function metadata(interaction: Interaction): NonNullable<APIMessage['interaction_metadata']> {
  const { commandName, id, owners, person, source, type } = interaction;
  return {
    id,
    type,
    user: person.user,
    authorizing_integration_owners: owners,
    ...(commandName === undefined ? {} : { name: commandName }),
    ...(type === InteractionType.MessageComponent && source ? { interacted_message_id: source.api.id } : {}),
    ...(interaction.original === undefined ? {} : { original_response_message_id: interaction.original }),
  } as unknown as NonNullable<APIMessage['interaction_metadata']>;
}
