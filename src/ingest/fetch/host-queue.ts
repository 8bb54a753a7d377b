import type { Clock } from './clock.js';
import { FetchError } from './errors.js';

export interface HostQueueOptions {
  clock: Clock;
  /** Between two visits to a host whose robots.txt asks for no longer one. Milliseconds. */
  pause: number;
  /** A host that asks for a longer wait than this is not waited for. Milliseconds. */
  longestWait: number;
}

/** A request that waits for its turn. */
export interface Turn {
  /** Whom it asks. */
  host: string;
  /** What for, to name it in an error. */
  address: string;
  /** Before a visit the pause is kept; a redirect goes on with one, and robots.txt comes before. */
  kind: 'visit' | 'redirect' | 'robots';
  signal?: AbortSignal | undefined;
}

interface Host {
  /** Settles when all before have been served. */
  last: Promise<unknown>;
  waiting: number;
  /** When the last visit ended; null before there was one. */
  visited: number | null;
  /** Nothing is sent before this instant. */
  heldUntil: number;
  /** What robots.txt asks for. Milliseconds. */
  crawlDelay: number;
}

/** Hosts that nobody waits for are forgotten, the longest unvisited first, when there are more than this. */
const MOST_HOSTS = 1_000;

/** One request at a time to a host, and a pause between visits: many feeds and a long list of pages weigh on nobody. */
export class HostQueue {
  readonly #options: HostQueueOptions;
  readonly #hosts = new Map<string, Host>();

  constructor(options: HostQueueOptions) {
    this.#options = options;
  }

  /**
   * Does some work when it is its turn.
   *
   * @throws FetchError `wait` when the host asks for a longer wait than is kept, `stopped` when the signal was aborted
   */
  async run<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const host = this.#host(turn.host);
    host.waiting += 1;
    const result = host.last.then(async () => {
      await this.#wait(host, turn);
      try {
        return await work();
      } finally {
        if (turn.kind !== 'robots') host.visited = this.#options.clock.now();
      }
    });
    host.last = result.then(
      () => (host.waiting -= 1),
      () => (host.waiting -= 1),
    );
    return result;
  }

  /** Sends a host nothing for a while, as its `Retry-After` asks. */
  hold(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.heldUntil = Math.max(host.heldUntil, this.#options.clock.now() + milliseconds);
  }

  /** Sets the pause that a host's robots.txt asks for; 0 when it asks for none. */
  setCrawlDelay(name: string, milliseconds: number): void {
    this.#host(name).crawlDelay = milliseconds;
  }

  async #wait(host: Host, { address, kind, signal }: Turn): Promise<void> {
    const { clock, pause, longestWait } = this.#options;
    const stopped = (): FetchError => new FetchError('stopped', address);
    const isStopped = (): boolean => signal?.aborted === true;
    if (isStopped()) throw stopped();
    const rested = kind === 'visit' && host.visited !== null ? host.visited + Math.max(pause, host.crawlDelay) : 0;
    const wait = Math.max(host.heldUntil, rested) - clock.now();
    if (wait > longestWait) throw new FetchError('wait', address, { seconds: Math.ceil(wait / 1000) });
    if (wait <= 0) return;
    try {
      await clock.sleep(wait, signal);
    } catch (error) {
      throw isStopped() ? stopped() : error;
    }
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    if (this.#hosts.size >= MOST_HOSTS) this.#forget();
    const host: Host = { last: Promise.resolve(), waiting: 0, visited: null, heldUntil: 0, crawlDelay: 0 };
    this.#hosts.set(name, host);
    return host;
  }

  #forget(): void {
    const now = this.#options.clock.now();
    const idle = [...this.#hosts].filter(([, { waiting, heldUntil }]) => waiting === 0 && heldUntil <= now);
    idle.sort(([, a], [, b]) => (a.visited ?? 0) - (b.visited ?? 0));
    for (const [name] of idle.slice(0, Math.ceil(MOST_HOSTS / 10))) this.#hosts.delete(name);
  }
}
