/** What a command sees of the world: where it writes, whom it can ask, and what it was started with. */
import { withEnvironmentFile, readConfiguration, type Configuration, type Environment } from '../configuration.js';
import type { Fetcher, FetcherOptions } from '../ingest/fetch/index.js';
import { drawnBar, noBar, type ProgressBar } from './progress-bar.js';
import type { SignalSource } from '../runtime/signals.js';
import { textFor, type Text } from '../text/index.js';

/** A question to the person at the terminal. */
export interface Prompt {
  message: string;
  /** Taken when the person only presses Enter. */
  default?: string;
  /** @returns true, or a sentence about what is wrong with the answer */
  validate: (answer: string) => true | string;
}

export interface Terminal {
  text: Text;
  environment: Environment;
  /** The working folder, absolute. */
  folder: string;
  /** Writes a line (or several) to standard output: what the command was asked for. */
  out(line: string): void;
  /** Writes a line to standard error: what is said about it. */
  notice(line: string): void;
  /** Whether standard output shows colours. */
  colour: boolean;
  /** Columns of standard output; Infinity where nothing has to be broken. */
  width: number;
  /** Whether somebody is there to be asked. */
  interactive: boolean;
  /** @throws PromptCancelled when the person pressed Ctrl-C */
  ask(prompt: Prompt): Promise<string>;
  /** A bar that counts to a number, where somebody looks at standard error. */
  bar(total: number): Promise<ProgressBar>;
  signals: SignalSource;
  /** What fetches pages and feeds. Who asked for it closes it. */
  fetcher(options: FetcherOptions): Promise<Fetcher>;
}

/** The person pressed Ctrl-C at a question. */
export class PromptCancelled extends Error {
  override readonly name = 'PromptCancelled';
}

/** Lines longer than this are hard to read, however wide the window is. Columns. */
const widest = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr, stdin } = process;
  return {
    text: textFor('en'),
    environment: env,
    folder: process.cwd(),
    out: (line) => void stdout.write(`${line}\n`),
    notice: (line) => void stderr.write(`${line}\n`),
    // https://no-color.org: set and not empty means no colour.
    colour: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    width: stdout.isTTY ? Math.min(stdout.columns, widest) : Infinity,
    interactive: stdin.isTTY && stderr.isTTY,
    ask: askPerson,
    bar: (total) => (stderr.isTTY ? drawnBar(total, textFor('en').cli.importing.bar) : Promise.resolve(noBar)),
    signals: process,
    fetcher: newFetcher,
  };
}

/** Loaded only when something is fetched. */
async function newFetcher(options: FetcherOptions): Promise<Fetcher> {
  const fetching = await import('../ingest/fetch/index.js');
  return new fetching.Fetcher(options);
}

async function askPerson(prompt: Prompt): Promise<string> {
  const { input } = await import('@inquirer/prompts');
  try {
    // Standard output is kept for what the command was asked for.
    return await input(prompt, { output: process.stderr });
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new PromptCancelled();
    throw error;
  }
}

/** The configuration a command runs with: the environment and the working folder's `.env`. @throws ConfigurationError */
export function configurationOf({ environment, folder }: Terminal): Configuration {
  return readConfiguration(withEnvironmentFile(environment, folder), folder);
}
