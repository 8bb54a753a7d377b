import { randomBytes } from 'node:crypto';
import { InteractionContextType, InteractionType, type ApplicationCommandOptionType } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import type { StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import { channelObject, memberObject } from '../world/payloads.js';
import type { Channel, Person } from '../world/state.js';
import type { Interaction, IntegrationOwners } from './interaction.js';
import { FIRST_ANSWER_WITHIN } from './store.js';

/** Bytes of a file the person may upload. */
const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

export interface NewInteraction {
  type: InteractionType;
  person: Person;
  channel: Channel;
  owners: IntegrationOwners;
  label: string;
  data: Record<string, unknown>;
  commandName?: string;
  source?: StoredMessage;
  focused?: ApplicationCommandOptionType;
  onChoices?: NonNullable<Interaction['onChoices']>;
  onSilence?: () => void;
}

/**
 * Sends the bot an interaction and starts the clock for its first answer.
 * @throws SandboxError `bot-offline` when no shard is there to receive it
 */
export function sendInteraction(parts: Parts, wanted: NewInteraction): Interaction {
  const { clock, gateway, ids, interactions, transcript } = parts;
  const { data, ...rest } = wanted;
  const interaction: Interaction = {
    ...rest,
    id: ids.next(),
    token: randomBytes(48).toString('base64url'),
    sent: clock.now(),
    state: 'waiting',
    followUps: 0,
  };
  transcript.add('person', `${wanted.person.user.username} uses ${wanted.label}`, data);
  interactions.add(interaction);
  interaction.callOff = clock.after(FIRST_ANSWER_WITHIN, () => expire(parts, interaction));
  const server = wanted.channel.kind === 'server' ? wanted.channel.server : undefined;
  if (!gateway.interaction(server?.id, payload(parts, interaction, data))) {
    interaction.callOff();
    interaction.state = 'expired';
    throw new SandboxError('bot-offline', 'The bot is not online, so it cannot answer. Start it and try again.');
  }
  return interaction;
}

function expire(parts: Parts, interaction: Interaction): void {
  if (interaction.state !== 'waiting') return;
  interaction.state = 'expired';
  const reason = 'The application did not respond.';
  parts.transcript.add('gateway', `${interaction.label}: no answer within 3 s`);
  interaction.onSilence?.();
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return;
  parts.audience.tell(interaction.person.user.id, {
    type: 'failed',
    interaction: interaction.id,
    channel: interaction.channel.id,
    reason,
  });
}

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
function payload(parts: Parts, interaction: Interaction, data: Record<string, unknown>): Record<string, unknown> {
  const { world } = parts;
  const { channel, person } = interaction;
  const permissions = world.permissionsOf(person, channel).toString();
  const shared = {
    id: interaction.id,
    application_id: world.application,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    locale: person.locale,
    app_permissions: world.botPermissionsIn(channel).toString(),
    authorizing_integration_owners: interaction.owners,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    entitlements: [],
    entitlement_sku_ids: [],
    ...(interaction.source && interaction.type !== InteractionType.ApplicationCommand
      ? { message: interaction.source.api }
      : {}),
  };
  if (channel.kind === 'direct') {
    return { ...shared, channel: channelObject(channel), context: InteractionContextType.BotDM, user: person.user };
  }
  const { server } = channel;
  return {
    ...shared,
    channel: { ...channelObject(channel), permissions },
    context: InteractionContextType.Guild,
    guild_id: server.id,
    guild: { id: server.id, locale: server.locale, features: [] },
    guild_locale: server.locale,
    member: { ...memberObject(person, server), permissions },
  };
}
