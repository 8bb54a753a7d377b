import { Hono } from 'hono';
import type { Parts } from '../parts.js';
import { applicationRoutes } from './applications.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { Rate, rateLimited } from './rate.js';
import { refusal, RestError } from './errors.js';
import { withFaults } from './faulty.js';
import { gatewayRoutes } from './gateway.js';
import { interactionRoutes } from './interactions.js';
import type { RestApp, RestContext, RestEnvironment } from './request.js';
import { serverRoutes } from './servers.js';
import { userRoutes } from './users.js';
import { webhookRoutes } from './webhooks.js';

/** Paths that carry their own token and need no authorization header. */
const TOKEN_IN_PATH = /^\/api\/v10\/(?:interactions|webhooks)\/\d+\/[^/]+/;

/** Discord's REST API, version 10, mounted at `/api/v10`. */
export function restApi(parts: Parts): RestApp {
  const app: RestApp = new Hono<RestEnvironment>();
  const rate = new Rate(parts.clock, parts.world.requestsPerSecond);
  app.use(async (context, next) => {
    await withFaults(parts, context, next);
    note(parts, context);
  });
  app.use(async (context, next) => {
    rateHeaders(context);
    // Interaction endpoints carry their token in the path, and do not count against the bot's rate.
    if (TOKEN_IN_PATH.test(context.req.path)) return next();
    if (context.req.header('authorization') !== `Bot ${parts.world.token}`) throw refusal.unauthorized();
    const wait = rate.waitFor();
    if (wait > 0) return rateLimited(wait / 1000, true);
    return next();
  });
  gatewayRoutes(app, parts);
  userRoutes(app, parts);
  applicationRoutes(app, parts);
  commandRoutes(app, parts);
  interactionRoutes(app, parts);
  webhookRoutes(app, parts);
  channelRoutes(app, parts);
  serverRoutes(app, parts);
  app.all('*', (context) => {
    parts.transcript.violation(`${context.req.method} ${context.req.path}: the sandbox knows no such route.`);
    throw refusal.notFound();
  });
  app.onError((error, context) => {
    if (error instanceof RestError) return context.json(error.body, error.status);
    parts.transcript.violation(`The sandbox itself failed: ${error.stack ?? error.message}`);
    return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });
  return app;
}

/** Discord's rate limit headers; nothing is ever used up here, a shortage is a fault that a test injects. */
function rateHeaders(context: RestContext): void {
  context.header('x-ratelimit-limit', '50');
  context.header('x-ratelimit-remaining', '49');
  context.header('x-ratelimit-reset', '0');
  context.header('x-ratelimit-reset-after', '0');
  context.header('via', '1.1 sandbox');
}

function note(parts: Parts, context: RestContext): void {
  const { method, path } = context.req;
  parts.transcript.add('bot', `${method} ${path} -> ${context.res.status}`, context.get('sent'));
}
