/** The gateway: who gets in, what reaches whom, and coming back after a loss. */
import { once } from 'node:events';
import {
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  GatewayOpcodes,
  type Guild,
  type Message,
  type PartialMessage,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ManualClock, startSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { client, INTENTS, stage, type Stage } from './stage.js';

interface Payload {
  op: GatewayOpcodes;
  t: string | null;
  s: number | null;
  d: Record<string, unknown> | null;
}

/** A gateway client of a few lines, for what discord.js hides. */
class RawClient {
  readonly #received: Payload[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly closed: Promise<number>;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.#received.push(JSON.parse(data.toString()) as Payload);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.closed = new Promise((resolve) => socket.on('close', resolve));
  }

  static async connect(sandbox: Sandbox, version = 10): Promise<RawClient> {
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/?v=${version}&encoding=json`);
    const raw = new RawClient(socket);
    await once(socket, 'open');
    return raw;
  }

  send(op: number, d: unknown): void {
    this.socket.send(JSON.stringify({ op, d }));
  }

  sendText(text: string): void {
    this.socket.send(text);
  }

  identify(sandbox: Sandbox, more: object = {}): void {
    this.send(GatewayOpcodes.Identify, { token: sandbox.token, intents: 1, properties: {}, ...more });
  }

  cut(): void {
    this.socket.terminate();
  }

  /** The first payload that fits, received already or yet to come. */
  async payload(fits: (payload: Payload) => boolean): Promise<Payload> {
    for (;;) {
      const found = this.#received.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  event(name: string): Promise<Payload> {
    return this.payload(({ t }) => t === name);
  }

  names(): (string | null)[] {
    return this.#received.filter(({ op }) => op === GatewayOpcodes.Dispatch).map(({ t }) => t);
  }
}

describe('identifying', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  it('says hello, acknowledges heartbeats and greets', async () => {
    sandbox = await startSandbox();
    const raw = await RawClient.connect(sandbox);
    expect((await raw.payload(({ op }) => op === GatewayOpcodes.Hello)).d?.['heartbeat_interval']).toBe(41_250);
    raw.send(GatewayOpcodes.Heartbeat, null);
    await raw.payload(({ op }) => op === GatewayOpcodes.HeartbeatAck);
    raw.identify(sandbox);
    await raw.event('GUILD_CREATE');
    expect(raw.names()).toEqual(['READY', 'GUILD_CREATE']);
    expect(sandbox.world().bot).toMatchObject({ name: 'On Record' });
  });

  it.each([
    ['a wrong token', { token: 'wrong' }, GatewayCloseCodes.AuthenticationFailed],
    ['unknown intents', { intents: 1 << 30 }, GatewayCloseCodes.InvalidIntents],
    ['privileged intents', { intents: GatewayIntentBits.MessageContent }, GatewayCloseCodes.DisallowedIntents],
    ['a shard out of range', { shard: [2, 2] }, GatewayCloseCodes.InvalidShard],
  ])('closes on %s', async (_, more, code) => {
    sandbox = await startSandbox();
    const raw = await RawClient.connect(sandbox);
    raw.identify(sandbox, more);
    expect(await raw.closed).toBe(code);
    expect(sandbox.world().bot).toBeNull();
  });

  it.each([
    ['what is no JSON', (raw: RawClient) => raw.sendText('{'), GatewayCloseCodes.DecodeError],
    ['an oversized payload', (raw: RawClient) => raw.sendText(`"${'a'.repeat(5000)}"`), GatewayCloseCodes.DecodeError],
    ['an unknown opcode', (raw: RawClient) => raw.send(99, null), GatewayCloseCodes.UnknownOpcode],
    ['a command before identifying', (raw: RawClient) => raw.send(3, {}), GatewayCloseCodes.NotAuthenticated],
  ])('closes on %s', async (_, act, code) => {
    sandbox = await startSandbox();
    const raw = await RawClient.connect(sandbox);
    act(raw);
    expect(await raw.closed).toBe(code);
  });

  it('closes on another version, on identifying twice, and on more than 120 sends a minute', async () => {
    sandbox = await startSandbox({ clock: new ManualClock() });
    const old = await RawClient.connect(sandbox, 9);
    expect(await old.closed).toBe(GatewayCloseCodes.InvalidAPIVersion);
    const twice = await RawClient.connect(sandbox);
    twice.identify(sandbox);
    twice.identify(sandbox);
    expect(await twice.closed).toBe(GatewayCloseCodes.AlreadyAuthenticated);
    const hasty = await RawClient.connect(sandbox);
    for (let count = 0; count < 121; count += 1) hasty.send(GatewayOpcodes.Heartbeat, null);
    expect(await hasty.closed).toBe(GatewayCloseCodes.RateLimited);
  });

  it('asks a bot in more than 2,500 servers to divide them', async () => {
    const servers = Array.from({ length: 2_501 }, (_, index) => ({ name: `Server ${index}`, bot: true, channels: [] }));
    sandbox = await startSandbox({ world: { servers } });
    const alone = await RawClient.connect(sandbox);
    alone.identify(sandbox);
    expect(await alone.closed).toBe(GatewayCloseCodes.ShardingRequired);
    const shard = await RawClient.connect(sandbox);
    shard.identify(sandbox, { shard: [0, 2] });
    await shard.event('READY');
  });

  it('limits how often a bot may identify in a day', async () => {
    const clock = new ManualClock();
    sandbox = await startSandbox({ clock, world: { servers: [], identifiesADay: 3 } });
    const remaining = async (): Promise<number> => {
      const headers = { authorization: `Bot ${sandbox.token}` };
      const answer = await fetch(`${sandbox.api}/v10/gateway/bot`, { headers });
      return ((await answer.json()) as { session_start_limit: { remaining: number } }).session_start_limit.remaining;
    };
    for (let count = 0; count < 3; count += 1) {
      const raw = await RawClient.connect(sandbox);
      raw.identify(sandbox);
      await raw.event('READY');
      raw.cut();
    }
    expect(await remaining()).toBe(0);
    const refused = await RawClient.connect(sandbox);
    refused.identify(sandbox);
    expect(await refused.closed).toBe(GatewayCloseCodes.AuthenticationFailed);
    clock.advance(24 * 60 * 60_000);
    expect(await remaining()).toBe(3);
  });

  it('grants privileged intents that the application has', async () => {
    sandbox = await startSandbox({ world: { privilegedIntents: GatewayIntentBits.MessageContent } });
    const raw = await RawClient.connect(sandbox);
    raw.identify(sandbox, { intents: GatewayIntentBits.MessageContent });
    await raw.event('READY');
  });

  it('rejects the login of a discord.js client with a wrong token', async () => {
    sandbox = await startSandbox();
    const bot = client(sandbox);
    await expect(bot.login('wrong')).rejects.toThrow('An invalid token was provided.');
    await bot.destroy();
  });

  it('divides servers among shards, and gives direct messages to shard 0', async () => {
    const servers = Array.from({ length: 6 }, (_, index) => ({
      name: `Server ${index}`,
      bot: true,
      channels: [{ name: 'general' }],
    }));
    sandbox = await startSandbox({ world: { shards: 2, servers } });
    const shards = await Promise.all([0, 1].map(() => RawClient.connect(sandbox)));
    for (const [index, shard] of shards.entries()) {
      shard.identify(sandbox, {
        shard: [index, 2],
        intents: GatewayIntentBits.Guilds | GatewayIntentBits.DirectMessages,
      });
    }
    const ready = await Promise.all(shards.map((shard) => shard.event('READY')));
    const counts = ready.map(({ d }) => (d?.['guilds'] as unknown[]).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(6);
    const { actors, places } = sandbox.world();
    const channel = places.find(({ kind }) => kind === 'direct')!.channel;
    sandbox.sendMessage({ actor: actors[0]!.id, channel, content: 'Hello.' });
    await shards[0]!.event('MESSAGE_CREATE');
    expect(shards[1]!.names()).not.toContain('MESSAGE_CREATE');
  });
});

describe('events', () => {
  let open: Stage;
  afterEach(() => open.close());

  const nextMessage = async (): Promise<Message> => (await once(open.bot, Events.MessageCreate))[0] as Message;

  it('gives the content of a message to a bot that is mentioned or written to, and withholds it otherwise', async () => {
    open = await stage();
    const say = async (channel: string, content: string): Promise<string> => {
      const message = nextMessage();
      open.sandbox.sendMessage({ actor: open.member, channel, content });
      return (await message).content;
    };
    expect(await say(open.server, 'Between us.')).toBe('');
    expect(await say(open.direct, 'Between us.')).toBe('Between us.');
    const mention = `<@${open.bot.user.id}> who said it?`;
    expect(await say(open.server, mention)).toBe(mention);
  });

  it('tells the bot of its own messages, edits and deletions', async () => {
    open = await stage();
    const channel = await open.bot.channels.fetch(open.server);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const created = nextMessage();
    const sent = await channel.send('One.');
    expect((await created).content).toBe('One.');
    const updated = once(open.bot, Events.MessageUpdate);
    const changed = open.next('message-changed');
    await sent.edit('Two.');
    expect(((await updated) as [unknown, Message])[1].content).toBe('Two.');
    expect((await changed).message.edited_timestamp).not.toBeNull();
    const deleted = once(open.bot, Events.MessageDelete);
    const gone = open.next('message-deleted');
    await sent.delete();
    expect(((await deleted) as [PartialMessage])[0].id).toBe(sent.id);
    expect((await gone).message).toBe(sent.id);
  });

  it('sends no message events of servers without the intent', async () => {
    open = await stage({}, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages] });
    open.sandbox.sendMessage({ actor: open.member, channel: open.server, content: `<@${open.bot.user.id}> hello` });
    const message = nextMessage();
    open.sandbox.sendMessage({ actor: open.member, channel: open.direct, content: 'Hello.' });
    expect((await message).content).toBe('Hello.');
  });

  it('tells an outage from a join and a leave', async () => {
    open = await stage();
    const seen: string[] = [];
    for (const event of [
      Events.GuildCreate,
      Events.GuildDelete,
      Events.GuildUnavailable,
      Events.GuildAvailable,
    ] as const) {
      open.bot.on(event, (guild: Guild) => seen.push(`${event} ${guild.name}`));
    }
    const [guild] = open.bot.guilds.cache.values();
    open.sandbox.faults.outage(guild!.id);
    open.sandbox.faults.endOutage(guild!.id);
    const left = once(open.bot, Events.GuildDelete);
    const { id } = open.sandbox.addServer({ name: 'Another', bot: true, channels: [{ name: 'general' }] });
    open.sandbox.removeBot(id);
    await left;
    expect(seen).toEqual([
      'guildUnavailable The Reading Room',
      'guildAvailable The Reading Room',
      'guildCreate Another',
      'guildDelete Another',
    ]);
  });

  it('tells people when the bot comes and goes', async () => {
    open = await stage();
    const offline = open.next('bot');
    await open.bot.destroy();
    expect(await offline).toEqual({ type: 'bot', online: false });
    const request = { actor: open.member, channel: open.direct, content: 'Anybody there?' };
    expect(() => open.sandbox.sendMessage(request)).not.toThrow();
  });
});

describe('coming back', () => {
  let open: Stage;
  afterEach(() => open.close());

  it.each([
    ['asked to reconnect (op 7)', (): void => open.sandbox.faults.reconnect()],
    ['its socket is cut', (): void => open.sandbox.faults.dropSockets()],
    ['its socket is closed with 4000', (): void => open.sandbox.faults.closeSockets(4000)],
    ['its session is invalid but resumable (op 9)', (): void => open.sandbox.faults.invalidateSession(true)],
  ])('resumes when %s, and is told what it missed', async (_, fault) => {
    open = await stage({}, { intents: INTENTS });
    const resumed = once(open.bot, Events.ShardResume);
    const missed = once(open.bot, Events.MessageCreate);
    fault();
    open.sandbox.sendMessage({ actor: open.member, channel: open.direct, content: 'While you were away.' });
    const [, replayed] = (await resumed) as [number, number];
    expect(((await missed) as [Message])[0].content).toBe('While you were away.');
    expect(replayed).toBeGreaterThanOrEqual(0);
  });

  it('resumes a raw session exactly where it was, and refuses one that is not known', async () => {
    open = await stage();
    const first = await RawClient.connect(open.sandbox);
    first.identify(open.sandbox, { shard: [1, 2], intents: GatewayIntentBits.Guilds });
    const ready = await first.event('READY');
    first.cut();
    await first.closed;
    const back = await RawClient.connect(open.sandbox);
    const session = { token: open.sandbox.token, session_id: ready.d?.['session_id'], seq: 0 };
    back.send(GatewayOpcodes.Resume, session);
    await back.event('RESUMED');
    expect(back.names()[0]).toBe('READY');
    const lost = await RawClient.connect(open.sandbox);
    lost.send(GatewayOpcodes.Resume, { ...session, session_id: 'unknown' });
    expect(await lost.payload(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
  });

  it('refuses to resume a session that was declared invalid (op 9)', async () => {
    open = await stage();
    const raw = await RawClient.connect(open.sandbox);
    raw.identify(open.sandbox, { shard: [1, 2] });
    const ready = await raw.event('READY');
    await open.bot.destroy();
    open.sandbox.faults.invalidateSession(false);
    expect(await raw.payload(({ op }) => op === GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    raw.send(GatewayOpcodes.Resume, { token: open.sandbox.token, session_id: ready.d?.['session_id'], seq: 1 });
    raw.identify(open.sandbox);
    await raw.payload(({ t, s }) => t === 'READY' && s === 1 && raw.names().length > 2);
    expect(raw.names()).not.toContain('RESUMED');
  });

  it('survives malformed events and text in a client that guards itself', async () => {
    open = await stage();
    open.sandbox.faults.sendEvent('TYPING_START', {});
    open.sandbox.faults.sendEvent('NO_SUCH_EVENT', { nested: [] });
    const message = once(open.bot, Events.MessageCreate);
    open.sandbox.sendMessage({ actor: open.member, channel: open.direct, content: 'Still there?' });
    expect(((await message) as [Message])[0].content).toBe('Still there?');
  });
});
