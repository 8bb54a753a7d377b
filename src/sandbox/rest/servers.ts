import type { Parts } from '../parts.js';
import { botMemberObject, channelObject, memberObject, roleObject, serverObject } from '../world/payloads.js';
import type { Server } from '../world/state.js';
import { refusal } from './errors.js';
import type { RestApp } from './request.js';

export function serverRoutes(app: RestApp, { world }: Parts): void {
  /** A server that the bot is a member of; of others it may not even know that they exist. */
  function known(id: string): Server {
    const server = world.servers.get(id);
    if (!server?.bot) throw refusal.unknownServer();
    return server;
  }
  app.get('/guilds/:server', (context) => context.json(serverObject(known(context.req.param('server')))));
  app.get('/guilds/:server/channels', (context) =>
    context.json(known(context.req.param('server')).channels.map(channelObject)),
  );
  app.get('/guilds/:server/roles', (context) => {
    const { botRole, everyone, moderators, others } = known(context.req.param('server'));
    return context.json([everyone, botRole, moderators, ...others].map(roleObject));
  });
  app.get('/guilds/:server/members/:user', (context) => {
    const server = known(context.req.param('server'));
    const user = context.req.param('user');
    if (user === world.bot.id) return context.json(botMemberObject(world, server));
    const person = world.people.get(user);
    if (!person || !world.isMember(user)) throw refusal.unknownMember();
    return context.json(memberObject(person, server));
  });
}
