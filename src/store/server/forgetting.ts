/** Deleting: everything of a server, or every trace of one member. */
import { tableNames } from '../tables.js';
import type { Scoped } from './scoped.js';

/** What stands in the place of a member whose traces were deleted. */
export const forgottenActor = 'forgotten';

/** What was deleted, for the one who asked. */
export interface Forgotten {
  articles: number;
  collections: number;
  feeds: number;
  changes: number;
  reports: number;
  readerChoices: number;
}

export class ServerForgetting {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** Deletes everything of this server at once and for good. */
  everything(): Promise<Forgotten> {
    return this.#scoped.write(async (rows) => {
      const deleted = new Map<string, number>();
      for (const table of [...tableNames].reverse()) {
        const { numDeletedRows } = await rows.deleteFrom(table).executeTakeFirstOrThrow();
        deleted.set(table, Number(numDeletedRows));
      }
      const count = (table: (typeof tableNames)[number]): number => deleted.get(table) ?? 0;
      return {
        articles: count('articles'),
        collections: count('collections'),
        feeds: count('feeds'),
        changes: count('changes'),
        reports: count('reports'),
        readerChoices: count('reader_choices'),
      };
    });
  }

  /**
   * Deletes every trace of one member in this server: their reports and choices; the record of changes keeps what was done and forgets
   * who did it. What they added stays: it is the server's.
   *
   * @param member - Discord user id
   */
  member(member: string): Promise<Pick<Forgotten, 'changes' | 'reports' | 'readerChoices'>> {
    return this.#scoped.write(async (rows, takeDown) => {
      const reports = await rows.deleteFrom('reports').where('reporter', '=', member).executeTakeFirstOrThrow();
      const choices = await rows.deleteFrom('reader_choices').where('reader', '=', member).executeTakeFirstOrThrow();
      const actor = forgottenActor;
      const changes = await rows
        .updateTable('changes')
        .set({ actor })
        .where('actor', '=', member)
        .executeTakeFirstOrThrow();
      await rows.updateTable('share_codes').set({ created_by: actor }).where('created_by', '=', member).execute();
      await rows.updateTable('shared_collections').set({ added_by: actor }).where('added_by', '=', member).execute();
      await rows.updateTable('reports').set({ closed_by: actor }).where('closed_by', '=', member).execute();
      for (const { id, state } of await rows.selectFrom('feeds').select(['id', 'state']).execute()) {
        const feed = JSON.parse(state) as { addedBy: string | null };
        if (feed.addedBy !== member) continue;
        const withoutName = JSON.stringify({ ...feed, addedBy: null });
        await rows.updateTable('feeds').set({ state: withoutName }).where('id', '=', id).execute();
      }
      const forgotten = {
        changes: Number(changes.numUpdatedRows),
        reports: Number(reports.numDeletedRows),
        readerChoices: Number(choices.numDeletedRows),
      };
      takeDown('member-forgotten', null, forgotten);
      return forgotten;
    });
  }

  /**
   * Says when everything of this server is to be deleted, because the bot was made to leave.
   *
   * @param due - ISO 8601 in UTC
   */
  schedule(due: string): Promise<void> {
    return this.#scoped.write(async (rows, takeDown) => {
      await rows.updateTable('servers').set({ deletion_due: due }).execute();
      takeDown('deletion-scheduled', null, { due });
    });
  }

  /** Takes that back, because the bot is there again. @returns false when nothing was to be deleted */
  cancel(): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const { numUpdatedRows } = await rows
        .updateTable('servers')
        .set({ deletion_due: null })
        .where('deletion_due', 'is not', null)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) return false;
      takeDown('deletion-cancelled', null);
      return true;
    });
  }

  /** When everything of this server is to be deleted, ISO 8601 in UTC; null when it is not. */
  due(): Promise<string | null> {
    return this.#scoped.read(
      async (rows) =>
        (await rows.selectFrom('servers').select('deletion_due').executeTakeFirst())?.deletion_due ?? null,
    );
  }
}
