/** Which readers chose to be answered from this server's coverage in direct messages. */
import type { Scoped } from './scoped.js';

export class ServerReaders {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** Takes down a reader's choice. The caller has made sure that the reader is a member and that the server allows it. */
  choose(reader: string): Promise<void> {
    return this.#scoped.write(async (rows) => {
      await rows
        .insertInto('reader_choices')
        .values({ reader, chosen: this.#scoped.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }

  /** Takes the choice back. @returns false when there was none */
  leave(reader: string): Promise<boolean> {
    return this.#scoped.write(async (rows) => {
      const { numDeletedRows } = await rows
        .deleteFrom('reader_choices')
        .where('reader', '=', reader)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    });
  }
}
