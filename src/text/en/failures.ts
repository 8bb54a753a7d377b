/** Failures people can do something about, in English: each a sentence that says what is wrong and what to do. */
import type { ConfigurationProblem, Variable } from '../../configuration.js';
import type { FormatProblem } from '../../coverage/format.js';
import type { BotFatalCode } from '../../discord/fatal.js';
import { feedFailure, feedUnreadable, fetchFailure } from './fetching.js';
import type { IngestErrorCode, IngestErrorDetails } from '../../ingest/index.js';
import type { StoreErrorCode } from '../../store/index.js';
import type { Words } from '../words.js';
import { count, list } from './counting.js';

const tokenPlace = 'https://discord.com/developers/applications (your application, Bot, Reset Token)';
const tryInstead = '`npm run try` needs none';

const variables: Readonly<Record<Variable, string>> = {
  DISCORD_TOKEN: `must be a bot token from ${tokenPlace}`,
  DATABASE_URL: 'must have the form postgres://user:password@host:port/database',
  ON_RECORD_HOME: 'must be the path of a folder',
  PORT: 'must be a number from 0 (a free port) to 65535',
  COOLDOWN_READER: 'must be questions and seconds, as in 20/60, or off',
  COOLDOWN_SERVER: 'must be questions and seconds, as in 300/60, or off',
  ON_RECORD_CONTACT: 'must be an e-mail address or an address of the web',
  LOG_LEVEL: 'must be fatal, error, warn, info, debug, trace or silent',
};

function configuration(problem: ConfigurationProblem): string {
  if ('file' in problem) return `${problem.file} cannot be read: make it a file that you may read, or remove it.`;
  return `${problem.variable} ${variables[problem.variable]}, not "${problem.value}": change it in the environment or in .env.`;
}

function store(code: StoreErrorCode, path: string): string {
  switch (code) {
    case 'not-writable':
      return `${path} cannot be created or written: make its folder writable, or set ON_RECORD_HOME to a folder that is.`;
    case 'not-a-folder':
      return `${path} cannot be the home folder, because a file stands in its way: set ON_RECORD_HOME to another folder.`;
    case 'damaged':
      return `${path} is damaged or no store of On Record; nothing was changed: put a copy from a backup in its place, or move it away to begin with an empty store.`;
    case 'newer':
      return `${path} was written by a newer version of On Record: update this one.`;
    case 'busy':
      return `${path} is being written by another process for too long: try again when that one is done.`;
    case 'full':
      return `${path} cannot be written, because the disk is full: make room and try again.`;
    case 'unstorable':
      return `"${path}" holds characters that cannot be stored (NUL or half a surrogate pair): remove them and try again.`;
    case 'locked':
      return `On Record already runs on ${path}: end that one first, or set ON_RECORD_HOME to another folder.`;
    case 'database-login':
      return `PostgreSQL at ${path} refuses the user or password of DATABASE_URL: correct them.`;
    case 'database-encryption':
      return `PostgreSQL at ${path} and On Record do not agree on encryption: set PGSSLMODE to no-verify where the server has a certificate of its own (as Heroku's), to disable where it has none.`;
    case 'database-unreachable':
      return `PostgreSQL at ${path} cannot be reached: check the host and port of DATABASE_URL, and that the server runs.`;
    case 'database-missing':
      return `PostgreSQL has no database ${path}: create it (createdb), or name another one in DATABASE_URL.`;
    case 'database-rights':
      return `The user of DATABASE_URL may not create and write tables in ${path}: make it the owner of the database.`;
    case 'not-empty':
      return 'The store holds something already, and nothing was changed: give --replace to delete that first.';
    case 'no-such-article':
      return `There is no article ${path} here: list the articles to see their ids.`;
    case 'no-such-collection':
      return `There is no collection ${path} here: list the collections to see their ids.`;
    case 'name-taken':
      return `There is a collection called "${path}" already: choose another name.`;
    case 'own-code':
      return `${path} is a code of this server's own collection, which is here already.`;
  }
}

