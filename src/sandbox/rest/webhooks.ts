import { ApplicationIntegrationType, MessageFlags } from 'discord-api-types/v10';
import { editAnswer, reply } from '../interactions/answer.js';
import type { Interaction } from '../interactions/interaction.js';
import type { OutboundMessage } from '../messages/outbound.js';
import { publishDeletion } from '../messages/publish.js';
import { isLoading, standing, type StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import { refusal } from './errors.js';
import { receive, receiveChecked, refuseInvalid, type RestApp, type RestContext } from './request.js';

/** Follow-ups allowed where only the user has installed the application. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** Later answers to an interaction: follow-ups, edits and deletions, for 15 minutes. */
export function webhookRoutes(app: RestApp, parts: Parts): void {
  const { messages, world } = parts;

  function interactionOf(context: RestContext): Interaction {
    if (context.req.param('application') !== world.application) throw refusal.unknownWebhook();
    const interaction = parts.interactions.byToken(context.req.param('token') ?? '');
    if (!interaction) throw refusal.invalidWebhookToken();
    // Before its first answer an interaction has no webhook yet.
    if (interaction.state === 'waiting' || interaction.state === 'expired') throw refusal.unknownWebhook();
    return interaction;
  }

  function messageOf(context: RestContext): StoredMessage {
    const interaction = interactionOf(context);
    const asked = context.req.param('message') ?? '';
    const id = asked === '@original' ? interaction.original : asked;
    const message = id === undefined ? undefined : messages.get(id);
    const own = message && (message.interaction === interaction.id || message.api.id === interaction.original);
    if (!own) throw refusal.unknownMessage();
    return message;
  }

  app.post('/webhooks/:application/:token', async (context) => {
    const interaction = interactionOf(context);
    const received = await receive(context);
    const loading = interaction.state === 'deferred' ? messages.get(interaction.original ?? '') : undefined;
    refuseInvalid(context, parts, 'follow-up', received);
    const body = received.body as OutboundMessage;
    if (loading && isLoading(loading.api)) {
      // The first follow-up to a deferred answer takes its place and its visibility.
      interaction.state = 'answered';
      const { flags, ...rest } = body;
      editAnswer(parts, loading, { ...rest, flags: (flags ?? 0) & ~MessageFlags.Ephemeral }, received.files);
      return context.json(loading.api);
    }
    const serverInstalled = interaction.owners[ApplicationIntegrationType.GuildInstall] !== undefined;
    if (!serverInstalled && interaction.followUps >= USER_INSTALL_FOLLOW_UPS) throw refusal.tooManyFollowUps();
    interaction.followUps += 1;
    return context.json(reply(parts, interaction, body, received.files).api);
  });

  app.get('/webhooks/:application/:token/messages/:message', (context) => context.json(messageOf(context).api));

  app.patch('/webhooks/:application/:token/messages/:message', async (context) => {
    const message = messageOf(context);
    const { body, files } = await receiveChecked(context, parts, 'answer-edit', { standing: standing(message) });
    editAnswer(parts, message, body as OutboundMessage, files);
    return context.json(message.api);
  });

  app.delete('/webhooks/:application/:token/messages/:message', (context) => {
    publishDeletion(parts, messageOf(context));
    return context.body(null, 204);
  });
}
