import { SandboxError } from '../error.js';
import type { StoredMessage } from '../messages/store.js';
import type { Parts } from '../parts.js';
import type { Channel, Person } from '../world/state.js';

/** A message that the person sees in the channel. @throws SandboxError `unknown-message` */
export function visibleMessage({ messages }: Parts, person: Person, channel: Channel, id: string): StoredMessage {
  const message = messages.get(id);
  const seen = message?.channel === channel && (message.only === null || message.only === person.user.id);
  if (!seen) {
    throw new SandboxError('unknown-message', `${person.user.username} sees no message with the id "${id}" here.`);
  }
  return message;
}