const flags: Readonly<Record<string, string>> = {
  outlet: '--outlet "Name of the outlet"',
  headline: '--headline "Headline"',
  published: '--published YYYY-MM-DD (or --published unknown)',
  language: '--language en',
  url: '--url https://...',
  byline: '--byline "Name"',
};

/** "the outlet and the day of publication". */
function facts(names: readonly string[]): string {
  const words: Readonly<Record<string, string>> = { published: 'day of publication', url: 'address' };
  return list(names.map((name) => `the ${words[name] ?? name}`));
}

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1024 * 1024)))} MB`;
}

function ingest(code: IngestErrorCode, details: IngestErrorDetails): string {
  const value = `"${String(details['value'] ?? '')}"`;
  switch (code) {
    case 'empty':
      return 'is empty: there is nothing to import.';
    case 'binary':
      return 'is no kind of file that is read: save the article as text, Markdown, HTML or PDF.';
    case 'too-large':
      return `is too large (${megabytes(Number(details['bytes']))}, at most ${megabytes(Number(details['limit']))}): one file holds one article.`;
    case 'no-paragraphs':
      return 'has no paragraph that reads as part of an article.';
    case 'missing-fact':
      return missingFacts(Array.isArray(details['facts']) ? details['facts'] : []);
    case 'bad-date':
      return `has a date that is none: ${value}. Write it as YYYY-MM-DD or YYYY-MM-DDTHH:MM.`;
    case 'bad-url':
      return `has an address that cannot be used: ${value}. It must begin with http:// or https:// and hold no password.`;
    case 'bad-language':
      return `has a language that is none: ${value}. Write its two letters, for example en or fr.`;
    case 'bad-text':
      return `has a value too long for the ${String(details['fact'])}: at most ${count(Number(details['limit']), 'character', 'characters')}.`;
    case 'too-complex':
      return 'is built too deep to be read as a page: save its text instead.';
    case 'too-slow':
      return `takes more than ${count(Number(details['seconds']), 'second', 'seconds')} to be read: save its text instead.`;
    case 'too-much-memory':
      return `takes more than ${Number(details['megabytes'])} MB of memory to be read: save its text instead.`;
    case 'damaged':
      return 'is damaged or incomplete: save it again.';
    case 'protected':
      return 'needs a password: save a copy without one.';
    case 'no-text-layer':
      return 'is a PDF without text, as scanners make them: save the article as text instead.';
    case 'too-many-pages':
      return `has ${count(Number(details['pages']), 'page', 'pages')}, and at most ${Number(details['limit'])} are read: save the article's own pages.`;
    case 'too-many-files':
      return `holds more than ${new Intl.NumberFormat('en').format(Number(details['limit']))} files: split it up.`;
    case 'unsafe-path':
      return 'is a link, or has a path that leads out of the archive: it is not read.';
    case 'too-compressed':
      return 'unpacks to more than a hundred times its size, as no article does: it is not read.';
    case 'nested-archive':
      return 'is an archive inside another: unpack it first.';
    case 'bad-front-matter':
      return `has front matter that cannot be read: ${format(details['problem'] as FormatProblem, Number(details['line']), String(details['detail'] ?? ''))}`;
  }
}

/** "does not say the outlet: add --outlet ..." */
function missingFacts(names: readonly string[]): string {
  return `does not say ${facts(names)}: add ${list(names.map((name) => flags[name] ?? name))}.`;
}

function format(problem: FormatProblem, line: number, detail: string): string {
  switch (problem) {
    case 'no-front-matter':
      return 'it must begin with a line of --- and end with another.';
    case 'not-yaml':
      return `line ${line} is no "key: value" (${detail}).`;
    case 'unknown-key':
      return `line ${line} has a key that is not known: ${detail}.`;
    case 'missing-value':
      return `it must name the ${detail}.`;
    case 'wrong-value':
      return `line ${line} has a value that does not fit ${detail}.`;
    case 'no-paragraphs':
      return 'no paragraph stands below it.';
  }
}

