/** Why the sandbox refuses what a person or a test asked for. */
export type SandboxErrorCode =
  | 'port-taken'
  | 'port-refused'
  | 'not-loopback'
  | 'bot-offline'
  | 'unknown-actor'
  | 'unknown-channel'
  | 'unknown-command'
  | 'unknown-message'
  | 'unknown-component'
  | 'unknown-modal'
  | 'not-allowed'
  | 'not-available'
  | 'invalid-option'
  | 'invalid-message'
  | 'invalid-request'
  | 'no-answer'
  | 'violations';

/** A refusal by the sandbox. The message is a sentence for people; the code is for programs. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';

  constructor(
    readonly code: SandboxErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
