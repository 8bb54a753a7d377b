import { MessageFlags, type APIMessage } from 'discord-api-types/v10';
import type { Standing } from '../checks/body-check.js';
import type { Channel } from '../world/state.js';
import type { IntegrationOwners } from '../interactions/interaction.js';

/** Messages kept in a channel; older ones are dropped so that a sandbox under load does not grow. */
const KEPT = 1_000;

/** A message and what Discord knows about it beside what it shows. */
export interface StoredMessage {
  api: APIMessage;
  readonly channel: Channel;
  /** For an ephemeral message, the one user who sees it. */
  readonly only: string | null;
  /** Id of the interaction that the message answers. */
  readonly interaction?: string;
  /** On whose behalf the application sent it; handed on to interactions with its components. */
  readonly owners?: IntegrationOwners;
}

export class MessageStore {
  readonly #byId = new Map<string, StoredMessage>();
  readonly #byChannel = new Map<string, Map<string, StoredMessage>>();

  add(message: StoredMessage): void {
    const { id } = message.api;
    this.#byId.set(id, message);
    const inChannel = this.#byChannel.get(message.channel.id) ?? new Map<string, StoredMessage>();
    this.#byChannel.set(message.channel.id, inChannel);
    inChannel.set(id, message);
    if (inChannel.size > KEPT) {
      const [oldest] = inChannel.keys();
      if (oldest !== undefined) this.delete(oldest);
    }
  }

  get(id: string): StoredMessage | undefined {
    return this.#byId.get(id);
  }

  delete(id: string): void {
    const message = this.#byId.get(id);
    this.#byId.delete(id);
    if (message) this.#byChannel.get(message.channel.id)?.delete(id);
  }

  /** A channel's messages, oldest first, with the ephemeral ones of this user only. */
  seenBy(user: string, channel: string): APIMessage[] {
    return [...(this.#byChannel.get(channel)?.values() ?? [])]
      .filter((message) => message.only === null || message.only === user)
      .map((message) => message.api);
  }

  /** A channel's messages as the bot can fetch them: none that is ephemeral. Newest first, as Discord lists them. */
  fetchable(channel: string, limit: number): APIMessage[] {
    const messages = [...(this.#byChannel.get(channel)?.values() ?? [])].filter((message) => message.only === null);
    return messages
      .slice(-limit)
      .reverse()
      .map((message) => message.api);
  }
}

/** Whether a message is still the "thinking" of a deferred answer. */
export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** What an edit of a message may leave as it is. */
export function standing({ api }: StoredMessage): Standing {
  return {
    flags: api.flags ?? 0,
    content: api.content !== '',
    embeds: api.embeds.length > 0,
    attachments: api.attachments.length > 0,
    components: (api.components ?? []).length > 0,
  };
}