const bot: Readonly<Record<BotFatalCode, string>> = {
  'token-refused': `Discord refused the token in DISCORD_TOKEN: set a valid one from ${tokenPlace} in the environment or in .env; ${tryInstead}.`,
  'intents-refused': `Discord refused the bot's connection, because the application is not allowed what it asks for: open it at https://discord.com/developers/applications and see on its Bot page whether it is restricted; ${tryInstead}.`,
  'sharding-required':
    'Discord refused the connection, because the bot is in more servers than one process may serve: this version cannot be used for it.',
  'gateway-refused':
    'Discord refused the connection, because it no longer takes what this version sends: update On Record.',
  unreachable: `Discord could not be reached: check this machine's connection and https://discordstatus.com, then start again; \`npm run try\` needs no connection.`,
};

/** Of sources and of the store, which moderators can do something about. */
export const sourceFailure = {
  store,
  ingest,
  fetch: fetchFailure,
  feed: feedUnreadable,
  feedCheck: feedFailure,
  format,
};

export const failure = {
  configuration,
  store,
  /** Follows the name of the file or the flag it is about. */
  ingest,
  /** Follows the address it is about. */
  fetch: fetchFailure,
  /** Follows the address it is about. */
  feed: feedUnreadable,
  /** Follows the address it is about. */
  feedCheck: feedFailure,
  missingFacts,
  /** Follows the name of the file it is about. */
  format,
  bot: (code: BotFatalCode): string => bot[code],
  tokenMissing: `DISCORD_TOKEN is not set: put your bot's token from ${tokenPlace} in the environment or in .env; ${tryInstead}.`,
  tokenShape: `DISCORD_TOKEN is not built as a bot token is: set the one from ${tokenPlace} in the environment or in .env; ${tryInstead}.`,
  /** A defect of ours: the log has what the sentence does not. */
  unknown: (reference: string, log: string | null): string =>
    `Something went wrong in On Record itself (reference ${reference}).` +
    (log === null ? '' : ` What happened is in ${log}: please report it with that.`),
  /** A sentence about a file. */
  file: (file: string, sentence: string): string => `${file} ${sentence}`,
  fileMissing: 'does not exist: check its name.',
  fileIsFolder: 'is a folder: name the files in it.',
  fileIsNoFile: 'is not a regular file: save it as one first.',
  fileUnreadable: 'cannot be read: check that you may read it.',
  nothingImported: 'Nothing was imported.',
  nothingExported: 'Nothing was exported.',
  portFlag: 'It must be a number from 0 (a free port) to 65535.',
  emptyFlag: 'needs a value.',
  oneFileOnly: (flag: string): string =>
    `${flag} belongs to one article: give it with one file, and import the others apart.`,
  questionTooLong: (characters: number): string =>
    `The question is too long: ask in at most ${new Intl.NumberFormat('en').format(characters)} characters.`,
  noSuchOutlet: (outlet: string, known: readonly string[]): string =>
    known.length === 0
      ? `No article of "${outlet}" is covered.`
      : `No article of "${outlet}" is covered. The outlets are: ${list(known)}.`,
  noSuchArticle: (id: string): string =>
    `No imported article has the id ${id}: see \`on-record sources --imported\` for those there are.`,
  folderIsFile: (path: string): string => `${path} is a file: name a folder to export to.`,
  folderNotWritable: (path: string): string => `${path} cannot be written: name a folder that you may write to.`,
  fileInTheWay: (path: string): string =>
    `${path} exists and holds something else: name another folder, or add --overwrite.`,
  cancelled: 'Cancelled.',
};

/** What {@link sourceFailure} says, in any language. */
export type SourceFailureText = Words<typeof sourceFailure>;
