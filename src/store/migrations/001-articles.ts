import { sql, type Kysely, type Migration } from 'kysely';

/** One library: the articles that the command line imported. */
export const articles: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('articles')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('outlet', 'text', (column) => column.notNull())
      .addColumn('headline', 'text', (column) => column.notNull())
      .addColumn('byline', 'text')
      .addColumn('published', 'text')
      .addColumn('modified', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('account', 'integer', (column) => column.notNull())
      .addColumn('provenance', 'text', (column) => column.notNull())
      .addColumn('added', 'text', (column) => column.notNull().defaultTo(sql`CURRENT_TIMESTAMP`))
      .execute();
    await db.schema
      .createTable('paragraphs')
      .addColumn('article', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('heading', 'text')
      .addPrimaryKeyConstraint('paragraphs_key', ['article', 'number'])
      .execute();
  },
};
