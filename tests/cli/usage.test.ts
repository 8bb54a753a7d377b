import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkNode } from '../../src/cli/doctor-checks.js';
import { packageVersion } from '../../src/version.js';
import { textFor } from '../../src/text/index.js';
import { FakeTerminal } from './fake-terminal.js';

const commands = [
  'ask',
  'sources',
  'import',
  'export',
  'remove',
  'backup',
  'restore',
  'migrate',
  'read',
  'try',
  'doctor',
];

describe('the on-record program', () => {
  it('lists every command', async () => {
    const { code, out } = await new FakeTerminal().run('--help');
    expect(code).toBe(0);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it.each(commands)('explains %s with an example', async (command) => {
    const { code, out, notices } = await new FakeTerminal().run(command, '--help');
    expect([code, notices]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: on-record ${command} `, 'm'));
    expect(out).toMatch(new RegExp(`^Examples?:\\n  \\$ on-record ${command}`, 'm'));
  });

  it('prints its version', async () => {
    expect(await new FakeTerminal().run('--version')).toEqual({ code: 0, out: packageVersion(), notices: '' });
  });

  it.each([
    [['aks', 'what?'], "error: unknown command 'aks'\n(Did you mean ask?)"],
    [['ask'], "error: missing required argument 'words'"],
    [['import'], "error: missing required argument 'files'"],
    [['sources', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)"],
    [['import', 'a.txt', '--outlet'], "error: option '--outlet <name>' argument missing"],
    [['sources', 'all'], "error: too many arguments for 'sources'. Expected 0 arguments but got 1."],
    [
      ['try', '--port', '70000'],
      "error: option '--port <number>' argument '70000' is invalid. It must be a number from 0 (a free port) to 65535.",
    ],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, out, notices } = await new FakeTerminal().run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(notices).toContain(sentence);
    expect(notices).toContain('Add --help to see what it takes.');
  });

  it('shows the help on standard error when no command is named', async () => {
    const { code, out, notices } = await new FakeTerminal().run();
    expect([code, out]).toEqual([1, '']);
    expect(notices).toContain('Usage: on-record');
  });
});

it('gives a reference for a failure nobody foresaw, keeps it in the log, and shows nothing of it', async () => {
  const terminal = new FakeTerminal();
  const failing = vi.spyOn(terminal, 'out').mockImplementation(() => {
    throw new TypeError('inner workings');
  });
  const { code, notices } = await terminal.run('sources');
  failing.mockRestore();
  const log = join(terminal.home, 'on-record.log');
  const [, reference] = /^Something went wrong in On Record itself \(reference ([0-9a-f]{8})\)\. /.exec(notices) ?? [];
  expect(code).toBe(1);
  expect(notices).toContain(log);
  expect(notices).not.toContain('inner workings');
  expect(JSON.parse(readFileSync(log, 'utf8'))).toMatchObject({
    reference,
    error: expect.stringContaining('TypeError: inner workings') as string,
  });
});

it('doctor refuses a Node.js that is too old', () => {
  const text = textFor('en').cli;
  expect(checkNode('18.20.4', text)).toMatchObject({
    status: 'wrong',
    message: expect.stringContaining('nodejs.org') as string,
  });
  expect(checkNode('20.0.0', text).status).toBe('ok');
  expect(checkNode('24.1.0', text).status).toBe('ok');
});
