/** Processes of our TypeScript, started as a user starts them. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** Whatever a failed test leaves running ends with the tests. */
const started = new Set<ChildProcessWithoutNullStreams>();
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

/** Starting Node and compiling takes seconds on a busy machine. Milliseconds. */
export const processTimeout = 120_000;

/** A process under way. */
export class Running {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  /** What it has written so far. */
  output = '';
  errors = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdout.on('data', (data: Buffer) => (this.output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (this.errors += data.toString()));
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line of its standard output. @throws Error with what it wrote to standard error when it has ended */
  async line(): Promise<string> {
    const next = await this.#lines.next();
    if (next.done === true) throw new Error(`It ended without a line: ${this.errors}`);
    return next.value;
  }

  /** Reads lines up to one that contains some words. */
  async lineWith(words: string): Promise<string> {
    for (;;) {
      const line = await this.line();
      if (line.includes(words)) return line;
    }
  }

  /** Writes a line to its standard input. */
  send(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** @returns the exit code; null when a signal ended it */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }
}

/**
 * Starts a TypeScript file of the project in a process of its own.
 *
 * @param file - from the project's root
 */
export function startScript(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Running {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const { PATH, HOME, SystemRoot, TEMP } = process.env;
  // Only what Node needs: variables of the machine the tests run on must not change what they show.
  const inherited = Object.fromEntries(Object.entries({ PATH, HOME, SystemRoot, TEMP }).filter(([, value]) => value));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), path, ...args], {
    cwd: options.cwd,
    env: { ...(inherited as Record<string, string>), ...options.env },
  });
  started.add(child);
  child.once('close', () => started.delete(child));
  return new Running(child);
}
