/** A store of each kind for the tests, so that every test of the store runs on both. */
import { openStore, type Store, type StorePlace } from '../../src/store/index.js';
import { temporaryFolder } from '../temporary-folder.js';
import { postgresServer } from './postgres-server.js';

/** A clock that tests move. */
export class TestClock {
  #time = Date.parse('2030-01-01T00:00:00Z');

  readonly now = (): Date => new Date(this.#time);

  /** @param milliseconds - to go on by */
  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }
}

/** A database of one kind: stores opened on it share what is in it. */
export interface Database {
  place: StorePlace;
  open(now?: () => Date): Promise<Store>;
}

/** A kind of database. */
export interface Kind {
  name: string;
  /** A new empty one, whose files are in a folder. */
  createIn: (home: string) => Promise<Database>;
  /** A new empty one, gone when the test has finished. */
  create: () => Promise<Database>;
}

function kindOf(name: string, placeIn: (home: string) => Promise<StorePlace>): Kind {
  const createIn = async (home: string): Promise<Database> => {
    const place = await placeIn(home);
    return { place, open: (now) => openStore(now === undefined ? place : { ...place, now }) };
  };
  return { name, createIn, create: () => createIn(temporaryFolder()) };
}

export const sqlite = kindOf('SQLite', (home) => Promise.resolve({ home }));

export const postgres = kindOf('PostgreSQL', async (home) => {
  const server = await postgresServer();
  return { home, databaseUrl: await server.createDatabase() };
});

export const kinds: readonly Kind[] = [sqlite, postgres];
