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

/** What a message that is to be edited has already. */
export interface Standing {
  flags: number;
  content: boolean;
  embeds: boolean;
  attachments: boolean;
  components: boolean;
}

/** What a check has to know beside the body. */
export interface BodyContext {
  /** For an edit. */
  standing?: Standing;
  /** Whether files came beside the body. */
  files?: boolean;
  /** The kind of interaction that a callback answers, whether it came from a component, and the type of the option being typed. */
  answers?: { type: number; fromMessage: boolean; focused?: number | undefined };
}

/** Everything wrong with a body; nothing when Discord would accept it. */
export type BodyCheck = (kind: BodyKind, body: unknown, context?: BodyContext) => Problem[];
