/** What readers reported about answers. */
import { isStorable } from '../article-rows.js';
import { StoreError } from '../errors.js';
import { newId } from '../new-id.js';
import type { Scoped } from './scoped.js';

export type ReportKind = 'wrong-speaker' | 'wrong-article' | 'missing' | 'other';

/** A reader's report of an answer. */
export interface NewReport {
  /** Discord user id. */
  reporter: string;
  kind: ReportKind;
  /** Id of the citation it is about; null when something is missing. */
  citation: string | null;
  /** The question as it was asked. */
  question: string;
  /** The reader's own words; null when there are none. */
  note: string | null;
}

export interface Report extends NewReport {
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** When a moderator dealt with it, and who; null while it is open. */
  closed: string | null;
  closedBy: string | null;
}

export class ServerReports {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /**
   * Takes down a report.
   *
   * @returns its id
   * @throws StoreError `unstorable`
   */
  add(report: NewReport): Promise<string> {
    if (!isStorable(report)) return Promise.reject(new StoreError('unstorable', report.question));
    const id = newId();
    return this.#scoped.write(async (rows) => {
      await rows
        .insertInto('reports')
        .values({ id, at: this.#scoped.now(), ...report })
        .execute();
      return id;
    });
  }

  /** A report by its id; undefined when there is none. */
  async find(id: string): Promise<Report | undefined> {
    return (await this.list({ id }))[0];
  }

  /** Reports, the latest first; those still open unless told. */
  list(filter: { id?: string; closed?: boolean } = {}): Promise<Report[]> {
    return this.#scoped.read(async (rows) => {
      let query = rows.selectFrom('reports').selectAll().orderBy('at', 'desc').orderBy('id');
      if (filter.id !== undefined) query = query.where('id', '=', filter.id);
      else query = query.where('closed', filter.closed === true ? 'is not' : 'is', null);
      return (await query.execute()).map(({ id, at, reporter, kind, citation, question, note, closed, closed_by }) => ({
        ...{ id, at, reporter, citation, question, note, closed, closedBy: closed_by },
        kind: kind as ReportKind,
      }));
    });
  }

  /** Marks a report as dealt with. @returns false when there is no such open report */
  close(id: string): Promise<boolean> {
    return this.#scoped.write(async (rows) => {
      const { numUpdatedRows } = await rows
        .updateTable('reports')
        .set({ closed: this.#scoped.now(), closed_by: this.#scoped.actor })
        .where('id', '=', id)
        .where('closed', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    });
  }
}
