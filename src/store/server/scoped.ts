/** Work on the rows of one server: a transaction that can see no others, and the record of what it changed. */
import type { Transaction } from 'kysely';
import type { Tables } from '../tables.js';

/** Queries within a transaction, tied to one server (`scope.ts`). */
export type Rows = Transaction<Tables>;

/** What was done, as the record of changes and its filters name it. `text` words each. */
export const changeActions = [
  'article-added',
  'article-updated',
  'article-edited',
  'article-removed',
  'article-restored',
  'collection-created',
  'collection-renamed',
  'collection-changed',
  'collection-used',
  'collection-unused',
  'collection-deleted',
  'collection-shared',
  'collection-unshared',
  'shared-collection-added',
  'shared-collection-left',
  'feed-added',
  'feed-changed',
  'feed-removed',
  'settings-changed',
  'deletion-scheduled',
  'deletion-cancelled',
  'member-forgotten',
] as const;

export type ChangeAction = (typeof changeActions)[number];

/** What else is known of a change: plain values that survive JSON. */
export type ChangeDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Takes down what a piece of work changed, in the same transaction. */
export type TakeDown = (action: ChangeAction, target: string | null, detail?: ChangeDetail) => void;

/** Access to one server's rows. The only way by which the parts of a server's repository reach the database. */
export interface Scoped {
  readonly server: string;
  /** Who changes: a Discord user's id, or one of `ownActors`. */
  readonly actor: string;
  /** The time as the store's clock gives it, ISO 8601 in UTC. */
  now(): string;
  /** Reads, at one moment. */
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /**
   * Writes, all or nothing; one writer a server at a time. What is taken down stands in the record of changes, counts as a new version
   * of the server, and is told to every process; work that takes nothing down does neither.
   */
  write<T>(work: (rows: Rows, takeDown: TakeDown) => Promise<T>): Promise<T>;
}
