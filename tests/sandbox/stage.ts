/** A sandbox with a plain discord.js client in it, and shorthands for what the tests of the sandbox do all the time. */
import { once } from 'node:events';
import type { APIMessage } from 'discord-api-types/v10';
import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import type { Sandbox, SandboxEvent, SandboxOptions } from '../../src/sandbox/index.js';
import { watchedSandbox } from './watched.js';

export interface Stage {
  sandbox: Sandbox;
  bot: Client<true>;
  member: string;
  moderator: string;
  /** A channel of the server with the bot. */
  server: string;
  /** A channel of the server without the bot. */
  elsewhere: string;
  /** The member's direct messages with the bot. */
  direct: string;
  /** Runs a slash command as the member in the server unless told, and waits for the first message that answers it. */
  slash(
    name: string,
    options?: Record<string, string | number | boolean>,
    where?: { actor?: string; channel?: string },
  ): Promise<APIMessage>;
  /** Waits for the next event for the actor that fits. */
  next<Type extends SandboxEvent['type']>(type: Type, actor?: string): Promise<Extract<SandboxEvent, { type: Type }>>;
  close(): Promise<void>;
}

export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

export function client(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { api: sandbox.api, timeout: 2_500, ...options.rest },
  });
}

/** Logs a client in and waits until its servers are there. */
export async function loggedIn(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const bot = client(sandbox, options);
  const ready = once(bot, Events.ClientReady);
  await bot.login(sandbox.token);
  await ready;
  return bot as Client<true>;
}

export async function stage(options: SandboxOptions = {}, clientOptions: Partial<ClientOptions> = {}): Promise<Stage> {
  const sandbox = await watchedSandbox(options);
  const bot = await loggedIn(sandbox, clientOptions);
  const { actors, places } = sandbox.world();
  const member = actors.find((actor) => actor.role === 'member')!.id;
  const moderator = actors.find((actor) => actor.role === 'moderator')!.id;
  const channelOf = (kind: string): string => places.find((place) => place.kind === kind)?.channel ?? '';
  const server = channelOf('server');

  function next<Type extends SandboxEvent['type']>(
    type: Type,
    actor = member,
  ): Promise<Extract<SandboxEvent, { type: Type }>> {
    return new Promise((resolve) => {
      const stop = sandbox.events(actor, (event) => {
        if (event.type !== type) return;
        stop();
        resolve(event as Extract<SandboxEvent, { type: Type }>);
      });
    });
  }

  return {
    sandbox,
    bot,
    member,
    moderator,
    server,
    elsewhere: channelOf('user-install'),
    direct: channelOf('direct'),
    next,
    slash: async (name, given = {}, where = {}) => {
      const actor = where.actor ?? member;
      const command = sandbox.world(actor).commands.find((one) => one.name === name)?.id ?? name;
      const answer = next('message', actor);
      sandbox.runCommand({
        actor,
        channel: where.channel ?? server,
        command,
        options: Object.entries(given).map(([option, value]) => ({ name: option, value })),
      });
      return (await answer).message;
    },
    close: async () => {
      await bot.destroy();
      await sandbox.close();
    },
  };
}
