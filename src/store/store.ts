/** The store: what servers brought in and set, kept over restarts. SQLite in the home folder, or PostgreSQL for several processes. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Backend } from './backend.js';
import type { Copied } from './copying.js';
import { storeError } from './errors.js';
import { makeFolders } from './folders.js';
import { KyselyStore } from './kysely-store.js';
import type { ServerCoverage } from './server/articles.js';
import type { ServerStore } from './server/index.js';
import { openSqlite } from './sqlite.js';

/**
 * The reserved server of the bot's host: what `on-record import` brings in. It is asked wherever the built-in coverage is, and belongs
 * to whoever runs the bot.
 */
export const hostServer = 'host';

/** Who changes things beside Discord users. */
export const ownActors = { commandLine: 'command-line', feeds: 'feeds', bot: 'bot' } as const;

/** Another server's collection that a code opens. */
export interface SharedCollection {
  code: string;
  /** The server it belongs to, and its id there. */
  server: string;
  collection: string;
  name: string;
  coverage: ServerCoverage;
}

export interface WatchOptions {
  /**
   * Told which servers changed: at once when this process wrote, within about a second when another did.
   *
   * @param gone - those of them of which everything was deleted
   */
  onChange: (servers: ReadonlySet<string>, gone: ReadonlySet<string>) => void;
  /** Told when the store cannot be read at the moment; it is tried again. */
  onFailure: (error: unknown) => void;
}

/** Every write is on the disk when its promise resolves. All methods throw StoreError where people can do something about it. */
export interface Store {
  readonly dialect: Backend['dialect'];
  readonly rowSecurity: Backend['rowSecurity'];
  /**
   * One server's part of the store; nothing of another server can be reached through it.
   *
   * @param id - a Discord server's id, or {@link hostServer}
   * @param actor - who makes the changes that are made through it: a Discord user's id or one of {@link ownActors}
   * @throws RangeError for any other id
   */
  server(id: string, actor?: string): ServerStore;
  /** The collection that a share code opens; undefined when there is no such code or it was withdrawn. */
  shared(code: string): Promise<SharedCollection | undefined>;
  /** Ids of the servers whose coverage a reader chose for direct messages, in order. */
  choicesOf(reader: string): Promise<string[]>;
  /** Each server's version: another text whenever its coverage or settings changed. */
  versions(): Promise<ReadonlyMap<string, string>>;
  /** Ids of the servers whose members can ask their coverage in direct messages, in order. */
  serversInDirectMessages(): Promise<string[]>;
  /** Servers with changes that are to be posted where their record goes, in order. */
  serversToPost(): Promise<string[]>;
  /** Servers of which everything is to be deleted at a moment (ISO 8601) or before, the earliest first. */
  serversToDelete(at: string): Promise<string[]>;
  /** Servers that have a feed to be checked at a moment (ISO 8601) or before, the earliest first. */
  serversToFetch(at: string): Promise<string[]>;
  /** Follows changes. @returns stops following, and waits for what is being looked at */
  watch(options: WatchOptions): () => Promise<void>;
  /**
   * Copies everything, as it is at one moment, into another store: all of it or nothing.
   *
   * @param options.replace - delete first what is there
   * @throws StoreError `not-empty` when there is something and it is not to be replaced
   */
  copyTo(target: Store, options?: { replace?: boolean }): Promise<Copied>;
  /** Looks through everything. @throws StoreError `damaged` when it is not sound */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Where a store is. */
export interface StorePlace {
  /** Folder of the SQLite file (`ON_RECORD_HOME`). */
  home: string;
  /** Address of a PostgreSQL database, which then takes the place of the file. */
  databaseUrl?: string | null;
}

/** Where a store is, and what it takes from outside. */
export interface StoreOptions extends StorePlace {
  /** The clock; the system's unless told. */
  now?: () => Date;
}

/** The database file in a home folder. */
export function storeFile(home: string): string {
  return join(home, 'on-record.sqlite');
}

/** Whether there is a store already: one in a home folder, or a database. Never creates one. */
export function storeExists(place: StorePlace): boolean {
  return inDatabase(place) || existsSync(storeFile(place.home));
}

/** Whether a store is a database that several processes may share, and not a file. */
export function inDatabase<Place extends StorePlace>(place: Place): place is Place & { databaseUrl: string } {
  return typeof place.databaseUrl === 'string';
}

/**
 * Opens a store, creating folder and file where they are missing, and brings its schema up to date.
 *
 * @throws StoreError when it cannot be written, is damaged, busy or of a newer version
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { home, now = () => new Date() } = options;
  if (inDatabase(options)) {
    // Loaded only when it is used: most have no PostgreSQL.
    const { openPostgres } = await import('./postgres.js');
    return new KyselyStore(await openPostgres(options.databaseUrl), now);
  }
  await makeFolder(home);
  return new KyselyStore(await openSqlite(storeFile(home)), now);
}

/**
 * Opens a store in a file of its own, as a backup is.
 *
 * @throws StoreError as {@link openStore}
 */
export async function openStoreFile(path: string): Promise<Store> {
  return new KyselyStore(await openSqlite(path), () => new Date());
}

/**
 * Creates the home folder and those it lies in.
 *
 * @throws StoreError when it cannot be created
 */
export async function makeFolder(home: string): Promise<void> {
  try {
    await makeFolders(resolve(home));
  } catch (error) {
    throw storeError(error, home);
  }
}
