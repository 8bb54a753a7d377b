/** What a message answers: a command that somebody used, or another message. Pure. */
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { ShownMessage } from '../timeline.js';

export type Origin = { kind: 'command'; name: string; user: APIUser | null } | { kind: 'reply'; to: APIMessage } | null;

/** @param others the messages of the channel, among which the answered one is looked for */
export function originOf(entry: ShownMessage, others: readonly ShownMessage[]): Origin {
  const { message } = entry;
  const metadata = message.interaction_metadata;
  // Discord sends the command's name here; discord-api-types does not list it.
  const named = metadata && 'name' in metadata && typeof metadata.name === 'string' ? metadata.name : entry.command;
  if (named !== null) return { kind: 'command', name: named.replace(/^\//, ''), user: metadata?.user ?? null };
  const id = message.message_reference?.message_id;
  const to = message.referenced_message ?? others.find((each) => each.message.id === id)?.message;
  return to ? { kind: 'reply', to } : null;
}
