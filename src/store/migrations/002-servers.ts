import { sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';
import type { DialectName } from '../dialect.js';

/** What is in a store already was brought in by the command line: the reserved id of its coverage when this was written. */
const commandLine = 'host';

/**
 * Every row gets its server. The tables of articles are made anew, because SQLite cannot change a primary key; all that is in them
 * becomes the command line's coverage.
 */
export const servers = (dialect: DialectName): Migration => ({
  async up(db: Kysely<unknown>) {
    // What is compared and ordered is compared by its bytes, as SQLite does by itself.
    const key = dialect === 'postgres' ? sql<string>`text collate "C"` : 'text';
    const owned = (table: string): CreateTableBuilder<string, 'server'> =>
      db.schema.createTable(table).addColumn('server', key, (column) => column.notNull());

    await db.schema.alterTable('paragraphs').renameTo('paragraphs_before').execute();
    await db.schema.alterTable('articles').renameTo('articles_before').execute();

    await db.schema
      .createTable('servers')
      .addColumn('server', key, (column) => column.primaryKey().notNull())
      .addColumn('era', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('deletion_due', 'text')
      .addColumn('next_fetch', 'text')
      .execute();
    await owned('articles')
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('outlet', 'text', (column) => column.notNull())
      .addColumn('headline', 'text', (column) => column.notNull())
      .addColumn('byline', 'text')
      .addColumn('published', key)
      .addColumn('modified', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('account', 'integer', (column) => column.notNull())
      .addColumn('provenance', 'text', (column) => column.notNull())
      .addColumn('added', key, (column) => column.notNull())
      .addColumn('first_version', key, (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('replaced_by', key)
      .addColumn('same_as', key)
      .addColumn('correction', 'text')
      .addColumn('sketch', 'text')
      .addColumn('removed', key)
      .addPrimaryKeyConstraint('articles_of_servers_key', ['server', 'id'])
      .execute();
    await db.schema.createIndex('articles_versions').on('articles').columns(['server', 'first_version']).execute();
    await owned('paragraphs')
      .addColumn('article', key, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('heading', 'text')
      .addPrimaryKeyConstraint('paragraphs_of_servers_key', ['server', 'article', 'number'])
      .addForeignKeyConstraint(
        'paragraphs_article',
        ['server', 'article'],
        'articles',
        ['server', 'id'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .execute();
    await owned('collections')
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('in_use', 'integer', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('collections_key', ['server', 'id'])
      .execute();
    await owned('collection_articles')
      .addColumn('collection', key, (column) => column.notNull())
      .addColumn('article', key, (column) => column.notNull())
      .addPrimaryKeyConstraint('collection_articles_key', ['server', 'collection', 'article'])
      .addForeignKeyConstraint(
        'collection_articles_collection',
        ['server', 'collection'],
        'collections',
        ['server', 'id'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .addForeignKeyConstraint(
        'collection_articles_article',
        ['server', 'article'],
        'articles',
        ['server', 'id'],
        (constraint) => constraint.onDelete('cascade'),
      )
      .execute();
    await db.schema
      .createIndex('collection_articles_of_article')
      .on('collection_articles')
      .columns(['server', 'article'])
      .execute();
    await db.schema
      .createTable('settings')
      .addColumn('server', key, (column) => column.primaryKey().notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .execute();
    await owned('changes')
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('actor', key, (column) => column.notNull())
      .addColumn('action', key, (column) => column.notNull())
      .addColumn('target', key)
      .addColumn('detail', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('changes_key', ['server', 'number'])
      .execute();
    await owned('feeds')
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('collection', key, (column) => column.notNull())
      .addColumn('next_check', key)
      .addColumn('state', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('feeds_key', ['server', 'id'])
      .execute();
    await owned('feed_items')
      .addColumn('feed', key, (column) => column.notNull())
      .addColumn('key', key, (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('article', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('seen', key, (column) => column.notNull())
      .addPrimaryKeyConstraint('feed_items_key', ['server', 'feed', 'key'])
      .addForeignKeyConstraint('feed_items_feed', ['server', 'feed'], 'feeds', ['server', 'id'], (constraint) =>
        constraint.onDelete('cascade'),
      )
      .execute();
    await owned('reports')
      .addColumn('id', key, (column) => column.notNull())
      .addColumn('at', key, (column) => column.notNull())
      .addColumn('reporter', key, (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('citation', 'text')
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('closed', 'text')
      .addColumn('closed_by', 'text')
      .addPrimaryKeyConstraint('reports_key', ['server', 'id'])
      .execute();
    await owned('share_codes')
      .addColumn('code', key, (column) => column.primaryKey().notNull())
      .addColumn('collection', key, (column) => column.notNull())
      .addColumn('created', key, (column) => column.notNull())
      .addColumn('created_by', key, (column) => column.notNull())
      .addColumn('withdrawn', 'text')
      .execute();
    await owned('shared_collections')
      .addColumn('code', key, (column) => column.notNull())
      .addColumn('added', key, (column) => column.notNull())
      .addColumn('added_by', key, (column) => column.notNull())
      .addPrimaryKeyConstraint('shared_collections_key', ['server', 'code'])
      .execute();
    await owned('reader_choices')
      .addColumn('reader', key, (column) => column.notNull())
      .addColumn('chosen', key, (column) => column.notNull())
      .addPrimaryKeyConstraint('reader_choices_key', ['server', 'reader'])
      .execute();
    await db.schema.createIndex('reader_choices_reader').on('reader_choices').column('reader').execute();

    await takeOver(db);
    await db.schema.dropTable('paragraphs_before').execute();
    await db.schema.dropTable('articles_before').execute();
  },
});

async function takeOver(db: Kysely<unknown>): Promise<void> {
  const facts = sql.raw('id, outlet, headline, byline, published, modified, language, url, account, provenance');
  await sql`
    insert into articles (server, ${facts}, added, first_version, version)
    select ${sql.lit(commandLine)}, ${facts}, replace(substr(added, 1, 19), ' ', 'T') || '.000Z', id, 1
    from articles_before`.execute(db);
  await sql`
    insert into paragraphs (server, article, number, text, heading)
    select ${sql.lit(commandLine)}, article, number, text, heading from paragraphs_before`.execute(db);
  await sql`
    insert into servers (server, era, version)
    select ${sql.lit(commandLine)}, 'first', 0 where exists (select 1 from articles)`.execute(db);
  await sql`
    insert into collections (server, id, name, in_use, created)
    select ${sql.lit(commandLine)}, 'main', '', 1, min(added) from articles having count(*) > 0`.execute(db);
  await sql`
    insert into collection_articles (server, collection, article)
    select server, 'main', id from articles`.execute(db);
}
