import { sql, type Kysely, type Migration } from 'kysely';
import type { DialectName } from '../dialect.js';

interface Before {
  servers: { server: string; version: number; direct_messages: number; record_posted: number | null };
  settings: { server: string; settings: string };
}

/**
 * What is asked of all servers at once stands in `servers`, whose rows hold nothing of their content: which of them answer their members
 * in direct messages, and how far the record of changes was posted.
 */
export const outsideSettings = (dialect: DialectName): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const column of ['direct_messages', 'record_refused']) {
      await db.schema
        .alterTable('servers')
        .addColumn(column, 'integer', (definition) => definition.notNull().defaultTo(0))
        .execute();
    }
    await db.schema.alterTable('servers').addColumn('record_posted', 'integer').execute();
    const queries = db as Kysely<Before>;
    for (const { server, version } of await queries.selectFrom('servers').select(['server', 'version']).execute()) {
      if (dialect === 'postgres') await sql`select set_config('app.server', ${server}, true)`.execute(db);
      const kept = await queries.selectFrom('settings').select('settings').where('server', '=', server).execute();
      const settings = JSON.parse(kept[0]?.settings ?? '{}') as { directMessages?: unknown; recordChannel?: unknown };
      const told = {
        direct_messages: settings.directMessages === true ? 1 : 0,
        record_posted: typeof settings.recordChannel === 'string' ? version : null,
      };
      await queries.updateTable('servers').set(told).where('server', '=', server).execute();
    }
  },
});
