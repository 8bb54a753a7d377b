import type { Parts } from '../parts.js';
import type { RestApp } from './request.js';

export function gatewayRoutes(app: RestApp, { gateway, world }: Parts): void {
  app.get('/gateway', (context) => context.json({ url: gateway.address }));
  app.get('/gateway/bot', (context) =>
    context.json({
      url: gateway.address,
      shards: world.shards,
      session_start_limit: gateway.startLimit,
    }),
  );
}
