import type { APIUser } from 'discord-api-types/v10';
import { SandboxError } from '../error.js';
import type { Snowflakes } from '../snowflakes.js';
import {
  ALL_PERMISSIONS,
  EVERYONE_PERMISSIONS,
  MODERATOR_PERMISSIONS,
  permissionsIn,
  type Overwrite,
} from './permissions.js';
import { DEFAULT_ACTORS, DEFAULT_SERVERS, type ActorPlan, type ServerPlan, type WorldPlan } from './plan.js';

export interface Person {
  user: APIUser;
  role: 'member' | 'moderator';
  locale: string;
  /** Whether the application is installed on this account. */
  installed: boolean;
  /** In no server at all. */
  stranger: boolean;
}

export interface Role {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
}

/** A role that a plan asked for, and who holds it by name. */
export interface HeldRole extends Role {
  holders: readonly string[];
}

export interface Server {
  id: string;
  name: string;
  locale: string;
  owner: string;
  /** Whether the bot is a member. */
  bot: boolean;
  /** `@everyone` has the server's id. */
  everyone: Role;
  moderators: Role;
  botRole: Role;
  others: HeldRole[];
  channels: ServerChannel[];
  /** ISO 8601. */
  created: string;
}

export interface ServerChannel {
  kind: 'server';
  id: string;
  name: string;
  position: number;
  server: Server;
  overwrites: Overwrite[];
}

export interface DirectChannel {
  kind: 'direct';
  id: string;
  person: Person;
}

export type Channel = ServerChannel | DirectChannel;

/** Who and what there is: the application, its bot, people, servers and channels. */
export class WorldState {
  readonly name: string;
  readonly token: string;
  readonly application: string;
  readonly bot: APIUser;
  readonly privilegedIntents: number;
  readonly shards: number;
  readonly identifiesADay: number;
  readonly requestsPerSecond: number;
  readonly people = new Map<string, Person>();
  readonly servers = new Map<string, Server>();
  readonly channels = new Map<string, Channel>();
  readonly #direct = new Map<string, DirectChannel>();

  constructor(
    plan: WorldPlan,
    private readonly ids: Snowflakes,
    private readonly now: () => number,
  ) {
    this.name = plan.name ?? 'On Record';
    this.application = ids.next();
    this.bot = userNamed(this.application, this.name, true);
    this.token = plan.token ?? `sandbox.${Buffer.from(this.application).toString('base64url')}.not-a-real-token`;
    this.privilegedIntents = plan.privilegedIntents ?? 0;
    this.shards = plan.shards ?? 1;
    this.requestsPerSecond = plan.requestsPerSecond ?? Infinity;
    this.identifiesADay = plan.identifiesADay ?? 1_000;
    for (const actor of plan.actors ?? DEFAULT_ACTORS) this.addPerson(actor);
    for (const server of plan.servers ?? DEFAULT_SERVERS) this.addServer(server);
  }

  addPerson(plan: ActorPlan): Person {
    const person: Person = {
      user: userNamed(this.ids.next(), plan.name, false),
      role: plan.role,
      locale: plan.locale ?? 'en-US',
      installed: plan.installed ?? true,
      stranger: plan.stranger ?? false,
    };
    this.people.set(person.user.id, person);
    const direct: DirectChannel = { kind: 'direct', id: this.ids.next(), person };
    this.#direct.set(person.user.id, direct);
    this.channels.set(direct.id, direct);
    return person;
  }

  addServer(plan: ServerPlan): Server {
    const id = this.ids.next();
    const server: Server = {
      id,
      name: plan.name,
      locale: plan.locale ?? 'en-US',
      owner: this.ids.next(),
      bot: plan.bot,
      everyone: { id, name: '@everyone', permissions: EVERYONE_PERMISSIONS, position: 0 },
      moderators: { id: this.ids.next(), name: 'Moderators', permissions: MODERATOR_PERMISSIONS, position: 2 },
      botRole: { id: this.ids.next(), name: this.name, permissions: EVERYONE_PERMISSIONS, position: 1 },
      others: (plan.roles ?? []).map(({ name, permissions = 0n, holders }, index) => ({
        ...{ id: this.ids.next(), name, permissions, holders },
        position: 3 + index,
      })),
      channels: [],
      created: new Date(this.now()).toISOString(),
    };
    for (const [position, channelPlan] of plan.channels.entries()) {
      const overwrites: Overwrite[] = [];
      if (channelPlan.denyBot) {
        overwrites.push({ id: this.bot.id, type: 'member', allow: 0n, deny: channelPlan.denyBot });
      }
      if (channelPlan.denyMembers) overwrites.push({ id, type: 'role', allow: 0n, deny: channelPlan.denyMembers });
      const channel: ServerChannel = {
        kind: 'server',
        id: this.ids.next(),
        name: channelPlan.name,
        position,
        server,
        overwrites,
      };
      server.channels.push(channel);
      this.channels.set(channel.id, channel);
    }
    this.servers.set(id, server);
    return server;
  }

  /** The person with this id. @throws SandboxError `unknown-actor` */
  person(id: string): Person {
    const person = this.people.get(id);
    if (!person) throw new SandboxError('unknown-actor', `Nobody in the sandbox has the id "${id}".`);
    return person;
  }

  /** A channel that the person can see. @throws SandboxError `unknown-channel` */
  channelFor(person: Person, id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel || !this.canSee(person.user.id, channel)) {
      throw new SandboxError('unknown-channel', `${person.user.username} can see no channel with the id "${id}".`);
    }
    return channel;
  }

  /** The direct message channel between the bot and a person; undefined for an unknown person. */
  directChannel(person: string): DirectChannel | undefined {
    return this.#direct.get(person);
  }

  /** Whether a person is in the servers; a stranger is in none. */
  isMember(user: string): boolean {
    return this.people.get(user)?.stranger === false;
  }

  canSee(user: string, channel: Channel): boolean {
    if (channel.kind === 'server') return this.isMember(user) || (user === this.bot.id && channel.server.bot);
    return channel.person.user.id === user || user === this.bot.id;
  }

  /** What a person may do in a channel; everything in a direct message. */
  permissionsOf(person: Person, channel: Channel): bigint {
    if (channel.kind === 'direct') return ALL_PERMISSIONS;
    return permissionsIn(rolesOf(person, channel.server), person.user.id, channel.overwrites, channel.server.id);
  }

  /** What the bot may do in a channel. In a server without the bot, what `@everyone` may do there. */
  botPermissionsIn(channel: Channel): bigint {
    if (channel.kind === 'direct') return ALL_PERMISSIONS;
    const { server } = channel;
    const roles = server.bot ? [server.everyone, server.botRole] : [server.everyone];
    const overwrites = server.bot
      ? channel.overwrites.filter((overwrite) => overwrite.id !== server.id)
      : channel.overwrites;
    return permissionsIn(roles, this.bot.id, overwrites, server.id);
  }
}

/** The roles a person holds in a server, `@everyone` first. */
export function rolesOf(person: Person, server: Server): Role[] {
  const held = server.others.filter(({ holders }) => holders.includes(person.user.global_name ?? ''));
  return [server.everyone, ...(person.role === 'moderator' ? [server.moderators] : []), ...held];
}

function userNamed(id: string, name: string, bot: boolean): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    ...(bot ? { bot: true, username: name } : {}),
  };
}
