/** The store over a database that Kysely speaks to: transactions that see one server, and the account of what changed. */
import type { Transaction } from 'kysely';
import type { Backend, Sight } from './backend.js';
import { StoreError } from './errors.js';
import { newId } from './new-id.js';
import { ServerScope } from './scope.js';
import { coverageOfCollections } from './server/article-reading.js';
import { ServerStore } from './server/index.js';
import type { ChangeAction, ChangeDetail, Rows, Scoped, TakeDown } from './server/scoped.js';
import { ownActors, type SharedCollection, type Store, type WatchOptions } from './store.js';
import type { Tables } from './tables.js';

/** A server's id: Discord's, or the reserved one of the host. */
const serverId = /^(?:\d{17,20}|host)$/u;

export class KyselyStore implements Store {
  readonly #backend: Backend;
  readonly #now: () => Date;

  constructor(backend: Backend, now: () => Date) {
    this.#backend = backend;
    this.#now = now;
  }

  get dialect(): Backend['dialect'] {
    return this.#backend.dialect;
  }

  get rowSecurity(): Backend['rowSecurity'] {
    return this.#backend.rowSecurity;
  }

  server(id: string, actor: string = ownActors.commandLine): ServerStore {
    if (!serverId.test(id)) throw new RangeError(`No server has the id ${id}`);
    return new ServerStore(this.#scoped(id, actor));
  }

  async shared(code: string): Promise<SharedCollection | undefined> {
    return this.#transaction(true, { code }, async (transaction) => {
      const found = await transaction
        .selectFrom('share_codes')
        .select(['server', 'collection'])
        .where('code', '=', code)
        .where('withdrawn', 'is', null)
        .executeTakeFirst();
      if (found === undefined) return undefined;
      const { server, collection } = found;
      await this.#backend.show(transaction, { server });
      const rows = transaction.withPlugin(new ServerScope(server));
      const [named, coverage] = [
        await rows.selectFrom('collections').select('name').where('id', '=', collection).executeTakeFirst(),
        await coverageOfCollections(rows, collection),
      ];
      return { code, server, collection, name: named?.name ?? '', coverage };
    });
  }

  choicesOf(reader: string): Promise<string[]> {
    return this.#transaction(true, { reader }, async (transaction) => {
      const found = await transaction
        .selectFrom('reader_choices')
        .select('server')
        .where('reader', '=', reader)
        .orderBy('server')
        .execute();
      return found.map(({ server }) => server);
    });
  }

  versions(): Promise<ReadonlyMap<string, string>> {
    return this.#named(async () => {
      const found = await this.#backend.queries.selectFrom('servers').select(['server', 'era', 'version']).execute();
      return new Map(found.map(({ server, era, version }) => [server, `${era}.${version}`]));
    });
  }

  serversToDelete(at: string): Promise<string[]> {
    return this.#serversWith('deletion_due', at);
  }

  serversToFetch(at: string): Promise<string[]> {
    return this.#serversWith('next_fetch', at);
  }

  watch({ onChange, onFailure }: WatchOptions): () => Promise<void> {
    let known: ReadonlyMap<string, string> | undefined;
    let looking: Promise<void> | undefined;
    let again = false;
    const look = async (): Promise<void> => {
      const now = await this.versions();
      const before = known;
      known = now;
      if (before === undefined) return;
      const servers = new Set([...before.keys(), ...now.keys()]);
      const changed = [...servers].filter((server) => before.get(server) !== now.get(server));
      if (changed.length > 0) onChange(new Set(changed));
    };
    const start = (): void => {
      if (looking !== undefined) {
        again = true;
        return;
      }
      looking = look()
        .catch(onFailure)
        .finally(() => {
          looking = undefined;
          if (!again) return;
          again = false;
          start();
        });
    };
    start();
    const stop = this.#backend.follow(start, onFailure);
    return async () => {
      await stop();
      await looking;
    };
  }

  check(): Promise<void> {
    return this.#named(() => this.#backend.check());
  }

  close(): Promise<void> {
    return this.#backend.close();
  }

  #serversWith(column: 'deletion_due' | 'next_fetch', at: string): Promise<string[]> {
    return this.#named(async () => {
      const found = await this.#backend.queries
        .selectFrom('servers')
        .select('server')
        .where(column, '<=', at)
        .orderBy(column)
        .orderBy('server')
        .execute();
      return found.map(({ server }) => server);
    });
  }

  #scoped(server: string, actor: string): Scoped {
    const now = (): string => this.#now().toISOString();
    const scope = new ServerScope(server);
    return {
      server,
      actor,
      now,
      read: (work) => this.#transaction(true, { server }, (transaction) => work(transaction.withPlugin(scope))),
      write: (work) =>
        this.#transaction(false, { server }, async (transaction) => {
          const rows = transaction.withPlugin(scope);
          const before = await lockServer(rows);
          const changes: { action: ChangeAction; target: string | null; detail: ChangeDetail }[] = [];
          const takeDown: TakeDown = (action, target, detail = {}) => changes.push({ action, target, detail });
          const result = await work(rows, takeDown);
          for (const [index, { action, target, detail }] of changes.entries()) {
            const number = before + index + 1;
            await rows
              .insertInto('changes')
              .values({ number, at: now(), actor, action, target, detail: JSON.stringify(detail) })
              .execute();
          }
          const { numUpdatedRows } = await rows
            .updateTable('servers')
            .set({ version: before + changes.length })
            .executeTakeFirstOrThrow();
          const gone = numUpdatedRows === 0n;
          if (gone || changes.length > 0) await this.#backend.announce(transaction, server);
          return result;
        }),
    };
  }

  #transaction<T>(readOnly: boolean, sight: Sight, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.#named(() => {
      const transaction = this.#backend.queries.transaction();
      const begun = readOnly
        ? transaction.setAccessMode('read only').setIsolationLevel('repeatable read')
        : transaction.setAccessMode('read write');
      return begun.execute(async (open) => {
        await this.#backend.show(open, sight);
        return work(open);
      });
    });
  }

  async #named<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof StoreError ? error : this.#backend.named(error);
    }
  }
}

/**
 * Makes sure that a server has its row, and keeps every other writer of this server waiting until the transaction ends.
 *
 * @returns the number of its latest change
 */
async function lockServer(rows: Rows): Promise<number> {
  const { version } = await rows
    .insertInto('servers')
    .values({ era: newId(), version: 0 })
    .onConflict((conflict) => conflict.column('server').doUpdateSet((set) => ({ version: set.ref('servers.version') })))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}
