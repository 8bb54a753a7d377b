import type { Parts } from '../parts.js';
import { botUserObject, channelObject } from '../world/payloads.js';
import { refusal } from './errors.js';
import { receiveChecked, type RestApp } from './request.js';

export function userRoutes(app: RestApp, parts: Parts): void {
  const { world } = parts;
  app.get('/users/@me', (context) => context.json(botUserObject(world)));
  app.get('/users/@me/guilds', (context) =>
    context.json(
      [...world.servers.values()]
        .filter((server) => server.bot)
        .map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] })),
    ),
  );
  app.post('/users/@me/channels', async (context) => {
    const { body } = await receiveChecked(context, parts, 'direct-channel');
    const channel = world.directChannel((body as { recipient_id: string }).recipient_id);
    if (!channel) throw refusal.unknownUser();
    return context.json(channelObject(channel));
  });
  app.get('/users/:user', (context) => {
    const id = context.req.param('user');
    const user = id === world.bot.id ? world.bot : world.people.get(id)?.user;
    if (!user) throw refusal.unknownUser();
    return context.json(user);
  });
}
