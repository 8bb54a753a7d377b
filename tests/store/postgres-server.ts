/** The PostgreSQL of one test file: started with the first database that a test asks for, gone with the file. */
import { afterAll } from 'vitest';
import { startPostgres, type PostgresServer } from './embedded-postgres.js';

let running: Promise<PostgresServer> | undefined;

afterAll(async () => {
  await (await running)?.stop();
});

/** The server of this test file. */
export function postgresServer(): Promise<PostgresServer> {
  return (running ??= startPostgres());
}
