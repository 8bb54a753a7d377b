/** Collections shared with other servers by codes, and collections of others that this server uses. */
import { StoreError } from '../errors.js';
import { newId } from '../new-id.js';
import { collectionOf } from './collections.js';
import type { Scoped } from './scoped.js';

/** Characters of a code: 80 bits that nobody guesses. */
const codeLength = 16;

/** A code that lets another server use a collection, as long as it is not withdrawn. */
export interface ShareCode {
  code: string;
  /** Id of the collection. */
  collection: string;
  /** ISO 8601 in UTC, and who made it. */
  created: string;
  createdBy: string;
}

/** A code that this server uses. */
export interface UsedCode {
  code: string;
  added: string;
  addedBy: string;
}

export class ServerSharing {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /**
   * Makes a code for one of this server's collections.
   *
   * @throws StoreError `no-such-collection`
   */
  share(collection: string): Promise<ShareCode> {
    return this.#scoped.write(async (rows, takeDown) => {
      await collectionOf(rows, collection);
      const made = { code: newId(codeLength), collection, created: this.#scoped.now() };
      await rows
        .insertInto('share_codes')
        .values({ ...made, created_by: this.#scoped.actor })
        .execute();
      takeDown('collection-shared', collection);
      return { ...made, createdBy: this.#scoped.actor };
    });
  }

  /** The codes of this server's collections that hold, in the order they were made. */
  codes(): Promise<ShareCode[]> {
    return this.#scoped.read(async (rows) => {
      const found = await rows
        .selectFrom('share_codes')
        .selectAll()
        .where('withdrawn', 'is', null)
        .orderBy('created')
        .orderBy('code')
        .execute();
      return found.map(({ code, collection, created, created_by }) => ({
        ...{ code, collection, created },
        createdBy: created_by,
      }));
    });
  }

  /** Withdraws a code: nobody sees the collection by it any more. @returns false when there is no such code that holds */
  withdraw(code: string): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const withdrawn = await rows
        .updateTable('share_codes')
        .set({ withdrawn: this.#scoped.now() })
        .where('code', '=', code)
        .where('withdrawn', 'is', null)
        .returning('collection')
        .executeTakeFirst();
      if (withdrawn === undefined) return false;
      takeDown('collection-unshared', withdrawn.collection);
      return true;
    });
  }

  /** Uses a collection of another server by its code; whether the code holds is asked of `Store.shared` first. @returns false when it is used already */
  use(code: string): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const own = await rows.selectFrom('share_codes').select('code').where('code', '=', code).executeTakeFirst();
      if (own !== undefined) throw new StoreError('own-code', code);
      const { numInsertedOrUpdatedRows } = await rows
        .insertInto('shared_collections')
        .values({ code, added: this.#scoped.now(), added_by: this.#scoped.actor })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 0n) return false;
      takeDown('shared-collection-added', null);
      return true;
    });
  }

  /** The codes that this server uses, those that were withdrawn in the meantime too. */
  used(): Promise<UsedCode[]> {
    return this.#scoped.read(async (rows) => {
      const found = await rows.selectFrom('shared_collections').selectAll().orderBy('added').orderBy('code').execute();
      return found.map(({ code, added, added_by }) => ({ code, added, addedBy: added_by }));
    });
  }

  /** Uses a collection no more. @returns false when it was not used */
  leave(code: string): Promise<boolean> {
    return this.#scoped.write(async (rows, takeDown) => {
      const { numDeletedRows } = await rows
        .deleteFrom('shared_collections')
        .where('code', '=', code)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) return false;
      takeDown('shared-collection-left', null);
      return true;
    });
  }
}
