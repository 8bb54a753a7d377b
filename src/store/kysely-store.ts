/** The store over a database that Kysely speaks to: transactions that see one server, and the account of what changed. */
import type { Transaction } from 'kysely';
import type { Backend, Sight } from './backend.js';
import { clear, copyInto, serversIn, type Copied } from './copying.js';
import { StoreError } from './errors.js';
import { newId } from './new-id.js';
import { ServerScope } from './scope.js';
import { coverageOfCollections } from './server/article-reading.js';
import { ServerStore } from './server/index.js';
import type { ChangeAction, ChangeDetail, Rows, Scoped } from './server/scoped.js';
import { ownActors, type SharedCollection, type Store, type WatchOptions } from './store.js';
import type { Tables } from './tables.js';

/** A server's id: Discord's, or the reserved one of the host. */
const serverId = /^(?:\d{17,20}|host)$/u;

export class KyselyStore implements Store {
  readonly #backend: Backend;
  readonly #now: () => Date;
  readonly #watchers = new Set<(server: string, version: string | undefined) => void>();

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

  serversInDirectMessages(): Promise<string[]> {
    return this.#named(async () => {
      const open = this.#backend.queries.selectFrom('servers').select('server').where('direct_messages', '=', 1);
      return (await open.orderBy('server').execute()).map(({ server }) => server);
    });
  }

  serversToPost(): Promise<string[]> {
    return this.#named(async () => {
      const behind = this.#backend.queries
        .selectFrom('servers')
        .select('server')
        .whereRef('record_posted', '<', 'version');
      return (await behind.orderBy('server').execute()).map(({ server }) => server);
    });
  }

  serversToDelete(at: string): Promise<string[]> {
    return this.#serversWith('deletion_due', at);
  }

  serversToFetch(at: string): Promise<string[]> {
    return this.#serversWith('next_fetch', at);
  }

  watch({ onChange, onFailure }: WatchOptions): () => Promise<void> {
    let known: Map<string, string> | undefined;
    let looking: Promise<void> | undefined;
    let again = false;
    const look = async (): Promise<void> => {
      const now = await this.versions();
      const before = known;
      known = new Map(now);
      if (before === undefined) return;
      const servers = new Set([...before.keys(), ...now.keys()]);
      const changed = [...servers].filter((server) => before.get(server) !== now.get(server));
      if (changed.length === 0) return;
      onChange(new Set(changed), new Set(changed.filter((server) => !now.has(server))));
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
    // What this process writes is told at once: who has just added an article asks for it next.
    const ownWrite = (server: string, version: string | undefined): void => {
      if (version === undefined) known?.delete(server);
      else known?.set(server, version);
      const only = new Set([server]);
      onChange(only, version === undefined ? only : new Set());
    };
    this.#watchers.add(ownWrite);
    start();
    const stop = this.#backend.follow(start, onFailure);
    return async () => {
      this.#watchers.delete(ownWrite);
      await stop();
      await looking;
    };
  }

  copyTo(target: Store, { replace = false }: { replace?: boolean } = {}): Promise<Copied> {
    if (!(target instanceof KyselyStore)) throw new TypeError('Only a store of ours can be copied to');
    return this.#transaction(true, {}, (reading) =>
      target.#transaction(false, {}, async (writing) => {
        const to = { backend: target.#backend, transaction: writing };
        if (replace) await clear(to);
        else if ((await serversIn(to)).length > 0) throw new StoreError('not-empty', '');
        return copyInto({ backend: this.#backend, transaction: reading }, to);
      }),
    );
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
      write: async (work) => {
        const { result, written } = await this.#transaction(false, { server }, async (transaction) => {
          const rows = transaction.withPlugin(scope);
          const changes: { action: ChangeAction; target: string | null; detail: ChangeDetail }[] = [];
          const before = await lockServer(rows);
          const done = await work(rows, (action, target, detail = {}) => changes.push({ action, target, detail }));
          for (const [index, { action, target, detail }] of changes.entries()) {
            const number = before.version + index + 1;
            await rows
              .insertInto('changes')
              .values({ number, at: now(), actor, action, target, detail: JSON.stringify(detail) })
              .execute();
          }
          const version = before.version + changes.length;
          const { numUpdatedRows } = await rows.updateTable('servers').set({ version }).executeTakeFirstOrThrow();
          const gone = numUpdatedRows === 0n;
          const changed = gone || changes.length > 0;
          if (changed) await this.#backend.announce(transaction, server);
          return { result: done, written: changed ? { version: gone ? undefined : `${before.era}.${version}` } : null };
        });
        if (written !== null) for (const tell of this.#watchers) tell(server, written.version);
        return result;
      },
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
 * @returns which server of this id it is, and the number of its latest change
 */
function lockServer(rows: Rows): Promise<{ era: string; version: number }> {
  return rows
    .insertInto('servers')
    .values({ era: newId(), version: 0 })
    .onConflict((conflict) => conflict.column('server').doUpdateSet((set) => ({ version: set.ref('servers.version') })))
    .returning(['era', 'version'])
    .executeTakeFirstOrThrow();
}
