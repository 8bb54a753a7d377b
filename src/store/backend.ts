/** What the store needs of a database; one implementation a dialect. */
import type { Kysely, Transaction } from 'kysely';
import type { DialectName } from './dialect.js';
import type { Tables } from './tables.js';

/** What a transaction may see beyond nothing: the rows of a server, a share code that is known, the choices of a reader. */
export interface Sight {
  server?: string;
  code?: string;
  reader?: string;
}

export interface Backend {
  readonly dialect: DialectName;
  readonly queries: Kysely<Tables>;
  /**
   * Whether the database itself keeps servers apart, beside the store's own scope: `enforced`, `bypassed` where the role that logged in
   * may see everything, `none` where the database knows no such thing.
   */
  readonly rowSecurity: 'enforced' | 'bypassed' | 'none';
  /** Opens a transaction's eyes, where the database would let it see nothing. */
  show(transaction: Transaction<Tables>, sight: Sight): Promise<void>;
  /** Tells other processes, when the transaction succeeds, that a server has changed. */
  announce(transaction: Transaction<Tables>, server: string): Promise<void>;
  /**
   * Calls back soon after this or another process may have written, and after every time in which that could have been missed.
   *
   * @param onFailure - told when it cannot be found out at the moment; it is tried again
   * @returns stops it
   */
  follow(onWritten: () => void, onFailure: (error: unknown) => void): () => Promise<void>;
  /** Looks through the whole database. @throws StoreError `damaged` when it is not sound */
  check(): Promise<void>;
  /** A driver's error as a StoreError where people can do something about it. */
  named(error: unknown): unknown;
  close(): Promise<void>;
}
