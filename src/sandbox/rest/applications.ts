import type { Parts } from '../parts.js';
import { applicationObject } from '../world/payloads.js';
import type { RestApp } from './request.js';

export function applicationRoutes(app: RestApp, { world }: Parts): void {
  for (const path of ['/applications/@me', '/oauth2/applications/@me']) {
    app.get(path, (context) => context.json(applicationObject(world)));
  }
}
