import {
  GatewayCloseCodes,
  GatewayOpcodes,
  type GatewayIdentifyData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Clock } from '../clock.js';
import type { Session } from './session.js';

/** Milliseconds between a client's heartbeats, as Discord asks for them. */
const HEARTBEAT_INTERVAL = 41_250;
const SENDS_ALLOWED = 120;
const SENDS_WINDOW = 60_000;
/** Bytes of one payload a client may send. */
const LARGEST_PAYLOAD = 4_096;

/** What a connection asks of the gateway it belongs to. */
export interface ConnectionHost {
  clock: Clock;
  identify(socket: WebSocket, data: GatewayIdentifyData): Session | CloseReason;
  resume(socket: WebSocket, data: GatewayResumeData): Session | CloseReason | 'invalid-session';
  /** The session's socket is gone. `clean` when the client closed it with 1000 or 1001, which ends the session. */
  detached(session: Session, socket: WebSocket, clean: boolean): void;
  requestMembers(session: Session, data: unknown): void;
  received(what: string, data: unknown): void;
  unsupported(what: string, data: unknown): void;
}

export interface CloseReason {
  close: number;
  reason: string;
}

/** Speaks the gateway protocol with one socket: hello, identify or resume, heartbeats. */
export class Connection {
  #session: Session | undefined;
  #sends: number[] = [];

  constructor(
    private readonly socket: WebSocket,
    private readonly host: ConnectionHost,
  ) {
    socket.on('message', (data: Buffer, binary: boolean) => this.#receive(data, binary));
    socket.on('close', (code: number) => this.#closed(code));
    // A socket that breaks also closes: the close is what counts.
    socket.on('error', () => undefined);
    this.#send(GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: ['sandbox'] });
  }

  /** Takes the session away (op 9). The client may resume over the same socket when it is told so. */
  invalidate(resumable: boolean): void {
    this.#session?.detach(this.socket);
    this.#session = undefined;
    this.#send(GatewayOpcodes.InvalidSession, resumable);
  }

  #receive(data: Buffer, binary: boolean): void {
    if (!this.#withinRate()) return this.#close(GatewayCloseCodes.RateLimited, 'Rate limited.');
    if (binary || data.byteLength > LARGEST_PAYLOAD) {
      return this.#close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    }
    const payload = parsed(data.toString('utf8'));
    if (!payload) return this.#close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    this.#handle(payload.op, payload.d);
  }

  #handle(op: number, data: unknown): void {
    switch (op as unknown as GatewayOpcodes) {
      case GatewayOpcodes.Heartbeat:
        return this.#send(GatewayOpcodes.HeartbeatAck, null);
      case GatewayOpcodes.Identify:
        if (this.#session) return this.#close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return this.#begin(this.host.identify(this.socket, data as GatewayIdentifyData));
      case GatewayOpcodes.Resume:
        if (this.#session) return this.#close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return this.#begin(this.host.resume(this.socket, data as GatewayResumeData));
      case GatewayOpcodes.RequestGuildMembers:
        if (!this.#session) return this.#close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return this.host.requestMembers(this.#session, data);
      case GatewayOpcodes.PresenceUpdate:
        if (!this.#session) return this.#close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        this.host.received(`op ${op}`, data);
        return;
      default:
        this.host.unsupported(`Gateway op ${op} is not one the sandbox knows.`, data);
        return this.#close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  }

  #begin(outcome: Session | CloseReason | 'invalid-session'): void {
    if (outcome === 'invalid-session') return this.#send(GatewayOpcodes.InvalidSession, false);
    if ('close' in outcome) return this.#close(outcome.close, outcome.reason);
    this.#session = outcome;
  }

  #closed(code: number): void {
    const clean = code === 1000 || code === 1001;
    if (this.#session) this.host.detached(this.#session, this.socket, clean);
  }

  #withinRate(): boolean {
    const now = this.host.clock.now();
    this.#sends = this.#sends.filter((at) => now - at < SENDS_WINDOW);
    this.#sends.push(now);
    return this.#sends.length <= SENDS_ALLOWED;
  }

  #send(op: number, data: unknown): void {
    this.socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  #close(code: number, reason: string): void {
    this.host.received(`socket closed with ${code}: ${reason}`, undefined);
    this.socket.close(code, reason);
  }
}

function parsed(text: string): { op: number; d: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('op' in value) || typeof value.op !== 'number')
      return undefined;
    return { op: value.op, d: 'd' in value ? value.d : null };
  } catch {
    return undefined;
  }
}
