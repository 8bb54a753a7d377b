/** What can be made to go wrong, so that a bot's answer to it can be tested. */
import type { Gateway } from './gateway/gateway.js';
import type { Transcript } from './transcript.js';

/** What happens to a matched request. `before` and `after` say whether the request still takes effect. */
export type RestFault =
  | { kind: 'rate-limit'; /** Seconds. */ retryAfter: number; global?: boolean }
  | { kind: 'server-error'; status: number; effect: 'before' | 'after' }
  | { kind: 'hang'; effect: 'before' | 'after' }
  | { kind: 'reset'; effect: 'before' | 'after' };

export interface RestMatch {
  method?: string;
  /** Matched against the path without `/api/v10`, for example `/^\/interactions\//`. */
  path: RegExp;
  /** How many matching requests are hit; 1 unless told. */
  times?: number;
}

interface Planned extends RestMatch {
  fault: RestFault;
  left: number;
}

export class Faults {
  readonly #planned: Planned[] = [];
  readonly #hanging = new Set<() => void>();

  constructor(
    private readonly gateway: Gateway,
    private readonly transcript: Transcript,
  ) {}

  /** Makes the next requests that match go wrong. */
  rest(match: RestMatch, fault: RestFault): void {
    this.#planned.push({ ...match, fault, left: match.times ?? 1 });
  }

  /** The fault for a request, used up by asking. */
  take(method: string, path: string): RestFault | undefined {
    if (this.#planned.length === 0) return undefined;
    const index = this.#planned.findIndex(
      (planned) => (planned.method === undefined || planned.method === method) && planned.path.test(path),
    );
    const planned = this.#planned[index];
    if (!planned) return undefined;
    if (--planned.left === 0) this.#planned.splice(index, 1);
    this.transcript.add('fault', `${planned.fault.kind} for ${method} ${path}`);
    return planned.fault;
  }

  /** Waits until the hanging requests are let go. */
  hang(): Promise<void> {
    return new Promise((resolve) => {
      this.#hanging.add(resolve);
    });
  }

  /** Forgets the planned faults and lets every hanging request go. */
  clear(): void {
    this.#planned.length = 0;
    for (const release of this.#hanging) release();
    this.#hanging.clear();
  }

  /** Asks every shard to reconnect and resume (op 7). */
  reconnect(): void {
    this.transcript.add('fault', 'op 7, reconnect');
    this.gateway.askToReconnect();
  }

  /** Declares every session invalid (op 9). */
  invalidateSession(resumable: boolean): void {
    this.transcript.add('fault', `op 9, session invalid, ${resumable ? 'resumable' : 'not resumable'}`);
    this.gateway.invalidate(resumable);
  }

  /** Closes every gateway socket with a code. */
  closeSockets(code: number): void {
    this.transcript.add('fault', `sockets closed with ${code}`);
    this.gateway.closeSockets(code);
  }

  /** Cuts every gateway connection without a close frame. */
  dropSockets(): void {
    this.transcript.add('fault', 'sockets dropped');
    this.gateway.dropSockets();
  }

  /** Sends the bot an event as it stands, however malformed. */
  sendEvent(event: string, data: unknown): void {
    this.transcript.add('fault', `event ${event} sent as given`, data);
    this.gateway.dispatchRaw(event, data);
  }

  /** Sends text that is not a gateway payload at all. */
  sendText(text: string): void {
    this.transcript.add('fault', 'text sent as given', text);
    this.gateway.sendText(text);
  }

  /** Makes a server unavailable to the bot, as in an outage, until `endOutage`. */
  outage(server: string): void {
    this.transcript.add('fault', `server ${server} unavailable`);
    this.gateway.serverUnavailable(server);
  }

  endOutage(server: string): void {
    this.transcript.add('fault', `server ${server} available again`);
    this.gateway.serverAvailable(server);
  }
}
