/** What the environment says: the variables of `.env.example`, checked once, before anything starts. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { config as readEnvironmentFile } from 'dotenv';
import { z } from 'zod';
import type { Allowances } from './discord/index.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** The checked variables. */
export interface Configuration {
  /** The bot's token; null when there is none. Never shown or logged. */
  token: string | null;
  /** Folder of the store, absolute. */
  home: string;
  /** Port of the page of `npm run try`; 0 takes a free one. */
  port: number;
  logLevel: LogLevel;
  /** Whom the owner of a site can write to about our visits, an e-mail or web address; null when none is given. */
  contact: string | null;
  /** Address of the PostgreSQL database that takes the place of the store's file; null when there is none. Never shown or logged. */
  databaseUrl: string | null;
  /** How often a reader, and all members of a server together, may ask. */
  allowances: Allowances;
}

export type Variable =
  | 'DISCORD_TOKEN'
  | 'DATABASE_URL'
  | 'ON_RECORD_HOME'
  | 'PORT'
  | 'LOG_LEVEL'
  | 'ON_RECORD_CONTACT'
  | 'COOLDOWN_READER'
  | 'COOLDOWN_SERVER';

/** A variable, or the file `.env`, that cannot be used. */
export type ConfigurationProblem = { variable: Variable; value: string } | { file: string };

/** The environment cannot be used as it is. `problems` has every reason, in the order of `.env.example`. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(problems.map((problem) => ('file' in problem ? problem.file : problem.variable)).join(', '));
  }
}

/** Where variables come from, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as none: a copied `.env.example` has several. */
const optional = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const port = z
  .stringFormat('port', /^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));

/** `postgres://` with a host and the name of a database. */
const databaseUrl = z.string().refine((value) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^postgres(?:ql)?:$/u.test(url.protocol) && url.host !== '' && url.pathname.length > 1;
});

/** Questions and seconds, or no bound at all. */
const allowance = z.stringFormat('allowance', /^(?:off|[1-9]\d{0,5}\/[1-9]\d{0,4})$/u).transform((value) => {
  const [questions, seconds] = value.split('/').map(Number);
  return seconds === undefined ? null : { questions: questions!, seconds };
});

/** An e-mail address, or one of the web. */
const contact = z.union([z.email(), z.url({ protocol: /^https?$/u })]);

const schema = z.object({
  DISCORD_TOKEN: optional,
  DATABASE_URL: optional.pipe(databaseUrl.optional()),
  ON_RECORD_HOME: optional.transform((value) => value ?? '.on-record'),
  PORT: optional.pipe(port.default(3000)),
  LOG_LEVEL: optional.pipe(z.enum(logLevels).default('info')),
  COOLDOWN_READER: optional.transform((value) => value ?? '20/60').pipe(allowance),
  COOLDOWN_SERVER: optional.transform((value) => value ?? '300/60').pipe(allowance),
  ON_RECORD_CONTACT: optional.pipe(contact.optional()),
});

/**
 * Checks the variables.
 *
 * @param environment - as `process.env`, usually with those of `.env` ({@link withEnvironmentFile})
 * @param folder - the working folder, which a relative `ON_RECORD_HOME` starts from
 * @throws ConfigurationError when one has a value that cannot be used
 */
export function readConfiguration(environment: Environment, folder: string): Configuration {
  const { success, data, error } = schema.safeParse(environment);
  if (!success) {
    const variables = new Set(error.issues.map((issue) => issue.path[0] as Variable));
    throw new ConfigurationError(
      [...variables].map((variable) => ({ variable, value: shown(variable, environment[variable]?.trim() ?? '') })),
    );
  }
  return {
    token: data.DISCORD_TOKEN ?? null,
    home: resolve(folder, fromHomeFolder(data.ON_RECORD_HOME)),
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    contact: data.ON_RECORD_CONTACT ?? null,
    databaseUrl: data.DATABASE_URL ?? null,
    allowances: { reader: data.COOLDOWN_READER, server: data.COOLDOWN_SERVER },
  };
}

/** A value as it may be shown: an address without its password. */
function shown(variable: Variable, value: string): string {
  return variable === 'DATABASE_URL' ? value.replace(/:[^:/@]*@/u, ':…@') : value;
}

/** A shell writes `~` out; in `.env` nobody does. */
function fromHomeFolder(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}

/**
 * The environment with the variables of a folder's `.env` added. What the environment has itself wins.
 *
 * @throws ConfigurationError when there is a `.env` that cannot be read
 */
export function withEnvironmentFile(environment: Environment, folder: string): Environment {
  const path = join(folder, '.env');
  const fromFile: Record<string, string> = {};
  const { error } = readEnvironmentFile({ path, quiet: true, processEnv: fromFile });
  if (error !== undefined && !('code' in error && error.code === 'ENOENT')) {
    throw new ConfigurationError([{ file: path }]);
  }
  return { ...fromFile, ...environment };
}

/** The port a text names; undefined when it is none. */
export function portNumber(value: string): number | undefined {
  return port.safeParse(value).data;
}

/**
 * Whether a text is built as a bot token is: three parts, the first the bot's id in base 64. A client secret, a public key or an
 * application id pasted by mistake is not.
 */
export function hasTokenShape(token: string): boolean {
  const [id, ...rest] = token.split('.');
  if (id === undefined || rest.length !== 2 || !rest.every((part) => /^[\w-]{6,}$/.test(part))) return false;
  return /^\d{17,20}$/.test(Buffer.from(id, 'base64').toString('latin1'));
}
