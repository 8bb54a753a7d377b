/** The one place where a view becomes a message: flags, and mentions switched off. */
import { type APIAllowedMentions, MessageFlags } from 'discord-api-types/v10';
import type { View } from '../commands/command.js';

/** A message as the REST API takes it. */
export interface MessageBody {
  flags: MessageFlags;
  components: View;
  allowed_mentions: APIAllowedMentions;
}

/** Nobody is ever notified, whatever a message quotes. */
const nobody: APIAllowedMentions = { parse: [], replied_user: false };

const hiddenFlags = (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral) as MessageFlags;

/**
 * @param hidden - for the reader alone (ephemeral); possible for answers to interactions only
 */
export function messageBody(view: View, hidden = false): MessageBody {
  const flags = hidden ? hiddenFlags : MessageFlags.IsComponentsV2;
  return { flags, components: view, allowed_mentions: nobody };
}
