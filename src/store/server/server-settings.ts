import type { Scoped } from './scoped.js';
import { readSettings, serverSettings, type ServerSettings } from './settings.js';

/** A server's settings, kept. */
export class KeptSettings {
  readonly #scoped: Scoped;

  constructor(scoped: Scoped) {
    this.#scoped = scoped;
  }

  /** The settings as they are; the defaults where nothing was set. */
  get(): Promise<ServerSettings> {
    return this.#scoped.read(async (rows) =>
      readSettings((await rows.selectFrom('settings').select('settings').executeTakeFirst())?.settings),
    );
  }

  /**
   * Changes some settings and leaves the others as they are.
   *
   * @returns the settings as they then are
   * @throws z.ZodError when a value cannot be used; nothing is changed then
   */
  change(changes: Partial<ServerSettings>): Promise<ServerSettings> {
    return this.#scoped.write(async (rows, takeDown) => {
      const stored = await rows.selectFrom('settings').select('settings').executeTakeFirst();
      const before = readSettings(stored?.settings);
      const after = serverSettings.parse({ ...before, ...changes });
      const changed = (Object.keys(after) as (keyof ServerSettings)[]).filter(
        (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
      );
      if (changed.length === 0) return before;
      const kept: unknown = stored === undefined ? {} : JSON.parse(stored.settings);
      const settings = JSON.stringify({ ...(kept as object), ...after });
      await rows
        .insertInto('settings')
        .values({ settings })
        .onConflict((conflict) => conflict.column('server').doUpdateSet({ settings }))
        .execute();
      if (changed.includes('directMessages')) {
        await rows
          .updateTable('servers')
          .set({ direct_messages: after.directMessages ? 1 : 0 })
          .execute();
      }
      if (changed.includes('recordChannel')) {
        // What was changed before is not posted; this change is the first that is.
        await rows
          .updateTable('servers')
          .set((set) => ({
            record_posted: after.recordChannel === null ? null : set.ref('version'),
            record_refused: 0,
          }))
          .execute();
      }
      for (const name of changed) {
        takeDown('settings-changed', name, {
          before: JSON.stringify(before[name]),
          after: JSON.stringify(after[name]),
        });
      }
      return after;
    });
  }
}
