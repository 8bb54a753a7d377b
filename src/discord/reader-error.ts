import type { DiscordErrorKey } from '../text/en/discord.js';

/** Something that the reader can put right. `key` finds the sentence in the reader's language. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly key: DiscordErrorKey;

  constructor(key: DiscordErrorKey) {
    super(key);
    this.key = key;
  }
}
