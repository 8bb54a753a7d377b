import type { Context, Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { BodyContext, BodyKind } from '../checks/body-check.js';
import { EMPTY_MESSAGE } from '../checks/message.js';
import { problemLine } from '../checks/problem.js';
import type { OutboundFile } from '../messages/outbound.js';
import type { Parts } from '../parts.js';
import { refusal } from './errors.js';

export interface RestEnvironment {
  Bindings: HttpBindings;
  Variables: { sent: unknown };
}

export type RestApp = Hono<RestEnvironment>;
export type RestContext = Context<RestEnvironment>;

/** Bytes of one file. */
const LARGEST_FILE = 10 * 1024 * 1024;

export interface Received {
  body: unknown;
  files: OutboundFile[];
}

/** Reads a JSON body, or a multipart one with `payload_json` and `files[N]`. */
export async function receive(context: RestContext): Promise<Received> {
  const type = context.req.header('content-type') ?? '';
  const received = type.startsWith('multipart/form-data')
    ? await receiveForm(context)
    : { body: parsedJson(await context.req.text()), files: [] };
  context.set('sent', received.body);
  return received;
}

/** Reads a body and refuses one that Discord would not accept, noting it as a violation. */
export async function receiveChecked(
  context: RestContext,
  parts: Parts,
  kind: BodyKind,
  about: BodyContext = {},
): Promise<Received> {
  const received = await receive(context);
  refuseInvalid(context, parts, kind, received, about);
  return received;
}

export function refuseInvalid(
  context: RestContext,
  parts: Parts,
  kind: BodyKind,
  received: Received,
  about: BodyContext = {},
): void {
  const problems = parts.check(kind, received.body, { files: received.files.length > 0, ...about });
  if (problems.length === 0) return;
  const { method, path } = context.req;
  parts.transcript.violation(`${method} ${path}: ${problems.map(problemLine).join(' ')}`, received.body);
  throw problems.every(({ code }) => code === EMPTY_MESSAGE) ? refusal.emptyMessage() : refusal.invalidBody(problems);
}

async function receiveForm(context: RestContext): Promise<Received> {
  const form = await context.req.formData();
  const payload = form.get('payload_json');
  const files: OutboundFile[] = [];
  for (const [field, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    if (value.size > LARGEST_FILE) throw refusal.tooLarge();
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ index, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  return { body: typeof payload === 'string' ? parsedJson(payload) : {}, files };
}

function parsedJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refusal.malformedJson();
  }
}
