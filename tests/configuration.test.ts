import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import {
  ConfigurationError,
  hasTokenShape,
  logLevels,
  portNumber,
  readConfiguration,
  withEnvironmentFile,
  type Environment,
} from '../src/configuration.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = resolve('/somewhere');

describe('readConfiguration', () => {
  it('has a default for everything but the token', () => {
    expect(readConfiguration({}, folder)).toEqual({
      token: null,
      home: join(folder, '.on-record'),
      port: 3000,
      logLevel: 'info',
      contact: null,
      databaseUrl: null,
      allowances: { reader: { questions: 20, seconds: 60 }, server: { questions: 300, seconds: 60 } },
    });
  });

  it('takes what is set, white space around it aside', () => {
    const environment = {
      DISCORD_TOKEN: ' a.b.c ',
      ON_RECORD_HOME: 'kept',
      PORT: ' 0 ',
      LOG_LEVEL: 'debug',
      ON_RECORD_CONTACT: ' desk@harbour.example ',
      DATABASE_URL: 'postgres://somewhere/db',
      COOLDOWN_READER: '5/10',
      COOLDOWN_SERVER: 'off',
    };
    expect(readConfiguration(environment, folder)).toEqual({
      token: 'a.b.c',
      home: join(folder, 'kept'),
      port: 0,
      logLevel: 'debug',
      contact: 'desk@harbour.example',
      databaseUrl: 'postgres://somewhere/db',
      allowances: { reader: { questions: 5, seconds: 10 }, server: null },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const empty = {
      DISCORD_TOKEN: '',
      ON_RECORD_HOME: ' ',
      PORT: '',
      LOG_LEVEL: '',
      DATABASE_URL: '',
      COOLDOWN_READER: '',
    };
    expect(readConfiguration(empty, folder)).toEqual(readConfiguration({}, folder));
  });

  it.each([
    ['~', homedir()],
    ['~/kept', join(homedir(), 'kept')],
    ['~kept', join(folder, '~kept')],
    [resolve('/kept'), resolve('/kept')],
  ])('takes the home folder %s for %s', (given, expected) => {
    expect(readConfiguration({ ON_RECORD_HOME: given }, folder).home).toBe(expected);
  });

  it('names every variable that cannot be used', () => {
    const problemsOf = (environment: Environment): unknown => {
      try {
        return readConfiguration(environment, folder);
      } catch (error) {
        return error instanceof ConfigurationError ? error.problems : error;
      }
    };
    expect(problemsOf({ PORT: '65536', LOG_LEVEL: 'loud' })).toEqual([
      { variable: 'PORT', value: '65536' },
      { variable: 'LOG_LEVEL', value: 'loud' },
    ]);
    expect(problemsOf({ ON_RECORD_CONTACT: 'the desk' })).toEqual([
      { variable: 'ON_RECORD_CONTACT', value: 'the desk' },
    ]);
    for (const contact of ['desk@harbour.example', 'https://harbour.example/bot']) {
      expect(readConfiguration({ ON_RECORD_CONTACT: contact }, folder).contact).toBe(contact);
    }
    for (const port of ['-1', '80.5', 'http', '1e3', '0x50']) {
      expect(problemsOf({ PORT: port })).toEqual([{ variable: 'PORT', value: port }]);
    }
  });
});

describe('withEnvironmentFile', () => {
  it('adds what .env has; the environment wins', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, '.env'), 'PORT=4000\nLOG_LEVEL=warn\n');
    expect(withEnvironmentFile({ PORT: '5000' }, home)).toEqual({ PORT: '5000', LOG_LEVEL: 'warn' });
  });

  it('does without a .env', () => {
    expect(withEnvironmentFile({ PORT: '5000' }, temporaryFolder())).toEqual({ PORT: '5000' });
  });

  it('refuses a .env that cannot be read', () => {
    const home = temporaryFolder();
    mkdirSync(join(home, '.env'));
    expect(() => withEnvironmentFile({}, home)).toThrow(ConfigurationError);
  });

  it('leaves the environment of the process as it is', () => {
    const home = temporaryFolder();
    writeFileSync(join(home, '.env'), 'ON_RECORD_TEST_VARIABLE=1\n');
    withEnvironmentFile(process.env, home);
    expect(process.env['ON_RECORD_TEST_VARIABLE']).toBeUndefined();
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('has every variable and, copied as it is, changes nothing', () => {
    const variables = parse(text);
    expect(Object.keys(variables).sort()).toEqual([
      'COOLDOWN_READER',
      'COOLDOWN_SERVER',
      'DATABASE_URL',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'ON_RECORD_CONTACT',
      'ON_RECORD_HOME',
      'PORT',
    ]);
    expect(readConfiguration(variables, folder)).toEqual(readConfiguration({}, folder));
  });

  it('explains each variable in the lines above it', () => {
    const lines = text.split('\n');
    for (const variable of Object.keys(parse(text))) {
      const at = lines.findIndex((line) => line.startsWith(`${variable}=`));
      expect(lines[at - 1]).toMatch(/^# .+/);
    }
  });

  it('names every log level', () => {
    for (const level of logLevels) expect(text).toContain(level);
  });
});

describe('hasTokenShape', () => {
  const id = Buffer.from('123456789012345678').toString('base64url');

  it('knows a bot token by its parts', () => {
    expect(hasTokenShape(`${id}.AbCdEf.${'x'.repeat(38)}`)).toBe(true);
  });

  it.each([
    ['an application id', '123456789012345678'],
    ['a client secret', 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE'],
    ['a token with its prefix', `Bot ${id}.AbCdEf.${'x'.repeat(38)}`],
    ['a token cut off', `${id}.AbCdEf.`],
    ['a first part that is no id', `${Buffer.from('hello').toString('base64url')}.AbCdEf.${'x'.repeat(38)}`],
    ['nothing', ''],
  ])('takes %s for none', (_what, text) => {
    expect(hasTokenShape(text)).toBe(false);
  });
});

it('portNumber takes ports and nothing else', () => {
  expect(['0', '3000', '65535', '65536', '', 'x', '-1', ' 1'].map(portNumber)).toEqual([
    0,
    3000,
    65535,
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});
