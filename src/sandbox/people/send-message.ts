import { PermissionFlagsBits } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import { composeMessage } from '../messages/compose.js';
import { publishMessage } from '../messages/publish.js';
import type { Parts } from '../parts.js';
import type { SendMessage } from '../protocol.js';
import { holds } from '../world/permissions.js';

const LONGEST_MESSAGE = 2_000;

/** Sends a message as a person does. @throws SandboxError when Discord would not let them */
export function sendMessage(parts: Parts, request: SendMessage): { message: string } {
  const { clock, ids, transcript, world } = parts;
  const person = world.person(request.actor);
  const channel = world.channelFor(person, request.channel);
  if (!holds(world.permissionsOf(person, channel), PermissionFlagsBits.SendMessages)) {
    throw new SandboxError('not-allowed', `${person.user.username} may not send messages in this channel.`);
  }
  const content = request.content.trim();
  if (content === '') throw new SandboxError('invalid-message', 'The message is empty. Write something first.');
  if (content.length > LONGEST_MESSAGE) {
    throw new SandboxError(
      'invalid-message',
      `The message has ${content.length} characters; Discord takes at most ${LONGEST_MESSAGE}.`,
    );
  }
  transcript.add('person', `${person.user.username} writes`, { content });
  const envelope = { id: ids.next(), channel: channel.id, author: person.user, at: clock.now() };
  publishMessage(parts, { api: composeMessage(world, envelope, { content }, []), channel, only: null });
  return { message: envelope.id };
}
