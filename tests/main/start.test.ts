import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from '../../src/runtime/start.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { lockHome } from '../../src/store/index.js';
import { textFor } from '../../src/text/index.js';
import { processTimeout, startScript } from '../processes.js';
import { temporaryFolder } from '../temporary-folder.js';

const token = `${Buffer.from('123456789012345678').toString('base64url')}.AbCdEf.${'x'.repeat(38)}`;
const otherToken = token.replace(/x/g, 'y');

const tokenPlace = 'https://discord.com/developers/applications (your application, Bot, Reset Token)';
const refused = `Discord refused the token in DISCORD_TOKEN: set a valid one from ${tokenPlace} in the environment or in .env; \`npm run try\` needs none.`;

interface Started {
  notices: string[];
  log: string[];
  signals: EventEmitter;
  folder: string;
  exitCode: Promise<number>;
}

/** Starts the bot as `npm start` does, at a sandbox. */
function startAt(sandbox: Sandbox, environment: Record<string, string>, folder = temporaryFolder()): Started {
  const [notices, log]: [string[], string[]] = [[], []];
  const signals = new EventEmitter();
  const exitCode = start({
    environment,
    folder,
    text: textFor('en').cli,
    notice: (line) => notices.push(line),
    logger: () => pino({}, { write: (line: string) => void log.push(line) }),
    signals,
    api: sandbox.api,
  });
  return { notices, log, signals, folder, exitCode };
}

async function sandbox(): Promise<Sandbox> {
  const started = await startSandbox({ world: { token } });
  onTestFinished(() => started.close());
  return started;
}

/** Resolves once the bot is there. */
function online(at: Sandbox): Promise<void> {
  const [actor] = at.world().actors;
  return new Promise((resolve) => {
    const stop = at.events(actor!.id, (event) => {
      if (event.type !== 'commands') return;
      stop();
      resolve();
    });
  });
}

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'])('runs until %s and ends cleanly', async (signal) => {
    const at = await sandbox();
    const { exitCode, notices, signals } = startAt(at, { DISCORD_TOKEN: token });
    await online(at);
    signals.emit(signal);
    expect(await exitCode).toBe(0);
    expect(notices).toEqual([]);
    expect(at.world().bot).toBeNull();
    expect(signals.eventNames()).toEqual([]);
  });

  it('takes its token from .env', async () => {
    const at = await sandbox();
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${token}\n`);
    const { exitCode, signals } = startAt(at, {}, folder);
    await online(at);
    signals.emit('SIGTERM');
    expect(await exitCode).toBe(0);
  });

  it('says in one sentence that Discord refused the token', async () => {
    const { exitCode, notices, log } = startAt(await sandbox(), { DISCORD_TOKEN: otherToken });
    expect(await exitCode).toBe(1);
    expect(notices).toEqual([refused]);
    expect(log.join('')).not.toContain(otherToken);
  });

  it.each([
    [4004, refused],
    [
      4013,
      /^Discord refused the bot's connection, because the application is not allowed what it asks for: .*`npm run try` needs none\.$/,
    ],
    [
      4014,
      /^Discord refused the bot's connection, because the application is not allowed what it asks for: .*`npm run try` needs none\.$/,
    ],
  ])('ends with a sentence when Discord closes the connection with %d', async (code, sentence) => {
    const at = await sandbox();
    const { exitCode, notices } = startAt(at, { DISCORD_TOKEN: token });
    await online(at);
    at.faults.closeSockets(code);
    expect(await exitCode).toBe(1);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(sentence);
  });

  it('says so when Discord cannot be reached', async () => {
    const at = await startSandbox({ world: { token } });
    await at.close();
    const { exitCode, notices } = startAt(at, { DISCORD_TOKEN: token });
    expect(await exitCode).toBe(1);
    expect(notices).toEqual([expect.stringMatching(/^Discord could not be reached: .*\.$/)]);
  });

  it('runs once on a home folder', async () => {
    const at = await sandbox();
    const folder = temporaryFolder();
    const lock = await lockHome(join(folder, '.on-record'));
    const { exitCode, notices } = startAt(at, { DISCORD_TOKEN: token }, folder);
    expect(await exitCode).toBe(1);
    expect(notices).toEqual([
      `On Record already runs on ${join(folder, '.on-record')}: end that one first, or set ON_RECORD_HOME to another folder.`,
    ]);
    lock.release();
  });

  it('says when the database of DATABASE_URL cannot be reached, and not its password', async () => {
    const at = await sandbox();
    const { exitCode, notices } = startAt(at, {
      DISCORD_TOKEN: token,
      DATABASE_URL: 'postgres://someone:secret@localhost:9/db',
    });
    expect(await exitCode).toBe(1);
    expect(notices).toEqual([
      'PostgreSQL at localhost:9/db cannot be reached: check the host and port of DATABASE_URL, and that the server runs.',
    ]);
  });
});

describe('node dist/main.js, without what it needs', { timeout: processTimeout }, () => {
  it.each([
    [
      'no token',
      {},
      `DISCORD_TOKEN is not set: put your bot's token from ${tokenPlace} in the environment or in .env; \`npm run try\` needs none.\n`,
    ],
    [
      'something else for a token',
      { DISCORD_TOKEN: '123456789012345678' },
      `DISCORD_TOKEN is not built as a bot token is: set the one from ${tokenPlace} in the environment or in .env; \`npm run try\` needs none.\n`,
    ],
  ])('says one sentence with %s, and ends with 1', async (_what, env, sentence) => {
    const main = startScript('src/main.ts', [], { cwd: temporaryFolder(), env });
    expect([await main.ended(), main.output, main.errors]).toEqual([1, '', sentence]);
  });
});
