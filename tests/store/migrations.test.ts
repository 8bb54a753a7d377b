import Database from 'libsql';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { articles as firstMigration } from '../../src/store/migrations/001-articles.js';
import { hostServer, storeFile } from '../../src/store/index.js';
import { numberedArticle } from './articles.js';
import { postgres, sqlite, type Database as TestDatabase } from './fixture.js';

/** Runs statements on a database, as an earlier version left them. */
async function written(database: TestDatabase, statements: readonly string[]): Promise<void> {
  const { home, databaseUrl } = database.place;
  if (typeof databaseUrl === 'string') {
    const queries = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl }) }),
    });
    await firstMigration.up(queries);
    for (const statement of statements) await queries.executeQuery(CompiledQuery.raw(statement));
    await queries.destroy();
    return;
  }
  const file = new Database(storeFile(home));
  file.exec(`create table "articles" ("id" text not null primary key, "outlet" text not null, "headline" text not null,
    "byline" text, "published" text, "modified" text, "language" text not null, "url" text, "account" integer not null,
    "provenance" text not null, "added" text default CURRENT_TIMESTAMP not null)`);
  file.exec(`create table "paragraphs" ("article" text not null references "articles" ("id") on delete cascade,
    "number" integer not null, "text" text not null, "heading" text,
    constraint "paragraphs_key" primary key ("article", "number"))`);
  for (const statement of statements) file.exec(statement);
  file.close();
}

const migrationTable = [
  'create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)',
  'create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)',
  `insert into kysely_migration_lock values ('migration_lock', 0)`,
  `insert into kysely_migration values ('001-articles', '2026-01-01T00:00:00.000Z')`,
];

/** Articles as version 1 wrote them. */
const rows = [1, 2].flatMap((number) => {
  const { id, outlet, headline, published, language, provenance, paragraphs } = numberedArticle(number);
  return [
    `insert into articles (id, outlet, headline, published, language, account, provenance, added)
     values ('${id}', '${outlet}', '${headline}', '${published ?? ''}', '${language}', 0, '${JSON.stringify(provenance)}', '2026-01-0${number} 10:00:00')`,
    ...paragraphs.map(
      (paragraph) =>
        `insert into paragraphs (article, number, text) values ('${id}', ${paragraph.number}, '${paragraph.text}')`,
    ),
  ];
});

describe.each([sqlite, postgres])('a store of version 1 in $name', ({ create }) => {
  it('becomes the coverage of the host, to the last character', async () => {
    const database = await create();
    await written(database, [...migrationTable, ...rows]);
    const store = await database.open();
    const { articles, collections } = store.server(hostServer);
    expect(await articles.present()).toEqual([1, 2].map(numberedArticle));
    expect((await articles.coverage()).articles).toHaveLength(2);
    expect((await articles.find(numberedArticle(2).id))?.entry).toMatchObject({
      added: '2026-01-02T10:00:00.000Z',
      version: 1,
      firstVersion: numberedArticle(2).id,
    });
    expect(await collections.list()).toMatchObject([
      { id: 'main', inUse: true, articles: 2, created: '2026-01-01T10:00:00.000Z' },
    ]);
    expect(await articles.remove([numberedArticle(1).id])).toEqual([numberedArticle(1).id]);
    await store.close();
  });

  it('without articles has no server at all', async () => {
    const database = await create();
    await written(database, migrationTable);
    const store = await database.open();
    expect([...(await store.versions())]).toEqual([]);
    await store.close();
  });
});
