import { Hono } from 'hono';
import type { AttachmentStore } from '../messages/attachments.js';

const SHOWN_IN_PLACE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Uploaded files, at `/attachments/ID/NAME`: only images are shown in place, so that a file can run nothing here. */
export function attachmentRoutes(attachments: AttachmentStore): Hono {
  const app = new Hono();
  app.get('/:id/:name', (context) => {
    const file = attachments.get(context.req.param('id'));
    if (!file) return context.text('There is no such file here.', 404);
    const inPlace = SHOWN_IN_PLACE.has(file.type);
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': inPlace ? file.type : 'application/octet-stream',
        'content-disposition': `${inPlace ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  });
  return app;
}
