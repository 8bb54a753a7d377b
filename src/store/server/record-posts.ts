/** How far a server's record of changes was posted where its moderators want it. */
import type { Scoped } from './scoped.js';

/** Changes that are to be posted: those after one number up to another. */
export interface RecordPost {
  after: number;
  upTo: number;
}

export class ServerRecordPosts {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** Takes what is to be posted, so that no other process posts it too. @returns null when there is nothing */
  take(): Promise<RecordPost | null> {
    return this.#scoped.write(async (rows) => {
      const { record_posted: after, version: upTo } = await rows
        .selectFrom('servers')
        .select(['record_posted', 'version'])
        .executeTakeFirstOrThrow();
      if (after === null || after >= upTo) return null;
      await rows.updateTable('servers').set({ record_posted: upTo }).execute();
      return { after, upTo };
    });
  }

  /** Puts back what could not be posted for now; nothing when more was taken since. */
  putBack({ after, upTo }: RecordPost): Promise<void> {
    return this.#scoped.write(async (rows) => {
      await rows.updateTable('servers').set({ record_posted: after }).where('record_posted', '=', upTo).execute();
    });
  }

  /**
   * Takes down whether the bot may post there.
   *
   * @returns whether that is new: somebody is to be told once
   */
  may(allowed: boolean): Promise<boolean> {
    const record_refused = allowed ? 0 : 1;
    return this.#scoped.write(async (rows) => {
      const { numUpdatedRows } = await rows
        .updateTable('servers')
        .set({ record_refused })
        .where('record_refused', '!=', record_refused)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    });
  }
}
