/** A terminal that remembers what it was shown, and answers as the test says. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import type { ProgressBar } from '../../src/cli/progress-bar.js';
import { PromptCancelled, type Prompt, type Terminal } from '../../src/cli/terminal.js';
import { Fetcher, type FetcherOptions } from '../../src/ingest/fetch/index.js';
import { textFor } from '../../src/text/index.js';
import { temporaryFolder } from '../temporary-folder.js';

/** An answer to a question: what is typed (again and again, until it is taken); `Enter` and `Ctrl-C` are those keys. */
export type TypedAnswer = string | string[];

/** What a command did. */
export interface Outcome {
  code: number;
  out: string;
  notices: string;
}

export class FakeTerminal implements Terminal {
  readonly text = textFor('en');
  readonly signals = new EventEmitter();
  readonly folder: string;
  environment: Record<string, string>;
  colour = false;
  width = Infinity;
  interactive = false;
  /** Answers by words of the question; a question nobody expected fails the test. */
  answers: Record<string, TypedAnswer> = {};
  /** The questions that were asked, and what was said about answers that were not taken. */
  readonly asked: string[] = [];
  #out: string[] = [];
  #notices: string[] = [];
  readonly #watchers = new Set<() => void>();

  constructor(folder = temporaryFolder()) {
    this.folder = folder;
    this.environment = {};
  }

  get home(): string {
    return join(this.folder, '.on-record');
  }

  out(line: string): void {
    this.#out.push(line);
    this.#watchers.forEach((watcher) => watcher());
  }

  notice(line: string): void {
    this.#notices.push(line);
  }

  /** What the bar was told, as "done of total". */
  readonly progress: string[] = [];

  bar(): Promise<ProgressBar> {
    return Promise.resolve({
      update: (done, total) => void this.progress.push(`${done} of ${total}`),
      stop: () => undefined,
    });
  }

  /** Fetches for it; from anywhere but this machine unless a test says otherwise. */
  fetching: (options: FetcherOptions) => Fetcher = (options) => new Fetcher(options);

  fetcher(options: FetcherOptions): Promise<Fetcher> {
    return Promise.resolve(this.fetching(options));
  }

  ask(prompt: Prompt): Promise<string> {
    this.asked.push(prompt.message);
    const known = Object.entries(this.answers).find(([words]) => prompt.message.includes(words));
    if (known === undefined) return Promise.reject(new Error(`Unexpected question: ${prompt.message}`));
    for (const typed of [known[1]].flat()) {
      if (typed === 'Ctrl-C') return Promise.reject(new PromptCancelled());
      const answer = typed === 'Enter' ? (prompt.default ?? '') : typed;
      const verdict = prompt.validate(answer);
      if (verdict === true) return Promise.resolve(answer);
      this.asked.push(verdict);
    }
    return Promise.reject(new Error(`No answer was taken: ${this.asked.join('\n')}`));
  }

  /** Runs a command and gives what it wrote since the last one. */
  async run(...args: string[]): Promise<Outcome> {
    const code = await run(args, this);
    const outcome = { code, out: this.#out.join('\n'), notices: this.#notices.join('\n') };
    this.#out = [];
    this.#notices = [];
    return outcome;
  }

  /** Resolves with everything written once some words were. */
  async written(words: string): Promise<string> {
    for (;;) {
      const out = this.#out.join('\n');
      if (out.includes(words)) return out;
      await new Promise<void>((resolve) => {
        const watcher = (): void => {
          this.#watchers.delete(watcher);
          resolve();
        };
        this.#watchers.add(watcher);
      });
    }
  }
}
