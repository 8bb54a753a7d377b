import { MessageReferenceType, MessageType, PermissionFlagsBits, type APIMessage } from 'discord-api-types/v10';
import { composeMessage, editedMessage, type Envelope } from '../messages/compose.js';
import type { OutboundMessage } from '../messages/outbound.js';
import { publishDeletion, publishEdit, publishMessage } from '../messages/publish.js';
import { standing, type StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import { holds } from '../world/permissions.js';
import { channelObject } from '../world/payloads.js';
import type { Channel } from '../world/state.js';
import { refusal } from './errors.js';
import { receiveChecked, type RestApp, type RestContext } from './request.js';

const { ManageMessages, ReadMessageHistory, SendMessages, ViewChannel } = PermissionFlagsBits;
const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 100;

/** Channels and the messages in them, where the bot is a member. */
export function channelRoutes(app: RestApp, parts: Parts): void {
  const { attachments, clock, ids, messages, world } = parts;

  /** A channel that the bot may see, and in which it has the permissions needed. */
  function channelOf(context: RestContext, needed = 0n): Channel {
    const channel = world.channels.get(context.req.param('channel') ?? '');
    if (!channel) throw refusal.unknownChannel();
    if (!world.canSee(world.bot.id, channel)) throw refusal.missingAccess();
    const permissions = world.botPermissionsIn(channel);
    if (!holds(permissions, ViewChannel)) throw refusal.missingAccess();
    if (!holds(permissions, needed)) throw refusal.missingPermissions();
    return channel;
  }

  function messageOf(context: RestContext, channel: Channel): StoredMessage {
    const message = messages.get(context.req.param('message') ?? '');
    if (!message || message.channel !== channel || message.only !== null) throw refusal.unknownMessage();
    return message;
  }

  /** The message that is replied to. @throws RestError 50035 when it is not there and the reply may not do without */
  function repliedMessage(channel: Channel, reference: OutboundMessage['message_reference']): APIMessage | undefined {
    if (!reference) return undefined;
    const message = messages.get(reference.message_id);
    if (message?.channel === channel && message.only === null) return message.api;
    if (reference.fail_if_not_exists === false) return undefined;
    throw refusal.invalidBody([
      { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
  }

  app.get('/channels/:channel', (context) => context.json(channelObject(channelOf(context))));

  app.get('/channels/:channel/messages', (context) => {
    const channel = channelOf(context, ReadMessageHistory);
    const limit = Math.min(Number(context.req.query('limit') ?? DEFAULT_PAGE), LARGEST_PAGE);
    return context.json(messages.fetchable(channel.id, limit));
  });

  app.post('/channels/:channel/messages', async (context) => {
    const channel = channelOf(context, SendMessages);
    const received = await receiveChecked(context, parts, 'message-create');
    const body = received.body as OutboundMessage;
    const repliedTo = repliedMessage(channel, body.message_reference);
    const envelope = { id: ids.next(), channel: channel.id, author: world.bot, at: clock.now() };
    const kept = attachments.attached(body, received.files, []);
    const api = composeMessage(world, { ...envelope, ...replyTo(channel, repliedTo) }, body, kept);
    publishMessage(parts, { api, channel, only: null });
    return context.json(api);
  });

  app.get('/channels/:channel/messages/:message', (context) =>
    context.json(messageOf(context, channelOf(context, ReadMessageHistory)).api),
  );

  app.patch('/channels/:channel/messages/:message', async (context) => {
    const message = messageOf(context, channelOf(context));
    if (message.api.author.id !== world.bot.id) throw refusal.notYourMessage();
    const received = await receiveChecked(context, parts, 'message-edit', { standing: standing(message) });
    const body = received.body as OutboundMessage;
    const kept = attachments.attached(body, received.files, message.api.attachments);
    publishEdit(parts, message, editedMessage(world, message.api, body, kept, clock.now()), false);
    return context.json(message.api);
  });

  app.delete('/channels/:channel/messages/:message', (context) => {
    const channel = channelOf(context);
    const message = messageOf(context, channel);
    const own = message.api.author.id === world.bot.id;
    const mayDelete = own || (channel.kind === 'server' && holds(world.botPermissionsIn(channel), ManageMessages));
    if (!mayDelete) throw refusal.missingPermissions();
    publishDeletion(parts, message);
    return context.body(null, 204);
  });

  app.post('/channels/:channel/typing', (context) => {
    channelOf(context, SendMessages);
    return context.body(null, 204);
  });
}

/** What makes a message a reply. */
function replyTo(channel: Channel, message: APIMessage | undefined): Partial<Envelope> {
  if (!message) return {};
  return {
    type: MessageType.Reply,
    repliedTo: message.author,
    extra: {
      message_reference: { type: MessageReferenceType.Default, channel_id: channel.id, message_id: message.id },
      referenced_message: message,
    },
  };
}
