import { Hono } from 'hono';
import { z } from 'zod';
import { SandboxError } from '../error.js';
import { autocomplete, runCommand } from '../people/run-command.js';
import { sendMessage } from '../people/send-message.js';
import { submitModal } from '../people/submit-modal.js';
import { useComponent } from '../people/use-component.js';
import { actorsOf, commandsOffered, worldView } from '../people/world-view.js';
import type { Parts } from '../parts.js';
import type { RunCommand, SendMessage, SubmitModal, UseComponent } from '../protocol.js';
import { eventStream } from './event-stream.js';

const id = z.string().min(1).max(100);
const place = { actor: id, channel: id };
const requests = {
  message: z.object({ ...place, content: z.string().max(100_000) }),
  command: z.object({
    ...place,
    command: id,
    path: z.array(z.string()).max(2).optional(),
    options: z
      .array(
        z.object({
          name: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          focused: z.boolean().optional(),
        }),
      )
      .max(25)
      .optional(),
    target: id.optional(),
  }),
  component: z.object({ ...place, message: id, custom_id: z.string(), values: z.array(z.string()).optional() }),
  modal: z.object({
    ...place,
    interaction: id,
    custom_id: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
};

/** Bytes of one uploaded file. */
const LARGEST_FILE = 10 * 1024 * 1024;

/** What people do, over HTTP: the protocol of `protocol.ts`, mounted at `/sandbox`. */
export function peopleRoutes(parts: Parts, streams: Set<() => void>): Hono {
  const app = new Hono();
  app.get('/world', (context) => {
    const first = actorsOf(parts)[0]?.id;
    return context.json(worldView(parts, context.req.query('actor') ?? first ?? ''));
  });
  app.get('/messages', (context) => {
    const person = parts.world.person(context.req.query('actor') ?? '');
    const channel = parts.world.channelFor(person, context.req.query('channel') ?? '');
    return context.json(parts.messages.seenBy(person.user.id, channel.id));
  });
  app.get('/commands', (context) =>
    context.json(commandsOffered(parts, context.req.query('actor') ?? '', context.req.query('channel') ?? '')),
  );
  app.get('/events', (context) => {
    const person = parts.world.person(context.req.query('actor') ?? '');
    return eventStream((listener) => parts.audience.listen(person.user.id, listener), streams);
  });
  app.post('/messages', async (context) =>
    context.json(sendMessage(parts, parsed(requests.message, await context.req.text()) as SendMessage)),
  );
  app.post('/commands', async (context) =>
    context.json(runCommand(parts, parsed(requests.command, await context.req.text()) as RunCommand)),
  );
  app.post('/autocomplete', async (context) => {
    const request = parsed(requests.command, await context.req.text()) as RunCommand;
    return context.json({ choices: await autocomplete(parts, request) });
  });
  app.post('/components', async (context) =>
    context.json(useComponent(parts, parsed(requests.component, await context.req.text()) as UseComponent)),
  );
  app.post('/modals', async (context) =>
    context.json(submitModal(parts, parsed(requests.modal, await context.req.text()) as SubmitModal)),
  );
  app.post('/attachments', async (context) => {
    const file = (await context.req.formData()).get('file');
    if (file === null || typeof file === 'string') {
      throw new SandboxError('invalid-request', 'The upload has no file in its field "file".');
    }
    if (file.size > LARGEST_FILE) {
      throw new SandboxError('invalid-request', `"${file.name}" is larger than 10 MiB, the most Discord takes.`);
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = file.type || 'application/octet-stream';
    return context.json({ attachment: parts.attachments.add({ name: file.name, type, bytes }).id });
  });
  app.all('*', (context) => context.json({ error: 'The sandbox has no such address.' }, 404));
  app.onError((error, context) => {
    if (error instanceof SandboxError) return context.json({ error: error.message, code: error.code }, 400);
    parts.transcript.violation(`The sandbox itself failed: ${error.stack ?? error.message}`);
    return context.json({ error: 'Something went wrong in the sandbox. Start it again.' }, 500);
  });
  return app;
}

function parsed(schema: z.ZodType, text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SandboxError('invalid-request', 'The request is not JSON.', { cause: error });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
  throw new SandboxError('invalid-request', `The request does not fit the protocol${where}: ${issue?.message ?? ''}.`);
}
