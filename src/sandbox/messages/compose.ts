/** From a body that a bot or a person sends to the message that Discord makes of it. */
import {
  EmbedType,
  MessageFlags,
  MessageType,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
} from 'discord-api-types/v10';
import type { WorldState } from '../world/state.js';
import { messageFlags } from './flags.js';
import { mentionsOf } from './mentions.js';
import type { OutboundMessage } from './outbound.js';

export interface Envelope {
  id: string;
  channel: string;
  author: APIUser;
  /** Milliseconds since the Unix epoch. */
  at: number;
  type?: MessageType;
  /** Author of the message that is replied to. */
  repliedTo?: APIUser;
  /** Further fields, for example `interaction_metadata`. */
  extra?: Partial<APIMessage>;
}

/** A new message. */
export function composeMessage(
  world: WorldState,
  envelope: Envelope,
  body: OutboundMessage,
  attachments: APIAttachment[],
): APIMessage {
  const content = body.content ?? '';
  return {
    id: envelope.id,
    channel_id: envelope.channel,
    author: envelope.author,
    content,
    timestamp: new Date(envelope.at).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...mentionsOf(world, body, envelope.repliedTo),
    attachments,
    embeds: (body.embeds ?? []).map(shownEmbed),
    pinned: false,
    type: envelope.type ?? MessageType.Default,
    flags: messageFlags(body.flags ?? 0),
    components: withIds(body.components ?? []),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...envelope.extra,
  };
}

/** A message after an edit: what the body does not mention stays. */
export function editedMessage(
  world: WorldState,
  message: APIMessage,
  body: OutboundMessage,
  attachments: APIAttachment[],
  at: number,
): APIMessage {
  const content = body.content === undefined ? message.content : (body.content ?? '');
  const settled = (message.flags ?? 0) & ~MessageFlags.Loading;
  return {
    ...message,
    content,
    embeds: body.embeds === undefined ? message.embeds : (body.embeds ?? []).map(shownEmbed),
    components: body.components === undefined ? (message.components ?? []) : withIds(body.components ?? []),
    attachments,
    flags: messageFlags(settled | (body.flags ?? 0)),
    ...(body.content === undefined && body.components === undefined ? {} : mentionsOf(world, body)),
    edited_timestamp: new Date(at).toISOString(),
  };
}

function shownEmbed(embed: APIEmbed): APIEmbed {
  return { ...embed, type: EmbedType.Rich };
}

/** Gives each component without an id the next free one, depth first, as Discord does. */
function withIds(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const copy = structuredClone(components);
  const taken = new Set<number>();
  const nodes: { id?: number }[] = [];
  const visit = (node: Record<string, unknown>): void => {
    nodes.push(node);
    if (typeof node['id'] === 'number' && node['id'] !== 0) taken.add(node['id']);
    for (const child of (node['components'] as Record<string, unknown>[] | undefined) ?? []) visit(child);
    if (node['accessory']) visit(node['accessory'] as Record<string, unknown>);
  };
  for (const component of copy) visit(component as unknown as Record<string, unknown>);
  let next = 1;
  for (const node of nodes) {
    if (node.id !== undefined && node.id !== 0) continue;
    while (taken.has(next)) next += 1;
    node.id = next;
    next += 1;
  }
  return copy;
}
