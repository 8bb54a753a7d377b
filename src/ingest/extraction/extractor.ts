import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Draft } from '../draft.js';
import { IngestError } from '../errors.js';
import type { Origin } from '../file.js';
import { checkSize } from '../limits.js';
import type { Outcome, Task } from './task.js';
import { Turns } from './turns.js';

/** What is known of a source beside its bytes. */
export interface Hint extends Origin {
  /** Its file's name, of which only the ending is looked at. */
  name?: string;
  /** Stops the work, and the thread that does it. */
  signal?: AbortSignal;
}

export interface ExtractorOptions {
  /** Longest time one source may take, in seconds, from when a thread begins with it. A long page takes a tenth of one. */
  seconds: number;
  /** Largest heap of a thread, in megabytes. The largest page that is read needs about half of it. */
  megabytes: number;
  /** Threads at once. */
  threads: number;
}

const defaults: ExtractorOptions = {
  seconds: 8,
  megabytes: 512,
  threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
};

/** How long a thread stays ready for the next source, in milliseconds: an import's sources follow each other faster. */
const IDLE = 5_000;

/** The worker as it is compiled, else the one that runs the sources as they are written (in tests and benches). */
const compiled = fileURLToPath(new URL('./worker.js', import.meta.url));
const written = fileURLToPath(new URL('./worker-as-written.mjs', import.meta.url));

/**
 * Reads sources in threads of their own, each of which can be killed: a source that takes too long or too much memory is
 * refused and costs no other anything.
 */
export class Extractor {
  private readonly options: ExtractorOptions;
  private readonly turns: Turns;
  private pool: Piscina<Task, Outcome> | null = null;

  constructor(options: Partial<ExtractorOptions> = {}) {
    this.options = { ...defaults, ...options };
    this.turns = new Turns(this.options.threads);
  }

  /**
   * Reads one source. Sources beyond the number of threads wait their turn.
   * @param bytes are copied, and may be used again at once
   * @throws IngestError for what is wrong with the source, `too-slow` and `too-much-memory` among them; the signal's
   * reason when it stopped the work; an AbortError when the extractor was closed; anything else is a defect of ours
   */
  async extract(bytes: Uint8Array, hint: Hint = {}): Promise<Draft> {
    checkSize(bytes.byteLength);
    const outcome = await this.turns.run(() => this.inThread(bytes, hint), hint.signal);
    if ('refused' in outcome) throw new IngestError(outcome.refused, outcome.details);
    return outcome.draft;
  }

  /** Ends all threads. Work under way is given up; a later source starts new threads. */
  async close(): Promise<void> {
    const { pool } = this;
    this.pool = null;
    await pool?.destroy();
  }

  private async inThread(bytes: Uint8Array, { name = '', signal, ...origin }: Hint): Promise<Outcome> {
    const { seconds } = this.options;
    const pool = this.threads();
    const stop = new AbortController();
    const { port1, port2 } = new MessageChannel();
    let timer: NodeJS.Timeout | undefined;
    port1.once('message', () => {
      timer = setTimeout(() => stop.abort(new IngestError('too-slow', { seconds })), seconds * 1_000);
    });
    // A thread that dies before it has begun leaves the source waiting for ever.
    const diedEarly = (error: unknown): void => {
      if (timer === undefined) stop.abort(error);
    };
    const giveUp = (): void => stop.abort(signal?.reason);
    pool.on('error', diedEarly);
    signal?.addEventListener('abort', giveUp, { once: true });
    // A copy, for a view on a larger buffer would take all of that along.
    const copy = new Uint8Array(bytes);
    try {
      const task: Task = { bytes: copy, name, origin, began: port2 };
      return await pool.run(task, { transferList: [port2, copy.buffer], signal: stop.signal });
    } catch (error) {
      throw this.known(stop.signal.aborted ? stop.signal.reason : error);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      pool.off('error', diedEarly);
      port1.close();
    }
  }

  /** Running out of memory is the source's fault; any other error is what it is. */
  private known(error: unknown): unknown {
    const { megabytes } = this.options;
    const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return outOfMemory ? new IngestError('too-much-memory', { megabytes }) : error;
  }

  private threads(): Piscina<Task, Outcome> {
    if (this.pool) return this.pool;
    const { threads, megabytes } = this.options;
    const pool = new Piscina<Task, Outcome>({
      filename: existsSync(compiled) ? compiled : written,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    pool.on('error', () => {
      // The pool starts no more threads after one that failed to start.
      if (this.pool === pool) this.pool = null;
      void pool.destroy();
    });
    this.pool = pool;
    return pool;
  }
}
