import {
  ApplicationFlags,
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  type APIMessage,
  type GatewayIdentifyData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Clock } from '../clock.js';
import type { Snowflakes } from '../snowflakes.js';
import type { Transcript } from '../transcript.js';
import { memberFields, memberObject, serverCreateObject } from '../world/payloads.js';
import type { Channel, WorldState } from '../world/state.js';
import { Connection, type CloseReason, type ConnectionHost } from './connection.js';
import { Session } from './session.js';
import { withoutContent } from './visible-content.js';

const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** Servers one shard may serve; a bot with more has to divide them. */
const SERVERS_A_SHARD = 2_500;
const DAY = 24 * 60 * 60_000;

interface GatewayParts {
  world: WorldState;
  clock: Clock;
  ids: Snowflakes;
  transcript: Transcript;
  /** The bot came online or went offline. */
  onPresence: (online: boolean) => void;
}

/** The gateway's side of every shard: sessions, and which event reaches which. */
export class Gateway implements ConnectionHost {
  readonly clock: Clock;
  readonly #parts: GatewayParts;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<WebSocket>();
  readonly #connections = new Set<Connection>();
  readonly #unavailable = new Set<string>();
  #identifies: number[] = [];
  #online = false;
  /** The address clients are told to resume at. */
  address = '';

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    this.clock = parts.clock;
  }

  get online(): boolean {
    return this.#online;
  }

  /** How often the bot may still identify today, as `GET /gateway/bot` tells it. */
  get startLimit(): { total: number; remaining: number; reset_after: number; max_concurrency: number } {
    const now = this.clock.now();
    const total = this.#parts.world.identifiesADay;
    this.#identifies = this.#identifies.filter((at) => now - at < DAY);
    const [oldest] = this.#identifies;
    return {
      total,
      remaining: Math.max(0, total - this.#identifies.length),
      reset_after: oldest === undefined ? 0 : oldest + DAY - now,
      max_concurrency: 1,
    };
  }

  accept(socket: WebSocket, version: string | null): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    if (version !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
      return;
    }
    const connection = new Connection(socket, this);
    this.#connections.add(connection);
    socket.on('close', () => this.#connections.delete(connection));
  }

  identify(socket: WebSocket, data: GatewayIdentifyData): Session | CloseReason {
    const { world, ids, transcript } = this.#parts;
    transcript.add('bot', `identify, intents ${data.intents}`, data);
    if (data.token !== world.token) {
      return { close: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
    }
    if (!Number.isInteger(data.intents) || (data.intents & ~KNOWN_INTENTS) !== 0) {
      return { close: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
    }
    if ((data.intents & PRIVILEGED_INTENTS & ~world.privilegedIntents) !== 0) {
      return { close: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
    }
    const [index, count] = data.shard ?? [0, 1];
    if (index < 0 || index >= count) return { close: GatewayCloseCodes.InvalidShard, reason: 'Invalid shard.' };
    if (this.startLimit.remaining === 0) {
      return { close: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
    }
    this.#identifies.push(this.clock.now());
    const session = new Session(ids.next(), data.intents, [index, count], socket);
    const served = [...world.servers.values()].filter((server) => server.bot && session.serves(server.id)).length;
    if (served > SERVERS_A_SHARD) return { close: GatewayCloseCodes.ShardingRequired, reason: 'Sharding required.' };
    // A shard that identifies anew takes the place of the one before.
    for (const [id, other] of this.#sessions) if (other.shard[0] === index) this.#sessions.delete(id);
    this.#sessions.set(session.id, session);
    this.#greet(session);
    this.#presence();
    return session;
  }

  resume(socket: WebSocket, data: GatewayResumeData): Session | CloseReason | 'invalid-session' {
    const { world, transcript } = this.#parts;
    transcript.add('bot', `resume from event ${data.seq}`);
    if (data.token !== world.token) {
      return { close: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
    }
    const session = this.#sessions.get(data.session_id);
    if (!session?.resume(socket, data.seq)) return 'invalid-session';
    this.#presence();
    return session;
  }

  detached(session: Session, socket: WebSocket, clean: boolean): void {
    session.detach(socket);
    if (clean && !session.socket) this.#sessions.delete(session.id);
    this.#presence();
  }

  received(what: string, data: unknown): void {
    this.#parts.transcript.add('bot', what, data);
  }

  unsupported(what: string, data: unknown): void {
    this.#parts.transcript.violation(what, data);
  }

  /** Answers op 8 with the members asked for by id or by the start of their name. */
  requestMembers(session: Session, data: unknown): void {
    const asked = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
    const server = this.#parts.world.servers.get(String(asked['guild_id']));
    if (!server) return;
    const ids = asked['user_ids'] === undefined ? undefined : new Set([asked['user_ids']].flat().map(String));
    const query = typeof asked['query'] === 'string' ? asked['query'].toLowerCase() : '';
    const members = [...this.#parts.world.people.values()]
      .filter((person) => (ids ? ids.has(person.user.id) : person.user.username.startsWith(query)))
      .map((person) => memberObject(person, server));
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: server.id,
      members,
      chunk_index: 0,
      chunk_count: 1,
      not_found: ids ? [...ids].filter((id) => !this.#parts.world.people.has(id)) : [],
      nonce: asked['nonce'],
    });
  }

  /** Sends an interaction to the shard that serves its server. False when the bot is not there to get it. */
  interaction(server: string | undefined, data: unknown): boolean {
    return this.#dispatch(server, 0, 'INTERACTION_CREATE', data);
  }

  /** Tells the bot of a message, with the content only where it may read it. */
  message(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', channel: Channel, message: APIMessage): void {
    const { world } = this.#parts;
    if (channel.kind === 'direct') {
      this.#dispatch(undefined, GatewayIntentBits.DirectMessages, event, { ...message, channel_type: 1 });
      return;
    }
    if (!channel.server.bot) return;
    const person = world.people.get(message.author.id);
    const member = person ? memberFields(person, channel.server) : undefined;
    for (const session of this.#serving(channel.server.id, GatewayIntentBits.GuildMessages)) {
      const readable =
        session.has(GatewayIntentBits.MessageContent) ||
        message.author.id === world.bot.id ||
        message.mentions.some((user) => user.id === world.bot.id);
      session.dispatch(event, {
        ...(readable ? message : withoutContent(message)),
        guild_id: channel.server.id,
        channel_type: 0,
        ...(member ? { member } : {}),
      });
    }
  }

  messageDeleted(channel: Channel, message: string): void {
    const server = channel.kind === 'server' ? channel.server : undefined;
    if (server && !server.bot) return;
    const intent = server ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    const data = { id: message, channel_id: channel.id, ...(server ? { guild_id: server.id } : {}) };
    this.#dispatch(server?.id, intent, 'MESSAGE_DELETE', data);
  }

  /** The bot joins a server that was added to the world. */
  serverJoined(server: string): void {
    this.serverAvailable(server);
  }

  /** The bot is removed from a server. */
  serverLeft(server: string): void {
    this.#dispatch(server, GatewayIntentBits.Guilds, 'GUILD_DELETE', { id: server });
  }

  serverUnavailable(server: string): void {
    this.#unavailable.add(server);
    this.#dispatch(server, GatewayIntentBits.Guilds, 'GUILD_DELETE', { id: server, unavailable: true });
  }

  serverAvailable(server: string): void {
    this.#unavailable.delete(server);
    const found = this.#parts.world.servers.get(server);
    if (found?.bot) {
      this.#dispatch(server, GatewayIntentBits.Guilds, 'GUILD_CREATE', serverCreateObject(this.#parts.world, found));
    }
  }

  askToReconnect(): void {
    this.sendText(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null, s: null, t: null }));
  }

  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear();
    for (const connection of this.#connections) connection.invalidate(resumable);
    this.#presence();
  }

  closeSockets(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  dropSockets(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  dispatchRaw(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) session.dispatch(event, data);
  }

  sendText(text: string): void {
    for (const socket of this.#sockets) socket.send(text);
  }

  #greet(session: Session): void {
    const { world } = this.#parts;
    const servers = [...world.servers.values()].filter((server) => server.bot && session.serves(server.id));
    session.dispatch('READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
      guilds: servers.map((server) => ({ id: server.id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.address,
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      user_settings: {},
      shard: session.shard,
      application: { id: world.application, flags: ApplicationFlags.ApplicationCommandBadge },
      _trace: ['sandbox'],
    });
    if (!session.has(GatewayIntentBits.Guilds)) return;
    for (const server of servers) {
      if (!this.#unavailable.has(server.id)) session.dispatch('GUILD_CREATE', serverCreateObject(world, server));
    }
  }

  #dispatch(server: string | undefined, intent: number, event: string, data: unknown): boolean {
    let sent = false;
    for (const session of this.#serving(server, intent)) {
      session.dispatch(event, data);
      sent = true;
    }
    return sent;
  }

  *#serving(server: string | undefined, intent: number): Generator<Session> {
    for (const session of this.#sessions.values()) {
      if (session.serves(server) && (intent === 0 || session.has(intent))) yield session;
    }
  }

  #presence(): void {
    const online = [...this.#sessions.values()].some((session) => session.socket !== undefined);
    if (online === this.#online) return;
    this.#online = online;
    this.#parts.onPresence(online);
  }
}
