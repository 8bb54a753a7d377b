import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Events kept for a resume. A bot that misses more has to identify anew. */
const REPLAYED = 1_000;

interface Sent {
  sequence: number;
  text: string;
}

/** One shard's session: it outlives its socket, so that a bot that comes back is told what it missed. */
export class Session {
  readonly #sent: Sent[] = [];
  #sequence = 0;
  #socket: WebSocket | undefined;

  constructor(
    readonly id: string,
    readonly intents: number,
    readonly shard: readonly [index: number, count: number],
    socket: WebSocket,
  ) {
    this.#socket = socket;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  has(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }

  /** Shard that a server's events go to. @see https://docs.discord.com/developers/events/gateway#sharding */
  serves(server: string | undefined): boolean {
    const [index, count] = this.shard;
    if (server === undefined) return index === 0;
    return Number((BigInt(server) >> 22n) % BigInt(count)) === index;
  }

  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, text });
    if (this.#sent.length >= REPLAYED * 2) this.#sent.splice(0, REPLAYED);
    this.#socket?.send(text);
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }

  /** Takes a new socket and replays what came after `sequence`. False when that is no longer known. */
  resume(socket: WebSocket, sequence: number): boolean {
    const oldest = this.#sent[0]?.sequence ?? this.#sequence + 1;
    if (sequence > this.#sequence || sequence < oldest - 1) return false;
    this.#socket = socket;
    for (const sent of this.#sent) if (sent.sequence > sequence) socket.send(sent.text);
    this.dispatch('RESUMED', {});
    return true;
  }
}
