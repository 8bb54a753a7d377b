/** The record of changes: who changed what, and when. */
import type { Selectable } from 'kysely';
import type { ChangeTable } from '../tables.js';
import type { ChangeAction, ChangeDetail, Scoped } from './scoped.js';

/** A change of a server's coverage or settings. */
export interface Change {
  /** From 1, growing by one; the number of the latest is the server's version. */
  number: number;
  /** ISO 8601 in UTC. */
  at: string;
  /** A Discord user's id, one of `ownActors`, or `forgotten` for a member whose traces were deleted. */
  actor: string;
  action: ChangeAction;
  /** Id of the article, collection, feed or code, or name of the setting; null when there is no one object. */
  target: string | null;
  detail: ChangeDetail;
}

/** Which changes, latest first. */
export interface ChangeFilter {
  /** Only changes with a lower number: the last of the page before. */
  before?: number;
  /** Only changes with a higher number. */
  after?: number;
  actor?: string;
  actions?: readonly ChangeAction[];
  target?: string;
  /** At most so many. 25 unless told. */
  limit?: number;
}

const pageOfChanges = 25;

/** A server's record of changes. It is written by the changes themselves and by nothing else. */
export class ServerChanges {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** Changes, latest first. */
  list({ before, after, actor, actions, target, limit = pageOfChanges }: ChangeFilter = {}): Promise<Change[]> {
    return this.#scoped.read(async (rows) => {
      let query = rows.selectFrom('changes').selectAll().orderBy('number', 'desc').limit(limit);
      if (before !== undefined) query = query.where('number', '<', before);
      if (after !== undefined) query = query.where('number', '>', after);
      if (actor !== undefined) query = query.where('actor', '=', actor);
      if (actions !== undefined) query = query.where('action', 'in', actions);
      if (target !== undefined) query = query.where('target', '=', target);
      return (await query.execute()).map(changeFromRow);
    });
  }

  /**
   * Drops what is as old as a moment or older.
   *
   * @param before - ISO 8601 in UTC
   * @returns how many were dropped
   */
  async drop(before: string): Promise<number> {
    // Most often there is nothing, and looking disturbs nobody.
    const oldest = await this.#scoped.read((rows) =>
      rows.selectFrom('changes').select('number').where('at', '<=', before).limit(1).executeTakeFirst(),
    );
    if (oldest === undefined) return 0;
    return this.#scoped.write(async (rows) => {
      const { numDeletedRows } = await rows.deleteFrom('changes').where('at', '<=', before).executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    });
  }
}

function changeFromRow({ number, at, actor, action, target, detail }: Selectable<ChangeTable>): Change {
  return {
    ...{ number, at, actor, target },
    action: action as ChangeAction,
    detail: JSON.parse(detail) as ChangeDetail,
  };
}
