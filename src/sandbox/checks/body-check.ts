import type { Problem } from './problem.js';

/** What a body is meant for. */
export type BodyKind =
  | 'message-create'
  | 'message-edit'
  | 'follow-up'
  | 'answer-edit'
  | 'callback'
  | 'command-create'
  | 'command-edit'
  | 'commands'
  | 'direct-channel';

/** What a check has to know beside the body. */
export interface BodyContext {
  /** Flags the message already has, for an edit. */
  flags?: number;
  /** Whether the message has content, embeds or attachments that an edit may leave as they are. */
  holds?: boolean;
  /** Whether files came beside the body. */
  files?: boolean;
  /** The kind of interaction that a callback answers. */
  answers?: { type: number; fromMessage: boolean };
}

/** Everything wrong with a body; nothing when Discord would accept it. */
export type BodyCheck = (kind: BodyKind, body: unknown, context?: BodyContext) => Problem[];
