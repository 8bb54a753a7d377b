import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/sandbox/index.js';
import { processTimeout, startScript } from '../processes.js';
import { temporaryFolder, unwritableFolder } from '../temporary-folder.js';
import { FakeTerminal } from './fake-terminal.js';

/** Starts `on-record try` and waits for its address. */
async function started(terminal: FakeTerminal): Promise<{ url: string; ended: ReturnType<FakeTerminal['run']> }> {
  const ended = terminal.run('try', '--port', '0');
  const out = await Promise.race([
    terminal.written('Ctrl-C'),
    ended.then(({ notices }) => Promise.reject(new Error(notices))),
  ]);
  return { url: /http:\/\/[\d.:]+/.exec(out)![0], ended };
}

describe('on-record try', () => {
  it('runs the bot and its page until Ctrl-C, then ends with 0', async () => {
    const terminal = new FakeTerminal();
    const { url, ended } = await started(terminal);
    const world = (await (await fetch(`${url}/sandbox/world`)).json()) as World;
    expect(world.bot).not.toBeNull();
    expect(world.commands.map(({ name }) => name)).toContain('who-said');
    terminal.signals.emit('SIGINT');
    const { code, out, notices } = await ended;
    expect([code, notices]).toEqual([0, '']);
    expect(out).toMatch(/On Record has ended\.$/);
    await expect(fetch(url)).rejects.toThrow();
    expect(terminal.signals.eventNames()).toEqual([]);

    const again = await started(terminal);
    terminal.signals.emit('SIGTERM');
    expect((await again.ended).code).toBe(0);
  });

  it('refuses a second one on the same home folder, and a taken port', async () => {
    const terminal = new FakeTerminal();
    const { url, ended } = await started(terminal);

    const second = await new FakeTerminal(terminal.folder).run('try', '--port', '0');
    expect([second.code, second.out, second.notices]).toEqual([
      1,
      '',
      `On Record already runs on ${terminal.home}: end that one first, or set ON_RECORD_HOME to another folder.`,
    ]);
    const elsewhere = new FakeTerminal();
    elsewhere.environment = { PORT: new URL(url).port };
    const taken = await elsewhere.run('try');
    expect([taken.code, taken.out]).toEqual([1, '']);
    expect(taken.notices).toContain(new URL(url).port);
    expect(taken.notices.split('\n')).toHaveLength(1);

    terminal.signals.emit('SIGINT');
    expect((await ended).code).toBe(0);
    // What was refused has let go of its own folder.
    elsewhere.environment = {};
    const free = await started(elsewhere);
    elsewhere.signals.emit('SIGINT');
    expect((await free.ended).code).toBe(0);
  });

  it('refuses a folder it cannot write, in one sentence', async ({ skip }) => {
    const unwritable = unwritableFolder();
    if (unwritable === null) return skip('this system has no folder that cannot be written');
    const terminal = new FakeTerminal();
    terminal.environment = { ON_RECORD_HOME: join(unwritable, 'home') };
    const { code, out, notices } = await terminal.run('try', '--port', '0');
    expect([code, out]).toEqual([1, '']);
    expect(notices).toMatch(
      /cannot be created or written: make its folder writable, or set ON_RECORD_HOME to a folder that is\.$/,
    );
    expect(notices.split('\n')).toHaveLength(1);
  });
});

describe('on-record as a process', { timeout: processTimeout }, () => {
  it('ends with 0 on Ctrl-C, and starts again after it was killed', async () => {
    const cwd = temporaryFolder();
    const killed = startScript('src/cli.ts', ['try', '--port', '0'], { cwd });
    await killed.lineWith('Ctrl-C');
    killed.kill('SIGKILL');
    expect(await killed.ended()).toBeNull();

    const again = startScript('src/cli.ts', ['try', '--port', '0'], { cwd });
    await again.lineWith('Ctrl-C');
    again.kill('SIGINT');
    expect([await again.ended(), again.errors]).toEqual([0, '']);
    expect(again.output).toMatch(/On Record has ended\.\n$/);
  });

  it('writes plain text and no colours where nobody looks on', async () => {
    const sources = startScript('src/cli.ts', ['sources', '--json'], {
      cwd: temporaryFolder(),
      env: { CI: 'true', FORCE_COLOR: '1' },
    });
    expect([await sources.ended(), sources.errors]).toEqual([0, '']);
    expect(sources.output).not.toContain('\u001b');
    expect(JSON.parse(sources.output)).toBeInstanceOf(Array);
  });

  it('refuses in one sentence on standard error, with the exit code 1', async () => {
    const failed = startScript('src/cli.ts', ['import', 'missing.txt', '--outlet', 'Harbour Post'], {
      cwd: temporaryFolder(),
    });
    expect([await failed.ended(), failed.output, failed.errors]).toEqual([
      1,
      '',
      'missing.txt does not exist: check its name.\nNothing was imported.\n',
    ]);
  });
});
