import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Parts } from '../parts.js';
import type { Actor, Place, World } from '../protocol.js';
import type { Person } from '../world/state.js';
import { whyNotOffered } from './availability.js';

/** The world as a person is shown it. */
export function worldView(parts: Parts, actor: string): World {
  const { commands, gateway, world } = parts;
  const person = world.person(actor);
  return {
    bot: gateway.online ? { id: world.bot.id, name: world.name, application: world.application } : null,
    actors: actorsOf(parts),
    places: places(parts, person),
    commands: commands.all(),
  };
}

export function actorsOf({ world }: Parts): Actor[] {
  return [...world.people.values()].map(({ role, user }) => ({
    id: user.id,
    name: user.global_name ?? user.username,
    role,
  }));
}

/** The commands that Discord offers a person in a channel. */
export function commandsOffered(parts: Parts, actor: string, channelId: string): APIApplicationCommand[] {
  const person = parts.world.person(actor);
  const channel = parts.world.channelFor(person, channelId);
  return parts.commands.all().filter((command) => !whyNotOffered(parts, command, person, channel));
}

function places({ world }: Parts, person: Person): Place[] {
  const servers = person.stranger ? [] : [...world.servers.values()];
  const inServers = servers.flatMap((server) =>
    server.channels.map((channel): Place => ({
      channel: channel.id,
      name: channel.name,
      kind: server.bot ? 'server' : 'user-install',
      server: { id: server.id, name: server.name },
    })),
  );
  const direct = world.directChannel(person.user.id);
  return direct ? [...inServers, { channel: direct.id, name: world.name, kind: 'direct', server: null }] : inServers;
}
