import { sql, type Kysely, type Migration } from 'kysely';
import type { DialectName } from '../dialect.js';

/** The tables with a server's own content as they were when this was written. */
const tables = [
  'articles',
  'paragraphs',
  'collections',
  'collection_articles',
  'settings',
  'changes',
  'feeds',
  'feed_items',
  'reports',
  'shared_collections',
];

/**
 * On PostgreSQL the database itself keeps servers apart: a transaction reads and writes the rows of `app.server` only, for the owner
 * of the tables too. A share code can also be read by whoever knows it (`app.code`), a choice by the reader who made it
 * (`app.reader`). SQLite has no such thing.
 */
export const rowSecurity = (dialect: DialectName): Migration => ({
  async up(db: Kysely<unknown>) {
    if (dialect !== 'postgres') return;
    const own = `server = current_setting('app.server', true)`;
    for (const table of tables) await protect(db, table, own);
    await protect(db, 'share_codes', `${own} or code = current_setting('app.code', true)`, own);
    await protect(db, 'reader_choices', `${own} or reader = current_setting('app.reader', true)`);
  },
});

async function protect(db: Kysely<unknown>, table: string, readable: string, writable = readable): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.table(table)} force row level security`.execute(db);
  await sql`
    create policy of_server on ${sql.table(table)}
    using (${sql.raw(readable)}) with check (${sql.raw(writable)})`.execute(db);
}
