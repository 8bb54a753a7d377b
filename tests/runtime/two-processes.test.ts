/** Two bot processes over one PostgreSQL. */
import { expect, it } from 'vitest';
import { processTimeout, startScript } from '../processes.js';
import { postgresServer } from '../store/postgres-server.js';
import { temporaryFolder } from '../temporary-folder.js';
import { gateArticle, OneOfTwo, server } from './one-of-two.js';

it(
  'what comes in through one process is answered by the other, also after its connection was lost',
  { timeout: processTimeout },
  async () => {
    const database = await postgresServer();
    const databaseUrl = await database.createDatabase();
    let answering: string[] = [];
    const here = await OneOfTwo.open({ home: temporaryFolder(), databaseUrl }, (articles) => (answering = articles));
    const place = JSON.stringify({ home: temporaryFolder(), databaseUrl });
    const there = startScript('tests/runtime/one-of-two-process.ts', [place]);
    expect(await there.line()).toBe('ready');

    await here.store.server(server).articles.add([gateArticle(1)]);
    await there.lineWith('answers gate0001');
    there.send('2');
    await expect.poll(() => answering, { timeout: processTimeout }).toEqual(['gate0001', 'gate0002']);

    const lost = await database.asSuperuser(
      databaseUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'on-record listening' and datname = current_database()`,
    );
    expect(lost).toHaveLength(2);
    await here.store.server(server).articles.add([gateArticle(3)]);
    await there.lineWith('answers gate0001 gate0002 gate0003');

    there.kill('SIGTERM');
    await there.ended();
    await here.close();
  },
);
