import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import type { Parts } from '../parts.js';
import { CREATES_A_DAY, type CommandBody, type Scope } from '../commands.js';
import { refusal } from './errors.js';
import { receive, receiveChecked, refuseInvalid, type RestApp, type RestContext } from './request.js';

const DAY = 24 * 60 * 60_000;

/** Registering commands, global and per server. */
export function commandRoutes(app: RestApp, parts: Parts): void {
  const { clock, commands, world } = parts;
  const creates = new Map<Scope, number[]>();

  function scopeOf(context: RestContext): Scope {
    if (context.req.param('application') !== world.application) throw refusal.unknownApplication();
    const server = context.req.param('server');
    if (server === undefined) return 'global';
    if (!world.servers.get(server)?.bot) throw refusal.missingAccess();
    return server;
  }

  /** Counts new commands against the day's allowance; overwriting one costs nothing. */
  function countCreates(scope: Scope, bodies: readonly CommandBody[]): void {
    const now = clock.now();
    const fresh = bodies
      .filter((body) => !commands.named(scope, body.name, body.type ?? ApplicationCommandType.ChatInput))
      .map(() => now);
    const today = (creates.get(scope) ?? []).filter((at) => now - at < DAY);
    if (today.length + fresh.length > CREATES_A_DAY) throw refusal.tooManyCommandCreates();
    creates.set(scope, [...today, ...fresh]);
  }

  for (const base of ['/applications/:application/commands', '/applications/:application/guilds/:server/commands']) {
    app.get(base, (context) => context.json(commands.in(scopeOf(context))));
    app.put(base, async (context) => {
      const scope = scopeOf(context);
      const { body } = await receiveChecked(context, parts, 'commands');
      countCreates(scope, body as CommandBody[]);
      return context.json(commands.replaceAll(scope, body as CommandBody[]));
    });
    app.post(base, async (context) => {
      const scope = scopeOf(context);
      const received = await receiveChecked(context, parts, 'command-create');
      const body = received.body as CommandBody;
      const others = commands
        .in(scope)
        .filter((other) => other.name !== body.name || other.type !== (body.type ?? ApplicationCommandType.ChatInput));
      refuseInvalid(context, parts, 'commands', { body: [...others.map(asBody), body], files: [] });
      countCreates(scope, [body]);
      const { command, created } = commands.upsert(scope, body);
      return context.json(command, created ? 201 : 200);
    });
    // Registered before `/:command`, which would take the word for an id.
    app.get(`${base}/permissions`, (context) => {
      scopeOf(context);
      return context.json([]);
    });
    app.get(`${base}/:command/permissions`, (context) => {
      scopeOf(context);
      throw refusal.unknownCommandPermissions();
    });
    app.get(`${base}/:command`, (context) => {
      const command = commands.get(scopeOf(context), context.req.param('command'));
      if (!command) throw refusal.unknownCommand();
      return context.json(command);
    });
    app.patch(`${base}/:command`, async (context) => {
      const scope = scopeOf(context);
      const command = commands.get(scope, context.req.param('command'));
      if (!command) throw refusal.unknownCommand();
      const received = await receive(context);
      const changed = { ...asBody(command), ...(received.body as Partial<CommandBody>) };
      refuseInvalid(context, parts, 'command-edit', { body: changed, files: [] });
      return context.json(commands.patch(scope, command, received.body as Partial<CommandBody>));
    });
    app.delete(`${base}/:command`, (context) => {
      if (!commands.delete(scopeOf(context), context.req.param('command'))) throw refusal.unknownCommand();
      return context.body(null, 204);
    });
  }
}

const MADE_BY_DISCORD = ['id', 'application_id', 'version', 'guild_id'];

/** A registered command as the body that would register it. */
function asBody(command: APIApplicationCommand): CommandBody {
  const fields = Object.entries(command).filter(([key, value]) => {
    const emptyDescription = key === 'description' && value === '';
    return value !== null && !emptyDescription && !MADE_BY_DISCORD.includes(key);
  });
  return Object.fromEntries(fields) as unknown as CommandBody;
}
