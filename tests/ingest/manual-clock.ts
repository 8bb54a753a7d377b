/** A clock that stands until somebody sleeps, and then is where they wake. */
import type { Clock } from '../../src/ingest/fetch/index.js';

export class ManualClock implements Clock {
  /** How long each sleep was, in milliseconds. */
  readonly sleeps: number[] = [];
  #now: number;

  constructor(start = Date.UTC(2025, 5, 16, 8)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Lets time go by without anybody sleeping. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  random(): number {
    return 0.5;
  }
}
