/** What one channel shows to one actor, and how each event changes it. Pure: every change makes a new value. */
import type { APIMessage } from 'discord-api-types/v10';
import type { SandboxEvent } from '../protocol.js';
import { chatInputCommand, messageFlag } from './numbers.js';
import { compareIds } from './snowflakes.js';

export interface ShownMessage {
  message: APIMessage;
  /** Only the actor sees it. */
  ephemeral: boolean;
  /** The bot has deferred its answer: "is thinking…". */
  thinking: boolean;
  /** The command that the message answers, as known from the page's own doing; null when unknown. */
  command: string | null;
}

/** Something the actor has done and the bot has not answered yet, or has failed to. */
export interface PendingInteraction {
  /** The interaction's id; before the server has told it, a key of the page's own. */
  id: string;
  /** `/who-said` or a message-menu command's name; null for a button, a menu or a modal. */
  command: string | null;
  /** The message that holds the button or menu used; null for commands. */
  message: string | null;
  /** `custom_id` of the button or menu used; null for commands. */
  component: string | null;
  /** Why it failed, as a sentence; null while it is under way. */
  failure: string | null;
}

export interface Timeline {
  /** Oldest first. */
  messages: readonly ShownMessage[];
  pending: readonly PendingInteraction[];
}

export const EMPTY_TIMELINE: Timeline = { messages: [], pending: [] };

/**
 * @param history stored messages, as the server listed them
 * @returns a timeline of these, keeping what is under way and what came in after the server made its list
 */
export function withHistory(timeline: Timeline, history: readonly APIMessage[]): Timeline {
  const messages = history.map((message) => shown(message)).sort(byId);
  const last = messages.at(-1)?.message.id ?? '0';
  const known = new Set(messages.map(({ message }) => message.id));
  const later = timeline.messages.filter(
    ({ message, thinking }) => !known.has(message.id) && (thinking || compareIds(message.id, last) > 0),
  );
  return { messages: [...messages, ...later].sort(byId), pending: timeline.pending };
}

/** @returns the timeline with an interaction begun by the actor */
export function withPending(timeline: Timeline, pending: PendingInteraction): Timeline {
  return { ...timeline, pending: [...timeline.pending.filter((each) => !supersedes(pending, each)), pending] };
}

/** A new try clears the failure shown for the same button or menu. */
function supersedes(pending: PendingInteraction, earlier: PendingInteraction): boolean {
  return pending.message !== null && earlier.failure !== null && earlier.message === pending.message;
}

/** @returns the timeline without one pending interaction: answered, or dismissed by the actor */
export function withoutPending(timeline: Timeline, id: string): Timeline {
  return { ...timeline, pending: timeline.pending.filter((each) => each.id !== id) };
}

/** Begins the page's own keys of interactions that the server has not named yet. */
export const UNNAMED = 'unnamed-';

/** @returns the timeline with a pending interaction under the id that the server gave it */
export function renamePending(timeline: Timeline, from: string, to: string): Timeline {
  return { ...timeline, pending: timeline.pending.map((each) => (each.id === from ? { ...each, id: to } : each)) };
}

/** @returns the timeline with a pending interaction marked as failed */
export function failPending(timeline: Timeline, id: string, failure: string): Timeline {
  return { ...timeline, pending: timeline.pending.map((each) => (each.id === id ? { ...each, failure } : each)) };
}

/** @returns the timeline without a message */
export function withoutMessage(timeline: Timeline, id: string): Timeline {
  return { ...timeline, messages: timeline.messages.filter(({ message }) => message.id !== id) };
}

/**
 * @param event one that concerns this timeline's channel (see `channelOf`)
 * @param bot the author of a message that is still being thought about
 */
export function applyEvent(timeline: Timeline, event: SandboxEvent, bot: APIMessage['author']): Timeline {
  switch (event.type) {
    case 'message':
    case 'message-changed': {
      const answered =
        event.type === 'message' && event.interaction !== undefined
          ? withoutPending(timeline, event.interaction)
          : timeline;
      return placed(answered, shown(event.message, event.ephemeral));
    }
    case 'message-deleted':
      return withoutMessage(timeline, event.message);
    case 'thinking': {
      // The event may overtake the answer that names the interaction.
      const begun =
        timeline.pending.find((each) => each.id === event.interaction) ??
        timeline.pending.findLast((each) => each.id.startsWith(UNNAMED));
      const known = timeline.messages.some((each) => each.message.id === event.message);
      const next = withoutPending(timeline, event.interaction);
      if (known) return next;
      const message = thinkingMessage(event.message, event.channel, bot);
      return placed(next, { message, ephemeral: event.ephemeral, thinking: true, command: begun?.command ?? null });
    }
    case 'failed':
      return failPending(timeline, event.interaction, event.reason);
    default:
      return timeline;
  }
}

/** The channel an event concerns; null when it concerns none. */
export function channelOf(event: SandboxEvent): string | null {
  if (event.type === 'message' || event.type === 'message-changed') return event.message.channel_id;
  return 'channel' in event ? event.channel : null;
}

function shown(message: APIMessage, ephemeral = false): ShownMessage {
  const flags: number = message.flags ?? 0;
  const has = (flag: number) => (flags & flag) !== 0;
  return {
    message,
    ephemeral: ephemeral || has(messageFlag.ephemeral),
    thinking: has(messageFlag.loading),
    command: null,
  };
}

function placed(timeline: Timeline, entry: ShownMessage): Timeline {
  const at = timeline.messages.findIndex((each) => each.message.id === entry.message.id);
  if (at === -1) return { ...timeline, messages: [...timeline.messages, entry].sort(byId) };
  const command = entry.command ?? timeline.messages[at]!.command;
  return { ...timeline, messages: timeline.messages.with(at, { ...entry, command }) };
}

function byId(one: ShownMessage, other: ShownMessage): number {
  return compareIds(one.message.id, other.message.id);
}

/** What stands in for a deferred answer until the bot edits it. */
function thinkingMessage(id: string, channel: string, author: APIMessage['author']): APIMessage {
  return {
    id,
    channel_id: channel,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: chatInputCommand,
  };
}
